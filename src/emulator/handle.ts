import { type AnswerContext, answerRefusal, answerSuccess } from './answer.js';
import { type Exchange, type Failure, toLogEntry } from './exchange.js';
import { execute, type ServiceState } from './execute.js';
import { type Delivery, planDelivery } from './faults/delivery.js';
import { isExecuted } from './faults/fault-rule.js';
import type { FaultInjector } from './faults/injector.js';
import { madeUpAnswer } from './faults/made-up-answer.js';
import { type CodedStatus, FormProblem } from './form-problem.js';
import { parseQuery } from './query.js';
import { Refusal } from './refusal.js';
import { regionOfHost } from './region.js';
import { bodyReader } from './request-body.js';
import type { RequestLog } from './request-log.js';
import type { RouteMatch, Router } from './router.js';
import type { Caller, EmulatedService, World } from './service.js';
import type { Outcome, TokenMemory } from './token-memory.js';
import { parseJsonBody } from './validation/json-body.js';
import { checkUri, type WireRequest } from './wire-request.js';

/** Everything that a request meets. */
export interface Core {
  readonly router: Router;
  readonly states: ReadonlyMap<EmulatedService, ServiceState>;
  readonly world: World;
  readonly tokens: TokenMemory;
  readonly log: RequestLog;
  readonly faults: FaultInjector;
  readonly defaultRegion: string | undefined;
  now(): number;
  newRequestId(): string;
}

/**
 * Answers one request, or says how its answer goes out where a fault bears on that. Never rejects: what goes wrong inside is
 * answered as the service's internal error and noted in the log.
 */
export async function handle(core: Core, wire: WireRequest): Promise<Response | Delivery> {
  const exchange: Exchange = { requestId: core.newRequestId(), nowMs: core.now() };
  const match = core.router.match(wire);
  const { service } = 'route' in match ? match.route : match;
  let response: Response;
  let failure: Failure | undefined;
  try {
    if (!('route' in match)) throw match.problem;
    exchange.operationId = match.route.operation.operationId;
    exchange.region = regionOf(core, wire, service);
    exchange.fault = core.faults.next(exchange.operationId, exchange.region);
    response = await takeCall(core, wire, match, exchange);
  } catch (error) {
    failure = toFailure(error, service);
    response = answerRefusal(failure.refusal, contextOf(service, exchange));
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
  return answerSuccess(outcome.body, match.route, contextOf(match.route.service, exchange));
}

/** All that can pause (reading the body, computing the signature) comes before the call is executed. */
async function executeCall(core: Core, wire: WireRequest, match: RouteMatch, exchange: Exchange): Promise<Outcome> {
  const { service } = match.route;
  checkUri(wire);
  const readBody = bodyReader(wire, service.maxBodyBytes);
  const caller = await callerOf(core, wire, match, exchange, readBody);
  if (caller) exchange.accountId = caller.accountId;
  const body = parseJsonBody(await readBody());
  const state = core.states.get(service);
  if (!state) throw new Error(`${service.table.service} has not been started.`);
  const raw = { pathValues: match.pathValues, query: parseQuery(wire.query), headers: wire.headers, body };
  const region = exchange.region ?? regionOf(core, wire, service);
  const hostRegion = regionOfHost(wire.host, service.table);
  return execute(state, core.tokens, { match, raw, caller, region, hostRegion }, exchange);
}

async function callerOf(
  core: Core,
  wire: WireRequest,
  { route, pathValues }: RouteMatch,
  exchange: Exchange,
  readBody: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Caller | undefined> {
  const { operation, service } = route;
  if (operation.unsigned) return undefined;
  const hostRegion = regionOfHost(wire.host, service.table);
  const nowMs = serverTimeMs(exchange);
  return service.authenticate({ wire, operation, pathValues, hostRegion, nowMs, readBody }, core.world);
}

function contextOf({ table }: EmulatedService, exchange: Exchange): AnswerContext {
  return { table, requestId: exchange.requestId, nowMs: serverTimeMs(exchange) };
}

/** The time of the server that this request meets: the emulator's, unless a fault puts it wrong. */
function serverTimeMs({ nowMs, fault }: Exchange): number {
  return fault?.fault === 'skewed-clock' ? nowMs + fault.offsetMs : nowMs;
}

function regionOf(core: Core, wire: WireRequest, { table }: EmulatedService): string {
  return regionOfHost(wire.host, table) ?? wire.portRegion ?? core.defaultRegion ?? table.defaultRegion;
}

function toFailure(error: unknown, service: EmulatedService): Failure {
  if (error instanceof Refusal) return { refusal: error };
  if (error instanceof FormProblem) return { refusal: refusalOf(error, service) };
  const problem = new FormProblem('failed', 'The emulator failed; its request log says why.');
  return { refusal: refusalOf(problem, service), defect: error };
}

function refusalOf(problem: FormProblem, service: EmulatedService): Refusal {
  const coded = service.formCodes(problem);
  const { code, status }: CodedStatus = typeof coded === 'string' ? { code: coded } : coded;
  return new Refusal(code, problem.message, undefined, status);
}
