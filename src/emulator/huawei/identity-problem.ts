import type { CodedStatus } from '../form-problem.js';

/**
 * Why a caller was not accepted. Each service has its own codes for these.
 * - `signature`: the signature is not in order, or its key is unknown or locked.
 * - `missing`: the request carries neither a signature nor a token.
 * - `unknownToken`, `expiredToken`: its token was never given, or has ended after its time.
 * - `outdatedToken`: its token has ended early, because its user has changed.
 * - `noProject`: its token is for an account, and the operation needs one for a project.
 * - `otherProject`: the project in its path is not the caller's, or not the one that its token or header names.
 */
export type IdentityProblemKind =
  'signature' | 'missing' | 'unknownToken' | 'expiredToken' | 'outdatedToken' | 'noProject' | 'otherProject';

/** A caller was not accepted. */
export class IdentityProblem extends Error {
  override readonly name = 'IdentityProblem';

  constructor(
    readonly kind: IdentityProblemKind,
    message: string,
  ) {
    super(message);
  }
}

/** What a service answers to callers that it does not accept. */
export type IdentityCodes = Readonly<Record<IdentityProblemKind, string | CodedStatus>>;

/** What the gateway in front of the services answers. That a token without a project draws 0302 is a choice: services differ. */
export const gatewayIdentityCodes: IdentityCodes = {
  signature: 'APIGW.0301',
  missing: 'APIGW.0301',
  unknownToken: 'APIGW.0301',
  expiredToken: 'APIGW.0301',
  outdatedToken: 'APIGW.0307',
  noProject: 'APIGW.0302',
  otherProject: 'APIGW.0302',
};
