import type { OperationEntry } from '../operations/service-table.js';
import type { Call } from './call.js';
import type { CallOptions } from './call-options.js';

/** Starts a call at once, as the client's own methods do: with client token, retries, deadline, signature and typed errors. */
export type Invoke = (operation: OperationEntry, input: unknown, options: CallOptions) => Call<unknown>;
