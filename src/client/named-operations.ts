import type { CallOptions } from './call-options.js';

/** One operation of a client, as its methods call it. */
export type NamedOperation = (input?: unknown, options?: CallOptions | null) => unknown;

/** A client's operations by name. */
export type NamedOperations = Readonly<Record<string, NamedOperation>>;
