import { hmacHex, sha256Hex } from '#emulator-hmac';
import type { EmulatorAccount } from '../seed.js';
import { equalInConstantTime } from '../signature/constant-time.js';
import type { WireRequest } from '../wire-request.js';
import { parseSdkAuthorization, sdkAlgorithm, type SdkAuthorization } from './authorization.js';
import { canonicalRequest, headerValue, readableCanonicalRequest } from './canonical.js';
import { IdentityProblem } from './identity-problem.js';
import type { KeyLocks } from './key-locks.js';
import { formatIamTime } from './iam-time.js';
import { payloadHashOf } from './payload-hash.js';
import { formatSdkDate, parseSdkDateMs } from './sdk-date.js';

/** An access key, and when it ends, if it does. */
export interface VerifiableKey extends EmulatorAccount {
  readonly expiresAtMs?: number;
}

/** What signatures are checked against. */
export interface SdkVerifier {
  findKey(accessKeyId: string): VerifiableKey | undefined;
  readonly locks: KeyLocks;
  readonly nowMs: number;
}

/** A signed request. */
export interface SignedRequest {
  readonly wire: WireRequest;
  readonly readBody: () => Promise<Uint8Array<ArrayBuffer>>;
}

const largestSkewMs = 15 * 60_000;
const tokenName = 'x-security-token';

/**
 * Finds the key that signed a request by `SDK-HMAC-SHA256`, and refuses a request that is not signed as documented. Written from the
 * documents, apart from the client's signer, so that the two check each other.
 * @throws IdentityProblem
 */
export async function verifySdkSignature(
  request: SignedRequest,
  authorizationText: string,
  verifier: SdkVerifier,
): Promise<VerifiableKey> {
  const authorization = parseSdkAuthorization(authorizationText);
  const { accessKeyId } = authorization;
  const key = verifier.findKey(accessKeyId);
  if (!key) throw failed(`ak ${accessKeyId} not exist`);
  if (verifier.locks.isLocked(accessKeyId, verifier.nowMs))
    throw failed('AK access failed to reach the limit,forbidden.');
  try {
    await checkRequest(request, authorization, key, verifier.nowMs);
  } catch (error) {
    if (error instanceof IdentityProblem) verifier.locks.fail(accessKeyId, verifier.nowMs);
    throw error;
  }
  verifier.locks.succeed(accessKeyId);
  return key;
}

async function checkRequest(
  { wire, readBody }: SignedRequest,
  authorization: SdkAuthorization,
  key: VerifiableKey,
  nowMs: number,
): Promise<void> {
  const date = checkDate(wire, nowMs);
  checkToken(wire, key, nowMs);
  const missing = authorization.signedHeaders.filter((name) => headerValue(wire, name) === undefined);
  if (missing.length > 0) throw failed(`signed header is missing: ${missing.join(', ')}`);
  const canonical = canonicalRequest(wire, authorization.signedHeaders, await payloadHashOf(wire, await readBody()));
  const text = [sdkAlgorithm, date, await sha256Hex(canonical)].join('\n');
  if (!equalInConstantTime(await hmacHex(key.secretAccessKey, text), authorization.signature))
    throw failed(`verify aksk signature fail, canonicalRequest:${readableCanonicalRequest(canonical)}`);
}

function checkDate(wire: WireRequest, nowMs: number): string {
  const date = wire.headers.get('x-sdk-date');
  const timeMs = parseSdkDateMs(date ?? '');
  if (date === null || timeMs === undefined) throw failed('x-sdk-date must be a time written YYYYMMDDThhmmssZ');
  if (Math.abs(nowMs - timeMs) > largestSkewMs)
    throw failed(
      `calc aksk signature fail:signature expired, signature time:${date},server time:${formatSdkDate(nowMs)}`,
    );
  return date;
}

/** Whether the token is signed is left to the sender: both are seen. */
function checkToken(wire: WireRequest, { sessionToken, expiresAtMs = Infinity }: VerifiableKey, nowMs: number): void {
  if (sessionToken === undefined) return;
  if (!equalInConstantTime(wire.headers.get(tokenName) ?? '', sessionToken))
    throw failed(`the access key is a temporary one, and ${tokenName} does not hold its token`);
  if (nowMs >= expiresAtMs) throw failed(`securitytoken expires, expires_at: ${formatIamTime(expiresAtMs)}`);
}

function failed(reason: string): IdentityProblem {
  return new IdentityProblem('signature', reason);
}
