// Generated from spec/ by `npm run generate`. Do not edit.

import type { RuleEntry } from '../../../src/operations/service-table.js';

/** Baidu AI Cloud load balancers (BLB): the documented rules, by id. */

export const blbRules = {
  'busy-refuses-changes': {
    says: 'An instance that is updating refuses further changes; it is read as always.',
    code: 'LastOperationNotFinished',
    source: "BLB interface specification; a third party's copy of BLB's error page; fragments of the page",
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
    choice:
      'So are those of objects inside of it. A value that is not among the known ones of its field is not ignored but refused, as InvalidParameter.',
  },
  'blb-exists': {
    says: "The load balancer must exist in the caller's account and region.",
    code: 'InstanceNotFound',
    source: "a third party's copy of BLB's error page",
  },
  'real-name-required': {
    says: 'The account must have passed real-name authentication.',
    code: 'RealNameAuthenticationRequired',
    source: 'BLB API reference njwvxnv79',
  },
  'server-required': {
    says: 'The account must have a BCC, DCC or BBC server.',
    code: 'ServerRequired',
    source: "a third party's copy of BLB's error page",
    choice: 'A server in any region will do.',
  },
  'instance-quota': {
    says: 'An account has at most 60 load balancers.',
    limit: 60,
    code: 'QuotaExceeded',
    source: "BLB quotas 0jwvxo15r; a third party's copy of BLB's error page",
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
      'It must also be free: the first three addresses of the subnet and its last one count as taken, as do those of other load balancers in it and of the servers in the VPC.',
  },
  'address-free': {
    says: 'A load balancer that asks for no address needs a free one in the subnet.',
    assumedCode: 'InstanceCreationFailed',
    source: 'the meaning of that code, which names a lack of capacity as an example',
    choice: 'A full subnet counts as such a lack. The lowest address that is not taken is given.',
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
  'left-out-keeps': {
    says: 'What an update leaves out keeps its value.',
    source: 'BLB API reference',
    choice: 'So do the desc of a server and the modificationProtectionReason, of which it is not documented.',
  },
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
    choice:
      'A marker stands for a place in the order of a list. It is also taken from a list with other filters, and for a listener or a server of the VPC that is not in the list: the page then starts with what follows that place.',
  },
  'release-protection': {
    says: 'An instance whose allowDelete is false cannot be released.',
    assumedCode: 'AccessDenied',
    source: 'API metadata (CreateBlb, UpdateBlb)',
  },
  'release-asynchronous': {
    says: 'A released instance is updating until it is gone; then it is not found.',
    source: 'BLB interface specification',
    choice:
      'The state between the call and the end is not documented; the convention for all changes is taken, and releaseTime shows the planned end. A Prepaid instance is released like any other, before its period ends.',
  },
  'modification-protection-console-only': {
    says: 'allowModify false keeps the console from changing the instance, not the API.',
    source: 'API metadata (CreateBlb)',
  },
  'prepaid-needs-reservation': {
    says: 'Prepaid needs a reservation.',
    assumedCode: 'MissingParameter',
    source: 'API metadata (CreateBlb)',
    choice:
      'An instance that is made without billing is Postpaid, and a Postpaid one without billingMethod is paid BySpec.',
  },
  'billing-method-postpaid-only': {
    says: 'ByCapacityUnit is for Postpaid only.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (CreateBlb, BlbInquiry)',
  },
  'unlimited-by-capacity-only': {
    says: 'The performance level unlimited is only for Postpaid instances that are paid ByCapacityUnit.',
    assumedCode: 'InvalidParameter',
    source: 'API metadata (CreateBlb, ResizeBlb)',
    choice: 'So too when its price is asked for, where the metadata does not list it.',
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
    choice: 'The levels rank as they are listed, and the shared type below them all.',
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
    choice: 'One that is protected from release is refunded too, and one whose change to Postpaid is pending.',
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
    choice: 'Without billing it is a Postpaid price that is asked for, so the billingMethod is missing.',
  },
  'inquiry-prices': {
    says: 'Prices are texts in yuan; Postpaid ones have a chargeUnit, Prepaid ones are for the whole period and all instances.',
    source: 'BLB API reference Ym518505r',
    choice:
      'The figures are made up. They are plain decimals without an exponent, however many instances are asked for. For BySpec the chargeUnit is minute, for ByCapacityUnit lcu.',
  },
  'inquiry-count-at-least-1': {
    says: 'A price is asked for one load balancer or more.',
    assumedCode: 'InvalidParameter',
    source: 'none',
    choice: 'The smallest and the largest count are not documented; there is no largest one.',
  },
  'listener-exists': {
    says: 'The listener must exist on the load balancer, with this protocol.',
    code: 'ListenerNotFound',
    source: "a third party's copy of BLB's error page",
    choice: 'Where several are named and one is not found, none is deleted.',
  },
  'port-filter': {
    says: 'With listenerPort, a list shows only the listeners on that port.',
    source: 'API metadata',
    choice: 'None where the port has none; whether that is refused instead is not documented.',
  },
  'port-free': {
    says: 'A port takes one listener; several protocols on one port must be enabled for the account.',
    code: 'ListenerAlreadyExist',
    source: "a third party's copy of BLB's error page; API metadata (DeleteBlbListener)",
    choice: 'It counts as enabled for UDP beside one of the other protocols.',
  },
  'listener-quota': {
    says: 'A load balancer has at most 50 listeners; the text of the error says 20.',
    limit: 50,
    code: 'ListenerExceeded',
    source: "BLB quotas Hjwvxnouu; a third party's copy of BLB's error page; fragments of the page",
  },
  'check-string-for-udp': {
    says: 'A UDP listener whose health check is UDP needs a healthCheckString.',
    assumedCode: 'MissingParameter',
    source: 'API metadata (CreateBlbUdpListener)',
  },
  'check-port-defaults': {
    says: 'Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.',
    source: 'API metadata',
    choice: 'A UDP listener that is checked by ICMP shows no healthCheckPort.',
  },
  'redirect-port-https': {
    says: 'redirectPort must be that of an HTTPS listener on the same load balancer.',
    code: 'RedirectPortNotFound',
    source: "a third party's copy of BLB's error page",
    choice:
      'It is looked at when redirectPort is sent. The HTTPS listener can be deleted afterwards; the redirect stays and points nowhere.',
  },
  'certificate-exists': {
    says: 'Certificates must exist.',
    code: 'CertificateNotFound',
    source: "a third party's copy of BLB's error page",
    choice: 'They are looked at when they are sent, those that do not count included.',
  },
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
    source: "a third party's copy of BLB's error page",
    choice: 'It must be in the VPC of the load balancer. Where several are named and one cannot be taken, none is.',
  },
  'server-not-behind-twice': {
    says: 'A server is behind a load balancer once.',
    code: 'BackendServerAlreadyExist',
    source: "a third party's copy of BLB's error page; fragments of the page",
  },
  'server-behind': {
    says: 'Only servers that are behind the load balancer are changed or taken out.',
    code: 'BackendServerNotFound',
    source: "a third party's copy of BLB's error page",
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
