// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
  '/v1/peerconn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List peer connections
     * @description Lists the ends of connections that are in this region and account, one page at a time.
     *     The older SDK pages call `vpcId` required; the present reference and four of Baidu's tools list a whole region without it.
     */
    get: operations['listPeerConn'];
    put?: never;
    /**
     * Ask for a peer connection
     * @description Asks for a connection from a VPC of the caller to another VPC, and returns its id at once. The caller's end is the initiator.
     *     Between VPCs of one account it becomes `active` by itself; the VPC of another account has to accept it first, within 7 days.
     *
     *     The initiator is charged, from the moment the connection is available; what was prepaid is returned when the negotiation fails.
     *     Address ranges of the two VPCs may overlap, the subnets that are routed through the connection may not.
     *
     *     Baidu's metadata requires a `clientToken` here, three of its SDKs do not; it is optional.
     */
    post: operations['createPeerConn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a peer connection
     * @description Reads a connection as one of its ends sees it. Send `role` whenever it is known: where both ends are the caller's and in this region,
     *     the service describes either one without it.
     */
    get: operations['getPeerConn'];
    /**
     * Change name and remark
     * @description Changes the remark of a connection and the name of the interface at one end. `localIfId` names that end and is not changed.
     *     The connection is `updating` for a while. Whether an empty text clears a field is not documented.
     */
    put: operations['updatePeerConn'];
    post?: never;
    /**
     * Release a peer connection
     * @description Gives the connection up. It is `deleting` for a while; reading it then finds nothing.
     */
    delete: operations['releasePeerConn'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}#accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Accept a request
     * @description Accepts the request of another account. Called by the acceptor, with its own credentials in its own region.
     */
    put: operations['acceptPeerConn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}#reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Reject a request
     * @description Rejects the request of another account. Called by the acceptor, with its own credentials in its own region.
     *     The connection becomes `consult_failed` and has to be released before the same two VPCs can be connected.
     */
    put: operations['rejectPeerConn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}#resize': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change the bandwidth
     * @description Changes the bandwidth. The connection is `updating` for a while.
     *     The field is `newBandwidthInMbps`; the Java SDK's page calls it `bandwidthInMbps`, which is not what any SDK sends.
     *     An older English page lets the acceptor change it; that is a mistranslation.
     */
    put: operations['updatePeerConnBandwidth'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}#purchaseReserved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Renew a prepaid connection
     * @description Buys a further period. The price is charged to the initiator.
     */
    put: operations['renewPeerConn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}#open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Switch DNS synchronisation on
     * @description Lets names of one end be resolved from the other. `dnsStatus` of that end becomes `syncing`, then `open`.
     */
    put: operations['openPeerConnSyncDns'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}#close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Switch DNS synchronisation off
     * @description Ends the synchronisation of one end. `dnsStatus` of that end becomes `closing`, then `close`.
     *     The Java SDK's page says it cannot be called in the state "synchronization closed"; the state meant is `closing`.
     */
    put: operations['closePeerConnSyncDns'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}#refund': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Refund a prepaid connection
     * @description Gives a prepaid connection back before its period ends. Returned is what was paid less one and a half times what was used, at least 0.
     *     Which state follows is not documented.
     */
    put: operations['refundPeerConn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/peerconn/{peerConnId}/deleteProtect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Switch release protection
     * @description Protects the connection from release, or lifts the protection.
     */
    put: operations['updatePeerConnDeleteProtect'];
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
     * @description The state of the connection; open to values that are not known yet.
     *
     *     - `creating` being built
     *     - `consulting` waiting for the other account to answer, at most 7 days
     *     - `consult_failed` rejected, or not answered in time; must be released before the same two VPCs can be peered
     *     - `active` usable (the console calls it available)
     *     - `updating` a name or the bandwidth is being changed
     *     - `starting`, `stopping` changing between active and down
     *     - `down` stopped; the cause is not documented
     *     - `expired` the prepaid period is over
     *     - `deleting`, `deleted` being removed, removed
     *     - `error` failed
     */
    PeerConnStatus:
      | 'creating'
      | 'consulting'
      | 'consult_failed'
      | 'active'
      | 'down'
      | 'starting'
      | 'stopping'
      | 'updating'
      | 'deleting'
      | 'deleted'
      | 'expired'
      | 'error'
      | (string & {});
    /**
     * @description The code of a region. bj Beijing, bd Baoding, gz Guangzhou, su Suzhou, hkg Hong Kong, fwh Wuhan, cd Chengdu,
     *     fsh Shanghai, sin Singapore, hb-fsg Du Xiaoman Finance, bjfsg Du Xiaoman Finance II.
     *     The older SDK pages list fsh, sin, hb-fsg and bjfsg, the present region page lists cd and not those four; the value is therefore open.
     */
    Region: 'bj' | 'bd' | 'gz' | 'su' | 'hkg' | 'fwh' | 'cd' | 'fsh' | 'sin' | 'hb-fsg' | 'bjfsg' | (string & {});
    /**
     * @description The state of DNS synchronisation at this end; each end has its own.
     *     `close` off, `wait` not documented, `syncing` being switched on, `open` on, `closing` being switched off.
     */
    DnsStatus: 'close' | 'wait' | 'syncing' | 'open' | 'closing' | (string & {});
    /** @description A label on a resource. Letters, digits, Chinese characters and `- _ / .`; whether a space is allowed is not documented. */
    Tag: {
      /** @description The name of the label. */
      tagKey: string;
      /** @description The value of the label; may be empty. */
      tagValue?: string;
    };
    /**
     * @description A peer connection as one of its ends sees it: `local…` is the end asked for, `peer…` the other one.
     *
     *     No source shows a name of the connection, the id of the other end's interface, or the caller's own account id.
     */
    PeerConn: {
      /** @description The id of the connection, the same for both ends. Opaque; `peerconn-` and 12 characters in all examples. */
      peerConnId: string;
      /** @description Which end this is. */
      role: 'initiator' | 'acceptor' | (string & {});
      status: components['schemas']['PeerConnStatus'];
      /**
       * @description The most that the connection carries. The Python SDK's page spells it `bandwithInMbp`, Baidu's appendix types it as a string of digits;
       *     live tests of Baidu's Go SDK see `bandwidthInMbps` as a number, and the client reads all of these as that.
       */
      bandwidthInMbps: number;
      /**
       * @deprecated
       * @description The same under the name that the Python SDK's page shows; read `bandwidthInMbps`.
       */
      bandwithInMbp?: number;
      /** @description The remark; may be empty. */
      description: string;
      /** @description The id of the interface at this end; also the next hop of a route into the connection. */
      localIfId: string;
      /** @description The name of the interface at this end; may be empty. */
      localIfName: string;
      /** @description The VPC at this end. */
      localVpcId: string;
      /** @description The region of this end. */
      localRegion: components['schemas']['Region'];
      /** @description The VPC at the other end. */
      peerVpcId: string;
      /** @description The region of the other end. */
      peerRegion: components['schemas']['Region'];
      /** @description The account of the other end, also when it is the caller's own. */
      peerAccountId: string;
      /** @description How the connection is paid. */
      paymentTiming: 'Prepaid' | 'Postpaid' | (string & {});
      dnsStatus: components['schemas']['DnsStatus'];
      /** @description When it was created. Examples show `2018-08-07 19:46:55` without a zone, which is not documented; Baidu's convention is `2018-08-07T11:46:55Z`. */
      createdTime: string;
      /** @description When the prepaid period ends, written as `createdTime`. `null` or absent for `Postpaid`; an empty string is read as `null`. */
      expiredTime?: string | null;
      /** @description Labels. Sent when one connection is read; lists may leave them out. */
      tags?: components['schemas']['Tag'][];
      /** @description Whether release is blocked. Sent when one connection is read; lists may leave it out. */
      deleteProtect?: boolean;
    };
    /** @description One page of connections. */
    PeerConnPage: {
      /** @description The connections on this page. The same connection may appear once for each role; tell rows apart by id and role. */
      peerConns: components['schemas']['PeerConn'][];
      /** @description Where this page started; absent when it is empty. */
      marker?: string;
      /** @description Whether more pages follow. */
      isTruncated: boolean;
      /** @description Where the next page starts; absent on the last one. */
      nextMarker?: string;
      /** @description The page size that was applied. */
      maxKeys: number;
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
    /**
     * @description `Prepaid` for a period bought in advance, `Postpaid` for what is used. Between VPCs of one region only `Postpaid`, and the bill is 0.
     * @enum {string}
     */
    PaymentTiming: 'Prepaid' | 'Postpaid';
    /** @description The period that is bought. */
    Reservation: {
      /**
       * @description How many units.
       * @enum {integer}
       */
      reservationLength: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12 | 24 | 36;
      /** @description The unit. Only `month` is documented. Baidu's Python SDK sends `Month`; whether the service folds case is not documented. */
      reservationTimeUnit: 'month' | (string & {});
    };
    /** @description How a new connection is paid. Required also where the bill is 0. */
    Billing: {
      paymentTiming: components['schemas']['PaymentTiming'];
      /** @description Required for `Prepaid`, ignored for `Postpaid`. */
      reservation?: components['schemas']['Reservation'];
    };
    /** @description The connection that is asked for. */
    CreatePeerConnBody: {
      /** @description The most that the connection carries. The smallest and largest value are not documented; 1 to 1000 appear in examples. */
      bandwidthInMbps: number;
      /** @description The VPC at this end, in the region that the call is sent to. It becomes the initiator. */
      localVpcId: string;
      /** @description The VPC at the other end. Must differ from `localVpcId`. */
      peerVpcId: string;
      /** @description The region of the other end. */
      peerRegion: components['schemas']['Region'];
      /** @description The account of the other end; needed only when it is not the caller's own. 32 lower-case hex digits in all examples. */
      peerAccountId?: string;
      /** @description A remark. Its longest length is not documented. */
      description?: string;
      /** @description The name of the interface at this end. Its longest length is not documented. */
      localIfName?: string;
      /** @description The name of the interface at the other end; may be set only when both ends are in the same account. */
      peerIfName?: string;
      billing: components['schemas']['Billing'];
      /** @description Labels of the connection. */
      tags?: components['schemas']['Tag'][];
      /** @description The resource group that the connection is put into. */
      resourceGroupId?: string;
      /**
       * @description Whether release is blocked until protection is switched off.
       * @default false
       */
      deleteProtect?: boolean;
    };
    /** @description The connection that was asked for. */
    CreatedPeerConn: {
      /** @description The id of the connection. */
      peerConnId: string;
    };
    /**
     * @description The end of the connection. `initiator` asked for it, `acceptor` was asked.
     * @enum {string}
     */
    Role: 'initiator' | 'acceptor';
    /** @description What changes, and at which end. */
    UpdatePeerConnBody: {
      /** @description The interface of the end that is edited, as read with the role that is meant. */
      localIfId: string;
      /** @description The new remark. Its longest length is not documented. */
      description?: string;
      /** @description The new name of the interface. Its longest length is not documented. */
      localIfName?: string;
    };
    /** @description The new bandwidth. */
    UpdatePeerConnBandwidthBody: {
      /** @description The most that the connection carries from now on. The smallest and largest value are not documented. */
      newBandwidthInMbps: number;
    };
    /** @description The period by which a prepaid connection is extended. */
    RenewalBilling: {
      /** @description Not needed here. */
      paymentTiming?: components['schemas']['PaymentTiming'];
      reservation: components['schemas']['Reservation'];
    };
    /** @description The period that is bought. */
    RenewPeerConnBody: {
      billing: components['schemas']['RenewalBilling'];
    };
    /** @description The switch. */
    UpdatePeerConnDeleteProtectBody: {
      /** @description Whether release is blocked from now on. */
      deleteProtect: boolean;
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
        'x-bce-debug-id': components['headers']['debugId'];
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
        'x-bce-debug-id': components['headers']['debugId'];
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
        'x-bce-debug-id': components['headers']['debugId'];
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
     * @description The connection.
     * @example peerconn-9td54fmx143e
     */
    peerConnId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The id of this request, to be quoted to Baidu's support. Equals `requestId` in the body of an error.
     * @example f7302165-756d-4c83-bb7a-1d4548fbba8c
     */
    requestId: string;
    /**
     * @description A further id for Baidu's support; not always sent.
     * @example 8J5sSg0xQk2mB1vXo3dNqQ
     */
    debugId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listPeerConn: {
    parameters: {
      query?: {
        /**
         * @description Lists only the ends that are in this VPC.
         * @example vpc-13vuxu016dew
         */
        vpcId?: string;
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
      /** @description One page of connections. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          'x-bce-debug-id': components['headers']['debugId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeerConnPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createPeerConn: {
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
        'application/json': components['schemas']['CreatePeerConnBody'];
      };
    };
    responses: {
      /** @description The connection was asked for. That the status is 200 follows Baidu's convention; no example shows it. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          'x-bce-debug-id': components['headers']['debugId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedPeerConn'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  getPeerConn: {
    parameters: {
      query?: {
        /**
         * @description The end to describe. The older SDK pages do not list it; Baidu's metadata and three of its SDKs have it.
         * @example initiator
         */
        role?: components['schemas']['Role'];
      };
      header?: never;
      path: {
        /**
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection. For one that was released Baidu's Go SDK and Terraform provider see an empty body here; the client reports that as `NoSuchObject`. */
      200: {
        headers: {
          'x-bce-request-id': components['headers']['requestId'];
          'x-bce-debug-id': components['headers']['debugId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeerConn'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updatePeerConn: {
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePeerConnBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  releasePeerConn: {
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  acceptPeerConn: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        accept: '';
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  rejectPeerConn: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        reject: '';
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updatePeerConnBandwidth: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        resize: '';
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePeerConnBandwidthBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  renewPeerConn: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        purchaseReserved: '';
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenewPeerConnBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  openPeerConnSyncDns: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        open: '';
        /**
         * @description The end whose DNS records are synchronised.
         * @example initiator
         */
        role: components['schemas']['Role'];
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  closePeerConnSyncDns: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        close: '';
        /**
         * @description The end whose DNS records are no longer synchronised.
         * @example initiator
         */
        role: components['schemas']['Role'];
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  refundPeerConn: {
    parameters: {
      query: {
        /**
         * @description Selects this operation; always empty.
         * @example
         */
        refund: '';
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updatePeerConnDeleteProtect: {
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
         * @description The connection.
         * @example peerconn-9td54fmx143e
         */
        peerConnId: components['parameters']['peerConnId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePeerConnDeleteProtectBody'];
      };
    };
    responses: {
      200: components['responses']['Empty'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
}
