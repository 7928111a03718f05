// Generated from spec/ by `npm run generate`. Do not edit.

/** Baidu AI Cloud peer connections: the bundled specification. */
export const peeringDocument = {
  openapi: '3.1.0',
  'x-client-name': 'Peering',
  info: {
    title: 'Baidu AI Cloud peer connections',
    version: 'v1',
    summary: 'Connects two VPCs, in one region or two, of one account or two.',
    description:
      "A peer connection joins two VPCs so that their private networks reach each other. The account that asks for it is the\ninitiator, the other end is the acceptor. Every change is made in the background: a call returns before its change is\nfinished, and reading the connection shows how far it is.\n\nCalls go to the VPC service of the caller's own region; the other region appears in the body only.\n\nTraffic does not pass through a VPC to a third one, but for a single relay VPC. Gateways limit the rate of connections between\nregions only. An access key needs one of the policies PEERCONNReadPolicy, PEERCONNOperatePolicy or PEERCONNFullControlPolicy;\nreading needs the permission PEERCONN_READ.\n",
    license: { name: 'MIT', identifier: 'MIT' },
    contact: { name: 'Baidu AI Cloud VPC documentation', url: 'https://cloud.baidu.com/doc/VPC/index.html' },
  },
  servers: [
    {
      url: 'https://bcc.{region}.baidubce.com',
      description:
        'The VPC service shares the host of the compute service. fsh and sin are not on the present region page any more.\nAny other endpoint may be given to the client instead.\n',
      variables: {
        region: {
          default: 'bj',
          enum: ['bj', 'bd', 'gz', 'su', 'hkg', 'fwh', 'cd', 'fsh', 'sin'],
          description: "The caller's own region.",
        },
      },
    },
  ],
  tags: [
    { name: 'Connections', description: 'Ask for a connection, find it, change it, give it up.' },
    { name: 'Negotiation', description: 'What the other account does with a request.' },
    { name: 'DNS synchronisation', description: 'Resolve the names of one end from the other.' },
  ],
  security: [{ bceAuthV1: [] }, { bceAuthV1: [], bceSecurityToken: [] }],
  'x-error-catalogue': [
    {
      AccessDenied: {
        status: 403,
        category: 'permission',
        meaning: 'The caller has no permission on the resource, or sent no signature at all.',
        advice: "Check the policies of the access key's user, and that the request is signed.",
        retry: 'never',
        everyOperation: true,
      },
      QualifyNotPass: {
        status: 403,
        category: 'permission',
        meaning: 'The account has not passed identity verification.',
        advice: "Verify the account's identity in the console.",
        retry: 'never',
        everyOperation: true,
      },
      OptInRequired: {
        status: 403,
        category: 'permission',
        meaning: 'The service is not activated for the account.',
        advice: 'Activate the service in the console.',
        retry: 'never',
        everyOperation: true,
      },
      InvalidAccessKeyId: {
        status: 403,
        category: 'signature',
        meaning: 'The access key is unknown.',
        advice: 'Check the access key id, and that it belongs to this cloud.',
        retry: 'never',
        everyOperation: true,
      },
      InvalidHTTPAuthHeader: {
        status: 400,
        category: 'signature',
        meaning: 'The Authorization header is malformed.',
        advice: 'Check what rewrites headers between the client and the service.',
        retry: 'never',
        everyOperation: true,
      },
      SignatureDoesNotMatch: {
        status: 400,
        category: 'signature',
        meaning: 'The service computed another signature than the one sent.',
        advice: 'Check the secret key, and compare the canonical request shown with what reached the service.',
        retry: 'never',
        everyOperation: true,
      },
      IamSignatureInvalid: {
        status: 403,
        category: 'signature',
        meaning:
          "A newer gateway's single code for an unknown key, a wrong signature or a missing signed header; its message tells which.",
        advice: 'Read the message after "cause:", then check the key, the secret and the headers that were signed.',
        retry: 'never',
        everyOperation: true,
      },
      RequestExpired: {
        status: 400,
        category: 'signature',
        meaning: 'The signing time is outside the window that the service accepts.',
        advice: 'Check the clock of this machine; sign again with the present time.',
        retry: 'signed-anew',
        everyOperation: true,
      },
      InvalidURI: {
        status: 400,
        category: 'input',
        meaning: "The path is not one of the service's.",
        advice: 'Check the endpoint and the path.',
        retry: 'never',
        everyOperation: true,
      },
      InvalidVersion: {
        status: 404,
        category: 'input',
        meaning: 'The API version in the path is not known.',
        advice: 'Check the endpoint and the path.',
        retry: 'never',
        everyOperation: true,
      },
      InvalidHTTPRequest: {
        status: 400,
        category: 'input',
        meaning: 'The encoding of the body is broken.',
        advice: 'Send UTF-8.',
        retry: 'never',
        everyOperation: true,
      },
      MalformedJSON: {
        status: 400,
        category: 'input',
        meaning: 'The body is not JSON.',
        advice: 'Check what rewrites bodies between the client and the service.',
        retry: 'never',
        everyOperation: true,
      },
      InappropriateJSON: {
        status: 400,
        category: 'input',
        meaning: 'The body is JSON, but a field is missing or of the wrong type.',
        advice: 'Correct the field that the message names.',
        retry: 'never',
        everyOperation: true,
      },
      PreconditionFailed: {
        status: 412,
        category: 'conflict',
        meaning: 'A condition stated in the request does not hold.',
        advice: 'Read the resource again, then decide.',
        retry: 'never',
        everyOperation: true,
      },
      IdempotentParameterMismatch: {
        status: 403,
        category: 'idempotency',
        meaning: 'The clientToken was used before with other parameters.',
        advice:
          'Use a new clientToken for a different call; to repeat the earlier call, repeat its parameters exactly.',
        retry: 'never',
      },
      InternalError: {
        status: 500,
        category: 'server',
        meaning: 'The service failed.',
        advice: 'Repeat the call with the same clientToken.',
        retry: 'same-request',
        everyOperation: true,
      },
    },
    {
      BadRequest: {
        status: 400,
        category: 'input',
        meaning: 'A parameter is missing, malformed or not allowed here.',
        advice: 'Correct the parameter that the message names.',
        retry: 'never',
      },
      NoSuchObject: {
        status: 404,
        category: 'not-found',
        meaning: 'Something that the request names does not exist, or not for this account in this region.',
        advice: 'Check the id, the account and the region.',
        retry: 'never',
      },
      OperationDenied: {
        status: 409,
        category: 'conflict',
        meaning: "The state of the resource, or the caller's side of it, does not allow the operation.",
        advice: 'Read the resource; wait until it is settled, or call from the other side.',
        retry: 'never',
      },
      CidrConflict: {
        status: 409,
        category: 'conflict',
        meaning: 'Address ranges overlap.',
        advice: 'Choose ranges that do not overlap.',
        retry: 'never',
      },
      ResourceNeedRelease: {
        status: 409,
        category: 'conflict',
        meaning: 'Another resource must be released first.',
        advice: 'Release what depends on it.',
        retry: 'never',
      },
      LimitExceeded: {
        status: 413,
        category: 'quota',
        meaning: 'A quota is used up.',
        advice: 'Release what is not needed, or ask for a higher quota.',
        retry: 'never',
      },
      ServiceInternalError: {
        status: 500,
        category: 'server',
        meaning: 'The VPC service failed.',
        advice: 'Repeat the call with the same clientToken.',
        retry: 'same-request',
      },
    },
  ],
  'x-error-body': {
    code: '/code',
    message: '/message',
    requestId: '/requestId',
    requestIdHeader: 'x-bce-request-id',
    codeByStatus: {
      '400': 'InvalidHTTPRequest',
      '403': 'AccessDenied',
      '412': 'PreconditionFailed',
      '500': 'InternalError',
    },
  },
  'x-rule-catalogue': {
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
  },
  paths: {
    '/v1/peerconn': {
      post: {
        operationId: 'createPeerConn',
        tags: ['Connections'],
        summary: 'Ask for a peer connection',
        description:
          "Asks for a connection from a VPC of the caller to another VPC, and returns its id at once. The caller's end is the initiator.\nBetween VPCs of one account it becomes `active` by itself; the VPC of another account has to accept it first, within 7 days.\n\nThe initiator is charged, from the moment the connection is available; what was prepaid is returned when the negotiation fails.\nAddress ranges of the two VPCs may overlap, the subnets that are routed through the connection may not.\n",
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/bjwvyue8y' },
        parameters: [{ $ref: '#/components/parameters/clientToken' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreatePeerConnBody' },
              examples: {
                sameRegion: {
                  summary: 'Two VPCs of one account in one region',
                  value: {
                    bandwidthInMbps: 500,
                    localVpcId: 'vpc-13vuxu016dew',
                    peerVpcId: 'vpc-jcvmhw9h1a35',
                    peerRegion: 'bj',
                    description: 'peer_same_account',
                    localIfName: 'localIfName',
                    peerIfName: 'peerIfName',
                    billing: { paymentTiming: 'Postpaid' },
                    tags: [{ tagKey: 'tagKey1', tagValue: 'tagValue1' }],
                    deleteProtect: false,
                  },
                },
                crossRegionPrepaid: {
                  summary: 'Two regions, paid for a month in advance, protected from release',
                  value: {
                    bandwidthInMbps: 500,
                    localVpcId: 'vpc-13vuxu016dew',
                    peerVpcId: 'vpc-jcvmhw9h1a35',
                    peerRegion: 'su',
                    billing: {
                      paymentTiming: 'Prepaid',
                      reservation: { reservationLength: 1, reservationTimeUnit: 'month' },
                    },
                    deleteProtect: true,
                  },
                },
                crossAccount: {
                  summary: 'A VPC of another account, which has to accept',
                  value: {
                    bandwidthInMbps: 500,
                    localVpcId: 'vpc-13vuxu016dew',
                    peerVpcId: 'vpc-jcvmhw9h1a35',
                    peerRegion: 'bj',
                    peerAccountId: '75c14a239bb24b9e88b695e8e9e47952',
                    description: 'peer_diff_account',
                    localIfName: 'localIfName',
                    billing: { paymentTiming: 'Postpaid' },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description:
              "The connection was asked for. That the status is 200 follows Baidu's convention; no example shows it.",
            headers: {
              'x-bce-request-id': { $ref: '#/components/headers/requestId' },
              'x-bce-debug-id': { $ref: '#/components/headers/debugId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CreatedPeerConn' },
                examples: {
                  created: { summary: 'The id of the new connection', value: { peerConnId: 'peerconn-9td54fmx143e' } },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'LimitExceeded',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': [
          'auto-accept',
          'acceptor-must-accept',
          'negotiation-7-days',
          'distinct-vpcs',
          'one-per-vpc-pair',
          'not-both-relay',
          'same-region-postpaid',
          'prepaid-needs-reservation',
          'reservation-unit-month',
          'prepaid-expires',
          'peer-interface-name-same-account',
          'local-vpc-exists',
          'peer-account-exists',
          'peer-vpc-exists',
          'vpc-quota',
          'account-quota',
        ],
        'x-sdk-names': {
          python: 'create_peerconn',
          java: 'createPeerConn',
          go: 'CreatePeerConn',
          metadata: 'CreatePeerConn',
        },
      },
      get: {
        operationId: 'listPeerConn',
        tags: ['Connections'],
        summary: 'List peer connections',
        description:
          "Lists the ends of connections that are in this region and account, one page at a time.\nThe older SDK pages call `vpcId` required; the present reference and four of Baidu's tools list a whole region without it.\n",
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/Fjwvyuemr' },
        parameters: [
          {
            name: 'vpcId',
            in: 'query',
            required: false,
            description: 'Lists only the ends that are in this VPC.',
            schema: { type: 'string' },
            example: 'vpc-13vuxu016dew',
          },
          { $ref: '#/components/parameters/marker' },
          { $ref: '#/components/parameters/maxKeys' },
        ],
        responses: {
          '200': {
            description: 'One page of connections.',
            headers: {
              'x-bce-request-id': { $ref: '#/components/headers/requestId' },
              'x-bce-debug-id': { $ref: '#/components/headers/debugId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/PeerConnPage' },
                examples: {
                  truncated: {
                    summary: 'A page with more to follow',
                    value: {
                      peerConns: [
                        {
                          peerConnId: 'peerconn-9td54fmx143e',
                          role: 'initiator',
                          status: 'active',
                          bandwidthInMbps: 500,
                          description: 'peer_diff_account',
                          localIfId: 'qpif-ken2yc9j8x56',
                          localIfName: 'int-SpLVk25R',
                          localVpcId: 'vpc-13vuxu016dew',
                          localRegion: 'bj',
                          peerVpcId: 'vpc-jcvmhw9h1a35',
                          peerRegion: 'bj',
                          peerAccountId: '75c14a239bb24b9e88b695e8e9e47952',
                          dnsStatus: 'close',
                          paymentTiming: 'Postpaid',
                          createdTime: '2018-08-07 19:46:55',
                          expiredTime: null,
                        },
                      ],
                      marker: 'peerconn-9td54fmx143e',
                      isTruncated: true,
                      nextMarker: 'peerconn-srbvvxmjn7ux',
                      maxKeys: 1,
                    },
                  },
                  empty: { summary: 'Nothing found', value: { peerConns: [], isTruncated: false, maxKeys: 1000 } },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-redocly-pagination': {
          style: 'cursor',
          cursorParam: 'marker',
          limitParam: 'maxKeys',
          nextCursor: '/nextMarker',
          hasMore: '/isTruncated',
          items: '/peerConns',
        },
        'x-error-codes': ['BadRequest', 'ServiceInternalError'],
        'x-rules': ['page-size-at-least-1', 'vpc-filter-local-end', 'marker-from-page-before'],
        'x-sdk-names': { python: 'list_peerconns', java: 'listPeerConn', go: 'ListPeerConn', metadata: 'ListPeerConn' },
      },
    },
    '/v1/peerconn/{peerConnId}': {
      get: {
        operationId: 'getPeerConn',
        tags: ['Connections'],
        summary: 'Read a peer connection',
        description:
          "Reads a connection as one of its ends sees it. Send `role` whenever it is known: where both ends are the caller's and in this region,\nthe service describes either one without it.\n",
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/Sjwvyudwm' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'role',
            in: 'query',
            required: false,
            description:
              "The end to describe. The older SDK pages do not list it; Baidu's metadata and three of its SDKs have it.",
            schema: { $ref: '#/components/schemas/Role' },
            example: 'initiator',
          },
        ],
        responses: {
          '200': {
            description:
              "The connection. For one that was released Baidu's Go SDK and Terraform provider see an empty body here; the client reports that as `NoSuchObject`.\n",
            'x-empty-body': 'NoSuchObject',
            headers: {
              'x-bce-request-id': { $ref: '#/components/headers/requestId' },
              'x-bce-debug-id': { $ref: '#/components/headers/debugId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/PeerConn' },
                examples: {
                  active: {
                    summary: "The initiator's end of a connection in use",
                    value: {
                      peerConnId: 'peerconn-cbp4xrtzk3fb',
                      role: 'initiator',
                      status: 'active',
                      bandwidthInMbps: 1000,
                      description: 'mypeerconn',
                      localIfId: 'qpif-qz9a61ujsizt',
                      localIfName: 'dsds',
                      localVpcId: '20fada00-f66e-40de-bed4-954af13dc0b2',
                      localRegion: 'bj',
                      peerVpcId: '1aa1427d-92cf-45d0-bc31-ab4d9fe71425',
                      peerRegion: 'bj',
                      peerAccountId: '75c14a239bb24b9e88b695e8e9e47952',
                      createdTime: '2018-08-03 20:38:43',
                      expiredTime: null,
                      dnsStatus: 'close',
                      paymentTiming: 'Postpaid',
                      tags: [{ tagKey: 'tagKey', tagValue: 'tagValue' }],
                      deleteProtect: true,
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-lifecycle': [
          {
            resource: 'PeerConn',
            identifiedBy: ['peerConnId', 'role'],
            state: '/status',
            gone: { code: 'NoSuchObject', means: 'deleted' },
            states: {
              creating: { kind: 'transitional', meaning: 'being built' },
              consulting: { kind: 'stable', meaning: 'waiting for the other account to answer' },
              consult_failed: { kind: 'terminal', meaning: 'rejected or not answered in time' },
              active: { kind: 'stable', meaning: 'usable' },
              updating: { kind: 'transitional', meaning: 'a change is being applied' },
              starting: { kind: 'transitional', meaning: 'becoming active' },
              stopping: { kind: 'transitional', meaning: 'becoming down' },
              down: { kind: 'stable', meaning: 'stopped' },
              expired: { kind: 'terminal', meaning: 'the prepaid period is over' },
              deleting: { kind: 'transitional', meaning: 'being removed' },
              deleted: { kind: 'terminal', meaning: 'removed' },
              error: { kind: 'terminal', meaning: 'failed' },
            },
            transitions: [
              { from: 'creating', to: 'active', automatic: true, when: 'both ends are in one account' },
              { from: 'creating', to: 'starting', automatic: true, when: 'both ends are in one account' },
              { from: 'creating', to: 'consulting', automatic: true, when: 'the ends are in two accounts' },
              { from: 'creating', to: 'error', automatic: true },
              { from: 'consulting', to: 'active', by: 'acceptPeerConn' },
              { from: 'consulting', to: 'starting', by: 'acceptPeerConn', assumed: true },
              { from: 'consulting', to: 'consult_failed', by: 'rejectPeerConn' },
              { from: 'consulting', to: 'consult_failed', after: 'P7D' },
              { from: 'consulting', to: 'updating', by: 'updatePeerConn' },
              { from: 'consulting', to: 'updating', by: 'updatePeerConnBandwidth' },
              { from: 'consulting', to: 'deleting', by: 'releasePeerConn', assumed: true },
              { from: 'starting', to: 'active', automatic: true },
              { from: 'active', to: 'updating', by: 'updatePeerConn' },
              { from: 'active', to: 'updating', by: 'updatePeerConnBandwidth' },
              { from: 'updating', to: 'active', automatic: true },
              { from: 'updating', to: 'consulting', automatic: true },
              { from: 'active', to: 'stopping', automatic: true, when: 'for a reason that is not documented' },
              { from: 'stopping', to: 'down', automatic: true },
              { from: 'down', to: 'starting', automatic: true, assumed: true },
              { from: 'active', to: 'expired', automatic: true, when: 'the prepaid period ends' },
              { from: 'active', to: 'deleting', by: 'releasePeerConn' },
              { from: 'active', to: 'deleting', by: 'refundPeerConn', assumed: true },
              { from: 'consult_failed', to: 'deleting', by: 'releasePeerConn' },
              { from: 'active', to: 'active', by: 'renewPeerConn' },
              { from: 'expired', to: 'active', by: 'renewPeerConn', assumed: true },
              { from: 'expired', to: 'deleting', after: 'P7D' },
              { from: 'expired', to: 'deleting', by: 'releasePeerConn', assumed: true },
              { from: 'down', to: 'deleting', by: 'releasePeerConn', assumed: true },
              { from: 'error', to: 'deleting', by: 'releasePeerConn', assumed: true },
              { from: 'deleting', to: 'deleted', automatic: true },
            ],
          },
          {
            resource: 'PeerConnDns',
            identifiedBy: ['peerConnId', 'role'],
            state: '/dnsStatus',
            gone: { code: 'NoSuchObject' },
            states: {
              close: { kind: 'stable', meaning: 'off' },
              wait: { kind: 'transitional', meaning: 'not documented' },
              syncing: { kind: 'transitional', meaning: 'being switched on' },
              open: { kind: 'stable', meaning: 'on' },
              closing: { kind: 'transitional', meaning: 'being switched off' },
            },
            transitions: [
              { from: 'close', to: 'wait', by: 'openPeerConnSyncDns' },
              { from: 'close', to: 'syncing', by: 'openPeerConnSyncDns' },
              { from: 'open', to: 'syncing', by: 'openPeerConnSyncDns' },
              { from: 'wait', to: 'syncing', automatic: true },
              { from: 'syncing', to: 'open', automatic: true },
              { from: 'open', to: 'closing', by: 'closePeerConnSyncDns' },
              { from: 'close', to: 'closing', by: 'closePeerConnSyncDns' },
              { from: 'closing', to: 'close', automatic: true },
            ],
          },
        ],
        'x-error-codes': ['BadRequest', 'NoSuchObject', 'ServiceInternalError'],
        'x-rules': [
          'role-picks-end',
          'other-end-is-private',
          'connection-exists',
          'gone-answers-empty',
          'acceptor-must-accept',
          'negotiation-7-days',
          'dns-per-end',
        ],
        'x-sdk-names': {
          python: 'get_peerconn',
          java: 'getPeerConn',
          go: 'GetPeerConnDetail',
          metadata: 'GetPeerConn',
        },
      },
      put: {
        operationId: 'updatePeerConn',
        tags: ['Connections'],
        summary: 'Change name and remark',
        description:
          'Changes the remark of a connection and the name of the interface at one end. `localIfId` names that end and is not changed.\nThe connection is `updating` for a while. Whether an empty text clears a field is not documented.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/1jwvyufpd' },
        parameters: [{ $ref: '#/components/parameters/peerConnId' }, { $ref: '#/components/parameters/clientToken' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UpdatePeerConnBody' },
              examples: {
                rename: {
                  summary: 'New name and remark',
                  value: { localIfId: 'qpif-ken2yc9j8x56', description: 'peer_diff_accounts', localIfName: 'test' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': ['connection-exists', 'own-interface', 'settled-before-change'],
        'x-sdk-names': {
          python: 'update_peerconn',
          java: 'modifyPeerConn',
          go: 'UpdatePeerConn',
          metadata: 'UpdatePeerConn',
        },
      },
      delete: {
        operationId: 'releasePeerConn',
        tags: ['Connections'],
        summary: 'Release a peer connection',
        description: 'Gives the connection up. It is `deleting` for a while; reading it then finds nothing.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/0jwvyucfy' },
        parameters: [{ $ref: '#/components/parameters/peerConnId' }, { $ref: '#/components/parameters/clientToken' }],
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': [
          'connection-exists',
          'initiator-only',
          'protected-from-release',
          'prepaid-not-released-early',
          'settled-before-change',
          'gone-answers-empty',
        ],
        'x-sdk-names': {
          python: 'delete_peerconn',
          java: 'release',
          go: 'DeletePeerConn',
          metadata: 'ReleasePeerConn',
        },
      },
    },
    '/v1/peerconn/{peerConnId}#accept': {
      put: {
        operationId: 'acceptPeerConn',
        tags: ['Negotiation'],
        summary: 'Accept a request',
        description:
          'Accepts the request of another account. Called by the acceptor, with its own credentials in its own region.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/wjwvyud6p' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'accept',
            in: 'query',
            required: true,
            allowEmptyValue: true,
            description: 'Selects this operation; always empty.',
            schema: { type: 'string', const: '' },
            example: '',
          },
          { $ref: '#/components/parameters/clientToken' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': ['connection-exists', 'acceptor-answers', 'answer-while-consulting', 'acceptor-must-accept'],
        'x-sdk-names': {
          python: 'handle_peerconn(action="accept")',
          java: 'accept',
          go: 'AcceptPeerConnApply',
          metadata: 'AcceptPeerConn',
        },
      },
    },
    '/v1/peerconn/{peerConnId}#reject': {
      put: {
        operationId: 'rejectPeerConn',
        tags: ['Negotiation'],
        summary: 'Reject a request',
        description:
          'Rejects the request of another account. Called by the acceptor, with its own credentials in its own region.\nThe connection becomes `consult_failed` and has to be released before the same two VPCs can be connected.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/wjwvyud6p' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'reject',
            in: 'query',
            required: true,
            allowEmptyValue: true,
            description: 'Selects this operation; always empty.',
            schema: { type: 'string', const: '' },
            example: '',
          },
          { $ref: '#/components/parameters/clientToken' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': ['connection-exists', 'acceptor-answers', 'answer-while-consulting', 'reject-fails-negotiation'],
        'x-sdk-names': {
          python: 'handle_peerconn(action="reject")',
          java: 'reject',
          go: 'RejectPeerConnApply',
          metadata: 'RejectPeerConn',
        },
      },
    },
    '/v1/peerconn/{peerConnId}#resize': {
      put: {
        operationId: 'updatePeerConnBandwidth',
        tags: ['Connections'],
        summary: 'Change the bandwidth',
        description:
          "Changes the bandwidth. The connection is `updating` for a while.\nThe field is `newBandwidthInMbps`; the Java SDK's page calls it `bandwidthInMbps`, which is not what any SDK sends.\nAn older English page lets the acceptor change it; that is a mistranslation.\n",
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/Wjwvyufcb' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'resize',
            in: 'query',
            required: true,
            allowEmptyValue: true,
            description: 'Selects this operation; always empty.',
            schema: { type: 'string', const: '' },
            example: '',
          },
          { $ref: '#/components/parameters/clientToken' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UpdatePeerConnBandwidthBody' },
              examples: { raise: { summary: 'To 20 Mbit/s', value: { newBandwidthInMbps: 20 } } },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': ['connection-exists', 'initiator-only', 'prepaid-only-upward', 'settled-before-change'],
        'x-sdk-names': {
          python: 'resize_peerconn',
          java: 'modifyBandwith',
          go: 'ResizePeerConn',
          metadata: 'UpdatePeerConnBandwidth',
        },
      },
    },
    '/v1/peerconn/{peerConnId}#purchaseReserved': {
      put: {
        operationId: 'renewPeerConn',
        tags: ['Connections'],
        summary: 'Renew a prepaid connection',
        description: 'Buys a further period. The price is charged to the initiator.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/9jwvyudie' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'purchaseReserved',
            in: 'query',
            required: true,
            allowEmptyValue: true,
            description: 'Selects this operation; always empty.',
            schema: { type: 'string', const: '' },
            example: '',
          },
          { $ref: '#/components/parameters/clientToken' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RenewPeerConnBody' },
              examples: {
                oneMonth: {
                  summary: 'One month more',
                  value: { billing: { reservation: { reservationLength: 1, reservationTimeUnit: 'month' } } },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': [
          'connection-exists',
          'initiator-only',
          'postpaid-not-renewed',
          'reservation-unit-month',
          'renewal-extends',
          'settled-before-change',
        ],
        'x-sdk-names': {
          python: 'purchase_reserved_peerconn',
          java: 'purchaseReserved',
          go: 'RenewPeerConn',
          metadata: 'RenewPeerConn',
        },
      },
    },
    '/v1/peerconn/{peerConnId}#open': {
      put: {
        operationId: 'openPeerConnSyncDns',
        tags: ['DNS synchronisation'],
        summary: 'Switch DNS synchronisation on',
        description:
          'Lets names of one end be resolved from the other. `dnsStatus` of that end becomes `syncing`, then `open`.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/Qjwvyuf0h' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'open',
            in: 'query',
            required: true,
            allowEmptyValue: true,
            description: 'Selects this operation; always empty.',
            schema: { type: 'string', const: '' },
            example: '',
          },
          {
            name: 'role',
            in: 'query',
            required: true,
            description: 'The end whose DNS records are synchronised.',
            schema: { $ref: '#/components/schemas/Role' },
            example: 'initiator',
          },
          { $ref: '#/components/parameters/clientToken' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': ['connection-exists', 'dns-while-active', 'dns-not-in-transit', 'dns-per-end', 'dns-own-end'],
        'x-sdk-names': {
          python: 'open_peerconn_dns_sync',
          java: 'openSyncDns',
          go: 'OpenPeerConnSyncDNS',
          metadata: 'OpenPeerConnSyncDns',
        },
      },
    },
    '/v1/peerconn/{peerConnId}#close': {
      put: {
        operationId: 'closePeerConnSyncDns',
        tags: ['DNS synchronisation'],
        summary: 'Switch DNS synchronisation off',
        description:
          'Ends the synchronisation of one end. `dnsStatus` of that end becomes `closing`, then `close`.\nThe Java SDK\'s page says it cannot be called in the state "synchronization closed"; the state meant is `closing`.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/ojwvyucs2' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'close',
            in: 'query',
            required: true,
            allowEmptyValue: true,
            description: 'Selects this operation; always empty.',
            schema: { type: 'string', const: '' },
            example: '',
          },
          {
            name: 'role',
            in: 'query',
            required: true,
            description: 'The end whose DNS records are no longer synchronised.',
            schema: { $ref: '#/components/schemas/Role' },
            example: 'initiator',
          },
          { $ref: '#/components/parameters/clientToken' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': ['connection-exists', 'dns-while-active', 'dns-not-in-transit', 'dns-per-end', 'dns-own-end'],
        'x-sdk-names': {
          python: 'close_peerconn_dns_sync',
          java: 'closeSyncDns',
          go: 'ClosePeerConnSyncDNS',
          metadata: 'ClosePeerConnSyncDns',
        },
      },
    },
    '/v1/peerconn/{peerConnId}#refund': {
      put: {
        operationId: 'refundPeerConn',
        tags: ['Connections'],
        summary: 'Refund a prepaid connection',
        description:
          'Gives a prepaid connection back before its period ends. Returned is what was paid less one and a half times what was used, at least 0.\nWhich state follows is not documented.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/cmdyigiz8' },
        parameters: [
          { $ref: '#/components/parameters/peerConnId' },
          {
            name: 'refund',
            in: 'query',
            required: true,
            allowEmptyValue: true,
            description: 'Selects this operation; always empty.',
            schema: { type: 'string', const: '' },
            example: '',
          },
          { $ref: '#/components/parameters/clientToken' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': [
          'connection-exists',
          'initiator-only',
          'refund-prepaid-only',
          'refund-not-cross-border',
          'settled-before-change',
        ],
        'x-sdk-names': { python: 'refund_peerconn', java: 'refund', go: 'RefundPeerConn', metadata: 'RefundPeerConn' },
      },
    },
    '/v1/peerconn/{peerConnId}/deleteProtect': {
      put: {
        operationId: 'updatePeerConnDeleteProtect',
        tags: ['Connections'],
        summary: 'Switch release protection',
        description: 'Protects the connection from release, or lifts the protection.\n',
        externalDocs: { description: "Baidu's reference", url: 'https://cloud.baidu.com/doc/VPC/s/4lzjn3dsi' },
        parameters: [{ $ref: '#/components/parameters/peerConnId' }, { $ref: '#/components/parameters/clientToken' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UpdatePeerConnDeleteProtectBody' },
              examples: {
                protect: { summary: 'Protect', value: { deleteProtect: true } },
                lift: { summary: 'Lift the protection', value: { deleteProtect: false } },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Empty' },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-idempotency': {
          parameter: 'clientToken',
          maxLength: 64,
          scope: 'account, service and region',
          rememberedForHours: 24,
          countedFrom: 'last use',
          mismatchCode: 'IdempotentParameterMismatch',
        },
        'x-error-codes': [
          'BadRequest',
          'NoSuchObject',
          'OperationDenied',
          'IdempotentParameterMismatch',
          'ServiceInternalError',
        ],
        'x-rules': ['connection-exists', 'protection-either-end'],
        'x-sdk-names': {
          python: 'update_peerconn_delete_protect',
          java: 'switchDeleteProtect',
          go: 'UpdatePeerConnDeleteProtect',
          metadata: 'UpdatePeerConnDeleteProtect',
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bceAuthV1: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        'x-sensitive': true,
        description:
          '`bce-auth-v1/{accessKeyId}/{timestamp}/{expirationSeconds}/{signedHeaders}/{signature}`.\n\nThe signing key is the hex HMAC-SHA256 of everything before the signed headers, keyed with the secret; the signature\nis the hex HMAC-SHA256 of the canonical request, keyed with the *text* of the signing key. `host` must be signed.\nSent beside it: `x-bce-date`, the signing time as `YYYY-MM-DDThh:mm:ssZ`, and with temporary credentials\n`x-bce-security-token`, which is signed too.\n',
      },
      bceSecurityToken: {
        type: 'apiKey',
        in: 'header',
        name: 'x-bce-security-token',
        'x-sensitive': true,
        description: 'The session token of temporary credentials; signed with the request.',
      },
    },
    parameters: {
      marker: {
        name: 'marker',
        in: 'query',
        required: false,
        'x-needs': 'x-redocly-pagination',
        description:
          'Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque.',
        schema: { type: 'string' },
        example: 'peerconn-srbvvxmjn7ux',
      },
      maxKeys: {
        name: 'maxKeys',
        in: 'query',
        required: false,
        description: 'Most items on one page. What the service does below 1 and above 1000 is not documented.\n',
        schema: { type: 'integer', maximum: 1000, default: 1000, 'x-unit': 'items' },
        example: 1,
      },
      clientToken: {
        name: 'clientToken',
        in: 'query',
        required: false,
        'x-needs': 'x-idempotency',
        description:
          "Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service\nand region for 24 hours after it last received it. The same token with the same parameters gives the first call's\nresult again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.\n\nThe sources disagree on whether creating requires it: Baidu's metadata says so, three of its SDKs do not; it is optional here.\n",
        schema: { type: 'string', maxLength: 64, pattern: '^[\\x00-\\x7F]*$' },
        example: 'be31b98c-5e41-4838-9d30-9be700de5a20',
      },
      peerConnId: {
        name: 'peerConnId',
        in: 'path',
        required: true,
        description: 'The connection.',
        schema: { type: 'string', minLength: 1 },
        example: 'peerconn-9td54fmx143e',
      },
    },
    headers: {
      requestId: {
        description:
          "The id of this request, to be quoted to Baidu's support. Equals `requestId` in the body of an error.",
        schema: { type: 'string' },
        example: 'f7302165-756d-4c83-bb7a-1d4548fbba8c',
      },
      debugId: {
        description: "A further id for Baidu's support; not always sent.",
        schema: { type: 'string' },
        example: '8J5sSg0xQk2mB1vXo3dNqQ',
      },
    },
    schemas: {
      PeerConnStatus: {
        type: 'string',
        description:
          'The state of the connection; open to values that are not known yet.\n\n- `creating` being built\n- `consulting` waiting for the other account to answer, at most 7 days\n- `consult_failed` rejected, or not answered in time; must be released before the same two VPCs can be peered\n- `active` usable (the console calls it available)\n- `updating` a name or the bandwidth is being changed\n- `starting`, `stopping` changing between active and down\n- `down` stopped; the cause is not documented\n- `expired` the prepaid period is over\n- `deleting`, `deleted` being removed, removed\n- `error` failed\n',
        'x-extensible-enum': [
          'creating',
          'consulting',
          'consult_failed',
          'active',
          'down',
          'starting',
          'stopping',
          'updating',
          'deleting',
          'deleted',
          'expired',
          'error',
        ],
      },
      Region: {
        type: 'string',
        description:
          'The code of a region. bj Beijing, bd Baoding, gz Guangzhou, su Suzhou, hkg Hong Kong, fwh Wuhan, cd Chengdu,\nfsh Shanghai, sin Singapore, hb-fsg Du Xiaoman Finance, bjfsg Du Xiaoman Finance II.\nThe older SDK pages list fsh, sin, hb-fsg and bjfsg, the present region page lists cd and not those four; the value is therefore open.\n',
        'x-extensible-enum': ['bj', 'bd', 'gz', 'su', 'hkg', 'fwh', 'cd', 'fsh', 'sin', 'hb-fsg', 'bjfsg'],
      },
      DnsStatus: {
        type: 'string',
        description:
          'The state of DNS synchronisation at this end; each end has its own.\n`close` off, `wait` not documented, `syncing` being switched on, `open` on, `closing` being switched off.\n',
        'x-extensible-enum': ['close', 'wait', 'syncing', 'open', 'closing'],
      },
      Tag: {
        type: 'object',
        description:
          'A label on a resource. Letters, digits, Chinese characters and `- _ / .`; whether a space is allowed is not documented.',
        required: ['tagKey'],
        properties: {
          tagKey: { type: 'string', minLength: 1, maxLength: 65, description: 'The name of the label.' },
          tagValue: { type: 'string', maxLength: 65, description: 'The value of the label; may be empty.' },
        },
      },
      PeerConn: {
        type: 'object',
        description:
          "A peer connection as one of its ends sees it: `local…` is the end asked for, `peer…` the other one.\n\nNo source shows a name of the connection, the id of the other end's interface, or the caller's own account id.\n",
        required: [
          'peerConnId',
          'role',
          'status',
          'bandwidthInMbps',
          'description',
          'localIfId',
          'localIfName',
          'localVpcId',
          'localRegion',
          'peerVpcId',
          'peerRegion',
          'peerAccountId',
          'paymentTiming',
          'dnsStatus',
          'createdTime',
        ],
        properties: {
          peerConnId: {
            type: 'string',
            description:
              'The id of the connection, the same for both ends. Opaque; `peerconn-` and 12 characters in all examples.',
          },
          role: { type: 'string', description: 'Which end this is.', 'x-extensible-enum': ['initiator', 'acceptor'] },
          status: { $ref: '#/components/schemas/PeerConnStatus' },
          bandwidthInMbps: {
            type: 'integer',
            description:
              "The most that the connection carries. The Python SDK's page spells it `bandwithInMbp`, Baidu's appendix types it as a string of digits;\nlive tests of Baidu's Go SDK see `bandwidthInMbps` as a number, and the client reads all of these as that.\n",
            'x-unit': 'Mbit/s',
            'x-wire-quirks': { alsoNamed: ['bandwithInMbp'], digitString: true },
          },
          bandwithInMbp: {
            type: 'integer',
            deprecated: true,
            description: "The same under the name that the Python SDK's page shows; read `bandwidthInMbps`.",
            'x-unit': 'Mbit/s',
          },
          description: { type: 'string', description: 'The remark; may be empty.' },
          localIfId: {
            type: 'string',
            description: 'The id of the interface at this end; also the next hop of a route into the connection.',
          },
          localIfName: { type: 'string', description: 'The name of the interface at this end; may be empty.' },
          localVpcId: { type: 'string', description: 'The VPC at this end.' },
          localRegion: { $ref: '#/components/schemas/Region', description: 'The region of this end.' },
          peerVpcId: { type: 'string', description: 'The VPC at the other end.' },
          peerRegion: { $ref: '#/components/schemas/Region', description: 'The region of the other end.' },
          peerAccountId: {
            type: 'string',
            description: "The account of the other end, also when it is the caller's own.",
          },
          paymentTiming: {
            type: 'string',
            description: 'How the connection is paid.',
            'x-extensible-enum': ['Prepaid', 'Postpaid'],
          },
          dnsStatus: { $ref: '#/components/schemas/DnsStatus' },
          createdTime: {
            type: 'string',
            description:
              "When it was created. Examples show `2018-08-07 19:46:55` without a zone, which is not documented; Baidu's convention is `2018-08-07T11:46:55Z`.\n",
          },
          expiredTime: {
            type: ['string', 'null'],
            description:
              'When the prepaid period ends, written as `createdTime`. `null` or absent for `Postpaid`; an empty string is read as `null`.',
            'x-wire-quirks': { emptyStringIsNull: true },
          },
          tags: {
            type: 'array',
            description: 'Labels. Sent when one connection is read; lists may leave them out.',
            items: { $ref: '#/components/schemas/Tag' },
          },
          deleteProtect: {
            type: 'boolean',
            description: 'Whether release is blocked. Sent when one connection is read; lists may leave it out.',
          },
        },
      },
      PeerConnPage: {
        type: 'object',
        description: 'One page of connections.',
        required: ['peerConns', 'isTruncated', 'maxKeys'],
        properties: {
          peerConns: {
            type: 'array',
            description:
              'The connections on this page. The same connection may appear once for each role; tell rows apart by id and role.',
            items: { $ref: '#/components/schemas/PeerConn' },
          },
          marker: { type: 'string', description: 'Where this page started; absent when it is empty.' },
          isTruncated: { type: 'boolean', description: 'Whether more pages follow.' },
          nextMarker: { type: 'string', description: 'Where the next page starts; absent on the last one.' },
          maxKeys: { type: 'integer', description: 'The page size that was applied.', 'x-unit': 'items' },
        },
      },
      ErrorBody: {
        type: 'object',
        description: 'What every refused call answers with.',
        required: ['code', 'message', 'requestId'],
        properties: {
          code: { type: 'string', description: 'The kind of error. The one field to branch on.' },
          message: {
            type: 'string',
            description: 'An explanation for people. Its wording is not part of the contract.',
          },
          requestId: { type: 'string', description: 'The id of the request, also in the header `x-bce-request-id`.' },
        },
      },
      PaymentTiming: {
        type: 'string',
        description:
          '`Prepaid` for a period bought in advance, `Postpaid` for what is used. Between VPCs of one region only `Postpaid`, and the bill is 0.',
        enum: ['Prepaid', 'Postpaid'],
      },
      Reservation: {
        type: 'object',
        description: 'The period that is bought.',
        required: ['reservationLength', 'reservationTimeUnit'],
        properties: {
          reservationLength: {
            type: 'integer',
            description: 'How many units.',
            enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36],
            'x-unit': 'reservationTimeUnit',
          },
          reservationTimeUnit: {
            type: 'string',
            description:
              "The unit. Only `month` is documented. Baidu's Python SDK sends `Month`; whether the service folds case is not documented.\n",
            'x-extensible-enum': ['month'],
          },
        },
      },
      Billing: {
        type: 'object',
        description: 'How a new connection is paid. Required also where the bill is 0.',
        required: ['paymentTiming'],
        properties: {
          paymentTiming: { $ref: '#/components/schemas/PaymentTiming' },
          reservation: {
            $ref: '#/components/schemas/Reservation',
            description: 'Required for `Prepaid`, ignored for `Postpaid`.',
          },
        },
      },
      CreatePeerConnBody: {
        type: 'object',
        description: 'The connection that is asked for.',
        required: ['bandwidthInMbps', 'localVpcId', 'peerVpcId', 'peerRegion', 'billing'],
        properties: {
          bandwidthInMbps: {
            type: 'integer',
            description:
              'The most that the connection carries. The smallest and largest value are not documented; 1 to 1000 appear in examples.',
            'x-unit': 'Mbit/s',
          },
          localVpcId: {
            type: 'string',
            description: 'The VPC at this end, in the region that the call is sent to. It becomes the initiator.',
          },
          peerVpcId: { type: 'string', description: 'The VPC at the other end. Must differ from `localVpcId`.' },
          peerRegion: { $ref: '#/components/schemas/Region', description: 'The region of the other end.' },
          peerAccountId: {
            type: 'string',
            description:
              "The account of the other end; needed only when it is not the caller's own. 32 lower-case hex digits in all examples.",
          },
          description: { type: 'string', description: 'A remark. Its longest length is not documented.' },
          localIfName: {
            type: 'string',
            description: 'The name of the interface at this end. Its longest length is not documented.',
          },
          peerIfName: {
            type: 'string',
            description:
              'The name of the interface at the other end; may be set only when both ends are in the same account.',
          },
          billing: { $ref: '#/components/schemas/Billing' },
          tags: {
            type: 'array',
            description: 'Labels of the connection.',
            items: { $ref: '#/components/schemas/Tag' },
          },
          resourceGroupId: { type: 'string', description: 'The resource group that the connection is put into.' },
          deleteProtect: {
            type: 'boolean',
            default: false,
            description: 'Whether release is blocked until protection is switched off.',
          },
        },
      },
      CreatedPeerConn: {
        type: 'object',
        description: 'The connection that was asked for.',
        required: ['peerConnId'],
        properties: { peerConnId: { type: 'string', description: 'The id of the connection.' } },
      },
      Role: {
        type: 'string',
        description: 'The end of the connection. `initiator` asked for it, `acceptor` was asked.',
        enum: ['initiator', 'acceptor'],
      },
      UpdatePeerConnBody: {
        type: 'object',
        description: 'What changes, and at which end.',
        required: ['localIfId'],
        properties: {
          localIfId: {
            type: 'string',
            description: 'The interface of the end that is edited, as read with the role that is meant.',
          },
          description: { type: 'string', description: 'The new remark. Its longest length is not documented.' },
          localIfName: {
            type: 'string',
            description: 'The new name of the interface. Its longest length is not documented.',
          },
        },
      },
      UpdatePeerConnBandwidthBody: {
        type: 'object',
        description: 'The new bandwidth.',
        required: ['newBandwidthInMbps'],
        properties: {
          newBandwidthInMbps: {
            type: 'integer',
            description:
              'The most that the connection carries from now on. The smallest and largest value are not documented.',
            'x-unit': 'Mbit/s',
          },
        },
      },
      RenewalBilling: {
        type: 'object',
        description: 'The period by which a prepaid connection is extended.',
        required: ['reservation'],
        properties: {
          paymentTiming: { $ref: '#/components/schemas/PaymentTiming', description: 'Not needed here.' },
          reservation: { $ref: '#/components/schemas/Reservation' },
        },
      },
      RenewPeerConnBody: {
        type: 'object',
        description: 'The period that is bought.',
        required: ['billing'],
        properties: { billing: { $ref: '#/components/schemas/RenewalBilling' } },
      },
      UpdatePeerConnDeleteProtectBody: {
        type: 'object',
        description: 'The switch.',
        required: ['deleteProtect'],
        properties: { deleteProtect: { type: 'boolean', description: 'Whether release is blocked from now on.' } },
      },
    },
    responses: {
      ClientError: {
        description:
          'Refused. The body may be empty or not JSON at all when something in front of the service answers; the client then\nderives `code` from the status.\n',
        headers: {
          'x-bce-request-id': { $ref: '#/components/headers/requestId' },
          'x-bce-debug-id': { $ref: '#/components/headers/debugId' },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              notFound: {
                summary: 'Something named in the request does not exist',
                value: {
                  code: 'NoSuchObject',
                  message: 'account not exist',
                  requestId: 'c4abab14-ebc4-4eb0-85d2-03c4d51eed18',
                },
              },
            },
          },
        },
      },
      ServerError: {
        description:
          'The service failed. Whether the change was made is not known; the same call with the same `clientToken` is safe.',
        headers: {
          'x-bce-request-id': { $ref: '#/components/headers/requestId' },
          'x-bce-debug-id': { $ref: '#/components/headers/debugId' },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              internal: {
                summary: 'Unspecified failure',
                value: {
                  code: 'InternalError',
                  message: 'We encountered an internal error. Please try again.',
                  requestId: '8a2e7b1c-30f4-4c0f-9b37-2f0f6d0a51c7',
                },
              },
            },
          },
        },
      },
      Empty: {
        description:
          'Accepted. The body is empty, although it is labelled `application/json`. The change may still be in progress.',
        headers: {
          'x-bce-request-id': { $ref: '#/components/headers/requestId' },
          'x-bce-debug-id': { $ref: '#/components/headers/debugId' },
        },
      },
    },
  },
};
