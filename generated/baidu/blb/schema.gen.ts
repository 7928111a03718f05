// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
  '/v1/blb': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List load balancers
     * @description Lists the load balancers of this account and region, one page at a time. The interface specification names this operation as the way to see
     *     whether a change is made; reading one by its id shows the same `status`.
     *
     *     One page of the reference lets `blbId` match in part; the metadata and Baidu's Go SDK say that it matches exactly, as here. IPv6 instances are
     *     listed apart from the others; Baidu's Python and Java SDKs have methods of their own for them, `describe_ipv6_loadbalancers` and
     *     `listIpv6Blbs`.
     */
    get: operations['describeBlbs'];
    put?: never;
    /**
     * Make a load balancer
     * @description Makes a load balancer in a subnet and returns its id at once. It is `creating` first, then `available`; right after the call it may not be
     *     found yet.
     *
     *     Baidu's Python and Java SDKs have methods of their own for IPv6 instances, `create_ipv6_loadbalancer` and `createIpv6Blb`; on the wire they
     *     are this operation with `type` `ipv6`. Older pages of the reference call `clientToken` required, the present ones and the metadata do not.
     */
    post: operations['createBlb'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a load balancer
     * @description Reads a load balancer, also while it is being changed. Right after its creation it may not be found yet.
     *     Its subnet is shown by lists only.
     */
    get: operations['describeBlb'];
    /**
     * Change name, remark and protection
     * @description Changes the name and the remark, protects from release or lifts that, gives an IPv6 address.
     *     `allowModify` is not among the fields; it has an operation of its own.
     */
    put: operations['updateBlb'];
    post?: never;
    /**
     * Release a load balancer
     * @description Gives the load balancer up, for good. Which state it is in until it is not found any more is not documented.
     *     What code a protected one draws is not documented either.
     */
    delete: operations['releaseBlb'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/acl/{blbId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Switch access control lists
     * @description Switches the support of access control lists (ACL). No answer about a classic instance shows the result. Instances of AppBLB and IPv6
     *     instances are changed by the same operation, and AppBLB shows `supportAcl`.
     */
    put: operations['updateBlbAcl'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/modification_protection/{blbId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Switch modification protection
     * @description Keeps the console from changing the load balancer, or lifts that. Instances of AppBLB and IPv6 instances are changed by the same operation.
     */
    put: operations['updateBlbModifyProtection'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/price': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a price
     * @description Tells what load balancers would cost, and buys nothing. An example in Baidu's reference shows PUT and a `clientToken`; its heading and
     *     the metadata have POST without one, as here.
     */
    post: operations['blbInquiry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}#RESIZE': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the performance level
     * @description Changes how much the load balancer carries. It applies to instances of every kind, those of AppBLB included. An example in Baidu's
     *     reference has `/charge` in the path; its heading, the metadata and Baidu's Go SDK do not.
     */
    post: operations['resizeBlb'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/charge#TO_PREPAY': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change to Prepaid
     * @description Makes a `Postpaid` load balancer `Prepaid` and buys the first period. It applies to instances of every kind, those of AppBLB included. Baidu's
     *     reference spells the action `TO_REPAY`; the metadata and Baidu's Go SDK spell it as here.
     */
    post: operations['billingChangePostToPreBlb'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/charge#TO_POSTPAY': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change to Postpaid, or how Postpaid is billed
     * @description Makes a `Prepaid` load balancer `Postpaid` when its period ends, or at once. For one that is `Postpaid` already it changes between `BySpec` and
     *     `ByCapacityUnit`. It applies to instances of every kind, those of AppBLB included.
     */
    post: operations['billingChangePreToPostBlb'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/charge#CANCEL_TO_POSTPAY': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel the change to Postpaid
     * @description Cancels a change from `Prepaid` to `Postpaid` that is pending. It applies to instances of every kind, those of AppBLB included.
     */
    post: operations['billingChangeCancelToPostBlb'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/refund/{blbId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Refund a prepaid load balancer
     * @description Gives a `Prepaid` load balancer back before its period ends. It applies to instances of every kind, those of AppBLB included. What becomes
     *     of it is not documented. An example in Baidu's reference lacks the id in the path; the metadata and Baidu's Go SDK have it.
     */
    put: operations['refundBlb'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/TCPlistener': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List TCP listeners
     * @description Lists the TCP listeners of a load balancer, or the one on a port, one page at a time.
     *     The interface specification calls this DescribeTCPListeners.
     *     Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
     */
    get: operations['describeBlbTcpListener'];
    /**
     * Change a TCP listener
     * @description Changes the listener on a port. What is left out keeps its value; port and protocol stay.
     */
    put: operations['updateBlbTcpListener'];
    /**
     * Add a TCP listener
     * @description Adds a listener that takes TCP connections on a port.
     *     Checks always go to `backendPort`.
     */
    post: operations['createBlbTcpListener'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/UDPlistener': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List UDP listeners
     * @description Lists the UDP listeners of a load balancer, or the one on a port, one page at a time.
     *     Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
     */
    get: operations['describeBlbUdpListener'];
    /**
     * Change a UDP listener
     * @description Changes the listener on a port. What is left out keeps its value; port and protocol stay.
     */
    put: operations['updateBlbUdpListener'];
    /**
     * Add a UDP listener
     * @description Adds a listener that takes UDP datagrams on a port.
     *     A check by UDP, which is the default, needs a `healthCheckString`; one by `ICMP` does not.
     */
    post: operations['createBlbUdpListener'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/HTTPlistener': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List HTTP listeners
     * @description Lists the HTTP listeners of a load balancer, or the one on a port, one page at a time.
     *     Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
     */
    get: operations['describeBlbHttpListener'];
    /**
     * Change an HTTP listener
     * @description Changes the listener on a port. What is left out keeps its value; port and protocol stay.
     *     What switching `keepSession` off does to its other settings is not documented.
     */
    put: operations['updateBlbHttpListener'];
    /**
     * Add an HTTP listener
     * @description Adds a listener that takes HTTP requests on a port.
     *     With `redirectPort` requests are redirected to an HTTPS listener of the same load balancer, which
     *     must be there first.
     */
    post: operations['createBlbHttpListener'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/HTTPSlistener': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List HTTPS listeners
     * @description Lists the HTTPS listeners of a load balancer, or the one on a port, one page at a time.
     *     Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
     */
    get: operations['describeBlbHttpsListener'];
    /**
     * Change an HTTPS listener
     * @description Changes the listener on a port. What is left out keeps its value; port and protocol stay.
     *     `dualAuth` and `clientCertIds` are set when the listener is made; no source has them here.
     *     What switching `keepSession` off does to its other settings is not documented.
     */
    put: operations['updateBlbHttpsListener'];
    /**
     * Add an HTTPS listener
     * @description Adds a listener that takes HTTPS requests on a port.
     *     It needs a certificate. Baidu's older Go SDK has a `redirectPort` here too; its metadata does not, and it is left out.
     */
    post: operations['createBlbHttpsListener'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/SSLlistener': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List SSL listeners
     * @description Lists the SSL listeners of a load balancer, or the one on a port, one page at a time.
     *     Whether a port without such a listener gives an empty list or `ListenerNotFound` is not documented.
     */
    get: operations['describeBlbSslListener'];
    /**
     * Change an SSL listener
     * @description Changes the listener on a port. What is left out keeps its value; port and protocol stay.
     *     `serverTimeout` is set when the listener is made; no source has it here.
     */
    put: operations['updateBlbSslListener'];
    /**
     * Add an SSL listener
     * @description Adds a listener that takes TLS connections on a port.
     *     It needs a certificate. Checks always go to `backendPort`.
     */
    post: operations['createBlbSslListener'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/listener': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all listeners
     * @description Lists the listeners of a load balancer whatever their protocol, or those on a port, one page at a time.
     *     Whether a port without a listener gives an empty list or `ListenerNotFound` is not documented.
     */
    get: operations['describeBlbListener'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/listener#batchdelete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Delete listeners
     * @description Deletes listeners by port, or by port and protocol where several protocols share a port. At least one of the two lists must be given.
     */
    put: operations['deleteBlbListener'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/backendserver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List servers
     * @description Lists the servers behind the load balancer, one page at a time.
     */
    get: operations['describeBlbServers'];
    /**
     * Take servers out
     * @description Takes servers out from behind the load balancer. The call is a PUT whose list holds plain ids; on the wire only the missing flag tells it from
     *     the operation that changes weights.
     */
    put: operations['deleteBlbServer'];
    /**
     * Add servers
     * @description Puts servers behind the load balancer. What a server without a weight would get is not documented, so a weight is required here.
     */
    post: operations['addBlbServer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/backendserver#listenerPort': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the health of servers
     * @description Shows what the health checks of one listener find, one page of servers at a time. Where listeners of two protocols share the port, which
     *     of them is shown is not documented.
     */
    get: operations['describeBlbServerHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/backendserver#update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change weights
     * @description Changes the weights of servers that are behind the load balancer. What a missing weight would mean is not documented, so a weight is
     *     required here.
     */
    put: operations['updateBlbServer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/securitygroup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List security groups
     * @description Lists the security groups that are bound to the load balancer, all at once.
     *     Instances of AppBLB and IPv6 instances are read by the same operation.
     */
    get: operations['describeBlbSecurityGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/securitygroup#bind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Bind security groups
     * @description Binds security groups to the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
     *     Whether security groups and enterprise security groups can be bound together is not documented.
     */
    put: operations['bindBlbSecurityGroup'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/securitygroup#unbind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Unbind security groups
     * @description Unbinds security groups from the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
     */
    put: operations['unbindBlbSecurityGroup'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/enterprise/securitygroup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List enterprise security groups
     * @description Lists the enterprise security groups that are bound to the load balancer, all at once.
     *     Instances of AppBLB and IPv6 instances are read by the same operation.
     */
    get: operations['describeBlbEnterpriseSecurityGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/enterprise/securitygroup#bind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Bind enterprise security groups
     * @description Binds enterprise security groups to the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
     *     Whether security groups and enterprise security groups can be bound together is not documented.
     */
    put: operations['bindBlbEnterpriseSecurityGroup'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/blb/{blbId}/enterprise/securitygroup#unbind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Unbind enterprise security groups
     * @description Unbinds enterprise security groups from the load balancer. Instances of AppBLB and IPv6 instances are changed by the same operation.
     */
    put: operations['unbindBlbEnterpriseSecurityGroup'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description The state of a load balancer; open to values that are not known yet.
     *
     *     - `creating` being made
     *     - `available` usable, and the only state in which a change may be sent
     *     - `updating` a change is being made; further ones are refused, reading is not affected
     *     - `paused`, `unavailable` not documented; Baidu's Terraform provider takes both for a failure
     */
    BlbStatus: 'creating' | 'available' | 'updating' | 'paused' | 'unavailable' | (string & {});
    /** @description A label on a resource. Letters, digits, Chinese characters and `- _ / .`; whether a space is allowed is not documented. */
    Tag: {
      /** @description The name of the label. */
      tagKey: string;
      /** @description The value of the label; may be empty. */
      tagValue?: string;
    };
    /**
     * @description `Prepaid` for a period bought in advance, `Postpaid` for what is used. The metadata's text says that only `Prepaid` can be chosen for a new
     *     instance; the API reference calls new ones postpaid and Baidu's Terraform provider asks for that, so both are allowed here.
     */
    BlbPaymentTiming: 'Prepaid' | 'Postpaid' | (string & {});
    /** @description `BySpec` by performance level, `ByCapacityUnit` by what is used. `ByCapacityUnit` is for `Postpaid` only. */
    BlbBillingMethod: 'BySpec' | 'ByCapacityUnit' | (string & {});
    /** @description A load balancer as lists show it. */
    Blb: {
      /** @description The id of the load balancer. */
      blbId: string;
      /** @description Its name. */
      name?: string;
      /** @description Its remark; may be empty. */
      desc?: string;
      status?: components['schemas']['BlbStatus'];
      /** @description Its private address. */
      address?: string;
      /** @description Its public address; absent without one. */
      publicIp?: string;
      /** @description The VPC that it belongs to. */
      vpcId?: string;
      /** @description The subnet that it belongs to. Only lists show it. */
      subnetId?: string;
      /** @description Labels. `null`, which examples show, means none. */
      tags?: components['schemas']['Tag'][] | null;
      /** @description Whether it may be released. */
      allowDelete?: boolean;
      /** @description Whether the console may change it; `false` while modification protection is on. */
      allowModify?: boolean;
      /** @description Why modification protection is on. */
      modificationProtectionReason?: string;
      /** @description How the public address is routed. Its values are not documented. */
      eipRouteType?: string;
      /** @description The public IPv6 address; absent without one. */
      publicIpv6?: string;
      /** @description How the public IPv6 address is routed. Its values are not documented. */
      eipV6RouteType?: string;
      /** @description How it is paid. */
      paymentTiming?: components['schemas']['BlbPaymentTiming'];
      /** @description What it is billed by. */
      billingMethod?: components['schemas']['BlbBillingMethod'];
      /** @description The cluster for layer 4. Only Baidu's Go SDK has it. */
      layer4ClusterId?: string;
      /** @description The cluster for layer 7. Only Baidu's Go SDK has it. */
      layer7ClusterId?: string;
      /** @description Whether the cluster for layer 4 is the caller's alone. Only Baidu's Go SDK has it. */
      layer4ClusterExclusive?: boolean;
      /** @description Whether the cluster for layer 7 is the caller's alone. Only Baidu's Go SDK has it. */
      layer7ClusterExclusive?: boolean;
    };
    /** @description Where this page started; absent when it is empty. */
    PageStart: string | null;
    /** @description Whether more pages follow. The one thing that says so. */
    IsTruncated: boolean;
    /** @description Where the next page starts. On the last page it is absent, empty or `null`; examples show all three. An empty text is read as `null`. */
    NextMarker: string | null;
    /** @description The page size that was applied. */
    PageSize: number;
    /** @description One page of load balancers. */
    BlbPage: {
      /** @description The load balancers on this page. */
      blbList?: components['schemas']['Blb'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description What every refused call answers with. */
    ErrorBody: {
      /** @description The kind of error. The one field to branch on. */
      code: string;
      /** @description An explanation for people. Its wording is not part of the contract. */
      message: string;
      /** @description The id of the request, also in the header `x-bce-request-id`. */
      requestId: string;
    };
    /** @description The period that is bought. The metadata marks nothing of it as required; without its length there is no period. */
    BlbReservation: {
      /**
       * @description How many months.
       * @enum {integer}
       */
      reservationLength: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12 | 24 | 36;
      /**
       * @description The unit. The metadata does not have it; Baidu's Go SDK does and writes `Month`, and its Terraform provider sends `month`. Whether the
       *     service reads it is not documented.
       */
      reservationTimeUnit?: 'month' | 'Month' | (string & {});
    };
    /** @description How a load balancer is paid. Which of its fields are required is not documented but for `reservation`. */
    BlbBilling: {
      paymentTiming?: components['schemas']['BlbPaymentTiming'];
      /** @description What a `Postpaid` instance is billed by. Left out for `Prepaid`. */
      billingMethod?: components['schemas']['BlbBillingMethod'];
      /** @description Required for `Prepaid`, left out for `Postpaid`. */
      reservation?: components['schemas']['BlbReservation'];
    };
    /**
     * @description How much an instance carries, from the least to the most: `small1` and `small2` standard, `medium1` and `medium2` enhanced, `large1` to `large3` extra-large,
     *     `unlimited` without a limit and only for `Postpaid` with `ByCapacityUnit`. An instance without one is of the shared type.
     */
    PerformanceLevel:
      'small1' | 'small2' | 'medium1' | 'medium2' | 'large1' | 'large2' | 'large3' | 'unlimited' | (string & {});
    /** @description The load balancer that is asked for. */
    CreateBlbBody: {
      /** @description The VPC that it belongs to, by its short id. */
      vpcId: string;
      /** @description The subnet that its private address is taken from, by its short id. */
      subnetId: string;
      /** @description The name: 1 to 65 letters, digits and `- _ / .`, a letter first. Left out, one is made up. */
      name?: string;
      /** @description A remark of at most 450 bytes, Chinese characters included; empty when left out. */
      desc?: string;
      /**
       * Format: ipv4
       * @description The private IPv4 address. Must lie in the subnet. Left out, one is chosen.
       */
      address?: string;
      /** @description `ipv6` for a classic IPv6 instance, which Baidu has to allow the account on request; left out for a classic IPv4 one. */
      type?: 'ipv6' | (string & {});
      /** @description The address of an existing public address (EIP) that is bound to it. */
      eip?: string;
      /** @description Labels of the load balancer. */
      tags?: components['schemas']['Tag'][];
      /** @description How it is paid. Required for `Prepaid`. What applies without it is not documented; the API reference calls new instances postpaid. */
      billing?: components['schemas']['BlbBilling'];
      /** @description How much it carries. Left out, it is of the shared type. */
      performanceLevel?: components['schemas']['PerformanceLevel'];
      /** @description By how much a `Prepaid` period is extended each time that it ends. 1 to 9 months, or 1 to 3 years. */
      autoRenewLength?: number;
      /**
       * @description The unit of `autoRenewLength`.
       * @default month
       */
      autoRenewTimeUnit?: 'month' | 'year' | (string & {});
      /** @description The resource group that it is put into. */
      resourceGroupId?: string;
      /**
       * @description Whether it may be released.
       * @default true
       */
      allowDelete?: boolean;
      /**
       * @description Whether the console may change it. `false` switches modification protection on, which does not bind the API.
       * @default true
       */
      allowModify?: boolean;
      /** @description Why modification protection is on. */
      modificationProtectionReason?: string;
      /** @description Whether it gets an IPv6 address as well. What applies when it is left out is not documented. */
      allocateIpv6?: boolean;
      /**
       * @description The kind of cluster that it is put on. Only Baidu's Go SDK has it, and sends an empty text when nothing is chosen; its values are not
       *     documented.
       */
      clusterProperty?: string;
      /** @description The dedicated cluster for layer 4. Only Baidu's Go SDK has it. */
      layer4ClusterId?: string;
      /** @description The dedicated cluster for layer 7. Only Baidu's Go SDK has it. */
      layer7ClusterId?: string;
      /** @description Whether the cluster for layer 4 is the caller's alone. Only Baidu's Go SDK has it. */
      layer4ClusterExclusive?: boolean;
      /** @description Whether the cluster for layer 7 is the caller's alone. Only Baidu's Go SDK has it. */
      layer7ClusterExclusive?: boolean;
    };
    /** @description The load balancer that was asked for. */
    CreatedBlb: {
      /** @description The id of the load balancer. */
      blbId: string;
      /** @description Its name, also where one was made up. */
      name?: string;
      /** @description Its remark; may be empty. */
      desc?: string;
      /** @description Its private address. */
      address?: string;
      /** @description Its IPv6 address. Only Baidu's Go SDK has it. */
      ipv6?: string;
    };
    /** @description The protocol of a listener. That requests name it in capitals too follows from the answers. */
    ListenerType: 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | 'SSL' | (string & {});
    /** @description A listener as the detail of its load balancer shows it. */
    BlbListenerEntry: {
      /** @description Its port. A text here, a number elsewhere; the client reads a number as its text. */
      port?: string;
      type?: components['schemas']['ListenerType'];
      /** @description A remark. */
      description?: string;
    };
    /** @description A load balancer as it is read by its id. Its subnet is shown by lists only. */
    BlbDetail: {
      /** @description The id of the load balancer. */
      blbId: string;
      /** @description Its name. */
      name?: string;
      /** @description Its remark; may be empty. */
      desc?: string;
      status?: components['schemas']['BlbStatus'];
      /** @description Its private address. */
      address?: string;
      /** @description Its public address; absent without one. */
      publicIp?: string;
      /** @description Its IPv6 address. Only Baidu's Go SDK has it. */
      ipv6?: string;
      /** @description The VPC that it belongs to. */
      vpcId?: string;
      /** @description The name of that VPC. */
      vpcName?: string;
      /** @description An address range. Which one is not documented. */
      cidr?: string;
      /**
       * Format: date-time
       * @description When it was made, in UTC by ISO 8601 as in `2021-08-25T06:13:09Z`. An empty text is read as `null`.
       */
      createTime?: string | null;
      /**
       * Format: date-time
       * @description When it was or will be released, written as `createTime`; which of the two is not documented. An empty text is read as `null`.
       */
      releaseTime?: string | null;
      /**
       * Format: date-time
       * @description When the prepaid period ends, written as `createTime`. An empty text is read as `null`.
       */
      expireTime?: string | null;
      /** @description Its listeners in short. */
      listener?: components['schemas']['BlbListenerEntry'][] | null;
      /** @description Labels. `null`, which examples show, means none. */
      tags?: components['schemas']['Tag'][] | null;
      /** @description Whether it may be released. */
      allowDelete?: boolean;
      /** @description Whether the console may change it; `false` while modification protection is on. */
      allowModify?: boolean;
      /** @description Why modification protection is on. */
      modificationProtectionReason?: string;
      /** @description How the public address is routed. Its values are not documented. */
      eipRouteType?: string;
      /** @description The public IPv6 address; absent without one. */
      publicIpv6?: string;
      /** @description How the public IPv6 address is routed. Its values are not documented. */
      eipV6RouteType?: string;
      /** @description How it is paid. */
      paymentTiming?: components['schemas']['BlbPaymentTiming'];
      /** @description What it is billed by. */
      billingMethod?: components['schemas']['BlbBillingMethod'];
      /** @description How much it carries. What an instance of the shared type shows is not documented. */
      performanceLevel?: components['schemas']['PerformanceLevel'];
      /** @description The cluster for layer 4. Only Baidu's Go SDK has it. */
      layer4ClusterId?: string;
      /** @description The cluster for layer 7. Only Baidu's Go SDK has it. */
      layer7ClusterId?: string;
      /** @description Whether the cluster for layer 4 is the caller's alone. Only Baidu's Go SDK has it. */
      layer4ClusterExclusive?: boolean;
      /** @description Whether the cluster for layer 7 is the caller's alone. Only Baidu's Go SDK has it. */
      layer7ClusterExclusive?: boolean;
      /** @description The mode of the cluster for layer 4. Only Baidu's Go SDK has it; its values are not documented. */
      layer4ClusterMode?: string;
      /** @description The mode of the cluster for layer 7. Only Baidu's Go SDK has it; its values are not documented. */
      layer7ClusterMode?: string;
      /** @description The zone of the main part of the cluster for layer 4. Only Baidu's Go SDK has it; its values are not documented. */
      layer4MasterAz?: string;
      /** @description The zone of the main part of the cluster for layer 7. Only Baidu's Go SDK has it; its values are not documented. */
      layer7MasterAz?: string;
      /** @description The zone of the standby part of the cluster for layer 4. Only Baidu's Go SDK has it; its values are not documented. */
      layer4SlaveAz?: string;
      /** @description The zone of the standby part of the cluster for layer 7. Only Baidu's Go SDK has it; its values are not documented. */
      layer7SlaveAz?: string;
    };
    /** @description What changes. What is left out keeps its value. */
    UpdateBlbBody: {
      /** @description The new name: 1 to 65 letters, digits and `- _ / .`, a letter first. */
      name?: string;
      /** @description The new remark, of at most 450 bytes, Chinese characters included. */
      desc?: string;
      /** @description Whether it may be released from now on. */
      allowDelete?: boolean;
      /** @description Whether it gets an IPv6 address. What `false` does to one that it has is not documented. */
      allocateIpv6?: boolean;
    };
    /** @description The switch. */
    UpdateBlbAclBody: {
      /**
       * @description Whether access control lists are supported from now on.
       * @default true
       */
      supportAcl?: boolean;
    };
    /** @description The switch. */
    UpdateBlbModifyProtectionBody: {
      /** @description Whether the console may change the load balancer. `false` switches modification protection on. */
      allowModify: boolean;
      /** @description Why modification protection is on. */
      modificationProtectionReason?: string;
    };
    /** @description The load balancer whose price is asked for. The metadata marks nothing as required. */
    BlbInquiryBody: {
      /**
       * @description The kind of load balancer. `normal` and `ipv6` are the classic ones, `application` and `ipv6Application` those of AppBLB.
       * @default normal
       */
      blbType?: 'normal' | 'application' | 'ipv6' | 'ipv6Application' | (string & {});
      /**
       * @description How much it carries. Left out, it is of the shared type; the metadata's English text says that `Prepaid` needs one all the same.
       *     `unlimited` is not among the values listed for this operation.
       */
      performanceLevel?: components['schemas']['PerformanceLevel'];
      /**
       * @description How many are bought. The smallest and largest number are not documented.
       * @default 1
       */
      count?: number;
      /** @description How they are paid. `Postpaid` needs a `billingMethod`, `Prepaid` a `reservation`. What is answered without any of this is not documented. */
      billing?: components['schemas']['BlbBilling'];
    };
    /** @description The price of one thing that is charged. */
    BlbPrice: {
      /** @description What is charged, `instance` or `netraffic` for example. */
      chargeItem?: string;
      /** @description The price after discounts, as digits in a text. */
      discountPrice?: string;
      /** @description The price before discounts, as digits in a text. */
      originalPrice?: string;
      /** @description What the price is for. Only `Postpaid` prices have it. */
      chargeUnit?: 'minute' | 'GB' | 'lcu' | (string & {});
    };
    /** @description What the load balancers cost. */
    BlbPrices: {
      /** @description One entry for each thing that is charged. */
      prices?: components['schemas']['BlbPrice'][] | null;
    };
    /** @description The new performance level. */
    ResizeBlbBody: {
      /** @description How much it carries from now on. The metadata does not mark it as required, but Baidu's page has no other point. */
      performanceLevel: components['schemas']['PerformanceLevel'];
    };
    /** @description The order that was placed. */
    BlbOrder: {
      /** @description The id of the order. */
      orderId?: string;
    };
    /** @description The period that is bought, and what for. */
    BillingChangePostToPreBlbBody: {
      /**
       * @description How many months.
       * @enum {integer}
       */
      reservationLength: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12 | 24 | 36;
      /** @description Only `BySpec` is allowed. */
      billingMethod?: components['schemas']['BlbBillingMethod'];
      /** @description How much it carries from now on; `unlimited` is not allowed. Left out or empty, it stays. */
      performanceLevel?: components['schemas']['PerformanceLevel'] | '';
    };
    /** @description How the load balancer is billed from now on. */
    BillingChangePreToPostBlbBody: {
      /**
       * @description What it is billed by.
       * @default BySpec
       */
      billingMethod?: components['schemas']['BlbBillingMethod'];
      /** @description How much it carries. Left out, it stays. */
      performanceLevel?: components['schemas']['PerformanceLevel'];
      /**
       * @description Whether the change takes effect at once and not when the prepaid period ends.
       * @default false
       */
      effectiveImmediately?: boolean;
    };
    /** @description The port that traffic is taken on. */
    ListenerPort: number;
    /** @description The port of the backend servers that traffic goes to. */
    BackendPort: number;
    /**
     * @description Which server is next: `RoundRobin` each in turn, `LeastConnection` or `WeightLeastConn` the one with the fewest connections, `Hash`
     *     by the address of the source. The sources disagree on the name of the second; it is sent as given, and both are read.
     */
    Scheduler: 'RoundRobin' | 'LeastConnection' | 'WeightLeastConn' | 'Hash' | (string & {});
    /** @description The time limit of a TCP session. */
    TcpSessionTimeout: number;
    /** @description How servers are checked. */
    TcpHealthCheckType: 'TCP' | (string & {});
    /** @description How long a check waits for the server. */
    HealthCheckTimeoutInSecond: number;
    /** @description The time from one check to the next. */
    HealthCheckInterval: number;
    /** @description How many checks in a row must fail before a server counts as dead. */
    UnhealthyThreshold: number;
    /** @description How many checks in a row must succeed before a server counts as alive. */
    HealthyThreshold: number;
    /** @description Can only be read. What it says is not documented; Baidu sets it for selected customers. */
    GetBlbIp: boolean;
    /** @description A TCP listener. */
    TcpListener: {
      listenerPort?: components['schemas']['ListenerPort'];
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['Scheduler'];
      tcpSessionTimeout?: components['schemas']['TcpSessionTimeout'];
      healthCheckType?: components['schemas']['TcpHealthCheckType'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      getBlbIp?: components['schemas']['GetBlbIp'];
    };
    /** @description One page of TCP listeners. */
    TcpListenerPage: {
      /** @description The listeners on this page; `null` counts as none. */
      listenerList?: components['schemas']['TcpListener'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description What changes; what is left out keeps its value. */
    UpdateBlbTcpListenerBody: {
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['Scheduler'];
      /** @description The time limit of a TCP session. Baidu's metadata lacks it on the update; its Python and older Go SDK send it. */
      tcpSessionTimeout?: components['schemas']['TcpSessionTimeout'];
      healthCheckType?: components['schemas']['TcpHealthCheckType'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
    };
    /** @description The listener that is added. */
    CreateBlbTcpListenerBody: {
      listenerPort: components['schemas']['ListenerPort'];
      backendPort: components['schemas']['BackendPort'];
      scheduler: components['schemas']['Scheduler'];
      /** @default 900 */
      tcpSessionTimeout?: components['schemas']['TcpSessionTimeout'];
      healthCheckType?: components['schemas']['TcpHealthCheckType'];
      /** @default 3 */
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      /** @default 3 */
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      /** @default 3 */
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      /** @default 3 */
      healthyThreshold?: components['schemas']['HealthyThreshold'];
    };
    /** @description The time limit of a UDP session. Baidu's Terraform provider has another lower bound and default than its API metadata, which is followed here. */
    UdpSessionTimeout: number;
    /** @description How servers are checked. `UDP` needs a `healthCheckString`. */
    UdpHealthCheckType: 'UDP' | 'ICMP' | (string & {});
    /** @description The port that is checked; `backendPort` when none was given. For UDP listeners only with checks by `UDP`. */
    HealthCheckPort: number;
    /** @description What a check by UDP sends, in ASCII; `\00` to `\FF` stand for single bytes. Needed when `healthCheckType` is `UDP`. */
    HealthCheckString: string;
    /** @description A UDP listener. */
    UdpListener: {
      listenerPort?: components['schemas']['ListenerPort'];
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['Scheduler'];
      udpSessionTimeout?: components['schemas']['UdpSessionTimeout'];
      healthCheckType?: components['schemas']['UdpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckString?: components['schemas']['HealthCheckString'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      getBlbIp?: components['schemas']['GetBlbIp'];
    };
    /** @description One page of UDP listeners. */
    UdpListenerPage: {
      /** @description The listeners on this page; `null` counts as none. */
      listenerList?: components['schemas']['UdpListener'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description What changes; what is left out keeps its value. */
    UpdateBlbUdpListenerBody: {
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['Scheduler'];
      udpSessionTimeout?: components['schemas']['UdpSessionTimeout'];
      healthCheckType?: components['schemas']['UdpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckString?: components['schemas']['HealthCheckString'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
    };
    /** @description The listener that is added. */
    CreateBlbUdpListenerBody: {
      listenerPort: components['schemas']['ListenerPort'];
      backendPort: components['schemas']['BackendPort'];
      scheduler: components['schemas']['Scheduler'];
      /** @default 90 */
      udpSessionTimeout?: components['schemas']['UdpSessionTimeout'];
      /** @default UDP */
      healthCheckType?: components['schemas']['UdpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckString?: components['schemas']['HealthCheckString'];
      /** @default 3 */
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      /** @default 3 */
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      /** @default 3 */
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      /** @default 3 */
      healthyThreshold?: components['schemas']['HealthyThreshold'];
    };
    /** @description Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections. */
    HttpScheduler: 'RoundRobin' | 'LeastConnection' | (string & {});
    /** @description The time limit of a backend server. */
    ServerTimeout: number;
    /** @description Whether requests of one session stay with one server, by a cookie. */
    KeepSession: boolean;
    /** @description Where the cookie comes from; only with `keepSession`. `rewrite` takes the one that `keepSessionCookieName` names. */
    KeepSessionType: 'insert' | 'rewrite' | (string & {});
    /** @description How long the cookie lasts. */
    KeepSessionDuration: number;
    /** @description The same under the name that Baidu's older Java SDK has; read `keepSessionDuration`. */
    KeepSessionTimeout: number;
    /** @description The cookie to rewrite; only with the type `rewrite`. Baidu's metadata calls it an integer in one place, which is taken for a mistake. */
    KeepSessionCookieName: string;
    /** @description Whether servers are told the address of the source, in the header `X-Forwarded-For`. */
    XForwardFor: boolean;
    /** @description The same under the name that Baidu's older Java SDK has; read `xForwardFor`. */
    XForwardedFor: boolean;
    /** @description Whether servers are told the protocol of the listener, in the header `X-Forwarded-Proto`. */
    XForwardedProto: boolean;
    /** @description Further settings. */
    ListenerAttributes: {
      /** @description `on` or `off`. Its name says gzip for JSON; no source says more, nor what holds without it. */
      gzipJson?: 'on' | 'off' | (string & {});
    };
    /** @description How servers are checked. */
    HttpHealthCheckType: 'HTTP' | 'TCP' | (string & {});
    /** @description The path that a check by HTTP asks for. */
    HealthCheckURI: string;
    /** @description The classes of status that a check by HTTP takes for healthy, `http_1xx` to `http_5xx`, joined by `|` without spaces. */
    HealthCheckNormalStatus: string;
    /** @description The `Host` header of a check by HTTP; may be empty. */
    HealthCheckHost: string;
    /** @description The port of an HTTPS listener on the same load balancer that requests are redirected to. */
    RedirectPort: number;
    /** @description An HTTP listener. */
    HttpListener: {
      listenerPort?: components['schemas']['ListenerPort'];
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['HttpScheduler'];
      serverTimeout?: components['schemas']['ServerTimeout'];
      keepSession?: components['schemas']['KeepSession'];
      keepSessionType?: components['schemas']['KeepSessionType'];
      keepSessionDuration?: components['schemas']['KeepSessionDuration'];
      /** @deprecated */
      keepSessionTimeout?: components['schemas']['KeepSessionTimeout'];
      keepSessionCookieName?: components['schemas']['KeepSessionCookieName'];
      xForwardFor?: components['schemas']['XForwardFor'];
      /** @deprecated */
      xForwardedFor?: components['schemas']['XForwardedFor'];
      xForwardedProto?: components['schemas']['XForwardedProto'];
      additionalAttributes?: components['schemas']['ListenerAttributes'];
      healthCheckType?: components['schemas']['HttpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      healthCheckURI?: components['schemas']['HealthCheckURI'];
      healthCheckNormalStatus?: components['schemas']['HealthCheckNormalStatus'];
      healthCheckHost?: components['schemas']['HealthCheckHost'];
      redirectPort?: components['schemas']['RedirectPort'];
      getBlbIp?: components['schemas']['GetBlbIp'];
    };
    /** @description One page of HTTP listeners. */
    HttpListenerPage: {
      /** @description The listeners on this page; `null` counts as none. */
      listenerList?: components['schemas']['HttpListener'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description What changes; what is left out keeps its value. */
    UpdateBlbHttpListenerBody: {
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['HttpScheduler'];
      serverTimeout?: components['schemas']['ServerTimeout'];
      keepSession?: components['schemas']['KeepSession'];
      keepSessionType?: components['schemas']['KeepSessionType'];
      keepSessionDuration?: components['schemas']['KeepSessionDuration'];
      keepSessionCookieName?: components['schemas']['KeepSessionCookieName'];
      xForwardFor?: components['schemas']['XForwardFor'];
      xForwardedProto?: components['schemas']['XForwardedProto'];
      additionalAttributes?: components['schemas']['ListenerAttributes'];
      healthCheckType?: components['schemas']['HttpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      healthCheckURI?: components['schemas']['HealthCheckURI'];
      healthCheckNormalStatus?: components['schemas']['HealthCheckNormalStatus'];
      healthCheckHost?: components['schemas']['HealthCheckHost'];
      redirectPort?: components['schemas']['RedirectPort'];
    };
    /** @description The listener that is added. */
    CreateBlbHttpListenerBody: {
      listenerPort: components['schemas']['ListenerPort'];
      backendPort: components['schemas']['BackendPort'];
      scheduler: components['schemas']['HttpScheduler'];
      /** @default 30 */
      serverTimeout?: components['schemas']['ServerTimeout'];
      /** @default false */
      keepSession?: components['schemas']['KeepSession'];
      /** @default insert */
      keepSessionType?: components['schemas']['KeepSessionType'];
      /** @default 3600 */
      keepSessionDuration?: components['schemas']['KeepSessionDuration'];
      keepSessionCookieName?: components['schemas']['KeepSessionCookieName'];
      /** @default false */
      xForwardFor?: components['schemas']['XForwardFor'];
      xForwardedProto?: components['schemas']['XForwardedProto'];
      additionalAttributes?: components['schemas']['ListenerAttributes'];
      /** @default HTTP */
      healthCheckType?: components['schemas']['HttpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      /** @default 3 */
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      /** @default 3 */
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      /** @default 3 */
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      /** @default 3 */
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      /** @default / */
      healthCheckURI?: components['schemas']['HealthCheckURI'];
      /** @default http_2xx|http_3xx */
      healthCheckNormalStatus?: components['schemas']['HealthCheckNormalStatus'];
      /** @default  */
      healthCheckHost?: components['schemas']['HealthCheckHost'];
      redirectPort?: components['schemas']['RedirectPort'];
    };
    /** @description The certificate of the listener, by its id. Only one is used; of several it is the last. */
    CertIds: string[];
    /** @description A certificate for one more domain (SNI). */
    ShownCertDomain: {
      /** @description The id of the certificate. */
      certId?: string;
      /** @description The domain that it is for. Two of Baidu's sources write `Host`, and the client reads that as `host`. */
      host?: string;
      /**
       * @deprecated
       * @description The same under the name that Baidu's metadata and newer Go SDK have; read `host`.
       */
      Host?: string;
    };
    /** @description Certificates for further domains (SNI). */
    ShownCertDomains: components['schemas']['ShownCertDomain'][];
    /**
     * @description Which protocols and ciphers are taken. `userDefind`, as the service spells it, takes those of `encryptionProtocols` and `appliedCiphers`. What
     *     each of the others takes is not documented here. `compatibleIE` and `incompatibleIE` come from older sources.
     */
    EncryptionType:
      | 'tls_cipher_policy_default'
      | 'tls_cipher_policy_1_1'
      | 'tls_cipher_policy_1_2'
      | 'tls_cipher_policy_1_2_secure'
      | 'userDefind'
      | 'compatibleIE'
      | 'incompatibleIE'
      | (string & {});
    /** @description The protocols that are taken with `userDefind`. */
    EncryptionProtocols: ('tlsv10' | 'tlsv11' | 'tlsv12' | 'sslv3' | (string & {}))[];
    /** @description The names of ciphers, joined by `:`. Baidu lists them at https://cloud.baidu.com/doc/BLB/s/Pjwvxnxdm#encryption. */
    AppliedCiphers: string;
    /** @description Whether clients have to show a certificate too. */
    DualAuth: boolean;
    /** @description What certificates of clients are checked by, as an id; only with `dualAuth`. Only one is used; of several it is the last. */
    ClientCertIds: string[];
    /** @description An HTTPS listener. */
    HttpsListener: {
      listenerPort?: components['schemas']['ListenerPort'];
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['HttpScheduler'];
      serverTimeout?: components['schemas']['ServerTimeout'];
      keepSession?: components['schemas']['KeepSession'];
      keepSessionType?: components['schemas']['KeepSessionType'];
      keepSessionDuration?: components['schemas']['KeepSessionDuration'];
      /** @deprecated */
      keepSessionTimeout?: components['schemas']['KeepSessionTimeout'];
      keepSessionCookieName?: components['schemas']['KeepSessionCookieName'];
      xForwardFor?: components['schemas']['XForwardFor'];
      /** @deprecated */
      xForwardedFor?: components['schemas']['XForwardedFor'];
      xForwardedProto?: components['schemas']['XForwardedProto'];
      additionalAttributes?: components['schemas']['ListenerAttributes'];
      healthCheckType?: components['schemas']['HttpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      healthCheckURI?: components['schemas']['HealthCheckURI'];
      healthCheckNormalStatus?: components['schemas']['HealthCheckNormalStatus'];
      healthCheckHost?: components['schemas']['HealthCheckHost'];
      certIds?: components['schemas']['CertIds'];
      additionalCertDomains?: components['schemas']['ShownCertDomains'];
      encryptionType?: components['schemas']['EncryptionType'];
      encryptionProtocols?: components['schemas']['EncryptionProtocols'];
      appliedCiphers?: components['schemas']['AppliedCiphers'];
      dualAuth?: components['schemas']['DualAuth'];
      clientCertIds?: components['schemas']['ClientCertIds'];
      getBlbIp?: components['schemas']['GetBlbIp'];
    };
    /** @description One page of HTTPS listeners. */
    HttpsListenerPage: {
      /** @description The listeners on this page; `null` counts as none. */
      listenerList?: components['schemas']['HttpsListener'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /**
     * @description A certificate for one more domain (SNI). The sources do not say whether both fields are required; here they are. Baidu's metadata
     *     writes `Host`, its SDKs and reference `host`.
     */
    CertDomain: {
      /** @description The id of the certificate. */
      certId: string;
      /** @description The domain that it is for. */
      host: string;
    };
    /** @description Certificates for further domains (SNI). */
    CertDomains: components['schemas']['CertDomain'][];
    /** @description What changes; what is left out keeps its value. */
    UpdateBlbHttpsListenerBody: {
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['HttpScheduler'];
      serverTimeout?: components['schemas']['ServerTimeout'];
      keepSession?: components['schemas']['KeepSession'];
      keepSessionType?: components['schemas']['KeepSessionType'];
      keepSessionDuration?: components['schemas']['KeepSessionDuration'];
      keepSessionCookieName?: components['schemas']['KeepSessionCookieName'];
      xForwardFor?: components['schemas']['XForwardFor'];
      xForwardedProto?: components['schemas']['XForwardedProto'];
      additionalAttributes?: components['schemas']['ListenerAttributes'];
      healthCheckType?: components['schemas']['HttpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      healthCheckURI?: components['schemas']['HealthCheckURI'];
      healthCheckNormalStatus?: components['schemas']['HealthCheckNormalStatus'];
      healthCheckHost?: components['schemas']['HealthCheckHost'];
      certIds?: components['schemas']['CertIds'];
      additionalCertDomains?: components['schemas']['CertDomains'];
      encryptionType?: components['schemas']['EncryptionType'];
      encryptionProtocols?: components['schemas']['EncryptionProtocols'];
      appliedCiphers?: components['schemas']['AppliedCiphers'];
    };
    /** @description The listener that is added. */
    CreateBlbHttpsListenerBody: {
      listenerPort: components['schemas']['ListenerPort'];
      backendPort: components['schemas']['BackendPort'];
      scheduler: components['schemas']['HttpScheduler'];
      /** @default 30 */
      serverTimeout?: components['schemas']['ServerTimeout'];
      /** @default false */
      keepSession?: components['schemas']['KeepSession'];
      /** @default insert */
      keepSessionType?: components['schemas']['KeepSessionType'];
      /** @default 3600 */
      keepSessionDuration?: components['schemas']['KeepSessionDuration'];
      keepSessionCookieName?: components['schemas']['KeepSessionCookieName'];
      /** @default false */
      xForwardFor?: components['schemas']['XForwardFor'];
      xForwardedProto?: components['schemas']['XForwardedProto'];
      additionalAttributes?: components['schemas']['ListenerAttributes'];
      /** @default HTTP */
      healthCheckType?: components['schemas']['HttpHealthCheckType'];
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      /** @default 3 */
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      /** @default 3 */
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      /** @default 3 */
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      /** @default 3 */
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      /** @default / */
      healthCheckURI?: components['schemas']['HealthCheckURI'];
      /** @default http_2xx|http_3xx */
      healthCheckNormalStatus?: components['schemas']['HealthCheckNormalStatus'];
      /** @default  */
      healthCheckHost?: components['schemas']['HealthCheckHost'];
      certIds: components['schemas']['CertIds'];
      additionalCertDomains?: components['schemas']['CertDomains'];
      /** @default tls_cipher_policy_default */
      encryptionType?: components['schemas']['EncryptionType'];
      encryptionProtocols?: components['schemas']['EncryptionProtocols'];
      appliedCiphers?: components['schemas']['AppliedCiphers'];
      /** @default false */
      dualAuth?: components['schemas']['DualAuth'];
      clientCertIds?: components['schemas']['ClientCertIds'];
    };
    /** @description Which server is next: `RoundRobin` each in turn, `LeastConnection` the one with the fewest connections, `Hash` by the address of the source. */
    SslScheduler: 'RoundRobin' | 'LeastConnection' | 'Hash' | (string & {});
    /** @description The time limit of a backend server. Set when the listener is made; no source has it on the update. */
    SslServerTimeout: number;
    /** @description An SSL listener. */
    SslListener: {
      listenerPort?: components['schemas']['ListenerPort'];
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['SslScheduler'];
      serverTimeout?: components['schemas']['SslServerTimeout'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      certIds?: components['schemas']['CertIds'];
      encryptionType?: components['schemas']['EncryptionType'];
      encryptionProtocols?: components['schemas']['EncryptionProtocols'];
      appliedCiphers?: components['schemas']['AppliedCiphers'];
      dualAuth?: components['schemas']['DualAuth'];
      clientCertIds?: components['schemas']['ClientCertIds'];
      getBlbIp?: components['schemas']['GetBlbIp'];
    };
    /** @description One page of SSL listeners. */
    SslListenerPage: {
      /** @description The listeners on this page; `null` counts as none. */
      listenerList?: components['schemas']['SslListener'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description What changes; what is left out keeps its value. */
    UpdateBlbSslListenerBody: {
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['SslScheduler'];
      healthCheckType?: components['schemas']['TcpHealthCheckType'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      certIds?: components['schemas']['CertIds'];
      encryptionType?: components['schemas']['EncryptionType'];
      encryptionProtocols?: components['schemas']['EncryptionProtocols'];
      appliedCiphers?: components['schemas']['AppliedCiphers'];
      dualAuth?: components['schemas']['DualAuth'];
      clientCertIds?: components['schemas']['ClientCertIds'];
    };
    /** @description The listener that is added. */
    CreateBlbSslListenerBody: {
      listenerPort: components['schemas']['ListenerPort'];
      backendPort: components['schemas']['BackendPort'];
      scheduler: components['schemas']['SslScheduler'];
      /** @default 900 */
      serverTimeout?: components['schemas']['SslServerTimeout'];
      healthCheckType?: components['schemas']['TcpHealthCheckType'];
      /** @default 3 */
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      /** @default 3 */
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      /** @default 3 */
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      /** @default 3 */
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      certIds: components['schemas']['CertIds'];
      /** @default tls_cipher_policy_default */
      encryptionType?: components['schemas']['EncryptionType'];
      encryptionProtocols?: components['schemas']['EncryptionProtocols'];
      appliedCiphers?: components['schemas']['AppliedCiphers'];
      /** @default false */
      dualAuth?: components['schemas']['DualAuth'];
      clientCertIds?: components['schemas']['ClientCertIds'];
    };
    /** @description A listener of any protocol, which `listenerType` names. Whether fields that its protocol does not have are left out or empty is not documented. */
    AnyListener: {
      listenerPort?: components['schemas']['ListenerPort'];
      listenerType?: components['schemas']['ListenerType'];
      backendPort?: components['schemas']['BackendPort'];
      scheduler?: components['schemas']['Scheduler'];
      tcpSessionTimeout?: components['schemas']['TcpSessionTimeout'];
      udpSessionTimeout?: components['schemas']['UdpSessionTimeout'];
      /** @description The time limit of a backend server; for HTTP, HTTPS and SSL. */
      serverTimeout?: number;
      keepSession?: components['schemas']['KeepSession'];
      keepSessionType?: components['schemas']['KeepSessionType'];
      keepSessionDuration?: components['schemas']['KeepSessionDuration'];
      /** @deprecated */
      keepSessionTimeout?: components['schemas']['KeepSessionTimeout'];
      keepSessionCookieName?: components['schemas']['KeepSessionCookieName'];
      xForwardFor?: components['schemas']['XForwardFor'];
      /** @deprecated */
      xForwardedFor?: components['schemas']['XForwardedFor'];
      xForwardedProto?: components['schemas']['XForwardedProto'];
      additionalAttributes?: components['schemas']['ListenerAttributes'];
      /** @description How servers are checked. */
      healthCheckType?: 'TCP' | 'UDP' | 'ICMP' | 'HTTP' | (string & {});
      healthCheckPort?: components['schemas']['HealthCheckPort'];
      healthCheckString?: components['schemas']['HealthCheckString'];
      healthCheckTimeoutInSecond?: components['schemas']['HealthCheckTimeoutInSecond'];
      healthCheckInterval?: components['schemas']['HealthCheckInterval'];
      unhealthyThreshold?: components['schemas']['UnhealthyThreshold'];
      healthyThreshold?: components['schemas']['HealthyThreshold'];
      healthCheckURI?: components['schemas']['HealthCheckURI'];
      healthCheckNormalStatus?: components['schemas']['HealthCheckNormalStatus'];
      healthCheckHost?: components['schemas']['HealthCheckHost'];
      redirectPort?: components['schemas']['RedirectPort'];
      certIds?: components['schemas']['CertIds'];
      additionalCertDomains?: components['schemas']['ShownCertDomains'];
      encryptionType?: components['schemas']['EncryptionType'];
      encryptionProtocols?: components['schemas']['EncryptionProtocols'];
      appliedCiphers?: components['schemas']['AppliedCiphers'];
      dualAuth?: components['schemas']['DualAuth'];
      clientCertIds?: components['schemas']['ClientCertIds'];
      getBlbIp?: components['schemas']['GetBlbIp'];
    };
    /** @description One page of listeners. */
    AnyListenerPage: {
      /** @description The listeners on this page; `null` counts as none. */
      listenerList?: components['schemas']['AnyListener'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description One protocol on a port. The sources do not say whether both fields are required; here they are. */
    ListenerPortType: {
      port: components['schemas']['ListenerPort'];
      type: components['schemas']['ListenerType'];
    };
    /** @description Which listeners are deleted. At least one of the two lists. */
    DeleteBlbListenerBody: {
      /** @description The ports whose listeners are deleted. */
      portList?: components['schemas']['ListenerPort'][];
      /** @description The listeners of one protocol each, where several share a port. */
      portTypeList?: components['schemas']['ListenerPortType'][];
    };
    /** @description A server behind a load balancer. */
    BackendServer: {
      /** @description The server, by the id of its instance. */
      instanceId?: string;
      /** @description Its share of the traffic, 0 to 100. An example shows a text of digits; the client reads it as a number. */
      weight?: number;
      /** @description Its remark. */
      desc?: string;
      /** @description Its private address. Only Baidu's Go SDK has it. */
      privateIp?: string;
    };
    /** @description One page of backend servers. */
    BackendServerPage: {
      /** @description The servers on this page. */
      backendServerList?: components['schemas']['BackendServer'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description The servers that are taken out. */
    DeleteBlbServerBody: {
      /** @description The ids of their instances, as plain texts. How many one call may name is not documented. */
      backendServerList: string[];
    };
    /**
     * @description A server and its share of the traffic. The metadata marks neither field as required. What a missing weight means is not documented, so both
     *     are required here.
     */
    BackendServerWeight: {
      /** @description The server, by the id of its BCC, DCC or BBC instance. */
      instanceId: string;
      /** @description Its share of the traffic, against the weights of the others. 0 keeps traffic away. */
      weight: number;
      /** @description A remark. Its longest length is not documented. */
      desc?: string;
    };
    /** @description The servers that are added. */
    AddBlbServerBody: {
      /** @description The servers and their weights. How many one call may name is not documented. */
      backendServerList: components['schemas']['BackendServerWeight'][];
    };
    /**
     * @description The health of a server: `Alive` the checks find it in order, `Dead` they find that it does not answer, `Unknown` no result. When a server
     *     is `Unknown` is not documented any further.
     */
    BackendServerStatus: 'Alive' | 'Dead' | 'Unknown' | (string & {});
    /** @description A server and its health, as the checks of one listener see it. */
    BackendServerHealth: {
      /** @description The server, by the id of its instance. */
      instanceId?: string;
      /** @description Its share of the traffic, 0 to 100. The client reads a text of digits as a number. */
      weight?: number;
      status?: components['schemas']['BackendServerStatus'];
      /** @description Its private address. Only Baidu's Go SDK has it. */
      privateIp?: string;
    };
    /** @description One page of the health of the servers behind one listener. */
    BackendServerHealthPage: {
      /** @description The protocol of the listener. Baidu's text names TCP and HTTP only; any of the five may be expected. */
      type?: components['schemas']['ListenerType'];
      /** @description The port of the listener. */
      listenerPort?: number;
      /** @description The port that it sends traffic to. */
      backendPort?: number;
      /** @description The servers on this page. */
      backendServerList?: components['schemas']['BackendServerHealth'][] | null;
      marker?: components['schemas']['PageStart'];
      isTruncated: components['schemas']['IsTruncated'];
      nextMarker?: components['schemas']['NextMarker'];
      maxKeys?: components['schemas']['PageSize'];
    };
    /** @description The servers that are changed. */
    UpdateBlbServerBody: {
      /** @description The servers and their new weights. How many one call may name is not documented. */
      backendServerList: components['schemas']['BackendServerWeight'][];
    };
    /** @description A rule of a security group. */
    BlbSecurityGroupRule: {
      /** @description The id of the rule. */
      securityGroupRuleId?: string;
      /** @description Which way the traffic goes. `ingress` comes in, `egress` goes out. */
      direction?: 'ingress' | 'egress' | (string & {});
      /** @description The version of IP. Empty means `IPv4`. */
      ethertype?: 'IPv4' | 'IPv6' | (string & {});
      /** @description The ports. Empty means `1-65535`. */
      portRange?: string;
      /** @description The protocol. Empty means all. */
      protocol?: 'tcp' | 'udp' | 'icmp' | (string & {});
      /** @description The security group that traffic comes from. A rule has this or `sourceIp`. */
      sourceGroupId?: string;
      /** @description The addresses that traffic comes from. A rule has this or `sourceGroupId`. */
      sourceIp?: string;
      /** @description The security group that traffic goes to. A rule has this or `destIp`. */
      destGroupId?: string;
      /** @description The addresses that traffic goes to. A rule has this or `destGroupId`. */
      destIp?: string;
    };
    /** @description A security group that is bound to a load balancer. */
    BlbSecurityGroup: {
      /** @description The id of the group. */
      securityGroupId?: string;
      /** @description Its name. */
      securityGroupName?: string;
      /** @description Its remark. */
      securityGroupDesc?: string;
      /** @description The name of the VPC that it belongs to. */
      vpcName?: string;
      /** @description What it lets through. */
      securityGroupRules?: components['schemas']['BlbSecurityGroupRule'][] | null;
    };
    /** @description The security groups of a load balancer. */
    BlbSecurityGroups: {
      /** @description The groups that are bound. */
      blbSecurityGroups?: components['schemas']['BlbSecurityGroup'][] | null;
    };
    /** @description The security groups that are bound. */
    BindBlbSecurityGroupBody: {
      /** @description Their ids. */
      securityGroupIds: string[];
    };
    /** @description The security groups that are unbound. */
    UnbindBlbSecurityGroupBody: {
      /** @description Their ids. */
      securityGroupIds: string[];
    };
    /** @description A rule of an enterprise security group. */
    BlbEnterpriseSecurityGroupRule: {
      /** @description The id of the rule. */
      enterpriseSecurityGroupRuleId?: string;
      /** @description A remark. Documented: 1 to 255 characters. */
      remark?: string;
      /** @description Which way the traffic goes. `ingress` comes in, `egress` goes out. */
      direction?: 'ingress' | 'egress' | (string & {});
      /** @description The version of IP. */
      ethertype?: 'IPv4' | 'IPv6' | (string & {});
      /** @description The ports, as a range (`1-80`) or a list of at most 15 values (`80,7000,8000`). Empty means `1-65535`. */
      portRange?: string;
      /** @description The protocol. Empty means all. */
      protocol?: 'tcp' | 'udp' | 'icmp' | (string & {});
      /** @description The addresses that traffic comes from; `all` for any. */
      sourceIp?: string;
      /** @description The addresses that traffic goes to; `all` for any. */
      destIp?: string;
      /** @description Whether the traffic is let through. */
      action?: 'allow' | 'deny' | (string & {});
      /** @description The rank of the rule. Documented: 1 to 1000; whether the smaller or the larger comes first is not documented. */
      priority?: number;
    };
    /** @description An enterprise security group that is bound to a load balancer. */
    BlbEnterpriseSecurityGroup: {
      /** @description The id of the group. */
      enterpriseSecurityGroupId?: string;
      /** @description Its name. */
      enterpriseSecurityGroupName?: string;
      /** @description Its remark. */
      enterpriseSecurityGroupDesc?: string;
      /** @description What it lets through and what not. */
      enterpriseSecurityGroupRules?: components['schemas']['BlbEnterpriseSecurityGroupRule'][] | null;
    };
    /** @description The enterprise security groups of a load balancer. */
    BlbEnterpriseSecurityGroups: {
      /** @description The groups that are bound. */
      enterpriseSecurityGroups?: components['schemas']['BlbEnterpriseSecurityGroup'][] | null;
    };
    /** @description The enterprise security groups that are bound. */
    BindBlbEnterpriseSecurityGroupBody: {
      /** @description Their ids. */
      enterpriseSecurityGroupIds: string[];
    };
    /** @description The enterprise security groups that are unbound. */
    UnbindBlbEnterpriseSecurityGroupBody: {
      /** @description Their ids. */
      enterpriseSecurityGroupIds: string[];
    };
  };
  responses: {
    /**
     * @description Refused. The body may be empty or not JSON at all when something in front of the service answers; the client then
     *     derives `code` from the status.
     */
    ClientError: {
      headers: {
        'x-bce-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The service failed. Whether the change was made is not known; the same call with the same `clientToken` is safe. */
    ServerError: {
      headers: {
        'x-bce-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description Refused because an earlier change of the instance is still being made. Read the instance until it is `available`, then send the same
     *     request again with the same `clientToken`.
     */
    Busy: {
      headers: {
        'x-bce-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description Accepted. The body is empty, although it is labelled `application/json`. The change may still be in progress. */
    Empty: {
      headers: {
        'x-bce-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
     * @example where-the-next-page-starts
     */
    marker: string;
    /**
     * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
     * @example 1
     */
    maxKeys: number;
    /**
     * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
     *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
     *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
     *
     *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
     *     a token again with another body.
     * @example be31b98c-5e41-4838-9d30-9be700de5a20
     */
    clientToken: string;
    /**
     * @description The load balancer. The interface specification writes it `{blb_id}`.
     * @example lb-a7e5zPPk
     */
    blbId: string;
    /**
     * @description Only the listener on this port.
     * @example 80
     */
    listenerPort: number;
    /**
     * @description The port of the listener to change. Port and protocol themselves cannot be changed.
     * @example 80
     */
    listenerPortToUpdate: number;
    /**
     * @description The port of the listener whose checks count. Selects this operation.
     * @example 80
     */
    listenerPortOfHealth: number;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The id of this request, to be quoted to Baidu's support. Equals `requestId` in the body of an error.
     * @example f7302165-756d-4c83-bb7a-1d4548fbba8c
     */
    requestId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  describeBlbs: {
    parameters: {
      query?: {
        /**
         * @description Only load balancers with this private address, or with one that contains it.
         * @example 192.168.0.10
         */
        address?: string;
        /**
         * @description Only load balancers with this name, or with one that contains it.
         * @example shop-front
         */
        name?: string;
        /**
         * @description Only the load balancer with exactly this id.
         * @example lb-a7e5zPPk
         */
        blbId?: string;
        /**
         * @description Only load balancers that have exactly this server behind them; one id.
         * @example i-YfZhkEGw
         */
        bccId?: string;
        /**
         * @description Whether `name` and `address` must match as a whole and not just in part. Neither is a regular expression.
         * @example true
         */
        exactlyMatch?: boolean;
        /**
         * @description `ipv6` lists IPv6 instances; left out, classic IPv4 ones are listed.
         * @example ipv6
         */
        type?: 'ipv6' | (string & {});
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of load balancers. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createBlb: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBlbBody'];
      };
    };
    responses: {
      /** @description The load balancer is being made. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedBlb'];
        };
      };
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlb: {
    parameters: {
      query?: {
        /**
         * @description `ipv6` for an IPv6 instance. Whether one is found without it is not documented.
         * @example ipv6
         */
        type?: 'ipv6' | (string & {});
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The load balancer. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbDetail'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlb: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  releaseBlb: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbAcl: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbAclBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbModifyProtection: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbModifyProtectionBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  blbInquiry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BlbInquiryBody'];
      };
    };
    responses: {
      /** @description The prices. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbPrices'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  resizeBlb: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always `RESIZE`.
         * @example RESIZE
         */
        action: 'RESIZE';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResizeBlbBody'];
      };
    };
    responses: {
      /** @description The order was placed. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbOrder'];
        };
      };
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  billingChangePostToPreBlb: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always `TO_PREPAY`.
         * @example TO_PREPAY
         */
        action: 'TO_PREPAY';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BillingChangePostToPreBlbBody'];
      };
    };
    responses: {
      /** @description The order was placed. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbOrder'];
        };
      };
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  billingChangePreToPostBlb: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always `TO_POSTPAY`.
         * @example TO_POSTPAY
         */
        action: 'TO_POSTPAY';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BillingChangePreToPostBlbBody'];
      };
    };
    responses: {
      /** @description The order was placed. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbOrder'];
        };
      };
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  billingChangeCancelToPostBlb: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always `CANCEL_TO_POSTPAY`.
         * @example CANCEL_TO_POSTPAY
         */
        action: 'CANCEL_TO_POSTPAY';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  refundBlb: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbTcpListener: {
    parameters: {
      query?: {
        /**
         * @description Only the listener on this port.
         * @example 80
         */
        listenerPort?: components['parameters']['listenerPort'];
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of TCP listeners. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TcpListenerPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbTcpListener: {
    parameters: {
      query: {
        /**
         * @description The port of the listener to change. Port and protocol themselves cannot be changed.
         * @example 80
         */
        listenerPort: components['parameters']['listenerPortToUpdate'];
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbTcpListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createBlbTcpListener: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBlbTcpListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbUdpListener: {
    parameters: {
      query?: {
        /**
         * @description Only the listener on this port.
         * @example 80
         */
        listenerPort?: components['parameters']['listenerPort'];
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of UDP listeners. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UdpListenerPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbUdpListener: {
    parameters: {
      query: {
        /**
         * @description The port of the listener to change. Port and protocol themselves cannot be changed.
         * @example 80
         */
        listenerPort: components['parameters']['listenerPortToUpdate'];
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbUdpListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createBlbUdpListener: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBlbUdpListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbHttpListener: {
    parameters: {
      query?: {
        /**
         * @description Only the listener on this port.
         * @example 80
         */
        listenerPort?: components['parameters']['listenerPort'];
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of HTTP listeners. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HttpListenerPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbHttpListener: {
    parameters: {
      query: {
        /**
         * @description The port of the listener to change. Port and protocol themselves cannot be changed.
         * @example 80
         */
        listenerPort: components['parameters']['listenerPortToUpdate'];
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbHttpListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createBlbHttpListener: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBlbHttpListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbHttpsListener: {
    parameters: {
      query?: {
        /**
         * @description Only the listener on this port.
         * @example 80
         */
        listenerPort?: components['parameters']['listenerPort'];
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of HTTPS listeners. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HttpsListenerPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbHttpsListener: {
    parameters: {
      query: {
        /**
         * @description The port of the listener to change. Port and protocol themselves cannot be changed.
         * @example 80
         */
        listenerPort: components['parameters']['listenerPortToUpdate'];
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbHttpsListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createBlbHttpsListener: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBlbHttpsListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbSslListener: {
    parameters: {
      query?: {
        /**
         * @description Only the listener on this port.
         * @example 80
         */
        listenerPort?: components['parameters']['listenerPort'];
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of SSL listeners. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SslListenerPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbSslListener: {
    parameters: {
      query: {
        /**
         * @description The port of the listener to change. Port and protocol themselves cannot be changed.
         * @example 80
         */
        listenerPort: components['parameters']['listenerPortToUpdate'];
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbSslListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createBlbSslListener: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBlbSslListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbListener: {
    parameters: {
      query?: {
        /**
         * @description Only the listener on this port.
         * @example 80
         */
        listenerPort?: components['parameters']['listenerPort'];
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of listeners. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnyListenerPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteBlbListener: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        batchdelete: '';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteBlbListenerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbServers: {
    parameters: {
      query?: {
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of servers. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackendServerPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteBlbServer: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteBlbServerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  addBlbServer: {
    parameters: {
      query?: {
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddBlbServerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbServerHealth: {
    parameters: {
      query: {
        /**
         * @description The port of the listener whose checks count. Selects this operation.
         * @example 80
         */
        listenerPort: components['parameters']['listenerPortOfHealth'];
        /**
         * @description Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.
         * @example where-the-next-page-starts
         */
        marker?: components['parameters']['marker'];
        /**
         * @description Most items on one page. What the service does below 1 and above 1000 is not documented.
         * @example 1
         */
        maxKeys?: components['parameters']['maxKeys'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of servers and their health. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackendServerHealthPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBlbServer: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        update: '';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBlbServerBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbSecurityGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The security groups. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbSecurityGroups'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  bindBlbSecurityGroup: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        bind: '';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BindBlbSecurityGroupBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  unbindBlbSecurityGroup: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        unbind: '';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnbindBlbSecurityGroupBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  describeBlbEnterpriseSecurityGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The enterprise security groups. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlbEnterpriseSecurityGroups'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  bindBlbEnterpriseSecurityGroup: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        bind: '';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BindBlbEnterpriseSecurityGroupBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  unbindBlbEnterpriseSecurityGroup: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        unbind: '';
        /**
         * @description Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
         *     and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
         *     result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
         *
         *     Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
         *     a token again with another body.
         * @example be31b98c-5e41-4838-9d30-9be700de5a20
         */
        clientToken?: components['parameters']['clientToken'];
      };
      header?: never;
      path: {
        /**
         * @description The load balancer. The interface specification writes it `{blb_id}`.
         * @example lb-a7e5zPPk
         */
        blbId: components['parameters']['blbId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnbindBlbEnterpriseSecurityGroupBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      409: components['responses']['Busy'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
}
