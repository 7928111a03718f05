import { hmacHex } from '#emulator-hmac';
import type { EmulatorAccount } from '../seed.js';
import { findQuery, parseQuery } from '../query.js';
import { Refusal } from '../refusal.js';
import type { WireRequest } from '../wire-request.js';
import { type Authorization, malformed, parseAuthorization } from './authorization.js';
import { canonicalRequest, headerValue, readableCanonicalRequest } from './canonical.js';
import { equalInConstantTime } from './constant-time.js';
import { checkFreshness } from './freshness.js';

const tokenName = 'x-bce-security-token';

/** What signatures are checked against. */
export interface Verifier {
  findKey(accessKeyId: string): EmulatorAccount | undefined;
  readonly nowMs: number;
}

/**
 * Finds the key that signed a request by `bce-auth-v1`, and refuses a request that is not signed as documented. Written from
 * the documents, apart from the client's signer, so that the two check each other.
 */
export async function verifySignature(wire: WireRequest, verifier: Verifier): Promise<EmulatorAccount> {
  const header = wire.headers.get('authorization');
  const text = header ?? findQuery(parseQuery(wire.query), 'authorization');
  if (text === undefined) throw new Refusal('AccessDenied', 'Access denied: the request is not signed.');
  const authorization = parseAuthorization(text);
  const key = verifier.findKey(authorization.accessKeyId);
  if (key === undefined) throw new Refusal('InvalidAccessKeyId', 'The access key id does not exist.');
  checkToken(wire, authorization, key);
  checkFreshness(wire, authorization, header === null, verifier.nowMs);
  checkHeaderList(wire, authorization);
  await checkSignature(wire, authorization, key);
  return key;
}

/** A temporary key is known only together with its token, which is signed as a header or in the query. */
function checkToken(wire: WireRequest, authorization: Authorization, key: EmulatorAccount): void {
  if (key.sessionToken === undefined) return;
  const header = wire.headers.get(tokenName);
  const token = header ?? findQuery(parseQuery(wire.query), tokenName) ?? '';
  if (!equalInConstantTime(token, key.sessionToken))
    throw new Refusal(
      'InvalidAccessKeyId',
      `The access key is a temporary one, and ${tokenName} does not hold its token.`,
    );
  const { signedHeaders } = authorization;
  if (header !== null && signedHeaders.length > 0 && !signedHeaders.includes(tokenName))
    throw malformed(`${tokenName} must be among the signed headers.`);
}

/** Which code a listed header that is absent draws is not documented; the message is that of a newer gateway. */
function checkHeaderList(wire: WireRequest, authorization: Authorization): void {
  const { signedHeaders } = authorization;
  if (signedHeaders.length > 0 && !signedHeaders.includes('host'))
    throw malformed('host must be among the signed headers.');
  const missing = signedHeaders.filter((name) => headerValue(wire, name) === null);
  if (missing.length > 0) throw malformed(`Missing headers required by signing: ${missing.join(', ')}.`);
}

async function checkSignature(wire: WireRequest, authorization: Authorization, key: EmulatorAccount): Promise<void> {
  const canonical = canonicalRequest(wire, authorization.signedHeaders);
  const signingKey = await hmacHex(key.secretAccessKey, authorization.prefix);
  const expected = await hmacHex(signingKey, canonical);
  if (equalInConstantTime(expected, authorization.signature)) return;
  throw new Refusal(
    'SignatureDoesNotMatch',
    `The signature does not match the one computed here. Either the secret key differs, or what was signed is not this canonical request (line breaks shown as |): ${readableCanonicalRequest(canonical)}`,
  );
}
