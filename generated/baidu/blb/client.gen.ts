// Generated from spec/ by `npm run generate`. Do not edit.

import type { CallOptions } from '../../../src/client/call-options.js';

import type { Call } from '../../../src/client/call.js';

import type { PagedCall } from '../../../src/client/paging/paged-call.js';

import type { components, operations } from './schema.gen.js';

/** A region of the service; any other code is taken as well. */
export type BlbRegion = 'bj' | 'bd' | 'gz' | 'su' | 'hkg' | 'fwh' | 'cd' | 'nj' | 'yq' | 'sin' | 'fsh' | (string & {});

/** What `createBlb` takes: path, query and body fields in one object. */
export interface CreateBlbInput {
  /** The VPC that it belongs to, by its short id. */
  vpcId: operations['createBlb']['requestBody']['content']['application/json']['vpcId'];
  /** The subnet that its private address is taken from, by its short id. */
  subnetId: operations['createBlb']['requestBody']['content']['application/json']['subnetId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['createBlb']['parameters']['query']>['clientToken'] | undefined;
  /** The name: 1 to 65 letters, digits and `- _ / .`, a letter first. Left out, one is made up. Length 1 to 65. */
  name?: operations['createBlb']['requestBody']['content']['application/json']['name'] | undefined;
  /** A remark of at most 450 bytes, Chinese characters included; empty when left out. Length at most 450. */
  desc?: operations['createBlb']['requestBody']['content']['application/json']['desc'] | undefined;
  /** The private IPv4 address. Must lie in the subnet. Left out, one is chosen. */
  address?: operations['createBlb']['requestBody']['content']['application/json']['address'] | undefined;
  /** `ipv6` for a classic IPv6 instance, which Baidu has to allow the account on request; left out for a classic IPv4 one. Known values: `ipv6`. */
  type?: operations['createBlb']['requestBody']['content']['application/json']['type'] | undefined;
  /** The address of an existing public address (EIP) that is bound to it. */
  eip?: operations['createBlb']['requestBody']['content']['application/json']['eip'] | undefined;
  /** Labels of the load balancer. */
  tags?: operations['createBlb']['requestBody']['content']['application/json']['tags'] | undefined;
  /** How it is paid. Required for `Prepaid`. What applies without it is not documented; the API reference calls new instances postpaid. */
  billing?: operations['createBlb']['requestBody']['content']['application/json']['billing'] | undefined;
  /** How much it carries. Left out, it is of the shared type. Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`. */
  performanceLevel?:
    operations['createBlb']['requestBody']['content']['application/json']['performanceLevel'] | undefined;
  /** By how much a `Prepaid` period is extended each time that it ends. 1 to 9 months, or 1 to 3 years. Unit: autoRenewTimeUnit. Value 1 to 9. */
  autoRenewLength?:
    operations['createBlb']['requestBody']['content']['application/json']['autoRenewLength'] | undefined;
  /** The unit of `autoRenewLength`. Known values: `month`, `year`. Default `"month"`. */
  autoRenewTimeUnit?:
    operations['createBlb']['requestBody']['content']['application/json']['autoRenewTimeUnit'] | undefined;
  /** The resource group that it is put into. */
  resourceGroupId?:
    operations['createBlb']['requestBody']['content']['application/json']['resourceGroupId'] | undefined;
  /** Whether it may be released. Default `true`. */
  allowDelete?: operations['createBlb']['requestBody']['content']['application/json']['allowDelete'] | undefined;
  /** Whether the console may change it. `false` switches modification protection on, which does not bind the API. Default `true`. */
  allowModify?: operations['createBlb']['requestBody']['content']['application/json']['allowModify'] | undefined;
  /** Why modification protection is on. Length at most 128. */
  modificationProtectionReason?:
    operations['createBlb']['requestBody']['content']['application/json']['modificationProtectionReason'] | undefined;
  /** Whether it gets an IPv6 address as well. What applies when it is left out is not documented. */
  allocateIpv6?: operations['createBlb']['requestBody']['content']['application/json']['allocateIpv6'] | undefined;
  /**
   * The kind of cluster that it is put on. Only Baidu's Go SDK has it, and sends an empty text when nothing is chosen; its values are not
   * documented.
   */
  clusterProperty?:
    operations['createBlb']['requestBody']['content']['application/json']['clusterProperty'] | undefined;
  /** The dedicated cluster for layer 4. Only Baidu's Go SDK has it. */
  layer4ClusterId?:
    operations['createBlb']['requestBody']['content']['application/json']['layer4ClusterId'] | undefined;
  /** The dedicated cluster for layer 7. Only Baidu's Go SDK has it. */
  layer7ClusterId?:
    operations['createBlb']['requestBody']['content']['application/json']['layer7ClusterId'] | undefined;
  /** Whether the cluster for layer 4 is the caller's alone. Only Baidu's Go SDK has it. */
  layer4ClusterExclusive?:
    operations['createBlb']['requestBody']['content']['application/json']['layer4ClusterExclusive'] | undefined;
  /** Whether the cluster for layer 7 is the caller's alone. Only Baidu's Go SDK has it. */
  layer7ClusterExclusive?:
    operations['createBlb']['requestBody']['content']['application/json']['layer7ClusterExclusive'] | undefined;
}

/** What `createBlb` resolves to. */
export type CreateBlbOutput = operations['createBlb']['responses'][200]['content']['application/json'];

/** What `describeBlbs` takes: path, query and body fields in one object. */
export interface DescribeBlbsInput {
  /** Only load balancers with this private address, or with one that contains it. */
  address?: NonNullable<operations['describeBlbs']['parameters']['query']>['address'] | undefined;
  /** Only load balancers with this name, or with one that contains it. */
  name?: NonNullable<operations['describeBlbs']['parameters']['query']>['name'] | undefined;
  /** Only the load balancer with exactly this id. */
  blbId?: NonNullable<operations['describeBlbs']['parameters']['query']>['blbId'] | undefined;
  /** Only load balancers that have exactly this server behind them; one id. */
  bccId?: NonNullable<operations['describeBlbs']['parameters']['query']>['bccId'] | undefined;
  /** Whether `name` and `address` must match as a whole and not just in part. Neither is a regular expression. Default `false`. */
  exactlyMatch?: NonNullable<operations['describeBlbs']['parameters']['query']>['exactlyMatch'] | undefined;
  /** `ipv6` lists IPv6 instances; left out, classic IPv4 ones are listed. Known values: `ipv6`. */
  type?: NonNullable<operations['describeBlbs']['parameters']['query']>['type'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbs']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbs']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbs` resolves to. */
export type DescribeBlbsOutput = operations['describeBlbs']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbs`. */
export type DescribeBlbsItem = NonNullable<DescribeBlbsOutput['blbList']>[number];

/** What `describeBlb` takes: path, query and body fields in one object. */
export interface DescribeBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlb']['parameters']['path']>['blbId'];
  /** `ipv6` for an IPv6 instance. Whether one is found without it is not documented. Known values: `ipv6`. */
  type?: NonNullable<operations['describeBlb']['parameters']['query']>['type'] | undefined;
}

/** What `describeBlb` resolves to. */
export type DescribeBlbOutput = operations['describeBlb']['responses'][200]['content']['application/json'];

/** What `updateBlb` takes: path, query and body fields in one object. */
export interface UpdateBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlb']['parameters']['path']>['blbId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlb']['parameters']['query']>['clientToken'] | undefined;
  /** The new name: 1 to 65 letters, digits and `- _ / .`, a letter first. Length 1 to 65. */
  name?: operations['updateBlb']['requestBody']['content']['application/json']['name'] | undefined;
  /** The new remark, of at most 450 bytes, Chinese characters included. Length at most 450. */
  desc?: operations['updateBlb']['requestBody']['content']['application/json']['desc'] | undefined;
  /** Whether it may be released from now on. */
  allowDelete?: operations['updateBlb']['requestBody']['content']['application/json']['allowDelete'] | undefined;
  /** Whether it gets an IPv6 address. What `false` does to one that it has is not documented. */
  allocateIpv6?: operations['updateBlb']['requestBody']['content']['application/json']['allocateIpv6'] | undefined;
}

/** What `updateBlb` resolves to. */
export type UpdateBlbOutput = void;

/** What `releaseBlb` takes: path, query and body fields in one object. */
export interface ReleaseBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['releaseBlb']['parameters']['path']>['blbId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['releaseBlb']['parameters']['query']>['clientToken'] | undefined;
}

/** What `releaseBlb` resolves to. */
export type ReleaseBlbOutput = void;

/** What `updateBlbAcl` takes: path, query and body fields in one object. */
export interface UpdateBlbAclInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbAcl']['parameters']['path']>['blbId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbAcl']['parameters']['query']>['clientToken'] | undefined;
  /** Whether access control lists are supported from now on. Default `true`. */
  supportAcl?: operations['updateBlbAcl']['requestBody']['content']['application/json']['supportAcl'] | undefined;
}

/** What `updateBlbAcl` resolves to. */
export type UpdateBlbAclOutput = void;

/** What `updateBlbModifyProtection` takes: path, query and body fields in one object. */
export interface UpdateBlbModifyProtectionInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbModifyProtection']['parameters']['path']>['blbId'];
  /** Whether the console may change the load balancer. `false` switches modification protection on. */
  allowModify: operations['updateBlbModifyProtection']['requestBody']['content']['application/json']['allowModify'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbModifyProtection']['parameters']['query']>['clientToken'] | undefined;
  /** Why modification protection is on. Length at most 128. */
  modificationProtectionReason?:
    | operations['updateBlbModifyProtection']['requestBody']['content']['application/json']['modificationProtectionReason']
    | undefined;
}

/** What `updateBlbModifyProtection` resolves to. */
export type UpdateBlbModifyProtectionOutput = void;

/** What `blbInquiry` takes: path, query and body fields in one object. */
export interface BlbInquiryInput {
  /** The kind of load balancer. `normal` and `ipv6` are the classic ones, `application` and `ipv6Application` those of AppBLB. Known values: `normal`, `application`, `ipv6`, `ipv6Application`. Default `"normal"`. */
  blbType?: operations['blbInquiry']['requestBody']['content']['application/json']['blbType'] | undefined;
  /**
   * How much it carries. Left out, it is of the shared type; the metadata's English text says that `Prepaid` needs one all the same.
   * `unlimited` is not among the values listed for this operation.
   *
   * Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`.
   */
  performanceLevel?:
    operations['blbInquiry']['requestBody']['content']['application/json']['performanceLevel'] | undefined;
  /** How many are bought. The smallest and largest number are not documented. Unit: instances. Default `1`. */
  count?: operations['blbInquiry']['requestBody']['content']['application/json']['count'] | undefined;
  /** How they are paid. `Postpaid` needs a `billingMethod`, `Prepaid` a `reservation`. What is answered without any of this is not documented. */
  billing?: operations['blbInquiry']['requestBody']['content']['application/json']['billing'] | undefined;
}

/** What `blbInquiry` resolves to. */
export type BlbInquiryOutput = operations['blbInquiry']['responses'][200]['content']['application/json'];

/** What `resizeBlb` takes: path, query and body fields in one object. */
export interface ResizeBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['resizeBlb']['parameters']['path']>['blbId'];
  /** How much it carries from now on. The metadata does not mark it as required, but Baidu's page has no other point. Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`. */
  performanceLevel: operations['resizeBlb']['requestBody']['content']['application/json']['performanceLevel'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['resizeBlb']['parameters']['query']>['clientToken'] | undefined;
}

/** What `resizeBlb` resolves to. */
export type ResizeBlbOutput = operations['resizeBlb']['responses'][200]['content']['application/json'];

/** What `billingChangePostToPreBlb` takes: path, query and body fields in one object. */
export interface BillingChangePostToPreBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['billingChangePostToPreBlb']['parameters']['path']>['blbId'];
  /** How many months. Unit: months. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24`, `36`. */
  reservationLength: operations['billingChangePostToPreBlb']['requestBody']['content']['application/json']['reservationLength'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['billingChangePostToPreBlb']['parameters']['query']>['clientToken'] | undefined;
  /** Only `BySpec` is allowed. Known values: `BySpec`, `ByCapacityUnit`. */
  billingMethod?:
    operations['billingChangePostToPreBlb']['requestBody']['content']['application/json']['billingMethod'] | undefined;
  /** How much it carries from now on; `unlimited` is not allowed. Left out or empty, it stays. */
  performanceLevel?:
    | operations['billingChangePostToPreBlb']['requestBody']['content']['application/json']['performanceLevel']
    | undefined;
}

/** What `billingChangePostToPreBlb` resolves to. */
export type BillingChangePostToPreBlbOutput =
  operations['billingChangePostToPreBlb']['responses'][200]['content']['application/json'];

/** What `billingChangePreToPostBlb` takes: path, query and body fields in one object. */
export interface BillingChangePreToPostBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['billingChangePreToPostBlb']['parameters']['path']>['blbId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['billingChangePreToPostBlb']['parameters']['query']>['clientToken'] | undefined;
  /** What it is billed by. Known values: `BySpec`, `ByCapacityUnit`. Default `"BySpec"`. */
  billingMethod?:
    operations['billingChangePreToPostBlb']['requestBody']['content']['application/json']['billingMethod'] | undefined;
  /** How much it carries. Left out, it stays. Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`. */
  performanceLevel?:
    | operations['billingChangePreToPostBlb']['requestBody']['content']['application/json']['performanceLevel']
    | undefined;
  /** Whether the change takes effect at once and not when the prepaid period ends. Default `false`. */
  effectiveImmediately?:
    | operations['billingChangePreToPostBlb']['requestBody']['content']['application/json']['effectiveImmediately']
    | undefined;
}

/** What `billingChangePreToPostBlb` resolves to. */
export type BillingChangePreToPostBlbOutput =
  operations['billingChangePreToPostBlb']['responses'][200]['content']['application/json'];

/** What `billingChangeCancelToPostBlb` takes: path, query and body fields in one object. */
export interface BillingChangeCancelToPostBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['billingChangeCancelToPostBlb']['parameters']['path']>['blbId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?:
    NonNullable<operations['billingChangeCancelToPostBlb']['parameters']['query']>['clientToken'] | undefined;
}

