import type { CallTrace } from '../transport/call-trace.js';

/** A call under way: a promise of the answer, which can also tell how it went. */
export interface Call<Output> extends Promise<Output> {
  /** The answer, and how the call went. Rejects as the call itself does; the errors carry `attempts` as well. */
  withTrace(): Promise<{ readonly data: Output; readonly trace: CallTrace }>;
}
