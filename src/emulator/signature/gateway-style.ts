import { Refusal } from '../refusal.js';

/** What newer gateways were seen to write; for everything else they have no wording that is known. */
const causes: Readonly<Record<string, string>> = {
  InvalidAccessKeyId: 'Could not find credential.',
  SignatureDoesNotMatch: 'Fail to authn user: Signature does not match',
};

/** Rewrites a refused signature as newer gateways answer it: one code, the reason after `cause:`. */
export function toGatewayStyle(refusal: Refusal): Refusal {
  const missing = /Missing headers required by signing: [^.]*/.exec(refusal.message)?.[0];
  const reason = causes[refusal.code] ?? `Fail to authn user: ${missing ?? refusal.message}`;
  return new Refusal('IamSignatureInvalid', `IAM signature is invalid, cause: ${reason}`);
}
