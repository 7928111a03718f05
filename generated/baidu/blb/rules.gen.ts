// Generated from spec/ by `npm run generate`. Do not edit.

import type { RuleEntry } from '../../../src/operations/service-table.js';

/** Baidu AI Cloud load balancers (BLB): the documented rules, by id. */

export const blbRules = {
  'busy-refuses-changes': {
    says: 'An instance that is updating refuses further changes; it is read as always.',
    code: 'LastOperationNotFinished',
    source: 'BLB interface specification; BLB error page',
    choice: 'An instance that is creating refuses changes too.',
  },
  'change-makes-updating': {
    says: 'An accepted change makes the instance updating until it is made; then it is available again.',
    source: 'BLB interface specification',
    choice:
      'Every operation that changes an instance does so, and what it changed shows at once; which ones do is not documented one by one.',
  },
  'repeated-create-current-state': {
    says: 'A repeated create with the same token and parameters makes no second instance and answers with the present state of the first.',
    source: 'BLB interface specification',
    choice: 'For an instance that was released meanwhile, the answer is that of the time before.',
  },
  'null-is-unset': {
    says: 'Members of the body that are null count as left out.',
    source: "Baidu's Go SDK sends null for what is not set",
  },
  'unknown-members-ignored': {
    says: 'Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.',
    source: 'BLB error page Djwvxnzw6',
  },
  'blb-exists': {
    says: "The load balancer must exist in the caller's account and region.",
    code: 'InstanceNotFound',
    source: 'BLB error page',
  },
  'real-name-required': {
    says: 'The account must have passed real-name authentication.',
    code: 'RealNameAuthenticationRequired',
    source: 'BLB API reference njwvxnv79',
  },
  'server-required': {
    says: 'The account must have a BCC, DCC or BBC server.',
    code: 'ServerRequired',
    source: 'BLB error page',
    choice: 'A server in any region will do.',
  },
  'instance-quota': {
    says: 'An account has at most 60 load balancers.',
    limit: 60,
    code: 'QuotaExceeded',
    source: 'BLB quotas 0jwvxo15r',
    choice: 'They are counted over all regions, until they are gone.',
  },
  'vpc-exists': {
    says: "The VPC must exist in the caller's account and region.",
    assumedCode: 'InvalidParameter',
    source: 'BLB API reference njwvxnv79',
  },
  'subnet-in-vpc': {
    says: 'The subnet must exist in the VPC.',
    assumedCode: 'InvalidParameter',
    source: 'BLB API reference njwvxnv79',
  },
  'address-in-subnet': {
    says: 'An address that is asked for must lie in the subnet.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (CreateBlb)',
    choice:
      'It must also not be taken by another load balancer. Left out, the lowest free one from the fourth of the subnet on is given.',
  },
  'name-generated': {
    says: 'A load balancer without a name is given one.',
    source: 'API metadata (CreateBlb)',
    choice: 'Its id.',
  },
  'eip-shown-when-bound': {
    says: 'publicIp appears only when a public address is bound.',
    source: 'BLB API reference; Java SDK',
    choice: "Any address that no other load balancer has counts as an existing one of the caller's.",
  },
  'eip-once': {
    says: 'A public address is bound to one load balancer at a time.',
    assumedCode: 'InvalidParameter',
    source: 'none',
    choice: 'What happens with one that is bound already is not documented.',
  },
  'ipv6-kind-apart': {
    says: 'Lists show classic IPv4 instances, or with type ipv6 the IPv6 ones.',
    source: 'API metadata (DescribeBlbs)',
    choice: 'The detail shows both kinds when type is left out, and with type ipv6 none but IPv6 instances.',
  },
  'ipv6-address': {
    says: 'An IPv6 instance, or one made or changed with allocateIpv6, has an IPv6 address.',
    source: "API metadata (CreateBlb, UpdateBlb); Baidu's Go SDK",
    choice: 'It shows as ipv6; turning allocateIpv6 off again leaves it.',
  },
  'left-out-keeps': { says: 'What an update leaves out keeps its value.', source: 'BLB API reference' },
  'filters-anded': {
    says: 'Filters of a list must all apply; blbId and bccId match exactly, name and address in part unless exactlyMatch is true.',
    source: 'API metadata (DescribeBlbs); BLB API reference ckcznfzjr, kk1keoyhb',
  },
  'page-size-at-least-1': {
    says: 'A page holds at least one item.',
    assumedCode: 'InvalidParameter',
    source: 'none',
    choice: 'What the service does with a page size below 1 is not documented.',
  },
  'marker-from-page-before': {
    says: 'A marker is one that a page before it gave.',
    assumedCode: 'InvalidParameter',
    source: 'BLB interface specification',
  },
  'release-protection': {
    says: 'An instance whose allowDelete is false cannot be released.',
    assumedCode: 'AccessDenied',
    source: 'API metadata (CreateBlb, UpdateBlb)',
  },
  'release-asynchronous': {
    says: 'A released instance is updating until it is gone; then it is not found.',
    source: 'BLB interface specification',
    choice: 'The state between the call and the end is not documented; the convention for all changes is taken.',
  },
  'modification-protection-console-only': {
    says: 'allowModify false keeps the console from changing the instance, not the API.',
    source: 'API metadata (CreateBlb)',
  },
  'prepaid-needs-reservation': {
    says: 'Prepaid needs a reservation.',
    assumedCode: 'MissingParameter',
    source: 'API metadata (CreateBlb)',
  },
  'billing-method-postpaid-only': {
    says: 'ByCapacityUnit is for Postpaid only.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (CreateBlb)',
  },
  'unlimited-by-capacity-only': {
    says: 'The performance level unlimited is only for Postpaid instances that are paid ByCapacityUnit.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (CreateBlb, ResizeBlb)',
  },
  'auto-renew-prepaid-only': {
    says: 'Automatic renewal is for Prepaid only, by 1 to 9 months or 1 to 3 years.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (CreateBlb)',
  },
  'auto-renew-extends': {
    says: 'With automatic renewal the prepaid period is extended by autoRenewLength when it ends.',
    source: 'API metadata (CreateBlb)',
    choice: 'Without it nothing happens when the period ends, because no source says what does.',
  },
  'resize-prepaid-upward': {
    says: 'A Prepaid instance can only be given a higher performance level.',
    assumedCode: 'InvalidParameter',
    source: 'BLB API reference vm517w22t',
    choice: 'The order is none (shared), small1, small2, medium1, medium2, large1, large2, large3, unlimited.',
  },
  'to-prepaid-from-postpaid': {
    says: 'Only a Postpaid instance can become Prepaid, and is then paid BySpec.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (BillingChangePostToPreBlb)',
  },
  'to-postpaid-at-end': {
    says: 'A Prepaid instance becomes Postpaid when its period ends, or at once with effectiveImmediately.',
    source: 'API metadata (BillingChangePreToPostBlb)',
  },
  'to-postpaid-changes-method': {
    says: 'A Postpaid instance is changed between BySpec and ByCapacityUnit by the same operation.',
    source: 'BLB API reference',
    choice: 'At once.',
  },
  'pending-change-blocks-orders': {
    says: 'While a change from Prepaid to Postpaid is pending, no other order is possible.',
    assumedCode: 'InvalidParameter',
    source: 'BLB API reference',
  },
  'cancel-needs-pending': {
    says: 'Only a pending change from Prepaid to Postpaid can be cancelled.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (BillingChangeCancelToPostBlb)',
  },
  'refund-prepaid-only': {
    says: 'Only a Prepaid instance is refunded.',
    assumedCode: 'InvalidParameter',
    source: 'BLB API reference',
  },
  'refund-releases': {
    says: 'A refunded instance is given back.',
    source: 'none',
    choice: 'It is released; what becomes of it is not documented.',
  },
  'inquiry-method-for-postpaid': {
    says: 'Asking for a Postpaid price needs a billingMethod.',
    assumedCode: 'MissingParameter',
    source: 'BLB API reference Ym518505r',
  },
  'inquiry-prices': {
    says: 'Prices are texts in yuan; Postpaid ones have a chargeUnit, Prepaid ones are for the whole period and all instances.',
    source: 'BLB API reference Ym518505r',
    choice: 'The figures are made up.',
  },
  'listener-exists': {
    says: 'The listener must exist on the load balancer, with this protocol.',
    code: 'ListenerNotFound',
    source: 'BLB error page',
    choice: 'Where several are named and one is not found, none is deleted.',
  },
  'port-free': {
    says: 'A port takes one listener; several protocols on one port must be enabled for the account.',
    code: 'ListenerAlreadyExist',
    source: 'BLB error page; API metadata (DeleteBlbListener)',
    choice: 'It counts as enabled for UDP beside one of the other protocols.',
  },
  'listener-quota': {
    says: 'A load balancer has at most 50 listeners; the text of the error says 20.',
    limit: 50,
    code: 'ListenerExceeded',
    source: 'BLB quotas Hjwvxnouu; BLB error page',
  },
  'check-string-for-udp': {
    says: 'A UDP listener whose health check is UDP needs a healthCheckString.',
    assumedCode: 'MissingParameter',
    source: 'API metadata (CreateBlbUdpListener)',
  },
  'check-port-defaults': {
    says: 'Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.',
    source: 'API metadata',
  },
  'redirect-port-https': {
    says: 'redirectPort must be that of an HTTPS listener on the same load balancer.',
    code: 'RedirectPortNotFound',
    source: 'BLB error page',
  },
  'certificate-exists': { says: 'Certificates must exist.', code: 'CertificateNotFound', source: 'BLB error page' },
  'last-certificate-counts': {
    says: 'Of several certificate ids, the last one counts.',
    source: 'API metadata',
    choice: 'It is also the only one that is shown.',
  },
  'listeners-named': {
    says: 'Deleting listeners needs a portList or a portTypeList.',
    assumedCode: 'MissingParameter',
    source: 'API metadata (DeleteBlbListener)',
  },
  'port-type-picks-protocol': {
    says: 'portTypeList deletes one protocol of a port, portList the port.',
    source: 'API metadata (DeleteBlbListener)',
    choice: 'portList deletes every protocol of the port.',
  },
  'server-exists': {
    says: 'A backend server must be a BCC, DCC or BBC server that exists.',
    code: 'BackendServerNotFound',
    source: 'BLB error page',
    choice: 'It must be in the VPC of the load balancer. Where several are named and one cannot be taken, none is.',
  },
  'server-not-behind-twice': {
    says: 'A server is behind a load balancer once.',
    code: 'BackendServerAlreadyExist',
    source: 'BLB error page',
  },
  'server-behind': {
    says: 'Only servers that are behind the load balancer are changed or taken out.',
    code: 'BackendServerNotFound',
    source: 'BLB error page',
  },
  'health-over-time': {
    says: 'A server is Alive or Dead once as many checks in a row as the threshold says have agreed, one every interval; before the first result it is Unknown.',
    source: 'API metadata; Java SDK',
    choice:
      "When a server is Unknown is not documented any further. A change of the check's settings counts from the next result on.",
  },
  'health-of-first-listener': {
    says: 'Where two protocols share a port, the answer about its health does not say which is meant.',
    source: 'none',
    choice: 'That of the listener that was made first is answered.',
  },
  'security-group-exists': {
    says: 'A security group must exist in the VPC of the load balancer.',
    assumedCode: 'InvalidParameter',
    source: 'BLB documentation Hmfv3uqci',
    choice: 'Whether security groups and enterprise security groups exclude each other is not documented; they do not.',
  },
  'enterprise-security-group-exists': {
    says: "An enterprise security group must exist in the caller's account and region.",
    assumedCode: 'InvalidParameter',
    source: 'none',
  },
  'security-groups-10': {
    says: 'A load balancer has at most 10 security groups.',
    limit: 10,
    assumedCode: 'QuotaExceeded',
    source: 'BLB documentation Hmfv3uqci',
    choice: 'Enterprise security groups do not count, and have no limit.',
  },
  'unbind-bound': { says: 'Only groups that are bound are unbound.', assumedCode: 'InvalidParameter', source: 'none' },
  'bind-again-harmless': {
    says: 'Binding a group that is bound changes nothing.',
    source: 'none',
    choice: 'Nothing says that it is refused.',
  },
} as const satisfies Record<string, RuleEntry>;
