import { bceSteps } from './bce-steps.js';
import { sdkSteps } from './sdk-steps.js';
import type { SentRequest } from '../../samples/sent-request.js';
import type { SignatureSteps, SigningKey } from './signature-steps.js';

/** The steps of the signature that a request was sent with. */
export interface ExplainedSignature {
  readonly steps: SignatureSteps;
  /** Whether the steps lead to exactly the signature that was sent. */
  readonly isSame: boolean;
}

/** `signedHeaders` may be empty: then those were signed that the scheme recommends. */
const bceForm = /^bce-auth-v1\/[^/]+\/([^/]+)\/(-?\d+)\/([^/]*)\/([^/]*)$/;
const sdkForm = /^SDK-HMAC-SHA256 Access=[^,]+,\s*SignedHeaders=([^,]*),\s*Signature=(.*)$/;

/**
 * Signs a request again as it was signed when it was sent: with the same date and the same headers. `undefined` for one that was sent
 * without a signature.
 */
export async function explainSignature(sent: SentRequest, key: SigningKey): Promise<ExplainedSignature | undefined> {
  const authorization = sent.headers.authorization ?? '';
  const [, timestamp = '', lifetime = '', bceNames = '', bceSent] = bceForm.exec(authorization) ?? [];
  if (bceSent !== undefined) {
    const choices = { timestamp, expirationSeconds: Number(lifetime), signedHeaders: listOf(bceNames) };
    return compare(await bceSteps(unsigned(sent, 'x-bce-security-token'), key, choices), bceSent);
  }
  const [, sdkNames = '', sdkSent] = sdkForm.exec(authorization) ?? [];
  if (sdkSent === undefined) return undefined;
  const choices = { timestamp: sent.headers['x-sdk-date'] ?? '', signedHeaders: listOf(sdkNames) };
  return compare(await sdkSteps(unsigned(sent, 'x-security-token'), key, choices), sdkSent);
}

const compare = (steps: SignatureSteps, sent: string): ExplainedSignature => ({
  steps,
  isSame: steps.signature === sent,
});

const listOf = (names: string): readonly string[] | undefined => (names === '' ? undefined : names.split(';'));

/** The request before it was signed; the signer adds the session token itself. */
function unsigned(sent: SentRequest, tokenHeader: string): SentRequest {
  const { authorization: _, [tokenHeader]: _token, ...headers } = sent.headers;
  return { ...sent, headers };
}
