import type { ServiceTable } from '../operations/service-table.js';
import type { Directory } from './directory.js';
import type { ApiDocument } from './validation/api-document.js';
import type { EmulatorQuotas } from './options.js';
import type { Random } from './random.js';

/** A service that can be emulated: its contract, and how to start it with no resources. */
export interface EmulatedService {
  readonly table: ServiceTable;
  readonly document: ApiDocument;
  start(world: World): RunningService;
}

/** A service with its resources. */
export interface RunningService {
  /** Lets everything happen that is due by now, in order of time. */
  settle(nowMs: number): void;
  /** What each operation does. Runs to its end without a pause, so that two calls never see each other half done. */
  readonly handlers: Readonly<Record<string, OperationHandler>>;
}

/** Does one operation: returns the JSON to answer with, undefined for an empty body, or throws a `Refusal`. */
export type OperationHandler = (call: Call<never>) => unknown;

/** One call whose signature and form are in order. */
export interface Call<Input> {
  readonly operationId: string;
  /** Path, query and body fields in one object, as the operation's schemas declare them. */
  readonly input: Input;
  readonly accountId: string;
  readonly region: string;
  readonly nowMs: number;
}

/** What a service's rules depend on besides its own resources. */
export interface World {
  readonly directory: Directory;
  readonly random: Random;
  readonly transitionMs: number;
  readonly quotas: EmulatorQuotas;
}
