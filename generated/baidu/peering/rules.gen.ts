// Generated from spec/ by `npm run generate`. Do not edit.

import type { RuleEntry } from '../../../src/operations/service-table.js';

/** Baidu AI Cloud peer connections: the documented rules, by id. */

export const peeringRules = {
  'auto-accept': {
    says: 'Between VPCs of one account the system accepts on behalf of the other end.',
    source: 'Python SDK page; Java SDK page',
  },
  'acceptor-must-accept': {
    says: 'Between two accounts the connection is usable only after the acceptor has accepted it.',
    source: 'Python SDK page; Java SDK page',
  },
  'same-region-postpaid': {
    says: 'Between VPCs of one region only Postpaid is allowed. Billing must be given all the same; the bill is 0.',
    assumedCode: 'BadRequest',
    source: 'Python SDK page; Java SDK page',
  },
  'prepaid-needs-reservation': {
    says: 'Prepaid needs a reservation.',
    assumedCode: 'BadRequest',
    source: 'VPC API reference bjwvyue8y',
  },
  'reservation-unit-month': {
    says: 'A reservation is counted in months.',
    assumedCode: 'BadRequest',
    source: 'VPC API reference bjwvyue8y',
    choice: "The unit is compared without regard to case, because Baidu's SDKs send both spellings.",
  },
  'one-per-vpc-pair': {
    says: 'At most one connection exists between two VPCs; a failed one counts until it is released.',
    assumedCode: 'OperationDenied',
    source: 'Python SDK page; Java SDK page; VPC operation guide',
  },
  'distinct-vpcs': {
    says: 'The two VPCs must differ.',
    assumedCode: 'BadRequest',
    source: 'Python SDK page; Java SDK page',
  },
  'not-both-relay': {
    says: 'Two relay VPCs cannot be connected.',
    assumedCode: 'OperationDenied',
    source: 'Python SDK page; Java SDK page',
  },
  'peer-interface-name-same-account': {
    says: "The name of the other end's interface may be set only when both ends are in the same account.",
    assumedCode: 'BadRequest',
    source: 'VPC API reference bjwvyue8y',
  },
  'local-vpc-exists': {
    says: "The local VPC must exist in the caller's account, in the region that the call is sent to.",
    assumedCode: 'NoSuchObject',
    source: 'VPC API reference bjwvyue8y',
  },
  'peer-vpc-exists': {
    says: 'The other VPC must exist in the other account and region.',
    assumedCode: 'NoSuchObject',
    source: 'VPC API reference bjwvyue8y',
  },
  'peer-account-exists': {
    says: 'The other account must exist.',
    assumedCode: 'NoSuchObject',
    source: 'VPC common headers and errors sjwvyuhe7',
  },
  'vpc-quota': {
    says: 'A VPC takes part in at most 10 connections.',
    limit: 10,
    assumedCode: 'LimitExceeded',
    source: 'VPC quotas 8jwvyu0me',
    choice: 'Connections count at both ends and in every state until they are gone.',
  },
  'account-quota': {
    says: 'An account has at most 10 connections.',
    limit: 10,
    assumedCode: 'LimitExceeded',
    source: 'VPC quotas 8jwvyu0me',
    choice: 'Connections count for the account that asked for them, in every state until they are gone.',
  },
  'negotiation-7-days': {
    says: 'A request that is not answered within 7 days becomes consult_failed.',
    source: 'Python SDK page; Java SDK page',
    choice: "Both ends see consult_failed; the documents speak of the initiator's end only.",
  },
  'reject-fails-negotiation': {
    says: 'After a rejection the connection is consult_failed.',
    source: 'Python SDK page; Java SDK page',
    choice: "Both ends see consult_failed; the documents speak of the initiator's end only.",
  },
  'acceptor-answers': {
    says: 'Only the acceptor, from its own account and region, accepts or rejects.',
    assumedCode: 'OperationDenied',
    source: 'Python SDK page; Java SDK page',
  },
  'answer-while-consulting': {
    says: 'A request can be accepted or rejected only while it is consulting; a connection within one account never is.',
    assumedCode: 'OperationDenied',
    source: "Baidu's Go SDK, live test",
  },
  'connection-exists': {
    says: "The connection must exist and have an end in the caller's account and region.",
    assumedCode: 'NoSuchObject',
    source: 'VPC common headers and errors sjwvyuhe7',
  },
  'gone-answers-empty': {
    says: 'Reading a connection that was released answers 200 with an empty body.',
    source: "Baidu's Go SDK, live test; Terraform provider",
    choice: 'An id that never existed answers NoSuchObject.',
  },
  'role-picks-end': {
    says: "Where both ends are in the caller's account and region, role picks the end; without it either may be described.",
    source: 'VPC API reference Sjwvyudwm',
    choice: "Without role the initiator's end is described.",
  },
  'other-end-is-private': {
    says: 'An end that belongs to another account or region cannot be read.',
    assumedCode: 'AccessDenied',
    source: "Baidu's agent skills (403 or 404 seen)",
  },
  'vpc-filter-local-end': {
    says: 'Filtering by a VPC lists the ends that are in that VPC.',
    source: "Baidu's Go SDK, live test",
    choice: "Without the filter a connection whose ends are both the caller's is listed once, as its initiator.",
  },
  'page-size-at-least-1': {
    says: 'A page holds at least one item.',
    assumedCode: 'BadRequest',
    source: 'none',
    choice: 'What the service does with a page size below 1 is not documented.',
  },
  'marker-from-page-before': {
    says: 'A marker is one that a page before it gave.',
    assumedCode: 'BadRequest',
    source: 'BLB interface specification',
  },
  'own-interface': {
    says: "localIfId names the end that is edited, must be one of the caller's, and cannot itself be changed.",
    assumedCode: 'NoSuchObject',
    source: 'VPC API reference 1jwvyufpd',
  },
  'settled-before-change': {
    says: 'A connection can be changed only in the states that its lifecycle allows; while a change is in progress it refuses further ones. Reading is not affected.',
    assumedCode: 'OperationDenied',
    source: 'BLB interface specification (the convention for asynchronous changes)',
  },
  'initiator-only': {
    says: 'Between two accounts only the initiator may do this.',
    assumedCode: 'OperationDenied',
    source: 'Python SDK page; Java SDK page; VPC API reference Wjwvyufcb, 0jwvyucfy',
  },
  'protected-from-release': {
    says: 'A connection under release protection cannot be released.',
    assumedCode: 'OperationDenied',
    source: 'VPC API reference 4lzjn3dsi',
  },
  'prepaid-not-released-early': {
    says: 'A prepaid connection that is available and has not expired cannot be released; it can be refunded.',
    assumedCode: 'OperationDenied',
    source: 'VPC API reference 0jwvyucfy',
  },
  'prepaid-only-upward': {
    says: 'The bandwidth of a prepaid connection can only be raised; that of a postpaid one can be lowered as well.',
    assumedCode: 'OperationDenied',
    source: 'VPC API reference Wjwvyufcb',
  },
  'postpaid-not-renewed': {
    says: 'A postpaid connection cannot be renewed.',
    assumedCode: 'OperationDenied',
    source: 'Python SDK page; Java SDK page',
  },
  'renewal-extends': {
    says: 'Renewal extends the prepaid period.',
    source: 'VPC API reference 9jwvyudie',
    choice: 'An expired connection becomes active again.',
  },
  'prepaid-expires': {
    says: 'When the prepaid period ends service stops at once; the connection is kept 7 days, then released.',
    source: 'VPC billing Njwvyuqa3',
  },
  'refund-prepaid-only': {
    says: 'Only a prepaid connection can be refunded; a postpaid one is released instead.',
    assumedCode: 'OperationDenied',
    source: 'VPC API reference cmdyigiz8',
    choice: 'After a refund the connection is deleted.',
  },
  'refund-not-cross-border': {
    says: 'A connection that crosses the border cannot be refunded.',
    regions: ['hkg', 'sin'],
    assumedCode: 'OperationDenied',
    source: 'VPC API reference cmdyigiz8',
    choice: 'The regions named here are taken to be on one side of the border, all others on the other.',
  },
  'dns-while-active': {
    says: 'DNS synchronisation can be switched only while the connection is active.',
    assumedCode: 'OperationDenied',
    source: 'Python SDK page; Java SDK page',
  },
  'dns-not-in-transit': {
    says: 'DNS synchronisation cannot be switched while it is syncing or closing.',
    assumedCode: 'OperationDenied',
    source: 'Python SDK page; Java SDK page',
    choice: "wait counts as being in transit, as Baidu's Terraform provider has it.",
  },
  'dns-per-end': { says: 'Each end has its own DNS state; role picks the end.', source: 'Terraform provider' },
  'dns-own-end': {
    says: 'Between two accounts each side switches DNS synchronisation of its own end only.',
    assumedCode: 'AccessDenied',
    source: 'Terraform provider',
    choice: "Whether the service lets one account switch the other's end is not documented.",
  },
  'protection-either-end': {
    says: 'Release protection can be switched by either end.',
    source: 'VPC API reference 4lzjn3dsi',
    choice: 'Whether the acceptor of another account may do so is not documented.',
  },
} as const satisfies Record<string, RuleEntry>;
