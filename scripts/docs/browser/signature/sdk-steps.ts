import { createSdkSigner } from 'crosspeer/huawei';
import { sha256Hex } from '#sha256';
import type { SentRequest } from '../../samples/sent-request.js';
import type { NamedPart, SignatureSteps, SigningKey } from './signature-steps.js';
import { withHost } from './signature-steps.js';

/** How a request is signed by `SDK-HMAC-SHA256`. */
export interface SdkChoices {
  /** `YYYYMMDDThhmmssZ`. */
  readonly timestamp: string;
  /** Lower case. Default: `host` and all that begin with `x-`, as far as they are present. */
  readonly signedHeaders?: readonly string[] | undefined;
}

const scheme = 'SDK-HMAC-SHA256';

/**
 * The steps of an `SDK-HMAC-SHA256` signature, made by the signer of the package.
 * @throws {InputError} for a URL that is no valid percent-encoding
 */
export async function sdkSteps(request: SentRequest, key: SigningKey, choices: SdkChoices): Promise<SignatureSteps> {
  const { method, url, body } = request;
  const { accessKeyId, secretAccessKey, sessionToken } = key;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  const sign = createSdkSigner();
  const signed = await sign({ method, url, headers: withHost(request), body }, credentials, choices);
  const { canonicalRequest, headers } = signed;
  const authorization = headers.authorization ?? '';
  const parts = sdkAuthorizationParts(authorization);
  return {
    scheme,
    canonicalRequest,
    canonicalParts: sdkCanonicalParts(canonicalRequest),
    stringToSign: `${scheme}\n${choices.timestamp}\n${await sha256Hex(canonicalRequest)}`,
    signature: parts.at(-1)?.text ?? '',
    authorization,
    authorizationParts: parts,
    added: headers,
  };
}

const authorizationForm = /^(\S+) (?:Access|Credential)=([^,]*),\s*SignedHeaders=([^,]*),\s*Signature=(.*)$/;
const authorizationNames = ['Scheme', 'Access key', 'Signed headers', 'Signature'] as const;

/** The scheme and the three named parts. */
export function sdkAuthorizationParts(authorization: string): NamedPart[] {
  const parts = authorizationForm.exec(authorization)?.slice(1) ?? [];
  return authorizationNames.map((name, index) => ({ name, text: parts[index] ?? '' }));
}

/** A canonical request by its lines: after the headers comes an empty one, then their names and the hash of the body. */
export function sdkCanonicalParts(canonicalRequest: string): NamedPart[] {
  const lines = canonicalRequest.split('\n');
  const fromEnd = new Map([
    [lines.length - 3, 'End of the headers'],
    [lines.length - 2, 'Signed headers'],
    [lines.length - 1, 'SHA-256 of the body'],
  ]);
  const fromStart = ['Method', 'Path, with a slash at its end', 'Query'];
  return lines.map((text, index) => ({
    name: fromStart[index] ?? fromEnd.get(index) ?? `Header ${text.slice(0, Math.max(0, text.indexOf(':')))}`.trim(),
    text,
  }));
}
