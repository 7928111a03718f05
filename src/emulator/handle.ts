import { answerRefusal, answerSuccess } from './answer.js';
import type { Directory } from './directory.js';
import { type Exchange, toLogEntry } from './exchange.js';
import { execute, type ServiceState } from './execute.js';
import { parseQuery } from './query.js';
import { Refusal } from './refusal.js';
import { regionOfHost } from './region.js';
import type { RequestLog } from './request-log.js';
import type { Route } from './route.js';
import { matchRoute, type RouteMatch } from './router.js';
import type { EmulatedService } from './service.js';
import { toGatewayStyle } from './signature/gateway-style.js';
import { verifySignature } from './signature/verify.js';
import type { Outcome, TokenMemory } from './token-memory.js';
import { parseJsonBody } from './validation/json-body.js';
import type { WireRequest } from './wire-request.js';

/** Everything that a request meets. */
export interface Core {
  readonly routes: readonly Route[];
  readonly states: ReadonlyMap<EmulatedService, ServiceState>;
  /** Whose error form a request draws that matches no operation. */
  readonly fallback: EmulatedService;
  readonly directory: Directory;
  readonly tokens: TokenMemory;
  readonly log: RequestLog;
  readonly defaultRegion: string | undefined;
  readonly gatewayStyleErrors: boolean;
  now(): number;
  newRequestId(): string;
}

/** Answers one request. Never rejects: what goes wrong inside is answered as `InternalError` and noted in the log. */
export async function handle(core: Core, wire: WireRequest): Promise<Response> {
  const exchange: Exchange = { requestId: core.newRequestId(), nowMs: core.now() };
  let service = core.fallback;
  try {
    const match = matchRoute(core.routes, wire.method, wire.path, parseQuery(wire.query));
    service = match.route.service;
    const outcome = await takeCall(core, wire, match, exchange);
    const response = answerSuccess(outcome.body, { table: service.table, ...exchange });
    core.log.add(toLogEntry(wire, exchange, response.status, undefined));
    return response;
  } catch (error) {
    const response = answerRefusal(toRefusal(error), { table: service.table, ...exchange });
    core.log.add(toLogEntry(wire, exchange, response.status, error));
    return response;
  }
}

/** All that can pause (reading the body, computing the signature) comes before the call is executed. */
async function takeCall(core: Core, wire: WireRequest, match: RouteMatch, exchange: Exchange): Promise<Outcome> {
  const { service, operation } = match.route;
  exchange.operationId = operation.operationId;
  exchange.region = regionOf(core, wire, service);
  const { accountId } = await verify(core, wire, exchange.nowMs);
  exchange.accountId = accountId;
  const body = parseJsonBody(await wire.readBody());
  const state = core.states.get(service);
  if (!state) throw new Error(`${service.table.service} has not been started.`);
  const raw = { pathValues: match.pathValues, query: parseQuery(wire.query), headers: wire.headers, body };
  return execute(state, core.tokens, { match, raw, accountId, region: exchange.region }, exchange);
}

function regionOf(core: Core, wire: WireRequest, service: EmulatedService): string {
  const { endpoint, defaultRegion } = service.table;
  return regionOfHost(wire.host, endpoint) ?? wire.portRegion ?? core.defaultRegion ?? defaultRegion;
}

async function verify(core: Core, wire: WireRequest, nowMs: number): Promise<{ readonly accountId: string }> {
  try {
    return await verifySignature(wire, { findKey: core.directory.findKey, nowMs });
  } catch (error) {
    throw core.gatewayStyleErrors && error instanceof Refusal ? toGatewayStyle(error) : error;
  }
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal('InternalError', 'The emulator failed; its request log says why.');
}
