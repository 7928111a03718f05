import { createBceSigner } from 'crosspeer/baidu';
import type { SentRequest } from '../../samples/sent-request.js';
import type { NamedPart, SignatureSteps, SigningKey } from './signature-steps.js';
import { withHost } from './signature-steps.js';

/** How a request is signed by `bce-auth-v1`. */
export interface BceChoices {
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly timestamp: string;
  /** In seconds; default 1800. */
  readonly expirationSeconds?: number | undefined;
  /** Lower case. Default: those that the scheme recommends, as far as they are present. */
  readonly signedHeaders?: readonly string[] | undefined;
}

/**
 * The steps of a `bce-auth-v1` signature, made by the signer of the package.
 * @throws {InputError} for a URL that is no valid percent-encoding
 */
export async function bceSteps(request: SentRequest, key: SigningKey, choices: BceChoices): Promise<SignatureSteps> {
  const { timestamp, expirationSeconds = 1800, signedHeaders } = choices;
  const { method, url } = request;
  const sign = createBceSigner({ expirationSeconds });
  const { accessKeyId, secretAccessKey, sessionToken } = key;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  const signed = await sign({ method, url, headers: withHost(request) }, credentials, { timestamp, signedHeaders });
  const authorization = signed.headers.authorization ?? '';
  const parts = bceAuthorizationParts(authorization);
  return {
    scheme: 'bce-auth-v1',
    canonicalRequest: signed.canonicalRequest,
    canonicalParts: bceCanonicalParts(signed.canonicalRequest),
    stringToSign: `bce-auth-v1/${accessKeyId}/${timestamp}/${expirationSeconds}`,
    signature: parts.at(-1)?.text ?? '',
    authorization,
    authorizationParts: parts,
    added: signed.headers,
  };
}

const authorizationNames = [
  'Scheme',
  'Access key',
  'Date',
  'Valid for, in seconds',
  'Signed headers',
  'Signature',
] as const;

/** The six parts between the slashes. */
export function bceAuthorizationParts(authorization: string): NamedPart[] {
  const parts = authorization.split('/');
  return authorizationNames.map((name, index) => ({ name, text: parts[index] ?? '' }));
}

/** A canonical request by its lines. */
export function bceCanonicalParts(canonicalRequest: string): NamedPart[] {
  const names = ['Method', 'Path', 'Query'];
  return canonicalRequest.split('\n').map((text, index) => ({ name: names[index] ?? headerName(text), text }));
}

const headerName = (line: string): string => `Header ${line.slice(0, Math.max(0, line.indexOf(':')))}`.trim();
