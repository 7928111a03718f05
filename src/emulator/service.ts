import type { OperationEntry, ServiceTable } from '../operations/service-table.js';
import type { Directory } from './directory.js';
import type { FormCodes } from './form-problem.js';
import type { EmulatorQuotas } from './options.js';
import type { Random } from './random.js';
import type { ApiDocument } from './validation/api-document.js';
import type { WireRequest } from './wire-request.js';

/** A service that can be emulated: its contract, how its callers are known, and how to start it with no resources. */
export interface EmulatedService {
  readonly table: ServiceTable;
  readonly document: ApiDocument;
  /** Not asked for operations that are called without signature or token. */
  readonly authenticate: Authenticate;
  readonly formCodes: FormCodes;
  /** Its limit for bodies, where it is lower than that of all services. */
  readonly maxBodyBytes?: number;
  /** Whether members of JSON bodies that are null count as left out, at any depth. Default `false`. */
  readonly nullIsUnset?: boolean;
  /** Whether fields with a set of known values that may grow take none but these. Default `false`: they take any. */
  readonly knownValuesOnly?: boolean;
  /** Query parameters that are let pass, without effect, on operations that do not have them. Default none. */
  readonly ignoredQuery?: readonly string[];
  /** Whether headers carry credentials as its cloud takes them. Asked about requests that are for no operation. */
  recognises?(headers: Headers): boolean;
  start(world: World): RunningService;
}

/** Finds out who makes a call, or throws a `Refusal`. */
export type Authenticate = (request: ReceivedRequest, world: World) => Promise<Caller>;

/** A request for an operation, before it is known who sent it. */
export interface ReceivedRequest {
  readonly wire: WireRequest;
  readonly operation: OperationEntry;
  readonly pathValues: Readonly<Record<string, string>>;
  /** The region that the host names; undefined where it names none. */
  readonly hostRegion: string | undefined;
  /** The server's time, in milliseconds since 1970. */
  readonly nowMs: number;
  /** Gives the body as received; may be called more than once. Rejects for one that cannot be read. */
  readonly readBody: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Who makes a call. */
export interface Caller {
  readonly accountId: string;
  /** The token that the call was made with, where it was one that stands for a user. */
  readonly token?: string | undefined;
}

/** A service with its resources. */
export interface RunningService {
  /** Lets everything happen that is due by now, in order of time. Called before each call, and before and after something is seeded. */
  settle(nowMs: number): void;
  /** What each operation does. Runs to its end without a pause, so that two calls never see each other half done. */
  readonly handlers: Readonly<Record<string, OperationHandler>>;
  /** What repeated calls are answered with, by operation. Default: what the first one was answered with. */
  readonly recall?: Readonly<Record<string, Recall>>;
}

/** Does one operation: returns the JSON to answer with, undefined for an empty body, or throws a `Refusal`. */
export type OperationHandler = (call: Call<never>) => unknown;

/**
 * Answers a call that repeats an earlier one with its token: makes, of the JSON that the first was answered with, what is to be
 * answered now. Changes nothing.
 */
export type Recall = (firstAnswer: never, call: Call<never>) => unknown;

/** One call whose signature and form are in order. */
export interface Call<Input> extends Caller {
  readonly operationId: string;
  /** Path, query, header and body fields in one object, as the operation's schemas declare them. */
  readonly input: Input;
  /** Empty for an operation that is called without signature or token. */
  readonly accountId: string;
  readonly region: string;
  /** The region that the host names; undefined where it names none and `region` is one that was assumed. */
  readonly hostRegion?: string | undefined;
  readonly nowMs: number;
}

/** What a service's rules depend on besides its own resources. One for all services of an emulator, from its start or reset on. */
export interface World {
  readonly directory: Directory;
  readonly random: Random;
  readonly transitionMs: number;
  readonly quotas: EmulatorQuotas;
  /** Whether all signature errors are answered as Baidu's newer gateways do. */
  readonly gatewayStyleErrors: boolean;
}
