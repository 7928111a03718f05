import { type AnswerContext, answerRefusal, answerSuccess } from './answer.js';
import type { Directory } from './directory.js';
import { type Exchange, toLogEntry } from './exchange.js';
import { execute, type ServiceState } from './execute.js';
import { type Delivery, planDelivery } from './faults/delivery.js';
import { isExecuted } from './faults/fault-rule.js';
import type { FaultInjector } from './faults/injector.js';
import { madeUpAnswer } from './faults/made-up-answer.js';
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
  readonly faults: FaultInjector;
  readonly defaultRegion: string | undefined;
  readonly gatewayStyleErrors: boolean;
  now(): number;
  newRequestId(): string;
}

/**
 * Answers one request, or says how its answer goes out where a fault bears on that. Never rejects: what goes wrong inside is
 * answered as `InternalError` and noted in the log.
 */
export async function handle(core: Core, wire: WireRequest): Promise<Response | Delivery> {
  const exchange: Exchange = { requestId: core.newRequestId(), nowMs: core.now() };
  let service = core.fallback;
  let response: Response;
  let failure: unknown;
  try {
    const match = matchRoute(core.routes, wire.method, wire.path, parseQuery(wire.query));
    service = match.route.service;
    exchange.operationId = match.route.operation.operationId;
    exchange.region = regionOf(core, wire, service);
    exchange.fault = core.faults.next(exchange.operationId, exchange.region);
    response = await takeCall(core, wire, match, exchange);
  } catch (error) {
    failure = error;
    response = answerRefusal(toRefusal(error), contextOf(service, exchange));
  }
  const { fault } = exchange;
  const sent = (fault && madeUpAnswer(fault, contextOf(service, exchange))) ?? response;
  // What was not executed has no status of its own.
  core.log.add(toLogEntry(wire, exchange, response.status || sent.status, failure));
  return fault ? planDelivery(fault, sent) : sent;
}

/** Executes a call and answers it; a network error, whose status is 0, stands for one that its fault keeps from being executed. */
async function takeCall(core: Core, wire: WireRequest, match: RouteMatch, exchange: Exchange): Promise<Response> {
  if (exchange.fault && !isExecuted(exchange.fault)) return Response.error();
  const outcome = await executeCall(core, wire, match, exchange);
  return answerSuccess(outcome.body, contextOf(match.route.service, exchange));
}

/** All that can pause (reading the body, computing the signature) comes before the call is executed. */
async function executeCall(core: Core, wire: WireRequest, match: RouteMatch, exchange: Exchange): Promise<Outcome> {
  const { service } = match.route;
  const { accountId } = await verify(core, wire, serverTimeMs(exchange));
  exchange.accountId = accountId;
  const body = parseJsonBody(await wire.readBody());
  const state = core.states.get(service);
  if (!state) throw new Error(`${service.table.service} has not been started.`);
  const raw = { pathValues: match.pathValues, query: parseQuery(wire.query), headers: wire.headers, body };
  const region = exchange.region ?? regionOf(core, wire, service);
  return execute(state, core.tokens, { match, raw, accountId, region }, exchange);
}

function contextOf({ table }: EmulatedService, exchange: Exchange): AnswerContext {
  return { table, requestId: exchange.requestId, nowMs: serverTimeMs(exchange) };
}

/** The time of the server that this request meets: the emulator's, unless a fault puts it wrong. */
function serverTimeMs({ nowMs, fault }: Exchange): number {
  return fault?.fault === 'skewed-clock' ? nowMs + fault.offsetMs : nowMs;
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
