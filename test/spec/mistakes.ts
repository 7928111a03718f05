/** A mistake: where it is made, what becomes what, and what the lint says. All of it, unless other rules speak as well. */
export type Mistake = readonly [file: string, replace: string, by: string, message: string, reportedIn?: string];

const shared = 'baidu/shared';
const service = 'baidu/peering';
const operation = (name: string) => `${service}/operations/${name}.yaml`;
const notInCatalogue = (code: string) => `"${code}" is not in the error catalogue.`;
const idempotency = 'x-idempotency:\n  $ref: ../../shared/idempotency.yaml';
const idempotencyWith = (parameter: string, maxLength: number, mismatchCode: string) =>
  `x-idempotency: { parameter: ${parameter}, maxLength: ${maxLength}, scope: account, rememberedForHours: 24, countedFrom: last use, mismatchCode: ${mismatchCode} }`;

/** Mistakes by the rule of the plugin that finds them. */
export const mistakes: Record<string, readonly Mistake[]> = {
  'error-codes-resolve': [
    [operation('listPeerConn'), '[BadRequest,', '[BadRequest, Nope,', notInCatalogue('Nope')],
    [operation('getPeerConn'), 'x-empty-body: NoSuchObject', 'x-empty-body: Nope', notInCatalogue('Nope')],
    [
      `${service}/lifecycles/PeerConn.yaml`,
      'code: NoSuchObject',
      'code: Nope',
      notInCatalogue('Nope'),
      operation('getPeerConn'),
    ],
    [`${shared}/error-body.yaml`, 'PreconditionFailed', 'Nope', notInCatalogue('Nope'), `${service}/openapi.yaml`],
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
      'gone: { code: NoSuchObject }',
      'gone: { code: NoSuchObject, means: close }',
      '"close" is not a terminal state of PeerConnDns.',
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
  ],
};
