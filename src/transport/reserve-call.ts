import { InputError } from '../errors/input-error.js';
import type { Reservation, StoredRequest } from '../ledger/ledger.js';
import { hashOf, hashParameters } from './fingerprint.js';
import type { CallContext, WireRequest } from './layer.js';
import type { LedgerParts } from './ledger-layer.js';
import { withoutParameter } from './query-parameter.js';

/**
 * What is written down of a call before it is first sent.
 * @throws {InputError} for an operation whose input the specification marks as sensitive
 */
export async function reservationOf(
  { account, endpoint, clock }: LedgerParts,
  request: WireRequest,
  context: CallContext,
): Promise<Reservation> {
  const { table, operation, idempotencyKey, clientToken = '' } = context;
  const { operationId, idempotency, sensitive } = operation;
  if (sensitive !== undefined)
    throw new InputError(`${operationId} carries secrets, which a ledger must not keep. Use a client without one.`, {
      operationId,
      field: sensitive[0]?.[0] ?? 'input',
    });
  const stored: StoredRequest = {
    target: withoutParameter(request.url.slice(endpoint.length), idempotency?.parameter ?? ''),
    body: request.body,
  };
  const own = idempotencyKey === undefined ? ['token', clientToken] : ['key', idempotencyKey];
  return {
    id: await hashOf('ledger', [table.service, operationId, account, endpoint, ...own]),
    service: table.service,
    operationId,
    account,
    endpoint,
    clientToken,
    idempotencyKey,
    parametersHash: await hashParameters(request.method, stored),
    request: stored,
    reservedAtMs: clock.now(),
  };
}
