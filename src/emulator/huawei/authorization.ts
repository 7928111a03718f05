import { IdentityProblem } from './identity-problem.js';

/** An `SDK-HMAC-SHA256` authorization, taken apart. */
export interface SdkAuthorization {
  readonly accessKeyId: string;
  /** Lower-case names in the order sent. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** The name of the algorithm, which is also signed. */
export const sdkAlgorithm = 'SDK-HMAC-SHA256';

const headerName = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** Takes an authorization apart. What a malformed one draws is not documented; it is refused as a wrong signature is. */
export function parseSdkAuthorization(text: string): SdkAuthorization {
  const [algorithm = '', ...rest] = text.trim().split(' ');
  if (algorithm !== sdkAlgorithm) throw malformed(`it must begin with ${sdkAlgorithm}`);
  const parts = rest.join(' ').split(',').map(toPair);
  if (
    parts
      .map(([name]) => name)
      .sort()
      .join() !== 'Access,Signature,SignedHeaders'
  )
    throw malformed('it must hold Access, SignedHeaders and Signature, each once');
  const { Access = '', SignedHeaders = '', Signature = '' } = Object.fromEntries(parts) as Record<string, string>;
  if (Access === '') throw malformed('Access must name an access key');
  if (!/^[0-9a-f]{64}$/.test(Signature)) throw malformed('Signature must be 64 lower-case hex digits');
  return { accessKeyId: Access, signedHeaders: parseNames(SignedHeaders), signature: Signature };
}

function toPair(part: string): [name: string, value: string] {
  const equals = part.indexOf('=');
  return equals < 0 ? [part.trim(), ''] : [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
}

function parseNames(list: string): string[] {
  const names = list.toLowerCase().split(';');
  if (!names.every((name) => headerName.test(name)) || new Set(names).size < names.length)
    throw malformed('SignedHeaders must hold header names, each once, joined by ";"');
  if (!names.includes('x-sdk-date')) throw malformed('x-sdk-date must be among the signed headers');
  if (names.includes('authorization')) throw malformed('the authorization header cannot be signed');
  return names;
}

function malformed(why: string): IdentityProblem {
  return new IdentityProblem('signature', `authorization header is malformed, ${why}`);
}
