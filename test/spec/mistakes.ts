/** A mistake: where it is made, what becomes what, and what the lint says. All of it, unless other rules speak as well. */
export type Mistake = readonly [file: string, replace: string, by: string, message: string, reportedIn?: string];

const shared = 'baidu/shared';
const service = 'baidu/peering';
const samples = `${service}/samples.yaml`;
const operation = (name: string) => `${service}/operations/${name}.yaml`;
const dli = 'huawei/dli';
const dliOperation = (name: string) => `${dli}/operations/${name}.yaml`;
const iamOperation = (name: string) => `huawei/iam/operations/${name}.yaml`;
const romaSchema = (name: string) => `huawei/roma/schemas/${name}.yaml`;
const blb = 'baidu/blb';
const blbStates = `${blb}/lifecycles/Blb.yaml`;
const blbUpdate = `${blb}/operations/updateBlb.yaml`;
const connectionStates = `${dli}/lifecycles/EnhancedConnection.yaml`;
const notInCatalogue = (code: string) => `"${code}" is not in the error catalogue.`;
const idempotency = 'x-idempotency:\n  $ref: ../../shared/idempotency.yaml';
const idempotencyWith = (parameter: string, maxLength: number, mismatchCode: string) =>
  `x-idempotency: { parameter: ${parameter}, maxLength: ${maxLength}, scope: account, rememberedForHours: 24, countedFrom: last use, mismatchCode: ${mismatchCode} }`;

