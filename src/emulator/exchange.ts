import type { Fault } from './faults/fault-rule.js';
import type { LoggedRequest } from './options.js';
import { redactQuery } from './query.js';
import type { Refusal } from './refusal.js';
import type { WireRequest } from './wire-request.js';

/** One request on its way, filled in as it becomes known; in the end it is what the log says. */
export interface Exchange {
  readonly requestId: string;
  readonly nowMs: number;
  operationId?: string;
  accountId?: string;
  region?: string;
  clientToken?: string | undefined;
  replayed?: boolean;
  fault?: Fault | undefined;
}

/** Why a request was refused, and the defect of the emulator behind it where that is the reason. */
export interface Failure {
  readonly refusal: Refusal;
  readonly defect?: unknown;
}

/** What the log says of a request; `failure` is what it ended with, undefined for a success. */
export function toLogEntry(
  wire: WireRequest,
  exchange: Exchange,
  status: number,
  failure: Failure | undefined,
): LoggedRequest {
  return {
    time: new Date(exchange.nowMs).toISOString(),
    operationId: exchange.operationId,
    accountId: exchange.accountId,
    region: exchange.region,
    method: wire.method,
    target: wire.query === '' ? wire.path : `${wire.path}?${redactQuery(wire.query)}`,
    status,
    code: failure?.refusal.code,
    rule: failure?.refusal.rule,
    requestId: exchange.requestId,
    clientToken: exchange.clientToken,
    replayed: exchange.replayed ?? false,
    fault: exchange.fault?.fault,
    failure: failure?.defect === undefined ? undefined : describe(failure.defect),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
