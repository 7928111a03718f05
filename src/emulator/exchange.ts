import type { Fault } from './faults/fault-rule.js';
import type { LoggedRequest } from './options.js';
import { redactQuery } from './query.js';
import { Refusal } from './refusal.js';
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

/** What the log says of a request; `error` is what it ended with, undefined for a success. */
export function toLogEntry(wire: WireRequest, exchange: Exchange, status: number, error: unknown): LoggedRequest {
  const refusal = error instanceof Refusal ? error : undefined;
  const defect = error !== undefined && refusal === undefined;
  return {
    time: new Date(exchange.nowMs).toISOString(),
    operationId: exchange.operationId,
    accountId: exchange.accountId,
    region: exchange.region,
    method: wire.method,
    target: wire.query === '' ? wire.path : `${wire.path}?${redactQuery(wire.query)}`,
    status,
    code: defect ? 'InternalError' : refusal?.code,
    rule: refusal?.rule,
    requestId: exchange.requestId,
    clientToken: exchange.clientToken,
    replayed: exchange.replayed ?? false,
    fault: exchange.fault?.fault,
    failure: defect ? describe(error) : undefined,
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
