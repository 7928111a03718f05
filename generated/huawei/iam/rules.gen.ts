// Generated from spec/ by `npm run generate`. Do not edit.

import type { RuleEntry } from '../../../src/operations/service-table.js';

/** Huawei Cloud IAM tokens and projects: the documented rules, by id. */

export const iamRules = {
  'token-24-hours': {
    says: 'A token holds for 24 hours; getting a new one leaves older ones valid.',
    source: 'IAM API reference (Keystone token by password)',
  },
  'token-in-its-region': {
    says: 'A token that the address of a region gave holds in that region only, one from the global address in all of them.',
    source: 'IAM API reference (Keystone token by password)',
    choice:
      'Elsewhere it counts as one that was never given. An address that names no region gives tokens for all regions, and takes those of all.',
  },
  'token-dies-with-password': {
    says: 'A token ends early when its user is deleted or disabled, or its password, access keys or permissions change.',
    source: 'IAM API reference (Keystone token by password)',
    choice: 'It ends at once; newer pages say within 30 minutes.',
  },
  'project-before-domain': {
    says: 'Where both a project and an account are given as the scope, the project counts; without a scope the token is one of the account.',
    source: 'IAM API reference (Keystone token by password)',
  },
  'password-is-right': {
    says: 'Account, user and password must belong together.',
    code: '401',
    source: 'IAM API reference (Keystone token by password, examples)',
    choice: 'The lock of an account after repeated wrong passwords (IAM.0061) is not emulated.',
  },
  'scope-exists': {
    says: "The project or account of the scope must exist and be the user's.",
    assumedCode: '401',
    source: 'none',
    choice: 'The code for a scope that does not exist is not documented.',
  },
  'subject-token-holds': {
    says: 'A token that does not hold is answered as not found.',
    code: '404',
    source: 'IAM API reference (Keystone token validation, examples)',
  },
  'own-token-free': {
    says: 'A user may look at its own tokens without further rights.',
    source: 'IAM API reference (Keystone token validation)',
  },
  'others-token-same-account': {
    says: 'Tokens of other users can be looked at within the same account only.',
    assumedCode: '403',
    source: 'none',
    choice: 'Which rights this takes is documented by policies that are not emulated; the account is the border here.',
  },
  'temporary-keys-from-token': {
    says: 'Temporary keys are given for a token, which is sent in X-Auth-Token; the one in the body is being retired and yields to it.',
    assumedCode: '401',
    source: 'IAM API reference (temporary access key by token)',
  },
  'temporary-keys-expire': {
    says: 'A temporary key holds for as long as was asked for, 15 minutes where nothing was asked for, and only together with its security token.',
    source: 'IAM API reference (temporary access key by token)',
    choice: "It outlives its user's password and token; the documents do not say. A policy narrows nothing.",
  },
  'key-locks': {
    says: 'More than five failures in a row lock an access key for 5 minutes, in which right signatures are refused as well.',
    limit: 5,
    source: 'API Request Signing Guide (IAM error page)',
    choice:
      'Whatever is wrong with a signed request of a known key counts, as the documents set no failure apart: the signature, a date that is off, a security token that is missing, wrong or expired. Each is refused with its own reason until the key is locked. What is refused by the lock neither counts nor prolongs it.',
  },
  'page-with-size': {
    says: 'page and per_page are given both or not at all.',
    assumedCode: '400',
    source: 'IAM API reference (Keystone project list)',
  },
  'own-account-only': {
    says: "Only the projects of the caller's own account are listed.",
    source: 'IAM API reference (Keystone project list)',
    choice: "Another account's domain_id lists nothing.",
  },
} as const satisfies Record<string, RuleEntry>;
