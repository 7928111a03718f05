import type { OperationEntry } from '../operations/service-table.js';
import { canonicalJson } from './canonical-json.js';
import type { Exchange } from './exchange.js';
import { isSignatureParameter, type QueryItem } from './query.js';
import type { RouteMatch } from './router.js';
import type { Call, Caller, RunningService } from './service.js';
import type { Outcome, RememberedToken, TokenMemory } from './token-memory.js';
import { tolerate } from './validation/tolerate.js';
import type { RawInput, Validator } from './validation/validator.js';
import { withOtherSpellings } from './wire-quirks.js';

/** A service that takes calls. */
export interface ServiceState {
  readonly running: RunningService;
  readonly validate: Validator;
}

/** A call whose caller is known; undefined for an operation that is called without signature or token. */
export interface VerifiedCall {
  readonly match: RouteMatch;
  readonly raw: RawInput;
  readonly caller: Caller | undefined;
  readonly region: string;
  readonly hostRegion: string | undefined;
}

/**
 * Validates and executes one call, or gives what an earlier call with the same token gave or has come to. Runs without a pause from
 * the look at the state to its change, so that of two racing calls one comes first.
 */
export function execute(state: ServiceState, tokens: TokenMemory, call: VerifiedCall, exchange: Exchange): Outcome {
  const { operation } = call.match.route;
  exchange.clientToken = call.raw.query.find(([name]) => name === operation.idempotency?.parameter)?.[1];
  // Taken first: validation fills in defaults, and a default that was left out is not the same as one that was sent.
  const fingerprint = exchange.clientToken ? fingerprintOf(call) : '';
  const input = state.validate(operation, tolerate(call.match.route.service, operation, call.raw));
  state.running.settle(exchange.nowMs);
  const token = receiveToken(tokens, call, fingerprint, exchange);
  const handlerCall = {
    accountId: '',
    ...call.caller,
    operationId: operation.operationId,
    input: input as never,
    region: call.region,
    hostRegion: call.hostRegion,
    nowMs: exchange.nowMs,
  };
  if (token?.outcome) {
    exchange.replayed = true;
    return replay(state.running, operation, token.outcome, handlerCall);
  }
  const handler = state.running.handlers[operation.operationId];
  if (!handler)
    throw new Error(`${operation.operationId} is in the specification, but the emulator does not handle it.`);
  const outcome = outcomeOf(operation, handler(handlerCall));
  if (token) token.outcome = outcome;
  return outcome;
}

function replay(running: RunningService, operation: OperationEntry, first: Outcome, call: Call<never>): Outcome {
  const recall = running.recall?.[operation.operationId];
  return recall ? outcomeOf(operation, recall(first.body as never, call)) : first;
}

function outcomeOf({ quirks = [] }: OperationEntry, answered: unknown): Outcome {
  return { body: answered === undefined ? undefined : withOtherSpellings(answered, quirks) };
}

function receiveToken(
  tokens: TokenMemory,
  call: VerifiedCall,
  fingerprint: string,
  exchange: Exchange,
): RememberedToken | undefined {
  const { operation, service } = call.match.route;
  const { clientToken, nowMs } = exchange;
  if (!operation.idempotency || !clientToken) return undefined;
  const scope = [call.caller?.accountId ?? '', service.table.service, call.region, clientToken];
  return tokens.receive(operation.idempotency, scope, fingerprint, nowMs);
}

/** Everything that a repeated call must have in common with the first. */
function fingerprintOf({ match, raw }: VerifiedCall): string {
  const { operation } = match.route;
  const token = operation.idempotency?.parameter;
  const isParameter = ([name]: QueryItem) => name !== token && !isSignatureParameter(name);
  const query = raw.query.filter(isParameter).map((item) => JSON.stringify(item));
  return canonicalJson([operation.operationId, match.pathValues, query.sort(), raw.body ?? null]);
}