/** What `billingChangeCancelToPostBlb` resolves to. */
export type BillingChangeCancelToPostBlbOutput = void;

/** What `refundBlb` takes: path, query and body fields in one object. */
export interface RefundBlbInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['refundBlb']['parameters']['path']>['blbId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['refundBlb']['parameters']['query']>['clientToken'] | undefined;
}

/** What `refundBlb` resolves to. */
export type RefundBlbOutput = void;

/** What `createBlbTcpListener` takes: path, query and body fields in one object. */
export interface CreateBlbTcpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['createBlbTcpListener']['parameters']['path']>['blbId'];
  /** The port that traffic is taken on. Value 1 to 65535. */
  listenerPort: operations['createBlbTcpListener']['requestBody']['content']['application/json']['listenerPort'];
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort: operations['createBlbTcpListener']['requestBody']['content']['application/json']['backendPort'];
  /**
   * Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash`
   * by the address of the source. The sources disagree on the name of the second; it is sent as given, and both are read.
   *
   * Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   */
  scheduler: operations['createBlbTcpListener']['requestBody']['content']['application/json']['scheduler'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['createBlbTcpListener']['parameters']['query']>['clientToken'] | undefined;
  /** The time limit of a TCP session. Unit: seconds. Value 10 to 4000. Default `900`. */
  tcpSessionTimeout?:
    operations['createBlbTcpListener']['requestBody']['content']['application/json']['tcpSessionTimeout'] | undefined;
  /** How servers are checked. Known values: `TCP`. */
  healthCheckType?:
    operations['createBlbTcpListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`. */
  healthCheckTimeoutInSecond?:
    | operations['createBlbTcpListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`. */
  healthCheckInterval?:
    operations['createBlbTcpListener']['requestBody']['content']['application/json']['healthCheckInterval'] | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`. */
  unhealthyThreshold?:
    operations['createBlbTcpListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`. */
  healthyThreshold?:
    operations['createBlbTcpListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
}

/** What `createBlbTcpListener` resolves to. */
export type CreateBlbTcpListenerOutput = void;

/** What `updateBlbTcpListener` takes: path, query and body fields in one object. */
export interface UpdateBlbTcpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbTcpListener']['parameters']['path']>['blbId'];
  /** The port of the listener to change. Port and protocol themselves cannot be changed. Value 1 to 65535. */
  listenerPort: NonNullable<operations['updateBlbTcpListener']['parameters']['query']>['listenerPort'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbTcpListener']['parameters']['query']>['clientToken'] | undefined;
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort?:
    operations['updateBlbTcpListener']['requestBody']['content']['application/json']['backendPort'] | undefined;
  /**
   * Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash`
   * by the address of the source. The sources disagree on the name of the second; it is sent as given, and both are read.
   *
   * Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   */
  scheduler?: operations['updateBlbTcpListener']['requestBody']['content']['application/json']['scheduler'] | undefined;
  /** The time limit of a TCP session. Baidu's metadata lacks it on the update; its Python and older Go SDK send it. Unit: seconds. Value 10 to 4000. */
  tcpSessionTimeout?:
    operations['updateBlbTcpListener']['requestBody']['content']['application/json']['tcpSessionTimeout'] | undefined;
  /** How servers are checked. Known values: `TCP`. */
  healthCheckType?:
    operations['updateBlbTcpListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. */
  healthCheckTimeoutInSecond?:
    | operations['updateBlbTcpListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. */
  healthCheckInterval?:
    operations['updateBlbTcpListener']['requestBody']['content']['application/json']['healthCheckInterval'] | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. */
  unhealthyThreshold?:
    operations['updateBlbTcpListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. */
  healthyThreshold?:
    operations['updateBlbTcpListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
}

/** What `updateBlbTcpListener` resolves to. */
export type UpdateBlbTcpListenerOutput = void;

/** What `describeBlbTcpListener` takes: path, query and body fields in one object. */
export interface DescribeBlbTcpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbTcpListener']['parameters']['path']>['blbId'];
  /** Only the listener on this port. Value 1 to 65535. */
  listenerPort?: NonNullable<operations['describeBlbTcpListener']['parameters']['query']>['listenerPort'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbTcpListener']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbTcpListener']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbTcpListener` resolves to. */
export type DescribeBlbTcpListenerOutput =
  operations['describeBlbTcpListener']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbTcpListener`. */
export type DescribeBlbTcpListenerItem = NonNullable<DescribeBlbTcpListenerOutput['listenerList']>[number];

/** What `createBlbUdpListener` takes: path, query and body fields in one object. */
export interface CreateBlbUdpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['createBlbUdpListener']['parameters']['path']>['blbId'];
  /** The port that traffic is taken on. Value 1 to 65535. */
  listenerPort: operations['createBlbUdpListener']['requestBody']['content']['application/json']['listenerPort'];
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort: operations['createBlbUdpListener']['requestBody']['content']['application/json']['backendPort'];
  /**
   * Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash`
   * by the address of the source. The sources disagree on the name of the second; it is sent as given, and both are read.
   *
   * Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   */
  scheduler: operations['createBlbUdpListener']['requestBody']['content']['application/json']['scheduler'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['createBlbUdpListener']['parameters']['query']>['clientToken'] | undefined;
  /** The time limit of a UDP session. Baidu's Terraform provider has another lower bound and default than its API metadata, which is followed here. Unit: seconds. Value 5 to 4000. Default `90`. */
  udpSessionTimeout?:
    operations['createBlbUdpListener']['requestBody']['content']['application/json']['udpSessionTimeout'] | undefined;
  /** How servers are checked. `UDP` needs a `healthCheckString`. Known values: `UDP`, `ICMP`. Default `"UDP"`. */
  healthCheckType?:
    operations['createBlbUdpListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. Value 1 to 65535. */
  healthCheckPort?:
    operations['createBlbUdpListener']['requestBody']['content']['application/json']['healthCheckPort'] | undefined;
  /** What a check by UDP sends, in ASCII; `\00` to `\FF` stand for single bytes. Needed when `healthCheckType` is `UDP`. Length at most 1299. */
  healthCheckString?:
    operations['createBlbUdpListener']['requestBody']['content']['application/json']['healthCheckString'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`. */
  healthCheckTimeoutInSecond?:
    | operations['createBlbUdpListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`. */
  healthCheckInterval?:
    operations['createBlbUdpListener']['requestBody']['content']['application/json']['healthCheckInterval'] | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`. */
  unhealthyThreshold?:
    operations['createBlbUdpListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`. */
  healthyThreshold?:
    operations['createBlbUdpListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
}

/** What `createBlbUdpListener` resolves to. */
export type CreateBlbUdpListenerOutput = void;

/** What `updateBlbUdpListener` takes: path, query and body fields in one object. */
export interface UpdateBlbUdpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbUdpListener']['parameters']['path']>['blbId'];
  /** The port of the listener to change. Port and protocol themselves cannot be changed. Value 1 to 65535. */
  listenerPort: NonNullable<operations['updateBlbUdpListener']['parameters']['query']>['listenerPort'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbUdpListener']['parameters']['query']>['clientToken'] | undefined;
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['backendPort'] | undefined;
  /**
   * Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash`
   * by the address of the source. The sources disagree on the name of the second; it is sent as given, and both are read.
   *
   * Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   */
  scheduler?: operations['updateBlbUdpListener']['requestBody']['content']['application/json']['scheduler'] | undefined;
  /** The time limit of a UDP session. Baidu's Terraform provider has another lower bound and default than its API metadata, which is followed here. Unit: seconds. Value 5 to 4000. */
  udpSessionTimeout?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['udpSessionTimeout'] | undefined;
  /** How servers are checked. `UDP` needs a `healthCheckString`. Known values: `UDP`, `ICMP`. */
  healthCheckType?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. Value 1 to 65535. */
  healthCheckPort?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['healthCheckPort'] | undefined;
  /** What a check by UDP sends, in ASCII; `\00` to `\FF` stand for single bytes. Needed when `healthCheckType` is `UDP`. Length at most 1299. */
  healthCheckString?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['healthCheckString'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. */
  healthCheckTimeoutInSecond?:
    | operations['updateBlbUdpListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. */
  healthCheckInterval?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['healthCheckInterval'] | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. */
  unhealthyThreshold?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. */
  healthyThreshold?:
    operations['updateBlbUdpListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
}

/** What `updateBlbUdpListener` resolves to. */
export type UpdateBlbUdpListenerOutput = void;

/** What `describeBlbUdpListener` takes: path, query and body fields in one object. */
export interface DescribeBlbUdpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbUdpListener']['parameters']['path']>['blbId'];
  /** Only the listener on this port. Value 1 to 65535. */
  listenerPort?: NonNullable<operations['describeBlbUdpListener']['parameters']['query']>['listenerPort'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbUdpListener']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbUdpListener']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbUdpListener` resolves to. */
export type DescribeBlbUdpListenerOutput =
  operations['describeBlbUdpListener']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbUdpListener`. */
export type DescribeBlbUdpListenerItem = NonNullable<DescribeBlbUdpListenerOutput['listenerList']>[number];

/** What `createBlbHttpListener` takes: path, query and body fields in one object. */
export interface CreateBlbHttpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['createBlbHttpListener']['parameters']['path']>['blbId'];
  /** The port that traffic is taken on. Value 1 to 65535. */
  listenerPort: operations['createBlbHttpListener']['requestBody']['content']['application/json']['listenerPort'];
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort: operations['createBlbHttpListener']['requestBody']['content']['application/json']['backendPort'];
  /** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`. */
  scheduler: operations['createBlbHttpListener']['requestBody']['content']['application/json']['scheduler'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['createBlbHttpListener']['parameters']['query']>['clientToken'] | undefined;
  /** The time limit of a backend server. Unit: seconds. Value 1 to 3600. Default `30`. */
  serverTimeout?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['serverTimeout'] | undefined;
  /** Whether requests of one session stay with one server, by a cookie. Default `false`. */
  keepSession?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['keepSession'] | undefined;
  /** Where the cookie comes from; only with `keepSession`. `rewrite` takes the one that `keepSessionCookieName` names. Known values: `insert`, `rewrite`. Default `"insert"`. */
  keepSessionType?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['keepSessionType'] | undefined;
  /** How long the cookie lasts. Unit: seconds. Value 1 to 15552000. Default `3600`. */
  keepSessionDuration?:
    | operations['createBlbHttpListener']['requestBody']['content']['application/json']['keepSessionDuration']
    | undefined;
  /** The cookie to rewrite; only with the type `rewrite`. Baidu's metadata calls it an integer in one place, which is taken for a mistake. */
  keepSessionCookieName?:
    | operations['createBlbHttpListener']['requestBody']['content']['application/json']['keepSessionCookieName']
    | undefined;
  /** Whether servers are told the address of the source, in the header `X-Forwarded-For`. Default `false`. */
  xForwardFor?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['xForwardFor'] | undefined;
  /** Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`. */
  xForwardedProto?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['xForwardedProto'] | undefined;
  /** Further settings. */
  additionalAttributes?:
    | operations['createBlbHttpListener']['requestBody']['content']['application/json']['additionalAttributes']
    | undefined;
  /** How servers are checked. Known values: `HTTP`, `TCP`. Default `"HTTP"`. */
  healthCheckType?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. Value 1 to 65535. */
  healthCheckPort?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthCheckPort'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`. */
  healthCheckTimeoutInSecond?:
    | operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`. */
  healthCheckInterval?:
    | operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthCheckInterval']
    | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`. */
  unhealthyThreshold?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`. */
  healthyThreshold?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
  /** The path that a check by HTTP asks for. Default `"/"`. */
  healthCheckURI?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthCheckURI'] | undefined;
  /** The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. Default `"http_2xx|http_3xx"`. */
  healthCheckNormalStatus?:
    | operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthCheckNormalStatus']
    | undefined;
  /** The `Host` header of a check by HTTP; may be empty. Default `""`. */
  healthCheckHost?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['healthCheckHost'] | undefined;
  /** The port of an HTTPS listener on the same load balancer that requests are redirected to. Value 1 to 65535. */
  redirectPort?:
    operations['createBlbHttpListener']['requestBody']['content']['application/json']['redirectPort'] | undefined;
}

/** What `createBlbHttpListener` resolves to. */
export type CreateBlbHttpListenerOutput = void;

/** What `updateBlbHttpListener` takes: path, query and body fields in one object. */
export interface UpdateBlbHttpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbHttpListener']['parameters']['path']>['blbId'];
  /** The port of the listener to change. Port and protocol themselves cannot be changed. Value 1 to 65535. */
  listenerPort: NonNullable<operations['updateBlbHttpListener']['parameters']['query']>['listenerPort'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbHttpListener']['parameters']['query']>['clientToken'] | undefined;
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['backendPort'] | undefined;
  /** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`. */
  scheduler?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['scheduler'] | undefined;
  /** The time limit of a backend server. Unit: seconds. Value 1 to 3600. */
  serverTimeout?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['serverTimeout'] | undefined;
  /** Whether requests of one session stay with one server, by a cookie. */
  keepSession?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['keepSession'] | undefined;
  /** Where the cookie comes from; only with `keepSession`. `rewrite` takes the one that `keepSessionCookieName` names. Known values: `insert`, `rewrite`. */
  keepSessionType?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['keepSessionType'] | undefined;
  /** How long the cookie lasts. Unit: seconds. Value 1 to 15552000. */
  keepSessionDuration?:
    | operations['updateBlbHttpListener']['requestBody']['content']['application/json']['keepSessionDuration']
    | undefined;
  /** The cookie to rewrite; only with the type `rewrite`. Baidu's metadata calls it an integer in one place, which is taken for a mistake. */
  keepSessionCookieName?:
    | operations['updateBlbHttpListener']['requestBody']['content']['application/json']['keepSessionCookieName']
    | undefined;
  /** Whether servers are told the address of the source, in the header `X-Forwarded-For`. */
  xForwardFor?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['xForwardFor'] | undefined;
  /** Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`. */
  xForwardedProto?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['xForwardedProto'] | undefined;
  /** Further settings. */
  additionalAttributes?:
    | operations['updateBlbHttpListener']['requestBody']['content']['application/json']['additionalAttributes']
    | undefined;
  /** How servers are checked. Known values: `HTTP`, `TCP`. */
  healthCheckType?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. Value 1 to 65535. */
  healthCheckPort?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthCheckPort'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. */
  healthCheckTimeoutInSecond?:
    | operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. */
  healthCheckInterval?:
    | operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthCheckInterval']
    | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. */
  unhealthyThreshold?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. */
  healthyThreshold?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
  /** The path that a check by HTTP asks for. */
  healthCheckURI?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthCheckURI'] | undefined;
  /** The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. */
  healthCheckNormalStatus?:
    | operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthCheckNormalStatus']
    | undefined;
  /** The `Host` header of a check by HTTP; may be empty. */
  healthCheckHost?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['healthCheckHost'] | undefined;
  /** The port of an HTTPS listener on the same load balancer that requests are redirected to. Value 1 to 65535. */
  redirectPort?:
    operations['updateBlbHttpListener']['requestBody']['content']['application/json']['redirectPort'] | undefined;
}

/** What `updateBlbHttpListener` resolves to. */
export type UpdateBlbHttpListenerOutput = void;

/** What `describeBlbHttpListener` takes: path, query and body fields in one object. */
export interface DescribeBlbHttpListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbHttpListener']['parameters']['path']>['blbId'];
  /** Only the listener on this port. Value 1 to 65535. */
  listenerPort?: NonNullable<operations['describeBlbHttpListener']['parameters']['query']>['listenerPort'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbHttpListener']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbHttpListener']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbHttpListener` resolves to. */
export type DescribeBlbHttpListenerOutput =
  operations['describeBlbHttpListener']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbHttpListener`. */
export type DescribeBlbHttpListenerItem = NonNullable<DescribeBlbHttpListenerOutput['listenerList']>[number];

/** What `createBlbHttpsListener` takes: path, query and body fields in one object. */
export interface CreateBlbHttpsListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['createBlbHttpsListener']['parameters']['path']>['blbId'];
  /** The port that traffic is taken on. Value 1 to 65535. */
  listenerPort: operations['createBlbHttpsListener']['requestBody']['content']['application/json']['listenerPort'];
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort: operations['createBlbHttpsListener']['requestBody']['content']['application/json']['backendPort'];
  /** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`. */
  scheduler: operations['createBlbHttpsListener']['requestBody']['content']['application/json']['scheduler'];
  /** The certificate of the listener, by its id. Only one is used; of several it is the last. Entries at least 1. */
  certIds: operations['createBlbHttpsListener']['requestBody']['content']['application/json']['certIds'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['createBlbHttpsListener']['parameters']['query']>['clientToken'] | undefined;
  /** The time limit of a backend server. Unit: seconds. Value 1 to 3600. Default `30`. */
  serverTimeout?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['serverTimeout'] | undefined;
  /** Whether requests of one session stay with one server, by a cookie. Default `false`. */
  keepSession?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['keepSession'] | undefined;
  /** Where the cookie comes from; only with `keepSession`. `rewrite` takes the one that `keepSessionCookieName` names. Known values: `insert`, `rewrite`. Default `"insert"`. */
  keepSessionType?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['keepSessionType'] | undefined;
  /** How long the cookie lasts. Unit: seconds. Value 1 to 15552000. Default `3600`. */
  keepSessionDuration?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['keepSessionDuration']
    | undefined;
  /** The cookie to rewrite; only with the type `rewrite`. Baidu's metadata calls it an integer in one place, which is taken for a mistake. */
  keepSessionCookieName?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['keepSessionCookieName']
    | undefined;
  /** Whether servers are told the address of the source, in the header `X-Forwarded-For`. Default `false`. */
  xForwardFor?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['xForwardFor'] | undefined;
  /** Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`. */
  xForwardedProto?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['xForwardedProto'] | undefined;
  /** Further settings. */
  additionalAttributes?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['additionalAttributes']
    | undefined;
  /** How servers are checked. Known values: `HTTP`, `TCP`. Default `"HTTP"`. */
  healthCheckType?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. Value 1 to 65535. */
  healthCheckPort?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckPort'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`. */
  healthCheckTimeoutInSecond?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`. */
  healthCheckInterval?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckInterval']
    | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`. */
  unhealthyThreshold?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['unhealthyThreshold']
    | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`. */
  healthyThreshold?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
  /** The path that a check by HTTP asks for. Default `"/"`. */
  healthCheckURI?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckURI'] | undefined;
  /** The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. Default `"http_2xx|http_3xx"`. */
  healthCheckNormalStatus?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckNormalStatus']
    | undefined;
  /** The `Host` header of a check by HTTP; may be empty. Default `""`. */
  healthCheckHost?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckHost'] | undefined;
  /** Certificates for further domains (SNI). */
  additionalCertDomains?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['additionalCertDomains']
    | undefined;
  /**
   * Which protocols and ciphers are taken. `userDefind`, as the service spells it, takes those of `encryptionProtocols` and `appliedCiphers`. What
   * each of the others takes is not documented here. `compatibleIE` and `incompatibleIE` come from older sources.
   *
   * Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`. Default `"tls_cipher_policy_default"`.
   */
  encryptionType?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['encryptionType'] | undefined;
  /** The protocols that are taken with `userDefind`. */
  encryptionProtocols?:
    | operations['createBlbHttpsListener']['requestBody']['content']['application/json']['encryptionProtocols']
    | undefined;
  /** The names of ciphers, joined by `:`. Baidu lists them at https://cloud.baidu.com/doc/BLB/s/Pjwvxnxdm#encryption. */
  appliedCiphers?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['appliedCiphers'] | undefined;
  /** Whether clients have to show a certificate too. Default `false`. */
  dualAuth?: operations['createBlbHttpsListener']['requestBody']['content']['application/json']['dualAuth'] | undefined;
  /** What certificates of clients are checked by, as an id; only with `dualAuth`. Only one is used; of several it is the last. */
  clientCertIds?:
    operations['createBlbHttpsListener']['requestBody']['content']['application/json']['clientCertIds'] | undefined;
}

/** What `createBlbHttpsListener` resolves to. */
export type CreateBlbHttpsListenerOutput = void;

/** What `updateBlbHttpsListener` takes: path, query and body fields in one object. */
export interface UpdateBlbHttpsListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbHttpsListener']['parameters']['path']>['blbId'];
  /** The port of the listener to change. Port and protocol themselves cannot be changed. Value 1 to 65535. */
  listenerPort: NonNullable<operations['updateBlbHttpsListener']['parameters']['query']>['listenerPort'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbHttpsListener']['parameters']['query']>['clientToken'] | undefined;
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['backendPort'] | undefined;
  /** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`. */
  scheduler?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['scheduler'] | undefined;
  /** The time limit of a backend server. Unit: seconds. Value 1 to 3600. */
  serverTimeout?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['serverTimeout'] | undefined;
  /** Whether requests of one session stay with one server, by a cookie. */
  keepSession?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['keepSession'] | undefined;
  /** Where the cookie comes from; only with `keepSession`. `rewrite` takes the one that `keepSessionCookieName` names. Known values: `insert`, `rewrite`. */
  keepSessionType?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['keepSessionType'] | undefined;
  /** How long the cookie lasts. Unit: seconds. Value 1 to 15552000. */
  keepSessionDuration?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['keepSessionDuration']
    | undefined;
  /** The cookie to rewrite; only with the type `rewrite`. Baidu's metadata calls it an integer in one place, which is taken for a mistake. */
  keepSessionCookieName?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['keepSessionCookieName']
    | undefined;
  /** Whether servers are told the address of the source, in the header `X-Forwarded-For`. */
  xForwardFor?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['xForwardFor'] | undefined;
  /** Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`. */
  xForwardedProto?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['xForwardedProto'] | undefined;
  /** Further settings. */
  additionalAttributes?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['additionalAttributes']
    | undefined;
  /** How servers are checked. Known values: `HTTP`, `TCP`. */
  healthCheckType?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. Value 1 to 65535. */
  healthCheckPort?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckPort'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. */
  healthCheckTimeoutInSecond?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. */
  healthCheckInterval?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckInterval']
    | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. */
  unhealthyThreshold?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['unhealthyThreshold']
    | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. */
  healthyThreshold?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
  /** The path that a check by HTTP asks for. */
  healthCheckURI?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckURI'] | undefined;
  /** The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. */
  healthCheckNormalStatus?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckNormalStatus']
    | undefined;
  /** The `Host` header of a check by HTTP; may be empty. */
  healthCheckHost?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['healthCheckHost'] | undefined;
  /** The certificate of the listener, by its id. Only one is used; of several it is the last. Entries at least 1. */
  certIds?: operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['certIds'] | undefined;
  /** Certificates for further domains (SNI). */
  additionalCertDomains?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['additionalCertDomains']
    | undefined;
  /**
   * Which protocols and ciphers are taken. `userDefind`, as the service spells it, takes those of `encryptionProtocols` and `appliedCiphers`. What
   * each of the others takes is not documented here. `compatibleIE` and `incompatibleIE` come from older sources.
   *
   * Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`.
   */
  encryptionType?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['encryptionType'] | undefined;
  /** The protocols that are taken with `userDefind`. */
  encryptionProtocols?:
    | operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['encryptionProtocols']
    | undefined;
  /** The names of ciphers, joined by `:`. Baidu lists them at https://cloud.baidu.com/doc/BLB/s/Pjwvxnxdm#encryption. */
  appliedCiphers?:
    operations['updateBlbHttpsListener']['requestBody']['content']['application/json']['appliedCiphers'] | undefined;
}

/** What `updateBlbHttpsListener` resolves to. */
export type UpdateBlbHttpsListenerOutput = void;

/** What `describeBlbHttpsListener` takes: path, query and body fields in one object. */
export interface DescribeBlbHttpsListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbHttpsListener']['parameters']['path']>['blbId'];
  /** Only the listener on this port. Value 1 to 65535. */
  listenerPort?: NonNullable<operations['describeBlbHttpsListener']['parameters']['query']>['listenerPort'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbHttpsListener']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbHttpsListener']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbHttpsListener` resolves to. */
export type DescribeBlbHttpsListenerOutput =
  operations['describeBlbHttpsListener']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbHttpsListener`. */
export type DescribeBlbHttpsListenerItem = NonNullable<DescribeBlbHttpsListenerOutput['listenerList']>[number];

/** What `createBlbSslListener` takes: path, query and body fields in one object. */
export interface CreateBlbSslListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['createBlbSslListener']['parameters']['path']>['blbId'];
  /** The port that traffic is taken on. Value 1 to 65535. */
  listenerPort: operations['createBlbSslListener']['requestBody']['content']['application/json']['listenerPort'];
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort: operations['createBlbSslListener']['requestBody']['content']['application/json']['backendPort'];
  /** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections, `Hash` by the address of the source. Known values: `RoundRobin`, `LeastConnection`, `Hash`. */
  scheduler: operations['createBlbSslListener']['requestBody']['content']['application/json']['scheduler'];
  /** The certificate of the listener, by its id. Only one is used; of several it is the last. Entries at least 1. */
  certIds: operations['createBlbSslListener']['requestBody']['content']['application/json']['certIds'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['createBlbSslListener']['parameters']['query']>['clientToken'] | undefined;
  /** The time limit of a backend server. Set when the listener is made; no source has it on the update. Unit: seconds. Value 10 to 4000. Default `900`. */
  serverTimeout?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['serverTimeout'] | undefined;
  /** How servers are checked. Known values: `TCP`. */
  healthCheckType?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`. */
  healthCheckTimeoutInSecond?:
    | operations['createBlbSslListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`. */
  healthCheckInterval?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['healthCheckInterval'] | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`. */
  unhealthyThreshold?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`. */
  healthyThreshold?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
  /**
   * Which protocols and ciphers are taken. `userDefind`, as the service spells it, takes those of `encryptionProtocols` and `appliedCiphers`. What
   * each of the others takes is not documented here. `compatibleIE` and `incompatibleIE` come from older sources.
   *
   * Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`. Default `"tls_cipher_policy_default"`.
   */
  encryptionType?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['encryptionType'] | undefined;
  /** The protocols that are taken with `userDefind`. */
  encryptionProtocols?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['encryptionProtocols'] | undefined;
  /** The names of ciphers, joined by `:`. Baidu lists them at https://cloud.baidu.com/doc/BLB/s/Pjwvxnxdm#encryption. */
  appliedCiphers?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['appliedCiphers'] | undefined;
  /** Whether clients have to show a certificate too. Default `false`. */
  dualAuth?: operations['createBlbSslListener']['requestBody']['content']['application/json']['dualAuth'] | undefined;
  /** What certificates of clients are checked by, as an id; only with `dualAuth`. Only one is used; of several it is the last. */
  clientCertIds?:
    operations['createBlbSslListener']['requestBody']['content']['application/json']['clientCertIds'] | undefined;
}

/** What `createBlbSslListener` resolves to. */
export type CreateBlbSslListenerOutput = void;

/** What `updateBlbSslListener` takes: path, query and body fields in one object. */
export interface UpdateBlbSslListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbSslListener']['parameters']['path']>['blbId'];
  /** The port of the listener to change. Port and protocol themselves cannot be changed. Value 1 to 65535. */
  listenerPort: NonNullable<operations['updateBlbSslListener']['parameters']['query']>['listenerPort'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbSslListener']['parameters']['query']>['clientToken'] | undefined;
  /** The port of the backend servers that traffic goes to. Value 1 to 65535. */
  backendPort?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['backendPort'] | undefined;
  /** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections, `Hash` by the address of the source. Known values: `RoundRobin`, `LeastConnection`, `Hash`. */
  scheduler?: operations['updateBlbSslListener']['requestBody']['content']['application/json']['scheduler'] | undefined;
  /** How servers are checked. Known values: `TCP`. */
  healthCheckType?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['healthCheckType'] | undefined;
  /** How long a check waits for the server. Unit: seconds. Value 1 to 60. */
  healthCheckTimeoutInSecond?:
    | operations['updateBlbSslListener']['requestBody']['content']['application/json']['healthCheckTimeoutInSecond']
    | undefined;
  /** The time from one check to the next. Unit: seconds. Value 1 to 10. */
  healthCheckInterval?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['healthCheckInterval'] | undefined;
  /** How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. */
  unhealthyThreshold?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['unhealthyThreshold'] | undefined;
  /** How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. */
  healthyThreshold?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['healthyThreshold'] | undefined;
  /** The certificate of the listener, by its id. Only one is used; of several it is the last. Entries at least 1. */
  certIds?: operations['updateBlbSslListener']['requestBody']['content']['application/json']['certIds'] | undefined;
  /**
   * Which protocols and ciphers are taken. `userDefind`, as the service spells it, takes those of `encryptionProtocols` and `appliedCiphers`. What
   * each of the others takes is not documented here. `compatibleIE` and `incompatibleIE` come from older sources.
   *
   * Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`.
   */
  encryptionType?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['encryptionType'] | undefined;
  /** The protocols that are taken with `userDefind`. */
  encryptionProtocols?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['encryptionProtocols'] | undefined;
  /** The names of ciphers, joined by `:`. Baidu lists them at https://cloud.baidu.com/doc/BLB/s/Pjwvxnxdm#encryption. */
  appliedCiphers?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['appliedCiphers'] | undefined;
  /** Whether clients have to show a certificate too. */
  dualAuth?: operations['updateBlbSslListener']['requestBody']['content']['application/json']['dualAuth'] | undefined;
  /** What certificates of clients are checked by, as an id; only with `dualAuth`. Only one is used; of several it is the last. */
  clientCertIds?:
    operations['updateBlbSslListener']['requestBody']['content']['application/json']['clientCertIds'] | undefined;
}

/** What `updateBlbSslListener` resolves to. */
export type UpdateBlbSslListenerOutput = void;

/** What `describeBlbSslListener` takes: path, query and body fields in one object. */
export interface DescribeBlbSslListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbSslListener']['parameters']['path']>['blbId'];
  /** Only the listener on this port. Value 1 to 65535. */
  listenerPort?: NonNullable<operations['describeBlbSslListener']['parameters']['query']>['listenerPort'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbSslListener']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbSslListener']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbSslListener` resolves to. */
export type DescribeBlbSslListenerOutput =
  operations['describeBlbSslListener']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbSslListener`. */
export type DescribeBlbSslListenerItem = NonNullable<DescribeBlbSslListenerOutput['listenerList']>[number];

/** What `describeBlbListener` takes: path, query and body fields in one object. */
export interface DescribeBlbListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbListener']['parameters']['path']>['blbId'];
  /** Only the listener on this port. Value 1 to 65535. */
  listenerPort?: NonNullable<operations['describeBlbListener']['parameters']['query']>['listenerPort'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbListener']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbListener']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbListener` resolves to. */
export type DescribeBlbListenerOutput =
  operations['describeBlbListener']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbListener`. */
export type DescribeBlbListenerItem = NonNullable<DescribeBlbListenerOutput['listenerList']>[number];

/** What `deleteBlbListener` takes: path, query and body fields in one object. */
export interface DeleteBlbListenerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['deleteBlbListener']['parameters']['path']>['blbId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['deleteBlbListener']['parameters']['query']>['clientToken'] | undefined;
  /** The ports whose listeners are deleted. */
  portList?: operations['deleteBlbListener']['requestBody']['content']['application/json']['portList'] | undefined;
  /** The listeners of one protocol each, where several share a port. */
  portTypeList?:
    operations['deleteBlbListener']['requestBody']['content']['application/json']['portTypeList'] | undefined;
}

/** What `deleteBlbListener` resolves to. */
export type DeleteBlbListenerOutput = void;

/** What `addBlbServer` takes: path, query and body fields in one object. */
export interface AddBlbServerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['addBlbServer']['parameters']['path']>['blbId'];
  /** The servers and their weights. How many one call may name is not documented. */
  backendServerList: operations['addBlbServer']['requestBody']['content']['application/json']['backendServerList'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['addBlbServer']['parameters']['query']>['clientToken'] | undefined;
}

/** What `addBlbServer` resolves to. */
export type AddBlbServerOutput = void;

/** What `describeBlbServers` takes: path, query and body fields in one object. */
export interface DescribeBlbServersInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbServers']['parameters']['path']>['blbId'];
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbServers']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbServers']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbServers` resolves to. */
export type DescribeBlbServersOutput =
  operations['describeBlbServers']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbServers`. */
export type DescribeBlbServersItem = NonNullable<DescribeBlbServersOutput['backendServerList']>[number];

/** What `deleteBlbServer` takes: path, query and body fields in one object. */
export interface DeleteBlbServerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['deleteBlbServer']['parameters']['path']>['blbId'];
  /** The ids of their instances, as plain texts. How many one call may name is not documented. */
  backendServerList: operations['deleteBlbServer']['requestBody']['content']['application/json']['backendServerList'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['deleteBlbServer']['parameters']['query']>['clientToken'] | undefined;
}

/** What `deleteBlbServer` resolves to. */
export type DeleteBlbServerOutput = void;

/** What `describeBlbServerHealth` takes: path, query and body fields in one object. */
export interface DescribeBlbServerHealthInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbServerHealth']['parameters']['path']>['blbId'];
  /** The port of the listener whose checks count. Selects this operation. Value 1 to 65535. */
  listenerPort: NonNullable<operations['describeBlbServerHealth']['parameters']['query']>['listenerPort'];
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['describeBlbServerHealth']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['describeBlbServerHealth']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `describeBlbServerHealth` resolves to. */
export type DescribeBlbServerHealthOutput =
  operations['describeBlbServerHealth']['responses'][200]['content']['application/json'];

/** One item of the pages of `describeBlbServerHealth`. */
export type DescribeBlbServerHealthItem = NonNullable<DescribeBlbServerHealthOutput['backendServerList']>[number];

/** What `updateBlbServer` takes: path, query and body fields in one object. */
export interface UpdateBlbServerInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['updateBlbServer']['parameters']['path']>['blbId'];
  /** The servers and their new weights. How many one call may name is not documented. */
  backendServerList: operations['updateBlbServer']['requestBody']['content']['application/json']['backendServerList'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updateBlbServer']['parameters']['query']>['clientToken'] | undefined;
}

/** What `updateBlbServer` resolves to. */
export type UpdateBlbServerOutput = void;

/** What `describeBlbSecurityGroups` takes: path, query and body fields in one object. */
export interface DescribeBlbSecurityGroupsInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbSecurityGroups']['parameters']['path']>['blbId'];
}

/** What `describeBlbSecurityGroups` resolves to. */
export type DescribeBlbSecurityGroupsOutput =
  operations['describeBlbSecurityGroups']['responses'][200]['content']['application/json'];

/** What `bindBlbSecurityGroup` takes: path, query and body fields in one object. */
export interface BindBlbSecurityGroupInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['bindBlbSecurityGroup']['parameters']['path']>['blbId'];
  /** Their ids. */
  securityGroupIds: operations['bindBlbSecurityGroup']['requestBody']['content']['application/json']['securityGroupIds'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['bindBlbSecurityGroup']['parameters']['query']>['clientToken'] | undefined;
}

/** What `bindBlbSecurityGroup` resolves to. */
export type BindBlbSecurityGroupOutput = void;

/** What `unbindBlbSecurityGroup` takes: path, query and body fields in one object. */
export interface UnbindBlbSecurityGroupInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['unbindBlbSecurityGroup']['parameters']['path']>['blbId'];
  /** Their ids. */
  securityGroupIds: operations['unbindBlbSecurityGroup']['requestBody']['content']['application/json']['securityGroupIds'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['unbindBlbSecurityGroup']['parameters']['query']>['clientToken'] | undefined;
}

/** What `unbindBlbSecurityGroup` resolves to. */
export type UnbindBlbSecurityGroupOutput = void;

/** What `describeBlbEnterpriseSecurityGroups` takes: path, query and body fields in one object. */
export interface DescribeBlbEnterpriseSecurityGroupsInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['describeBlbEnterpriseSecurityGroups']['parameters']['path']>['blbId'];
}

/** What `describeBlbEnterpriseSecurityGroups` resolves to. */
export type DescribeBlbEnterpriseSecurityGroupsOutput =
  operations['describeBlbEnterpriseSecurityGroups']['responses'][200]['content']['application/json'];

/** What `bindBlbEnterpriseSecurityGroup` takes: path, query and body fields in one object. */
export interface BindBlbEnterpriseSecurityGroupInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['bindBlbEnterpriseSecurityGroup']['parameters']['path']>['blbId'];
  /** Their ids. */
  enterpriseSecurityGroupIds: operations['bindBlbEnterpriseSecurityGroup']['requestBody']['content']['application/json']['enterpriseSecurityGroupIds'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?:
    NonNullable<operations['bindBlbEnterpriseSecurityGroup']['parameters']['query']>['clientToken'] | undefined;
}

/** What `bindBlbEnterpriseSecurityGroup` resolves to. */
export type BindBlbEnterpriseSecurityGroupOutput = void;

/** What `unbindBlbEnterpriseSecurityGroup` takes: path, query and body fields in one object. */
export interface UnbindBlbEnterpriseSecurityGroupInput {
  /** The load balancer. The interface specification writes it `{blb_id}`. Length at least 1. */
  blbId: NonNullable<operations['unbindBlbEnterpriseSecurityGroup']['parameters']['path']>['blbId'];
  /** Their ids. */
  enterpriseSecurityGroupIds: operations['unbindBlbEnterpriseSecurityGroup']['requestBody']['content']['application/json']['enterpriseSecurityGroupIds'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?:
    NonNullable<operations['unbindBlbEnterpriseSecurityGroup']['parameters']['query']>['clientToken'] | undefined;
}

/** What `unbindBlbEnterpriseSecurityGroup` resolves to. */
export type UnbindBlbEnterpriseSecurityGroupOutput = void;

/** A documented error code of the service; any other code is passed on as it comes. */
export type BlbErrorCode =
  | 'AccessDenied'
  | 'OptInRequired'
  | 'InvalidAccessKeyId'
  | 'InvalidHTTPAuthHeader'
  | 'SignatureDoesNotMatch'
  | 'IamSignatureInvalid'
  | 'RequestExpired'
  | 'InvalidURI'
  | 'InvalidVersion'
  | 'InvalidHTTPRequest'
  | 'MalformedJSON'
  | 'InappropriateJSON'
  | 'PreconditionFailed'
  | 'IdempotentParameterMismatch'
  | 'InternalError'
  | 'InstanceNotFound'
  | 'ListenerNotFound'
  | 'BackendServerNotFound'
  | 'RedirectPortNotFound'
  | 'CertificateNotFound'
  | 'ServerRequired'
  | 'ListenerAlreadyExist'
  | 'BackendServerAlreadyExist'
  | 'LastOperationNotFinished'
  | 'RealNameAuthenticationRequired'
  | 'ServiceBlocked'
  | 'QuotaExceeded'
  | 'ListenerExceeded'
  | 'InstanceCreationFailed'
  | 'EipUnbindFailed'
  | 'MissingParameter'
  | 'InvalidParameter'
  | (string & {});

/**
 * Baidu AI Cloud load balancers (BLB): one method per operation.
 *
 * Spreads the traffic that reaches one address in a VPC over the servers behind it.
 */

export interface BlbOperations {
  /**
   * Make a load balancer.
   *
   * Makes a load balancer in a subnet and returns its id at once. It is `creating` first, then `available`; right after the call it may not be
   * found yet.
   *
   * Baidu's Python and Java SDKs have methods of their own for IPv6 instances, `create_ipv6_loadbalancer` and `createIpv6Blb`; on the wire they
   * are this operation with `type` `ipv6`. Older pages of the reference call `clientToken` required, the present ones and the metadata do not.
   *
   * Rules:
   * - A repeated create with the same token and parameters makes no second instance and answers with the present state of the first.
   * - The account must have passed real-name authentication.
   * - The account must have a BCC, DCC or BBC server.
   * - An account has at most 60 load balancers.
   * - The VPC must exist in the caller's account and region.
   * - The subnet must exist in the VPC.
   * - An address that is asked for must lie in the subnet.
   * - A load balancer that asks for no address needs a free one in the subnet.
   * - A load balancer without a name is given one.
   * - publicIp appears only when a public address is bound.
   * - A public address is bound to one load balancer at a time.
   * - Lists show classic IPv4 instances, or with type ipv6 the IPv6 ones.
   * - An IPv6 instance, or one made or changed with allocateIpv6, has an IPv6 address.
   * - allowModify false keeps the console from changing the instance, not the API.
   * - Prepaid needs a reservation.
   * - ByCapacityUnit is for Postpaid only.
   * - The performance level unlimited is only for Postpaid instances that are paid ByCapacityUnit.
   * - Automatic renewal is for Prepaid only, by 1 to 9 months or 1 to 3 years.
   * - With automatic renewal the prepaid period is extended by autoRenewLength when it ends.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `create_loadbalancer`, java `createBlb`, go `CreateLoadBalancer`, metadata `CreateBlb`.
   *
   * @param input.vpcId The VPC that it belongs to, by its short id.
   * @param input.subnetId The subnet that its private address is taken from, by its short id.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.name The name: 1 to 65 letters, digits and `- _ / .`, a letter first. Length 1 to 65.
   * @param input.desc A remark of at most 450 bytes, Chinese characters included; empty when left out. Length at most 450.
   * @param input.address The private IPv4 address.
   * @param input.type `ipv6` for a classic IPv6 instance, which Baidu has to allow the account on request; left out for a classic IPv4 one. Known values: `ipv6`.
   * @param input.eip The address of an existing public address (EIP) that is bound to it.
   * @param input.tags Labels of the load balancer.
   * @param input.billing How it is paid.
   * @param input.performanceLevel How much it carries. Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`.
   * @param input.autoRenewLength By how much a `Prepaid` period is extended each time that it ends. Unit: autoRenewTimeUnit. Value 1 to 9.
   * @param input.autoRenewTimeUnit The unit of `autoRenewLength`. Known values: `month`, `year`. Default `"month"`.
   * @param input.resourceGroupId The resource group that it is put into.
   * @param input.allowDelete Whether it may be released. Default `true`.
   * @param input.allowModify Whether the console may change it. Default `true`.
   * @param input.modificationProtectionReason Why modification protection is on. Length at most 128.
   * @param input.allocateIpv6 Whether it gets an IPv6 address as well.
   * @param input.clusterProperty The kind of cluster that it is put on.
   * @param input.layer4ClusterId The dedicated cluster for layer 4.
   * @param input.layer7ClusterId The dedicated cluster for layer 7.
   * @param input.layer4ClusterExclusive Whether the cluster for layer 4 is the caller's alone.
   * @param input.layer7ClusterExclusive Whether the cluster for layer 7 is the caller's alone.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns The load balancer is being made.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `RealNameAuthenticationRequired`, `ServerRequired`, `QuotaExceeded`, `InstanceCreationFailed`, `ServiceBlocked`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/BLB/s/njwvxnv79
   */
  createBlb(input: CreateBlbInput, options?: CallOptions): Call<CreateBlbOutput>;

  /**
   * List load balancers.
   *
   * Lists the load balancers of this account and region, one page at a time. The interface specification names this operation as the way to see
   * whether a change is made; reading one by its id shows the same `status`.
   *
   * One page of the reference lets `blbId` match in part; the metadata and Baidu's Go SDK say that it matches exactly, as here. IPv6 instances are
   * listed apart from the others; Baidu's Python and Java SDKs have methods of their own for them, `describe_ipv6_loadbalancers` and
   * `listIpv6Blbs`.
   *
   * Rules:
   * - Filters of a list must all apply; blbId and bccId match exactly, name and address in part unless exactlyMatch is true.
   * - publicIp appears only when a public address is bound.
   * - Lists show classic IPv4 instances, or with type ipv6 the IPv6 ones.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_loadbalancers`, java `listBlbs`, go `DescribeLoadBalancers`, metadata `DescribeBlbs`, reference `DescribeLoadBalancers`.
   *
   * @param input.address Only load balancers with this private address, or with one that contains it.
   * @param input.name Only load balancers with this name, or with one that contains it.
   * @param input.blbId Only the load balancer with exactly this id.
   * @param input.bccId Only load balancers that have exactly this server behind them; one id.
   * @param input.exactlyMatch Whether `name` and `address` must match as a whole and not just in part. Default `false`.
   * @param input.type `ipv6` lists IPv6 instances; left out, classic IPv4 ones are listed. Known values: `ipv6`.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of load balancers. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://cloud.baidu.com/doc/BLB/s/ckcznfzjr
   */
  describeBlbs(
    input?: DescribeBlbsInput | undefined,
    options?: CallOptions,
  ): PagedCall<DescribeBlbsOutput, DescribeBlbsItem>;

  /**
   * Read a load balancer.
   *
   * Reads a load balancer, also while it is being changed. Right after its creation it may not be found yet.
   * Its subnet is shown by lists only.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - publicIp appears only when a public address is bound.
   * - Lists show classic IPv4 instances, or with type ipv6 the IPv6 ones.
   * - An IPv6 instance, or one made or changed with allocateIpv6, has an IPv6 address.
   *
   * In the vendor's SDKs: python `describe_loadbalancer_detail`, java `blbDetail`, go `DescribeLoadBalancerDetail`, metadata `DescribeBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.type `ipv6` for an IPv6 instance. Known values: `ipv6`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The load balancer.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://cloud.baidu.com/doc/BLB/s/Ums4kr7ii
   */
  describeBlb(input: DescribeBlbInput, options?: CallOptions): Call<DescribeBlbOutput>;

  /**
   * Change name, remark and protection.
   *
   * Changes the name and the remark, protects from release or lifts that, gives an IPv6 address.
   * `allowModify` is not among the fields; it has an operation of its own.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - What an update leaves out keeps its value.
   * - An IPv6 instance, or one made or changed with allocateIpv6, has an IPv6 address.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_loadbalancer`, java `modifyBlbAttributes`, go `UpdateLoadBalancer`, metadata `UpdateBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.name The new name: 1 to 65 letters, digits and `- _ / .`, a letter first. Length 1 to 65.
   * @param input.desc The new remark, of at most 450 bytes, Chinese characters included. Length at most 450.
   * @param input.allowDelete Whether it may be released from now on.
   * @param input.allocateIpv6 Whether it gets an IPv6 address.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlb(input: UpdateBlbInput, options?: CallOptions): Call<UpdateBlbOutput>;

  /**
   * Release a load balancer.
   *
   * Gives the load balancer up, for good. Which state it is in until it is not found any more is not documented.
   * What code a protected one draws is not documented either.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is gone; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An instance whose allowDelete is false cannot be released.
   * - A released instance is updating until it is gone; then it is not found.
   *
   * In the vendor's SDKs: python `delete_loadbalancer`, java `deleteBlb`, go `DeleteLoadBalancer`, metadata `ReleaseBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `EipUnbindFailed`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  releaseBlb(input: ReleaseBlbInput, options?: CallOptions): Call<ReleaseBlbOutput>;

  /**
   * Switch access control lists.
   *
   * Switches the support of access control lists (ACL). No answer about a classic instance shows the result. Instances of AppBLB and IPv6
   * instances are changed by the same operation, and AppBLB shows `supportAcl`.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_loadbalancer_acl`, java `updateLoadBalancerAcl`, go `UpdateLoadBalancerAcl`, metadata `UpdateBlbAcl`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.supportAcl Whether access control lists are supported from now on. Default `true`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlbAcl(input: UpdateBlbAclInput, options?: CallOptions): Call<UpdateBlbAclOutput>;

  /**
   * Switch modification protection.
   *
   * Keeps the console from changing the load balancer, or lifts that. Instances of AppBLB and IPv6 instances are changed by the same operation.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - allowModify false keeps the console from changing the instance, not the API.
   * - What an update leaves out keeps its value.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: metadata `UpdateBlbModifyProtection`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.allowModify Whether the console may change the load balancer.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.modificationProtectionReason Why modification protection is on. Length at most 128.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/BLB/s/smrlvoo9u
   */
  updateBlbModifyProtection(
    input: UpdateBlbModifyProtectionInput,
    options?: CallOptions,
  ): Call<UpdateBlbModifyProtectionOutput>;

  /**
   * Ask for a price.
   *
   * Tells what load balancers would cost, and buys nothing. An example in Baidu's reference shows PUT and a `clientToken`; its heading and
   * the metadata have POST without one, as here.
   *
   * Rules:
   * - Prepaid needs a reservation.
   * - ByCapacityUnit is for Postpaid only.
   * - The performance level unlimited is only for Postpaid instances that are paid ByCapacityUnit.
   * - Asking for a Postpaid price needs a billingMethod.
   * - Prices are texts in yuan; Postpaid ones have a chargeUnit, Prepaid ones are for the whole period and all instances.
   * - A price is asked for one load balancer or more.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: metadata `BlbInquiry`.
   *
   * @param input.blbType The kind of load balancer. Known values: `normal`, `application`, `ipv6`, `ipv6Application`. Default `"normal"`.
   * @param input.performanceLevel How much it carries. Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`.
   * @param input.count How many are bought. Unit: instances. Default `1`.
   * @param input.billing How they are paid.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The prices.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://cloud.baidu.com/doc/BLB/s/Ym518505r
   */
  blbInquiry(input?: BlbInquiryInput | undefined, options?: CallOptions): Call<BlbInquiryOutput>;

  /**
   * Change the performance level.
   *
   * Changes how much the load balancer carries. It applies to instances of every kind, those of AppBLB included. An example in Baidu's
   * reference has `/charge` in the path; its heading, the metadata and Baidu's Go SDK do not.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A Prepaid instance can only be given a higher performance level.
   * - The performance level unlimited is only for Postpaid instances that are paid ByCapacityUnit.
   * - While a change from Prepaid to Postpaid is pending, no other order is possible.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: go `ResizeLoadBalancer`, metadata `ResizeBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.performanceLevel How much it carries from now on. Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns The order was placed.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/BLB/s/vm517w22t
   */
  resizeBlb(input: ResizeBlbInput, options?: CallOptions): Call<ResizeBlbOutput>;

  /**
   * Change to Prepaid.
   *
   * Makes a `Postpaid` load balancer `Prepaid` and buys the first period. It applies to instances of every kind, those of AppBLB included. Baidu's
   * reference spells the action `TO_REPAY`; the metadata and Baidu's Go SDK spell it as here.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Only a Postpaid instance can become Prepaid, and is then paid BySpec.
   * - The performance level unlimited is only for Postpaid instances that are paid ByCapacityUnit.
   * - While a change from Prepaid to Postpaid is pending, no other order is possible.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: go `ChangeToPrepaid`, metadata `BillingChangePostToPreBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.reservationLength How many months. Unit: months. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24`, `36`.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.billingMethod Only `BySpec` is allowed. Known values: `BySpec`, `ByCapacityUnit`.
   * @param input.performanceLevel How much it carries from now on; `unlimited` is not allowed.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns The order was placed.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/BLB/s/lm516ucxf
   */
  billingChangePostToPreBlb(
    input: BillingChangePostToPreBlbInput,
    options?: CallOptions,
  ): Call<BillingChangePostToPreBlbOutput>;

  /**
   * Change to Postpaid, or how Postpaid is billed.
   *
   * Makes a `Prepaid` load balancer `Postpaid` when its period ends, or at once. For one that is `Postpaid` already it changes between `BySpec` and
   * `ByCapacityUnit`. It applies to instances of every kind, those of AppBLB included.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A Prepaid instance becomes Postpaid when its period ends, or at once with effectiveImmediately.
   * - A Postpaid instance is changed between BySpec and ByCapacityUnit by the same operation.
   * - The performance level unlimited is only for Postpaid instances that are paid ByCapacityUnit.
   * - While a change from Prepaid to Postpaid is pending, no other order is possible.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: go `ChangeToPostpaid`, metadata `BillingChangePreToPostBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.billingMethod What it is billed by. Known values: `BySpec`, `ByCapacityUnit`. Default `"BySpec"`.
   * @param input.performanceLevel How much it carries. Known values: `small1`, `small2`, `medium1`, `medium2`, `large1`, `large2`, `large3`, `unlimited`.
   * @param input.effectiveImmediately Whether the change takes effect at once and not when the prepaid period ends. Default `false`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns The order was placed.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/BLB/s/Vm517p58n
   */
  billingChangePreToPostBlb(
    input: BillingChangePreToPostBlbInput,
    options?: CallOptions,
  ): Call<BillingChangePreToPostBlbOutput>;

  /**
   * Cancel the change to Postpaid.
   *
   * Cancels a change from `Prepaid` to `Postpaid` that is pending. It applies to instances of every kind, those of AppBLB included.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Only a pending change from Prepaid to Postpaid can be cancelled.
   *
   * In the vendor's SDKs: go `CancelChangeToPostpaid`, metadata `BillingChangeCancelToPostBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/BLB/s/Flwubci2x
   */
  billingChangeCancelToPostBlb(
    input: BillingChangeCancelToPostBlbInput,
    options?: CallOptions,
  ): Call<BillingChangeCancelToPostBlbOutput>;

  /**
   * Refund a prepaid load balancer.
   *
   * Gives a `Prepaid` load balancer back before its period ends. It applies to instances of every kind, those of AppBLB included. What becomes
   * of it is not documented. An example in Baidu's reference lacks the id in the path; the metadata and Baidu's Go SDK have it.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is gone; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Only a Prepaid instance is refunded.
   * - A refunded instance is given back.
   *
   * In the vendor's SDKs: go `RefundLoadBalancer`, metadata `RefundBlb`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/BLB/s/Ulzkyf6uu
   */
  refundBlb(input: RefundBlbInput, options?: CallOptions): Call<RefundBlbOutput>;

  /**
   * Add a TCP listener.
   *
   * Adds a listener that takes TCP connections on a port.
   * Checks always go to `backendPort`.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   * - A port takes one listener; several protocols on one port must be enabled for the account.
   * - A load balancer has at most 50 listeners; the text of the error says 20.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   *
   * In the vendor's SDKs: python `create_tcp_listener`, java `createListener`, go `CreateTCPListener`, metadata `CreateBlbTcpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port that traffic is taken on. Value 1 to 65535.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash` Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.tcpSessionTimeout The time limit of a TCP session. Unit: seconds. Value 10 to 4000. Default `900`.
   * @param input.healthCheckType How servers are checked. Known values: `TCP`.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerAlreadyExist`, `ListenerExceeded`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  createBlbTcpListener(input: CreateBlbTcpListenerInput, options?: CallOptions): Call<CreateBlbTcpListenerOutput>;

  /**
   * Change a TCP listener.
   *
   * Changes the listener on a port. What is left out keeps its value; port and protocol stay.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - The listener must exist on the load balancer, with this protocol.
   * - What an update leaves out keeps its value.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_tcp_listener`, java `modifyListenerAttributes`, go `UpdateTCPListener`, metadata `UpdateBlbTcpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port of the listener to change. Value 1 to 65535.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash` Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   * @param input.tcpSessionTimeout The time limit of a TCP session. Unit: seconds. Value 10 to 4000.
   * @param input.healthCheckType How servers are checked. Known values: `TCP`.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlbTcpListener(input: UpdateBlbTcpListenerInput, options?: CallOptions): Call<UpdateBlbTcpListenerOutput>;

  /**
   * List TCP listeners.
   *
   * Lists the TCP listeners of a load balancer, or the one on a port, one page at a time.
   * The interface specification calls this DescribeTCPListeners.
   * Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - With listenerPort, a list shows only the listeners on that port.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_tcp_listener`, java `listTcpListener`, go `DescribeTCPListeners`, metadata `DescribeBlbTcpListener`, reference `DescribeTCPListeners`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort Only the listener on this port. Value 1 to 65535.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of TCP listeners. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbTcpListener(
    input: DescribeBlbTcpListenerInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbTcpListenerOutput, DescribeBlbTcpListenerItem>;

  /**
   * Add a UDP listener.
   *
   * Adds a listener that takes UDP datagrams on a port.
   * A check by UDP, which is the default, needs a `healthCheckString`; one by `ICMP` does not.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A port takes one listener; several protocols on one port must be enabled for the account.
   * - A load balancer has at most 50 listeners; the text of the error says 20.
   * - A UDP listener whose health check is UDP needs a healthCheckString.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `create_udp_listener`, java `createListener`, go `CreateUDPListener`, metadata `CreateBlbUdpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port that traffic is taken on. Value 1 to 65535.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash` Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.udpSessionTimeout The time limit of a UDP session. Unit: seconds. Value 5 to 4000. Default `90`.
   * @param input.healthCheckType How servers are checked. Known values: `UDP`, `ICMP`. Default `"UDP"`.
   * @param input.healthCheckPort The port that is checked; `backendPort` when none was given. Value 1 to 65535.
   * @param input.healthCheckString What a check by UDP sends, in ASCII; `\00` to `\FF` stand for single bytes. Length at most 1299.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerAlreadyExist`, `ListenerExceeded`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  createBlbUdpListener(input: CreateBlbUdpListenerInput, options?: CallOptions): Call<CreateBlbUdpListenerOutput>;

  /**
   * Change a UDP listener.
   *
   * Changes the listener on a port. What is left out keeps its value; port and protocol stay.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - The listener must exist on the load balancer, with this protocol.
   * - What an update leaves out keeps its value.
   * - A UDP listener whose health check is UDP needs a healthCheckString.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_udp_listener`, java `modifyListenerAttributes`, go `UpdateUDPListener`, metadata `UpdateBlbUdpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port of the listener to change. Value 1 to 65535.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash` Known values: `RoundRobin`, `LeastConnection`, `WeightLeastConn`, `Hash`.
   * @param input.udpSessionTimeout The time limit of a UDP session. Unit: seconds. Value 5 to 4000.
   * @param input.healthCheckType How servers are checked. Known values: `UDP`, `ICMP`.
   * @param input.healthCheckPort The port that is checked; `backendPort` when none was given. Value 1 to 65535.
   * @param input.healthCheckString What a check by UDP sends, in ASCII; `\00` to `\FF` stand for single bytes. Length at most 1299.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlbUdpListener(input: UpdateBlbUdpListenerInput, options?: CallOptions): Call<UpdateBlbUdpListenerOutput>;

  /**
   * List UDP listeners.
   *
   * Lists the UDP listeners of a load balancer, or the one on a port, one page at a time.
   * Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - With listenerPort, a list shows only the listeners on that port.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_udp_listener`, java `listUdpListener`, go `DescribeUDPListeners`, metadata `DescribeBlbUdpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort Only the listener on this port. Value 1 to 65535.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of UDP listeners. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbUdpListener(
    input: DescribeBlbUdpListenerInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbUdpListenerOutput, DescribeBlbUdpListenerItem>;

  /**
   * Add an HTTP listener.
   *
   * Adds a listener that takes HTTP requests on a port.
   * With `redirectPort` requests are redirected to an HTTPS listener of the same load balancer, which
   * must be there first.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A port takes one listener; several protocols on one port must be enabled for the account.
   * - A load balancer has at most 50 listeners; the text of the error says 20.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - redirectPort must be that of an HTTPS listener on the same load balancer.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `create_http_listener`, java `createListener`, go `CreateHTTPListener`, metadata `CreateBlbHttpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port that traffic is taken on. Value 1 to 65535.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.serverTimeout The time limit of a backend server. Unit: seconds. Value 1 to 3600. Default `30`.
   * @param input.keepSession Whether requests of one session stay with one server, by a cookie. Default `false`.
   * @param input.keepSessionType Where the cookie comes from; only with `keepSession`. Known values: `insert`, `rewrite`. Default `"insert"`.
   * @param input.keepSessionDuration How long the cookie lasts. Unit: seconds. Value 1 to 15552000. Default `3600`.
   * @param input.keepSessionCookieName The cookie to rewrite; only with the type `rewrite`.
   * @param input.xForwardFor Whether servers are told the address of the source, in the header `X-Forwarded-For`. Default `false`.
   * @param input.xForwardedProto Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`.
   * @param input.additionalAttributes Further settings.
   * @param input.healthCheckType How servers are checked. Known values: `HTTP`, `TCP`. Default `"HTTP"`.
   * @param input.healthCheckPort The port that is checked; `backendPort` when none was given. Value 1 to 65535.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.healthCheckURI The path that a check by HTTP asks for. Default `"/"`.
   * @param input.healthCheckNormalStatus The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. Default `"http_2xx|http_3xx"`.
   * @param input.healthCheckHost The `Host` header of a check by HTTP; may be empty. Default `""`.
   * @param input.redirectPort The port of an HTTPS listener on the same load balancer that requests are redirected to. Value 1 to 65535.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerAlreadyExist`, `ListenerExceeded`, `RedirectPortNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  createBlbHttpListener(input: CreateBlbHttpListenerInput, options?: CallOptions): Call<CreateBlbHttpListenerOutput>;

  /**
   * Change an HTTP listener.
   *
   * Changes the listener on a port. What is left out keeps its value; port and protocol stay.
   * What switching `keepSession` off does to its other settings is not documented.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - The listener must exist on the load balancer, with this protocol.
   * - What an update leaves out keeps its value.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - redirectPort must be that of an HTTPS listener on the same load balancer.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_http_listener`, java `modifyListenerAttributes`, go `UpdateHTTPListener`, metadata `UpdateBlbHttpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port of the listener to change. Value 1 to 65535.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`.
   * @param input.serverTimeout The time limit of a backend server. Unit: seconds. Value 1 to 3600.
   * @param input.keepSession Whether requests of one session stay with one server, by a cookie.
   * @param input.keepSessionType Where the cookie comes from; only with `keepSession`. Known values: `insert`, `rewrite`.
   * @param input.keepSessionDuration How long the cookie lasts. Unit: seconds. Value 1 to 15552000.
   * @param input.keepSessionCookieName The cookie to rewrite; only with the type `rewrite`.
   * @param input.xForwardFor Whether servers are told the address of the source, in the header `X-Forwarded-For`.
   * @param input.xForwardedProto Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`.
   * @param input.additionalAttributes Further settings.
   * @param input.healthCheckType How servers are checked. Known values: `HTTP`, `TCP`.
   * @param input.healthCheckPort The port that is checked; `backendPort` when none was given. Value 1 to 65535.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5.
   * @param input.healthCheckURI The path that a check by HTTP asks for.
   * @param input.healthCheckNormalStatus The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces.
   * @param input.healthCheckHost The `Host` header of a check by HTTP; may be empty.
   * @param input.redirectPort The port of an HTTPS listener on the same load balancer that requests are redirected to. Value 1 to 65535.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerNotFound`, `RedirectPortNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlbHttpListener(input: UpdateBlbHttpListenerInput, options?: CallOptions): Call<UpdateBlbHttpListenerOutput>;

  /**
   * List HTTP listeners.
   *
   * Lists the HTTP listeners of a load balancer, or the one on a port, one page at a time.
   * Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - With listenerPort, a list shows only the listeners on that port.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_http_listener`, java `listHttpListener`, go `DescribeHTTPListeners`, metadata `DescribeBlbHttpListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort Only the listener on this port. Value 1 to 65535.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of HTTP listeners. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbHttpListener(
    input: DescribeBlbHttpListenerInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbHttpListenerOutput, DescribeBlbHttpListenerItem>;

  /**
   * Add an HTTPS listener.
   *
   * Adds a listener that takes HTTPS requests on a port.
   * It needs a certificate. Baidu's older Go SDK has a `redirectPort` here too; its metadata does not, and it is left out.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A port takes one listener; several protocols on one port must be enabled for the account.
   * - A load balancer has at most 50 listeners; the text of the error says 20.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - Certificates must exist.
   * - Of several certificate ids, the last one counts.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `create_https_listener`, java `createListener`, go `CreateHTTPSListener`, metadata `CreateBlbHttpsListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port that traffic is taken on. Value 1 to 65535.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`.
   * @param input.certIds The certificate of the listener, by its id. Entries at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.serverTimeout The time limit of a backend server. Unit: seconds. Value 1 to 3600. Default `30`.
   * @param input.keepSession Whether requests of one session stay with one server, by a cookie. Default `false`.
   * @param input.keepSessionType Where the cookie comes from; only with `keepSession`. Known values: `insert`, `rewrite`. Default `"insert"`.
   * @param input.keepSessionDuration How long the cookie lasts. Unit: seconds. Value 1 to 15552000. Default `3600`.
   * @param input.keepSessionCookieName The cookie to rewrite; only with the type `rewrite`.
   * @param input.xForwardFor Whether servers are told the address of the source, in the header `X-Forwarded-For`. Default `false`.
   * @param input.xForwardedProto Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`.
   * @param input.additionalAttributes Further settings.
   * @param input.healthCheckType How servers are checked. Known values: `HTTP`, `TCP`. Default `"HTTP"`.
   * @param input.healthCheckPort The port that is checked; `backendPort` when none was given. Value 1 to 65535.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.healthCheckURI The path that a check by HTTP asks for. Default `"/"`.
   * @param input.healthCheckNormalStatus The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. Default `"http_2xx|http_3xx"`.
   * @param input.healthCheckHost The `Host` header of a check by HTTP; may be empty. Default `""`.
   * @param input.additionalCertDomains Certificates for further domains (SNI).
   * @param input.encryptionType Which protocols and ciphers are taken. Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`. Default `"tls_cipher_policy_default"`.
   * @param input.encryptionProtocols The protocols that are taken with `userDefind`.
   * @param input.appliedCiphers The names of ciphers, joined by `:`.
   * @param input.dualAuth Whether clients have to show a certificate too. Default `false`.
   * @param input.clientCertIds What certificates of clients are checked by, as an id; only with `dualAuth`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerAlreadyExist`, `ListenerExceeded`, `CertificateNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  createBlbHttpsListener(input: CreateBlbHttpsListenerInput, options?: CallOptions): Call<CreateBlbHttpsListenerOutput>;

  /**
   * Change an HTTPS listener.
   *
   * Changes the listener on a port. What is left out keeps its value; port and protocol stay.
   * `dualAuth` and `clientCertIds` are set when the listener is made; no source has them here.
   * What switching `keepSession` off does to its other settings is not documented.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - The listener must exist on the load balancer, with this protocol.
   * - What an update leaves out keeps its value.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - Certificates must exist.
   * - Of several certificate ids, the last one counts.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_https_listener`, java `modifyListenerAttributes`, go `UpdateHTTPSListener`, metadata `UpdateBlbHttpsListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port of the listener to change. Value 1 to 65535.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. Known values: `RoundRobin`, `LeastConnection`.
   * @param input.serverTimeout The time limit of a backend server. Unit: seconds. Value 1 to 3600.
   * @param input.keepSession Whether requests of one session stay with one server, by a cookie.
   * @param input.keepSessionType Where the cookie comes from; only with `keepSession`. Known values: `insert`, `rewrite`.
   * @param input.keepSessionDuration How long the cookie lasts. Unit: seconds. Value 1 to 15552000.
   * @param input.keepSessionCookieName The cookie to rewrite; only with the type `rewrite`.
   * @param input.xForwardFor Whether servers are told the address of the source, in the header `X-Forwarded-For`.
   * @param input.xForwardedProto Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`.
   * @param input.additionalAttributes Further settings.
   * @param input.healthCheckType How servers are checked. Known values: `HTTP`, `TCP`.
   * @param input.healthCheckPort The port that is checked; `backendPort` when none was given. Value 1 to 65535.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5.
   * @param input.healthCheckURI The path that a check by HTTP asks for.
   * @param input.healthCheckNormalStatus The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces.
   * @param input.healthCheckHost The `Host` header of a check by HTTP; may be empty.
   * @param input.certIds The certificate of the listener, by its id. Entries at least 1.
   * @param input.additionalCertDomains Certificates for further domains (SNI).
   * @param input.encryptionType Which protocols and ciphers are taken. Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`.
   * @param input.encryptionProtocols The protocols that are taken with `userDefind`.
   * @param input.appliedCiphers The names of ciphers, joined by `:`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerNotFound`, `CertificateNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlbHttpsListener(input: UpdateBlbHttpsListenerInput, options?: CallOptions): Call<UpdateBlbHttpsListenerOutput>;

  /**
   * List HTTPS listeners.
   *
   * Lists the HTTPS listeners of a load balancer, or the one on a port, one page at a time.
   * Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - With listenerPort, a list shows only the listeners on that port.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_https_listener`, java `listHttpsListener`, go `DescribeHTTPSListeners`, metadata `DescribeBlbHttpsListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort Only the listener on this port. Value 1 to 65535.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of HTTPS listeners. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbHttpsListener(
    input: DescribeBlbHttpsListenerInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbHttpsListenerOutput, DescribeBlbHttpsListenerItem>;

  /**
   * Add an SSL listener.
   *
   * Adds a listener that takes TLS connections on a port.
   * It needs a certificate. Checks always go to `backendPort`.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A port takes one listener; several protocols on one port must be enabled for the account.
   * - A load balancer has at most 50 listeners; the text of the error says 20.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - Certificates must exist.
   * - Of several certificate ids, the last one counts.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `create_ssl_listener`, java `createListener`, go `CreateSSLListener`, metadata `CreateBlbSslListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port that traffic is taken on. Value 1 to 65535.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections, `Hash` by the address of the source. Known values: `RoundRobin`, `LeastConnection`, `Hash`.
   * @param input.certIds The certificate of the listener, by its id. Entries at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.serverTimeout The time limit of a backend server. Unit: seconds. Value 10 to 4000. Default `900`.
   * @param input.healthCheckType How servers are checked. Known values: `TCP`.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60. Default `3`.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10. Default `3`.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5. Default `3`.
   * @param input.encryptionType Which protocols and ciphers are taken. Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`. Default `"tls_cipher_policy_default"`.
   * @param input.encryptionProtocols The protocols that are taken with `userDefind`.
   * @param input.appliedCiphers The names of ciphers, joined by `:`.
   * @param input.dualAuth Whether clients have to show a certificate too. Default `false`.
   * @param input.clientCertIds What certificates of clients are checked by, as an id; only with `dualAuth`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerAlreadyExist`, `ListenerExceeded`, `CertificateNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  createBlbSslListener(input: CreateBlbSslListenerInput, options?: CallOptions): Call<CreateBlbSslListenerOutput>;

  /**
   * Change an SSL listener.
   *
   * Changes the listener on a port. What is left out keeps its value; port and protocol stay.
   * `serverTimeout` is set when the listener is made; no source has it here.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - The listener must exist on the load balancer, with this protocol.
   * - What an update leaves out keeps its value.
   * - Health checks go to backendPort unless healthCheckPort names another; those of TCP and SSL always do.
   * - Certificates must exist.
   * - Of several certificate ids, the last one counts.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_ssl_listener`, java `modifyListenerAttributes`, go `UpdateSSLListener`, metadata `UpdateBlbSslListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port of the listener to change. Value 1 to 65535.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.backendPort The port of the backend servers that traffic goes to. Value 1 to 65535.
   * @param input.scheduler Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections, `Hash` by the address of the source. Known values: `RoundRobin`, `LeastConnection`, `Hash`.
   * @param input.healthCheckType How servers are checked. Known values: `TCP`.
   * @param input.healthCheckTimeoutInSecond How long a check waits for the server. Unit: seconds. Value 1 to 60.
   * @param input.healthCheckInterval The time from one check to the next. Unit: seconds. Value 1 to 10.
   * @param input.unhealthyThreshold How many checks in a row must fail before a server counts as dead. Unit: checks. Value 2 to 5.
   * @param input.healthyThreshold How many checks in a row must succeed before a server counts as alive. Unit: checks. Value 2 to 5.
   * @param input.certIds The certificate of the listener, by its id. Entries at least 1.
   * @param input.encryptionType Which protocols and ciphers are taken. Known values: `tls_cipher_policy_default`, `tls_cipher_policy_1_1`, `tls_cipher_policy_1_2`, `tls_cipher_policy_1_2_secure`, `userDefind`, `compatibleIE`, `incompatibleIE`.
   * @param input.encryptionProtocols The protocols that are taken with `userDefind`.
   * @param input.appliedCiphers The names of ciphers, joined by `:`.
   * @param input.dualAuth Whether clients have to show a certificate too.
   * @param input.clientCertIds What certificates of clients are checked by, as an id; only with `dualAuth`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerNotFound`, `CertificateNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlbSslListener(input: UpdateBlbSslListenerInput, options?: CallOptions): Call<UpdateBlbSslListenerOutput>;

  /**
   * List SSL listeners.
   *
   * Lists the SSL listeners of a load balancer, or the one on a port, one page at a time.
   * Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - With listenerPort, a list shows only the listeners on that port.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_ssl_listener`, java `listSslListener`, go `DescribeSSLListeners`, metadata `DescribeBlbSslListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort Only the listener on this port. Value 1 to 65535.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of SSL listeners. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbSslListener(
    input: DescribeBlbSslListenerInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbSslListenerOutput, DescribeBlbSslListenerItem>;

  /**
   * List all listeners.
   *
   * Lists the listeners of a load balancer whatever their protocol, or those on a port, one page at a time.
   * Whether a port without a listener gives an empty list or `ListenerNotFound` is not documented.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - With listenerPort, a list shows only the listeners on that port.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_all_listeners`, java `listAllListener`, go `DescribeAllListeners`, metadata `DescribeBlbListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort Only the listener on this port. Value 1 to 65535.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of listeners. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbListener(
    input: DescribeBlbListenerInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbListenerOutput, DescribeBlbListenerItem>;

  /**
   * Delete listeners.
   *
   * Deletes listeners by port, or by port and protocol where several protocols share a port. At least one of the two lists must be given.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   * - Deleting listeners needs a portList or a portTypeList.
   * - The listener must exist on the load balancer, with this protocol.
   * - portTypeList deletes one protocol of a port, portList the port.
   *
   * In the vendor's SDKs: python `delete_listeners`, java `deleteListener`, go `DeleteListeners`, metadata `DeleteBlbListener`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.portList The ports whose listeners are deleted.
   * @param input.portTypeList The listeners of one protocol each, where several share a port.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  deleteBlbListener(input: DeleteBlbListenerInput, options?: CallOptions): Call<DeleteBlbListenerOutput>;

  /**
   * Add servers.
   *
   * Puts servers behind the load balancer. What a server without a weight would get is not documented, so a weight is required here.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A backend server must be a BCC, DCC or BBC server that exists.
   * - A server is behind a load balancer once.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `add_backend_servers`, java `addBackendServers`, go `AddBackendServers`, metadata `AddBlbServer`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.backendServerList The servers and their weights.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `BackendServerNotFound`, `BackendServerAlreadyExist`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  addBlbServer(input: AddBlbServerInput, options?: CallOptions): Call<AddBlbServerOutput>;

  /**
   * List servers.
   *
   * Lists the servers behind the load balancer, one page at a time.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_backend_servers`, java `listBackendServers`, go `DescribeBackendServers`, metadata `DescribeBlbServers`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of servers. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbServers(
    input: DescribeBlbServersInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbServersOutput, DescribeBlbServersItem>;

  /**
   * Take servers out.
   *
   * Takes servers out from behind the load balancer. The call is a PUT whose list holds plain ids; on the wire only the missing flag tells it from
   * the operation that changes weights.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Only servers that are behind the load balancer are changed or taken out.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `remove_backend_servers`, java `deleteBackendServers`, go `RemoveBackendServers`, metadata `DeleteBlbServer`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.backendServerList The ids of their instances, as plain texts.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `BackendServerNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  deleteBlbServer(input: DeleteBlbServerInput, options?: CallOptions): Call<DeleteBlbServerOutput>;

  /**
   * Read the health of servers.
   *
   * Shows what the health checks of one listener find, one page of servers at a time. Where listeners of two protocols share the port, which
   * of them is shown is not documented.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - The listener must exist on the load balancer, with this protocol.
   * - A server is Alive or Dead once as many checks in a row as the threshold says have agreed, one every interval; before the first result it is Unknown.
   * - Where two protocols share a port, the answer about its health does not say which is meant.
   * - A page holds at least one item.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `describe_health_status`, java `listBackendServerStatus`, go `DescribeHealthStatus`, metadata `DescribeBlbServerHealth`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.listenerPort The port of the listener whose checks count. Value 1 to 65535.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of servers and their health. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `ListenerNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   */
  describeBlbServerHealth(
    input: DescribeBlbServerHealthInput,
    options?: CallOptions,
  ): PagedCall<DescribeBlbServerHealthOutput, DescribeBlbServerHealthItem>;

  /**
   * Change weights.
   *
   * Changes the weights of servers that are behind the load balancer. What a missing weight would mean is not documented, so a weight is
   * required here.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Only servers that are behind the load balancer are changed or taken out.
   * - What an update leaves out keeps its value.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `update_backend_servers`, java `modifyBackendServerAttributes`, go `UpdateBackendServers`, metadata `UpdateBlbServer`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.backendServerList The servers and their new weights.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `BackendServerNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  updateBlbServer(input: UpdateBlbServerInput, options?: CallOptions): Call<UpdateBlbServerOutput>;

  /**
   * List security groups.
   *
   * Lists the security groups that are bound to the load balancer, all at once.
   * Instances of AppBLB and IPv6 instances are read by the same operation.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   *
   * In the vendor's SDKs: python `describe_security_groups`, java `listBlbSg`, go `DescribeSecurityGroups`, metadata `DescribeBlbSecurityGroups`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The security groups.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   */
  describeBlbSecurityGroups(
    input: DescribeBlbSecurityGroupsInput,
    options?: CallOptions,
  ): Call<DescribeBlbSecurityGroupsOutput>;

  /**
   * Bind security groups.
   *
   * Binds security groups to the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
   * Whether security groups and enterprise security groups can be bound together is not documented.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - A security group must exist in the VPC of the load balancer.
   * - A load balancer has at most 10 security groups.
   * - Binding a group that is bound changes nothing.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `bind_security_groups`, java `bindSg`, go `BindSecurityGroups`, metadata `BindBlbSecurityGroup`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.securityGroupIds Their ids.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `QuotaExceeded`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  bindBlbSecurityGroup(input: BindBlbSecurityGroupInput, options?: CallOptions): Call<BindBlbSecurityGroupOutput>;

  /**
   * Unbind security groups.
   *
   * Unbinds security groups from the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Only groups that are bound are unbound.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `unbind_security_groups`, java `unBindSg`, go `UnbindSecurityGroups`, metadata `UnbindBlbSecurityGroup`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.securityGroupIds Their ids.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  unbindBlbSecurityGroup(input: UnbindBlbSecurityGroupInput, options?: CallOptions): Call<UnbindBlbSecurityGroupOutput>;

  /**
   * List enterprise security groups.
   *
   * Lists the enterprise security groups that are bound to the load balancer, all at once.
   * Instances of AppBLB and IPv6 instances are read by the same operation.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   *
   * In the vendor's SDKs: python `describe_enterprise_security_groups`, java `listBlbEsg`, go `DescribeEnterpriseSecurityGroups`, metadata `DescribeBlbEnterpriseSecurityGroups`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The enterprise security groups.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   */
  describeBlbEnterpriseSecurityGroups(
    input: DescribeBlbEnterpriseSecurityGroupsInput,
    options?: CallOptions,
  ): Call<DescribeBlbEnterpriseSecurityGroupsOutput>;

  /**
   * Bind enterprise security groups.
   *
   * Binds enterprise security groups to the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
   * Whether security groups and enterprise security groups can be bound together is not documented.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - An enterprise security group must exist in the caller's account and region.
   * - Binding a group that is bound changes nothing.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `bind_enterprise_security_groups`, java `bindEsg`, go `BindEnterpriseSecurityGroups`, metadata `BindBlbEnterpriseSecurityGroup`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.enterpriseSecurityGroupIds Their ids.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  bindBlbEnterpriseSecurityGroup(
    input: BindBlbEnterpriseSecurityGroupInput,
    options?: CallOptions,
  ): Call<BindBlbEnterpriseSecurityGroupOutput>;

  /**
   * Unbind enterprise security groups.
   *
   * Unbinds enterprise security groups from the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
   *
   * Returns at once. While the change is made, the Blb is `updating` and refuses further ones as `LastOperationNotFinished`, until it is `available` again; `modify` waits for that.
   *
   * Rules:
   * - The load balancer must exist in the caller's account and region.
   * - An instance that is updating refuses further changes; it is read as always.
   * - An accepted change makes the instance updating until it is made; then it is available again.
   * - Only groups that are bound are unbound.
   * - Members of the body that are null count as left out.
   * - Members of the body that the service does not know are ignored, not refused; a misspelt one is lost without a word.
   *
   * In the vendor's SDKs: python `unbind_enterprise_security_groups`, java `unBindEsg`, go `UnbindEnterpriseSecurityGroups`, metadata `UnbindBlbEnterpriseSecurityGroup`.
   *
   * @param input.blbId The load balancer. Length at least 1.
   * @param input.enterpriseSecurityGroupIds Their ids.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `MissingParameter`, `InvalidParameter`, `InstanceNotFound`, `LastOperationNotFinished`, `IdempotentParameterMismatch`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   */
  unbindBlbEnterpriseSecurityGroup(
    input: UnbindBlbEnterpriseSecurityGroupInput,
    options?: CallOptions,
  ): Call<UnbindBlbEnterpriseSecurityGroupOutput>;
}

/** The resources of the service whose states can be waited for. */
export interface BlbResources {
  /**
   * Read by `describeBlb`. Its states:
   *
   * - `creating` being made
   * - `available` usable; the only state in which a change may be sent
   * - `updating` a change is being made; further ones are refused and reading is not affected
   * - `paused` not documented; taken for a failure by Terraform
   * - `unavailable` not documented; taken for a failure by Terraform
   * - `released` not found any more
   */
  Blb: {
    state: 'creating' | 'available' | 'updating' | 'paused' | 'unavailable' | 'released';
    ids: Pick<DescribeBlbInput, 'blbId' | 'type'>;
    resource: DescribeBlbOutput;
    /** The state that a resource which is not found is in; `never` where it has no such state. */
    goneState: 'released';
  };

  /**
   * Read by `describeBlbServerHealth`. Its states:
   *
   * - `Unknown` not checked yet; when else is not documented
   * - `Alive` the checks find the server in order
   * - `Dead` the checks find that it does not answer
   */
  BlbServerHealth: {
    state: 'Unknown' | 'Alive' | 'Dead';
    ids: Pick<DescribeBlbServerHealthInput, 'blbId' | 'listenerPort'>;
    resource: DescribeBlbServerHealthOutput;
    /** The state that a resource which is not found is in; `never` where it has no such state. */
    goneState: never;
  };
}

/**
 * The state of a load balancer; open to values that are not known yet.
 *
 * - `creating` being made
 * - `available` usable, and the only state in which a change may be sent
 * - `updating` a change is being made; further ones are refused, reading is not affected
 * - `paused`, `unavailable` not documented; Baidu's Terraform provider takes both for a failure
 */
export type BlbStatus = components['schemas']['BlbStatus'];

/** A label on a resource. Letters, digits, Chinese characters and `- _ / .`; whether a space is allowed is not documented. */
export type Tag = components['schemas']['Tag'];

/**
 * `Prepaid` for a period bought in advance, `Postpaid` for what is used. The metadata's text says that only `Prepaid` can be chosen for a new
 * instance; the API reference calls new ones postpaid and Baidu's Terraform provider asks for that, so both are allowed here.
 */
export type BlbPaymentTiming = components['schemas']['BlbPaymentTiming'];

/** `BySpec` by performance level, `ByCapacityUnit` by what is used. `ByCapacityUnit` is for `Postpaid` only. */
export type BlbBillingMethod = components['schemas']['BlbBillingMethod'];

/** A load balancer as lists show it. */
export type Blb = components['schemas']['Blb'];

/** Where this page started; absent when it is empty. */
export type PageStart = components['schemas']['PageStart'];

/** Whether more pages follow. The one thing that says so. */
export type IsTruncated = components['schemas']['IsTruncated'];

/** Where the next page starts. On the last page it is absent, empty or `null`; examples show all three. An empty text is read as `null`. */
export type NextMarker = components['schemas']['NextMarker'];

/** The page size that was applied. */
export type PageSize = components['schemas']['PageSize'];

/** One page of load balancers. */
export type BlbPage = components['schemas']['BlbPage'];

/** What every refused call answers with. */
export type ErrorBody = components['schemas']['ErrorBody'];

/** The period that is bought. The metadata marks nothing of it as required; without its length there is no period. */
export type BlbReservation = components['schemas']['BlbReservation'];

/** How a load balancer is paid. Which of its fields are required is not documented but for `reservation`. */
export type BlbBilling = components['schemas']['BlbBilling'];

/**
 * How much an instance carries, from the least to the most: `small1` and `small2` standard, `medium1` and `medium2` enhanced, `large1` to `large3` extra-large,
 * `unlimited` without a limit and only for `Postpaid` with `ByCapacityUnit`. An instance without one is of the shared type.
 */
export type PerformanceLevel = components['schemas']['PerformanceLevel'];

/** The load balancer that is asked for. */
export type CreateBlbBody = components['schemas']['CreateBlbBody'];

/** The load balancer that was asked for. */
export type CreatedBlb = components['schemas']['CreatedBlb'];

/** The protocol of a listener. That requests name it in capitals too follows from the answers. */
export type ListenerType = components['schemas']['ListenerType'];

/** A listener as the detail of its load balancer shows it. */
export type BlbListenerEntry = components['schemas']['BlbListenerEntry'];

/** A load balancer as it is read by its id. Its subnet is shown by lists only. */
export type BlbDetail = components['schemas']['BlbDetail'];

/** What changes. What is left out keeps its value. */
export type UpdateBlbBody = components['schemas']['UpdateBlbBody'];

/** The switch. */
export type UpdateBlbAclBody = components['schemas']['UpdateBlbAclBody'];

/** The switch. */
export type UpdateBlbModifyProtectionBody = components['schemas']['UpdateBlbModifyProtectionBody'];

/** The load balancer whose price is asked for. The metadata marks nothing as required. */
export type BlbInquiryBody = components['schemas']['BlbInquiryBody'];

/** The price of one thing that is charged. */
export type BlbPrice = components['schemas']['BlbPrice'];

/** What the load balancers cost. */
export type BlbPrices = components['schemas']['BlbPrices'];

/** The new performance level. */
export type ResizeBlbBody = components['schemas']['ResizeBlbBody'];

/** The order that was placed. */
export type BlbOrder = components['schemas']['BlbOrder'];

/** The period that is bought, and what for. */
export type BillingChangePostToPreBlbBody = components['schemas']['BillingChangePostToPreBlbBody'];

/** How the load balancer is billed from now on. */
export type BillingChangePreToPostBlbBody = components['schemas']['BillingChangePreToPostBlbBody'];

/** The port that traffic is taken on. */
export type ListenerPort = components['schemas']['ListenerPort'];

/** The port of the backend servers that traffic goes to. */
export type BackendPort = components['schemas']['BackendPort'];

/**
 * Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash`
 * by the address of the source. The sources disagree on the name of the second; it is sent as given, and both are read.
 */
export type Scheduler = components['schemas']['Scheduler'];

/** The time limit of a TCP session. */
export type TcpSessionTimeout = components['schemas']['TcpSessionTimeout'];

/** How servers are checked. */
export type TcpHealthCheckType = components['schemas']['TcpHealthCheckType'];

/** How long a check waits for the server. */
export type HealthCheckTimeoutInSecond = components['schemas']['HealthCheckTimeoutInSecond'];

/** The time from one check to the next. */
export type HealthCheckInterval = components['schemas']['HealthCheckInterval'];

/** How many checks in a row must fail before a server counts as dead. */
export type UnhealthyThreshold = components['schemas']['UnhealthyThreshold'];

/** How many checks in a row must succeed before a server counts as alive. */
export type HealthyThreshold = components['schemas']['HealthyThreshold'];

/** Can only be read. What it says is not documented; Baidu sets it for selected customers. */
export type GetBlbIp = components['schemas']['GetBlbIp'];

/** A TCP listener. */
export type TcpListener = components['schemas']['TcpListener'];

/** One page of TCP listeners. */
export type TcpListenerPage = components['schemas']['TcpListenerPage'];

/** What changes; what is left out keeps its value. */
export type UpdateBlbTcpListenerBody = components['schemas']['UpdateBlbTcpListenerBody'];

/** The listener that is added. */
export type CreateBlbTcpListenerBody = components['schemas']['CreateBlbTcpListenerBody'];

/** The time limit of a UDP session. Baidu's Terraform provider has another lower bound and default than its API metadata, which is followed here. */
export type UdpSessionTimeout = components['schemas']['UdpSessionTimeout'];

/** How servers are checked. `UDP` needs a `healthCheckString`. */
export type UdpHealthCheckType = components['schemas']['UdpHealthCheckType'];

/** The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. */
export type HealthCheckPort = components['schemas']['HealthCheckPort'];

/** What a check by UDP sends, in ASCII; `\00` to `\FF` stand for single bytes. Needed when `healthCheckType` is `UDP`. */
export type HealthCheckString = components['schemas']['HealthCheckString'];

/** A UDP listener. */
export type UdpListener = components['schemas']['UdpListener'];

/** One page of UDP listeners. */
export type UdpListenerPage = components['schemas']['UdpListenerPage'];

/** What changes; what is left out keeps its value. */
export type UpdateBlbUdpListenerBody = components['schemas']['UpdateBlbUdpListenerBody'];

/** The listener that is added. */
export type CreateBlbUdpListenerBody = components['schemas']['CreateBlbUdpListenerBody'];

/** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. */
export type HttpScheduler = components['schemas']['HttpScheduler'];

/** The time limit of a backend server. */
export type ServerTimeout = components['schemas']['ServerTimeout'];

/** Whether requests of one session stay with one server, by a cookie. */
export type KeepSession = components['schemas']['KeepSession'];

/** Where the cookie comes from; only with `keepSession`. `rewrite` takes the one that `keepSessionCookieName` names. */
export type KeepSessionType = components['schemas']['KeepSessionType'];

/** How long the cookie lasts. */
export type KeepSessionDuration = components['schemas']['KeepSessionDuration'];

/** The same under the name that Baidu's older Java SDK has; read `keepSessionDuration`. */
export type KeepSessionTimeout = components['schemas']['KeepSessionTimeout'];

/** The cookie to rewrite; only with the type `rewrite`. Baidu's metadata calls it an integer in one place, which is taken for a mistake. */
export type KeepSessionCookieName = components['schemas']['KeepSessionCookieName'];

/** Whether servers are told the address of the source, in the header `X-Forwarded-For`. */
export type XForwardFor = components['schemas']['XForwardFor'];

/** The same under the name that Baidu's older Java SDK has; read `xForwardFor`. */
export type XForwardedFor = components['schemas']['XForwardedFor'];

/** Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`. */
export type XForwardedProto = components['schemas']['XForwardedProto'];

/** Further settings. */
export type ListenerAttributes = components['schemas']['ListenerAttributes'];

/** How servers are checked. */
export type HttpHealthCheckType = components['schemas']['HttpHealthCheckType'];

/** The path that a check by HTTP asks for. */
export type HealthCheckURI = components['schemas']['HealthCheckURI'];

/** The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. */
export type HealthCheckNormalStatus = components['schemas']['HealthCheckNormalStatus'];

/** The `Host` header of a check by HTTP; may be empty. */
export type HealthCheckHost = components['schemas']['HealthCheckHost'];

/** The port of an HTTPS listener on the same load balancer that requests are redirected to. */
export type RedirectPort = components['schemas']['RedirectPort'];

/** An HTTP listener. */
export type HttpListener = components['schemas']['HttpListener'];

/** One page of HTTP listeners. */
export type HttpListenerPage = components['schemas']['HttpListenerPage'];

/** What changes; what is left out keeps its value. */
export type UpdateBlbHttpListenerBody = components['schemas']['UpdateBlbHttpListenerBody'];

/** The listener that is added. */
export type CreateBlbHttpListenerBody = components['schemas']['CreateBlbHttpListenerBody'];

/** The certificate of the listener, by its id. Only one is used; of several it is the last. */
export type CertIds = components['schemas']['CertIds'];

/** A certificate for one more domain (SNI). */
export type ShownCertDomain = components['schemas']['ShownCertDomain'];

/** Certificates for further domains (SNI). */
export type ShownCertDomains = components['schemas']['ShownCertDomains'];

/**
 * Which protocols and ciphers are taken. `userDefind`, as the service spells it, takes those of `encryptionProtocols` and `appliedCiphers`. What
 * each of the others takes is not documented here. `compatibleIE` and `incompatibleIE` come from older sources.
 */
export type EncryptionType = components['schemas']['EncryptionType'];

/** The protocols that are taken with `userDefind`. */
export type EncryptionProtocols = components['schemas']['EncryptionProtocols'];

/** The names of ciphers, joined by `:`. Baidu lists them at https://cloud.baidu.com/doc/BLB/s/Pjwvxnxdm#encryption. */
export type AppliedCiphers = components['schemas']['AppliedCiphers'];

/** Whether clients have to show a certificate too. */
export type DualAuth = components['schemas']['DualAuth'];

/** What certificates of clients are checked by, as an id; only with `dualAuth`. Only one is used; of several it is the last. */
export type ClientCertIds = components['schemas']['ClientCertIds'];

/** An HTTPS listener. */
export type HttpsListener = components['schemas']['HttpsListener'];

/** One page of HTTPS listeners. */
export type HttpsListenerPage = components['schemas']['HttpsListenerPage'];

/**
 * A certificate for one more domain (SNI). The sources do not say whether both fields are required; here they are. Baidu's metadata
 * writes `Host`, its SDKs and reference `host`.
 */
export type CertDomain = components['schemas']['CertDomain'];

/** Certificates for further domains (SNI). */
export type CertDomains = components['schemas']['CertDomains'];

/** What changes; what is left out keeps its value. */
export type UpdateBlbHttpsListenerBody = components['schemas']['UpdateBlbHttpsListenerBody'];

/** The listener that is added. */
export type CreateBlbHttpsListenerBody = components['schemas']['CreateBlbHttpsListenerBody'];

/** Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections, `Hash` by the address of the source. */
export type SslScheduler = components['schemas']['SslScheduler'];

/** The time limit of a backend server. Set when the listener is made; no source has it on the update. */
export type SslServerTimeout = components['schemas']['SslServerTimeout'];

/** An SSL listener. */
export type SslListener = components['schemas']['SslListener'];

/** One page of SSL listeners. */
export type SslListenerPage = components['schemas']['SslListenerPage'];

/** What changes; what is left out keeps its value. */
export type UpdateBlbSslListenerBody = components['schemas']['UpdateBlbSslListenerBody'];

/** The listener that is added. */
export type CreateBlbSslListenerBody = components['schemas']['CreateBlbSslListenerBody'];

/** A listener of any protocol, which `listenerType` names. Whether fields that its protocol does not have are left out or empty is not documented. */
export type AnyListener = components['schemas']['AnyListener'];

/** One page of listeners. */
export type AnyListenerPage = components['schemas']['AnyListenerPage'];

/** One protocol on a port. The sources do not say whether both fields are required; here they are. */
export type ListenerPortType = components['schemas']['ListenerPortType'];

/** Which listeners are deleted. At least one of the two lists. */
export type DeleteBlbListenerBody = components['schemas']['DeleteBlbListenerBody'];

/** A server behind a load balancer. */
export type BackendServer = components['schemas']['BackendServer'];

/** One page of backend servers. */
export type BackendServerPage = components['schemas']['BackendServerPage'];

/** The servers that are taken out. */
export type DeleteBlbServerBody = components['schemas']['DeleteBlbServerBody'];

/**
 * A server and its share of the traffic. The metadata marks neither field as required. What a missing weight means is not documented, so both
 * are required here.
 */
export type BackendServerWeight = components['schemas']['BackendServerWeight'];

/** The servers that are added. */
export type AddBlbServerBody = components['schemas']['AddBlbServerBody'];

/**
 * The health of a server: `Alive` the checks find it in order, `Dead` they find that it does not answer, `Unknown` no result. When a server
 * is `Unknown` is not documented any further.
 */
export type BackendServerStatus = components['schemas']['BackendServerStatus'];

/** A server and its health, as the checks of one listener see it. */
export type BackendServerHealth = components['schemas']['BackendServerHealth'];

/** One page of the health of the servers behind one listener. */
export type BackendServerHealthPage = components['schemas']['BackendServerHealthPage'];

/** The servers that are changed. */
export type UpdateBlbServerBody = components['schemas']['UpdateBlbServerBody'];

/** A rule of a security group. */
export type BlbSecurityGroupRule = components['schemas']['BlbSecurityGroupRule'];

/** A security group that is bound to a load balancer. */
export type BlbSecurityGroup = components['schemas']['BlbSecurityGroup'];

/** The security groups of a load balancer. */
export type BlbSecurityGroups = components['schemas']['BlbSecurityGroups'];

/** The security groups that are bound. */
export type BindBlbSecurityGroupBody = components['schemas']['BindBlbSecurityGroupBody'];

/** The security groups that are unbound. */
export type UnbindBlbSecurityGroupBody = components['schemas']['UnbindBlbSecurityGroupBody'];

/** A rule of an enterprise security group. */
export type BlbEnterpriseSecurityGroupRule = components['schemas']['BlbEnterpriseSecurityGroupRule'];

/** An enterprise security group that is bound to a load balancer. */
export type BlbEnterpriseSecurityGroup = components['schemas']['BlbEnterpriseSecurityGroup'];

/** The enterprise security groups of a load balancer. */
export type BlbEnterpriseSecurityGroups = components['schemas']['BlbEnterpriseSecurityGroups'];

/** The enterprise security groups that are bound. */
export type BindBlbEnterpriseSecurityGroupBody = components['schemas']['BindBlbEnterpriseSecurityGroupBody'];

/** The enterprise security groups that are unbound. */
export type UnbindBlbEnterpriseSecurityGroupBody = components['schemas']['UnbindBlbEnterpriseSecurityGroupBody'];

/** The name of an operation of `blb`. */

export type BlbOperationId = keyof BlbOperations;