/** Mistakes by the rule of the plugin that finds them. */
export const mistakes: Record<string, readonly Mistake[]> = {
  'answer-headers-fit': [
    [
      iamOperation('keystoneCreateUserTokenByPassword'),
      'X-Subject-Token:\n',
      'token:\n',
      'The header "token" cannot be a field of the answer of "keystoneCreateUserTokenByPassword".',
    ],
    [
      'huawei/shared/headers/requestId.yaml',
      'schema:',
      'x-in-answer: true\nschema:',
      'The header "x-request-id" cannot be a field of the answer of "batchCreateResourceTags".',
      dliOperation('batchCreateResourceTags'),
    ],
  ],
  'async-resolves': [
    [
      blbUpdate,
      'x-async:\n  $ref: ../async.yaml',
      'x-async: { resource: Balancer, busy: updating, ready: available, refusedAs: LastOperationNotFinished }',
      'x-async of "updateBlb": no operation reads the lifecycle of a resource "Balancer".',
    ],
    ...(['busy', 'ready'] as const).map((state): Mistake => [
      blbUpdate,
      'x-async:\n  $ref: ../async.yaml',
      `x-async: ${JSON.stringify({ resource: 'Blb', busy: 'updating', ready: 'available', refusedAs: 'LastOperationNotFinished', [state]: 'asleep' })}`,
      'x-async of "updateBlb": "asleep" is not a state of Blb.',
    ]),
    [
      blbUpdate,
      'x-async:\n  $ref: ../async.yaml',
      'x-async: { resource: Blb, busy: updating, ready: paused, refusedAs: LastOperationNotFinished }',
      'x-async of "updateBlb": the lifecycle of Blb has no way from paused to updating.',
    ],
    [
      blbUpdate,
      'x-async:\n  $ref: ../async.yaml',
      'x-async: { resource: Blb, busy: updating, ready: available, refusedAs: QuotaExceeded }',
      'x-async of "updateBlb": x-error-codes must list "QuotaExceeded".',
    ],
    [
      blbUpdate,
      'x-async:\n  $ref: ../async.yaml\n',
      '',
      '"updateBlb" draws "LastOperationNotFinished" and must declare x-async.',
    ],
    [
      `${blb}/async-end.yaml`,
      'endsAs: released',
      'endsAs: paused',
      'x-async of "releaseBlb": "paused" is not what "not found" means for Blb.',
      `${blb}/operations/releaseBlb.yaml`,
    ],
    [
      `${blb}/operations/createBlb.yaml`,
      'x-idempotency:',
      'x-async:\n  $ref: ../async.yaml\nx-idempotency:',
      'x-async of "createBlb": its path must have the parameter "blbId".',
    ],
  ],
  'client-settings-known': [
    [
      'huawei/shared/parameters/project_id.yaml',
      'x-client-setting: projectId',
      'x-client-setting: project',
      'The client cannot fill in "project_id" of "showEnhancedConnection": x-client-setting is for path parameters and one of projectId.',
      dliOperation('showEnhancedConnection'),
    ],
    [
      dliOperation('listEnhancedConnections'),
      'name: limit\n    in: query',
      'name: limit\n    x-client-setting: projectId\n    in: query',
      'The client cannot fill in "limit" of "listEnhancedConnections": x-client-setting is for path parameters and one of projectId.',
    ],
  ],
  'region-endpoints-usable': [
    [
      `${dli}/openapi.yaml`,
      'eu-west-101: https://dli.eu-west-101.myhuaweicloud.eu',
      'eu-west-101: https://dli.eu-west-101.myhuaweicloud.eu/v2.0',
      '"https://dli.eu-west-101.myhuaweicloud.eu/v2.0" is neither an address without a path nor "unknown".',
    ],
    ...['http://dli.example', 'dli.example', 'Unknown', 'https://dli.{region}.example'].map((address): Mistake => [
      'huawei/iam/openapi.yaml',
      'eu-west-101: unknown',
      `eu-west-101: '${address}'`,
      `"${address}" is neither an address without a path nor "unknown".`,
    ]),
  ],
  'error-codes-resolve': [
    [operation('listPeerConn'), '[BadRequest,', '[BadRequest, Nope,', notInCatalogue('Nope')],
    [operation('getPeerConn'), 'x-empty-body: NoSuchObject', 'x-empty-body: Nope', notInCatalogue('Nope')],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'codes: [NoSuchObject]',
      'codes: [Nope]',
      notInCatalogue('Nope'),
      operation('getPeerConn'),
    ],
    [`${shared}/error-body.yaml`, 'PreconditionFailed', 'Nope', notInCatalogue('Nope'), `${service}/openapi.yaml`],
    [
      'huawei/iam/error-body.yaml',
      "'429': APIGW.0308",
      "'429': Nope",
      notInCatalogue('Nope'),
      'huawei/iam/openapi.yaml',
    ],
    [
      connectionStates,
      'codes: [DLI.0001,',
      'codes: [DLI.0001, Nope,',
      notInCatalogue('Nope'),
      dliOperation('showEnhancedConnection'),
    ],
    [`${dli}/error-body.yaml`, 'code: NotExecuted', 'code: Nope', notInCatalogue('Nope'), `${dli}/openapi.yaml`],
    [
      dliOperation('showEnhancedConnection'),
      'x-not-found-codes: [',
      'x-not-found-codes: [DLI.0003, ',
      'x-error-codes of "showEnhancedConnection" must list "DLI.0003".',
    ],
    [
      iamOperation('keystoneValidateToken'),
      "x-not-found-codes: ['404',",
      "x-not-found-codes: ['409',",
      'x-error-codes of "keystoneValidateToken" must list "409".',
    ],
  ],
  'behaviour-declared': [
    [
      operation('acceptPeerConn'),
      idempotency,
      'deprecated: false',
      '"acceptPeerConn" has the parameter "clientToken" and must declare x-idempotency.',
    ],
  ],
  'operation-compilable': [
    [
      operation('updatePeerConnBandwidth'),
      'application/json:',
      'application/xml:',
      '"updatePeerConnBandwidth" must have a body of application/json whose schema is an object with its fields under properties.',
    ],
    [
      `${service}/schemas/UpdatePeerConnBandwidthBody.yaml`,
      'type: object\n',
      'allOf:\n  - type: object\n',
      '"updatePeerConnBandwidth" must have a body of application/json whose schema is an object with its fields under properties.',
      operation('updatePeerConnBandwidth'),
    ],
    [
      operation('createPeerConn'),
      "'200':",
      "'400':",
      '"createPeerConn" must have exactly one answer with a status 2xx.',
    ],
    [
      operation('listPeerConn'),
      'type: string',
      'type: array',
      '"listPeerConn" has the parameter "vpcId", whose type must be one of string, integer, number, boolean.',
    ],
  ],
  'known-extensions': [[operation('getPeerConn'), 'x-lifecycle:', 'x-lifecylce:', 'Nothing reads "x-lifecylce".']],
  'idempotency-resolves': [
    [
      operation('acceptPeerConn'),
      idempotency,
      idempotencyWith('token', 64, 'IdempotentParameterMismatch'),
      '"token" is not a parameter of "acceptPeerConn".',
    ],
    [
      operation('acceptPeerConn'),
      idempotency,
      idempotencyWith('clientToken', 32, 'IdempotentParameterMismatch'),
      'maxLength 32 differs from that of parameter "clientToken".',
    ],
    [
      operation('acceptPeerConn'),
      idempotency,
      idempotencyWith('clientToken', 64, 'LimitExceeded'),
      'x-error-codes of "acceptPeerConn" must list "LimitExceeded".',
    ],
  ],
  'input-names-unique': [
    [
      operation('updatePeerConnBandwidth'),
      'name: resize',
      'name: newBandwidthInMbps',
      `"newBandwidthInMbps" stands in query and in body of "updatePeerConnBandwidth"; the client's flat input needs one place.`,
    ],
    [
      operation('getPeerConn'),
      'name: role',
      'name: peerConnId',
      `"peerConnId" stands in path and in query of "getPeerConn"; the client's flat input needs one place.`,
    ],
  ],
  'lifecycle-resolves': [
    [
      `${blb}/lifecycles/BlbServerHealth.yaml`,
      'whenEmpty: Unknown',
      'whenEmpty: Nowhere',
      '"Nowhere" is not a state of BlbServerHealth.',
      `${blb}/operations/describeBlbServerHealth.yaml`,
    ],
    [
      blbStates,
      'meaning: not documented; taken for a failure by Terraform }',
      'meaning: not documented, unseen: true }',
      '"paused" is unseen, but not what "not found" means for Blb.',
    ],
    [
      `${blb}/lifecycles/BlbServerHealth.yaml`,
      'from: Alive, to: Unknown, automatic: true',
      'from: Alive, to: Unknown, byAnyChange: true',
      'No operation declares by x-async that it changes BlbServerHealth.',
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      '[peerConnId, role]',
      '[peerConnId, side]',
      '"side" is not a parameter of "getPeerConn".',
      operation('getPeerConn'),
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'state: /status',
      'state: /state',
      '"/state" names no field of the answer of "getPeerConn".',
      operation('getPeerConn'),
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'states:\n',
      'states:\n  dreaming: { kind: stable, meaning: dreaming }\n',
      'The states of PeerConn and of field "/status" differ: dreaming.',
      operation('getPeerConn'),
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'to: consult_failed, after: P7D',
      'to: dreaming, after: P7D',
      '"dreaming" is not a state of PeerConn.',
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'from: starting, to: active, automatic',
      'from: dreaming, to: active, automatic',
      '"dreaming" is not a state of PeerConn.',
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'by: rejectPeerConn',
      'by: refusePeerConn',
      '"refusePeerConn" is not an operation.',
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'means: deleted',
      'means: vanished',
      '"vanished" is not a terminal state of PeerConn.',
    ],
    [
      `${service}/lifecycles/PeerConnDns.yaml`,
      'gone: { codes: [NoSuchObject] }',
      'gone: { codes: [NoSuchObject], means: close }',
      '"close" is not a terminal state of PeerConnDns.',
    ],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'gone: { codes: [NoSuchObject], means: deleted }',
      'gone: { codes: [NoSuchObject], means: active }',
      '"active" is not a terminal state of PeerConn.',
    ],
    ...['/elastic_resource_pools/*/state', '/elastic_resource_pools/status', '/pools/*/status'].map(
      (pointer): Mistake => [
        connectionStates,
        '/elastic_resource_pools/*/status',
        pointer,
        `"${pointer}" names no field of the answer of "showEnhancedConnection".`,
        dliOperation('showEnhancedConnection'),
      ],
    ),
    ...[
      ['precedence: [DELETED, FAILED, ACTIVE]\n', 'CREATING'],
      ['precedence: [DELETED, FAILED, CREATING, ACTIVE, PAUSED]\n', 'PAUSED'],
      ['', 'CREATING, ACTIVE, FAILED, DELETED'],
    ].map(([by = '', states]): Mistake => [
      connectionStates,
      'precedence: [DELETED, FAILED, CREATING, ACTIVE]\n',
      by,
      `The precedence of EnhancedConnection must name each state: ${states}.`,
      dliOperation('showEnhancedConnection'),
    ]),
    [
      `${dli}/schemas/PeeringStatus.yaml`,
      'x-extensible-enum: [CREATING, ACTIVE, FAILED]',
      'x-extensible-enum: [CREATING, ACTIVE, FAILED, PAUSED]',
      'The states of EnhancedConnection and of field "/status" differ: PAUSED.',
      dliOperation('showEnhancedConnection'),
    ],
    [
      connectionStates,
      'parts: [/available_queue_info/*/status, /elastic_resource_pools/*/status]\n',
      '',
      'The states of EnhancedConnection and of field "/status" differ: CREATING, FAILED.',
      dliOperation('showEnhancedConnection'),
    ],
    ...['7 days', 'P1M', 'P1W', 'P', 'PT', 'P1DT', 'PT1.5S', 'p7d'].map((text): Mistake => [
      `${service}/lifecycles/PeerConn.yaml`,
      'state: /status\n',
      `state: /status\nmissingAfterCreate: ${text}\n`,
      `"${text}" is no ISO 8601 duration of days, hours, minutes and seconds.`,
    ]),
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'after: P7D',
      'after: a week',
      '"a week" is no ISO 8601 duration of days, hours, minutes and seconds.',
    ],
  ],
  'operation-examples': [
    [operation('getPeerConn'), '    example: initiator\n', '', 'Parameter "role" of "getPeerConn" needs an example.'],
    [
      operation('updatePeerConnBandwidth'),
      '      examples:\n        raise:\n          summary: To 20 Mbit/s\n          value:\n            newBandwidthInMbps: 20\n',
      '',
      'The request body of "updatePeerConnBandwidth" needs an example.',
    ],
    [
      operation('createPeerConn'),
      '        examples:\n          created:\n            summary: The id of the new connection\n            value:\n              peerConnId: peerconn-9td54fmx143e\n',
      '',
      'The answer 200 of "createPeerConn" needs an example of its body or, without one, of its headers.',
    ],
  ],
  'operation-file': [
    [
      operation('createPeerConn'),
      'operationId: createPeerConn',
      'operationId: createPeering',
      'Operation "createPeering" must stand alone in a file named "createPeering.yaml".',
    ],
  ],
  'operation-selectable': [
    [
      operation('acceptPeerConn'),
      'required: true',
      'required: false',
      '"acceptPeerConn" shares its path with others and needs a required query parameter that selects it.',
    ],
  ],
  'pagination-resolves': [
    [
      operation('listPeerConn'),
      'cursorParam: marker',
      'cursorParam: cursor',
      '"cursor" is not a query parameter of "listPeerConn".',
    ],
    [
      operation('listPeerConn'),
      'limitParam: maxKeys',
      'limitParam: limit',
      '"limit" is not a query parameter of "listPeerConn".',
    ],
    [
      operation('listPeerConn'),
      'nextCursor: /nextMarker',
      'nextCursor: /next',
      '"/next" names no field of the answer of "listPeerConn".',
    ],
    [
      operation('listPeerConn'),
      'hasMore: /isTruncated',
      'hasMore: /more',
      '"/more" names no field of the answer of "listPeerConn".',
    ],
    [
      operation('listPeerConn'),
      'items: /peerConns',
      'items: /rows',
      '"/rows" names no field of the answer of "listPeerConn".',
    ],
    [operation('listPeerConn'), 'items: /peerConns', 'items: /marker', '"/marker" must name an array.'],
    [dliOperation('listEnhancedConnections'), 'itemKey: /id', 'itemKey: /uuid', '"/uuid" names no field of the items.'],
    [
      dliOperation('listEnhancedConnections'),
      'offsetParam: offset',
      'offsetParam: start',
      '"start" is not a query parameter of "listEnhancedConnections".',
    ],
    [
      'huawei/roma/operations/listVpcChannelsV2.yaml',
      'total: /total',
      'total: /sum',
      '"/sum" names no field of the answer of "listVpcChannelsV2".',
    ],
  ],
  'repeatable-helps': [
    [
      operation('getPeerConn'),
      'x-lifecycle:',
      'x-repeatable: It only reads.\nx-lifecycle:',
      '"getPeerConn" is a GET and needs no x-repeatable.',
    ],
    [
      operation('acceptPeerConn'),
      'x-idempotency:',
      'x-repeatable: Accepting twice is accepting.\nx-idempotency:',
      '"acceptPeerConn" carries a token and needs no x-repeatable.',
    ],
  ],
  'samples-resolve': [
    [
      samples,
      'releasePeerConn:',
      'releaseIt:\n  operation: releasePeerConn',
      'No sample is called "releasePeerConn": the operation would be shown without one.',
      `${service}/openapi.yaml`,
    ],
    [
      samples,
      'operation: getPeerConn\n',
      'operation: readPeerConn\n',
      'The sample "getLocalInterface" calls "readPeerConn", which is no operation.',
      `${service}/openapi.yaml`,
    ],
    [
      samples,
      'releasePeerConn:\n',
      'releasePeerConn:\n  operation: refundPeerConn\n',
      'The sample "releasePeerConn" is called as an operation and calls "refundPeerConn".',
      `${service}/openapi.yaml`,
    ],
    [
      samples,
      'after: [getLocalInterface]',
      'after: [createPeerConn]',
      'The sample "getLocalInterface" shows no operation, and none comes after it.',
      `${service}/openapi.yaml`,
    ],
    [
      samples,
      'after: [getLocalInterface]',
      'after: [createPeerConn]',
      'The sample "updatePeerConn" takes a value from "getLocalInterface", which is not called before it.',
      `${service}/openapi.yaml`,
    ],
    [
      samples,
      'after: [getLocalInterface]',
      'after: [getLocalInterface, nothingAtAll]',
      'The sample "updatePeerConn" comes after "nothingAtAll", which is no sample.',
      `${service}/openapi.yaml`,
    ],
    [
      samples,
      'operation: getPeerConn\n  after: [createPeerConn]',
      'operation: getPeerConn\n  after: [createPeerConn, updatePeerConn]',
      'The sample "updatePeerConn" comes after itself.',
      `${service}/openapi.yaml`,
    ],
    [
      samples,
      'renewPeerConn:\n',
      'renewPeerConn:\n  later: P1M\n',
      'The sample "renewPeerConn" comes later: "P1M" is no ISO 8601 duration of days, hours, minutes and seconds.',
      `${service}/openapi.yaml`,
    ],
    [
      `${dli}/samples.yaml`,
      'task_id: ${createConnectivityTask/task_id}',
      'task_id: ${showEnhancedConnection/name}',
      'The sample "showConnectivityTask" takes a value from "showEnhancedConnection", which is not called before it.',
      `${dli}/openapi.yaml`,
    ],
  ],
  'rules-resolve': [
    [
      operation('getPeerConn'),
      '- role-picks-end',
      '- role-picks-end\n  - nope',
      '"nope" is not in the rule catalogue.',
    ],
    [
      operation('listPeerConn'),
      '  - vpc-filter-local-end\n',
      '',
      'No operation names the rule "vpc-filter-local-end".',
      `${service}/openapi.yaml`,
    ],
    [
      operation('createPeerConn'),
      'LimitExceeded, ',
      '',
      'Rule "vpc-quota" draws "LimitExceeded", which x-error-codes of "createPeerConn" must list.',
    ],
  ],
  'schema-described': [
    [
      `${service}/schemas/UpdatePeerConnBandwidthBody.yaml`,
      '    description: The most that the connection carries from now on. The smallest and largest value are not documented.\n',
      '',
      'Field "newBandwidthInMbps" needs a description.',
    ],
  ],
  'secrets-marked': [
    [
      `${shared}/security-schemes.yaml`,
      'name: x-bce-security-token\n  x-sensitive: true',
      'name: x-bce-security-token',
      'Security scheme "x-bce-security-token" must be marked x-sensitive: true.',
    ],
  ],
  'wire-quirks-resolve': [
    [
      `${service}/schemas/PeerConn.yaml`,
      'alsoNamed: [bandwithInMbp]',
      'alsoNamed: [bandwidth]',
      '"bandwidth" must be a deprecated, optional field beside "bandwidthInMbps".',
    ],
    [
      `${service}/schemas/PeerConn.yaml`,
      'deprecated: true',
      'deprecated: false',
      '"bandwithInMbp" must be a deprecated, optional field beside "bandwidthInMbps".',
    ],
    [
      `${service}/schemas/PeerConn.yaml`,
      '  - bandwidthInMbps\n',
      '  - bandwidthInMbps\n  - bandwithInMbp\n',
      '"bandwithInMbp" must be a deprecated, optional field beside "bandwidthInMbps".',
    ],
    [
      `${service}/schemas/PeerConn.yaml`,
      'emptyStringIsNull: true',
      'digitString: true',
      'digitString is for integers; "expiredTime" is string or null.',
    ],
    [
      `${service}/schemas/PeerConn.yaml`,
      'digitString: true',
      'emptyStringIsNull: true',
      'emptyStringIsNull needs "bandwidthInMbps" to allow null.',
    ],
    [
      romaSchema('ProjectVpcChannelInfo'),
      'type: [integer, string]',
      'type: [string, boolean]',
      'words stand for integers; "type" is string or boolean.',
    ],
    [
      romaSchema('VpcHealthConfigInfo'),
      'http_code:\n    type: string',
      'http_code:\n    type: integer',
      'numberAsText is for texts; "http_code" is integer.',
    ],
    [
      `${dli}/schemas/CreatedConnectivityTask.yaml`,
      '    deprecated: true\n',
      '',
      '"address_id" must be a deprecated, optional field beside "task_id".',
    ],
  ],
};
