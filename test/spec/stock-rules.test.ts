import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySpec, type SpecCopy } from '../helpers/spec-copy.js';

let spec: SpecCopy;
beforeAll(async () => {
  spec = await copySpec();
});
afterAll(() => spec.remove());

const operations = 'baidu/peering/operations';

test.each([
  ['baidu/shared/idempotency.yaml', 'maxLength: 64', 'maxLenght: 64', 'maxLenght'],
  ['baidu/peering/lifecycles/PeerConn.yaml', 'gone: {', 'goen: {', 'goen'],
  ['baidu/peering/lifecycles/PeerConn.yaml', 'means: deleted', 'maens: deleted', 'maens'],
  [`${operations}/listPeerConn.yaml`, 'hasMore: /', 'hasmore: /', 'hasmore'],
  ['baidu/peering/schemas/PeerConn.yaml', 'digitString: true', 'digitsString: true', 'digitsString'],
  [`${operations}/getPeerConn.yaml`, 'python: get_peerconn', 'pyhton: get_peerconn', 'pyhton'],
  ['baidu/peering/error-codes.yaml', 'advice: Correct', 'advise: Correct', 'advise'],
  ['baidu/peering/rules.yaml', 'says: Between', 'syas: Between', 'syas'],
  ['baidu/shared/error-body.yaml', 'requestIdHeader:', 'requestIDHeader:', 'requestIDHeader'],
  ['huawei/iam/error-body.yaml', 'otherRequestIdHeaders:', 'otherRequestIDHeaders:', 'otherRequestIDHeaders'],
  ['huawei/dli/error-body.yaml', 'code: /errorCode, message', 'code: /errorCode, text: /x, message', 'text'],
  ['huawei/dli/lifecycles/EnhancedConnection.yaml', 'ignoreCase: true', 'ignorecase: true', 'ignorecase'],
  ['huawei/dli/operations/listEnhancedConnections.yaml', 'itemKey: /id', 'itemkey: /id', 'itemkey'],
  ['huawei/roma/schemas/VpcHealthConfigInfo.yaml', 'numberAsText: true', 'numbersAsText: true', 'numbersAsText'],
])('in %s, %j turned into %j is reported as unknown', async (file, replace, by, key) => {
  const problems = await spec.lintWith({ file, replace, by });
  const message = expect.stringContaining(`Property \`${key}\` is not expected here.`) as string;
  expect(problems).toContainEqual({ rule: 'struct', file, message });
});

test.each([
  ['baidu/shared/idempotency.yaml', 'scope: account, service and region\n', 'scope'],
  [`${operations}/listPeerConn.yaml`, '  nextCursor: /nextMarker\n', 'nextCursor'],
  [
    `${operations}/getPeerConn.yaml`,
    'x-error-codes: [BadRequest, NoSuchObject, ServiceInternalError]\n',
    'x-error-codes',
  ],
  ['baidu/peering/error-codes.yaml', '  retry: never\n', 'retry'],
  ['baidu/peering/openapi.yaml', 'x-client-name: Peering\n', 'x-client-name'],
  ['baidu/shared/error-body.yaml', 'message: /message\n', 'message'],
  ['baidu/peering/lifecycles/PeerConn.yaml', 'codes: [NoSuchObject], ', 'codes'],
  ['huawei/dli/error-body.yaml', 'flag: /is_success, ', 'flag'],
  ['huawei/dli/error-body.yaml', ', message: /error/message', 'message'],
  ['huawei/dli/openapi.yaml', 'x-rule-catalogue:\n  $ref: rules.yaml\n', 'x-rule-catalogue'],
])('in %s, without %j, the missing key is reported', async (file, replace, key) => {
  const problems = await spec.lintWith({ file, replace, by: '' });
  const message = expect.stringContaining(`The field \`${key}\` must be present on this level.`) as string;
  expect(problems).toContainEqual({ rule: 'struct', file, message });
});

test.each([
  [`${operations}/getPeerConn.yaml`, 'x-lifecycle:', 'x-lifecylce:'],
  [`${operations}/acceptPeerConn.yaml`, 'x-idempotency:', 'x-idempotence:'],
  ['baidu/peering/schemas/UpdatePeerConnBandwidthBody.yaml', 'x-unit:', 'x-units:'],
  ['huawei/shared/parameters/project_id.yaml', 'x-client-setting:', 'x-client-settings:'],
  ['huawei/iam/headers/subjectToken.yaml', 'x-in-answer:', 'x-in-answers:'],
  ['huawei/dli/openapi.yaml', 'x-region-endpoints:', 'x-regions-endpoints:'],
  ['huawei/dli/operations/showEnhancedConnection.yaml', 'x-not-found-codes:', 'x-notfound-codes:'],
])('in %s, an extension that nothing reads is reported: %j turned into %j', async (file, replace, by) => {
  expect(await spec.lintWith({ file, replace, by })).not.toEqual([]);
});

test.each([
  ['a wrong kind', 'baidu/peering/lifecycles/PeerConn.yaml', 'kind: stable', 'kind: steady'],
  ['a text for a number', 'baidu/shared/idempotency.yaml', 'maxLength: 64', 'maxLength: many'],
  ['a wrong style', `${operations}/listPeerConn.yaml`, 'style: cursor', 'style: keyset'],
  [
    'a code for what is gone without its key',
    'baidu/peering/lifecycles/PeerConnDns.yaml',
    '{ codes: [NoSuchObject] }',
    'NoSuchObject',
  ],
  [
    'one code for what is gone instead of a list',
    'baidu/peering/lifecycles/PeerConnDns.yaml',
    'codes: [NoSuchObject]',
    'codes: NoSuchObject',
  ],
  ['a word that stands for no number', 'huawei/roma/schemas/ProjectVpcChannelInfo.yaml', 'builtin: 2', 'builtin: two'],
  [
    'a text for the flag of a header',
    'huawei/iam/headers/subjectToken.yaml',
    'x-in-answer: true',
    'x-in-answer: always',
  ],
  ['a region without an address', 'huawei/iam/openapi.yaml', 'eu-west-101: unknown', 'eu-west-101: false'],
  ['a category that there is not', 'huawei/dli/error-codes.yaml', 'category: quota', 'category: limit'],
  ['a status that is no answer', 'huawei/dli/error-codes.yaml', 'status: 200', 'status: 100'],
  ['a flag for a reason', `${operations}/acceptPeerConn.yaml`, 'x-idempotency:', 'x-repeatable: true\nx-idempotency:'],
  ['a text for a flag', 'baidu/shared/parameters/marker.yaml', 'in: query', 'in: query\nx-sensitive: very'],
  ['a transition by nothing', 'baidu/peering/lifecycles/PeerConn.yaml', 'to: deleted, automatic: true', 'to: deleted'],
])('%s is reported where it stands', async (_, file, replace, by) => {
  const problems = await spec.lintWith({ file, replace, by });
  expect(problems).toContainEqual({ rule: 'struct', file, message: expect.any(String) as string });
});

test.each([
  [
    'a body',
    `${operations}/createPeerConn.yaml`,
    'bandwidthInMbps: 500',
    'bandwidthInMbps: fast',
    'no-invalid-media-type-examples',
  ],
  [
    'an answer',
    `${operations}/listPeerConn.yaml`,
    'isTruncated: true',
    'isTruncated: some',
    'no-invalid-media-type-examples',
  ],
  [
    'a parameter',
    `${operations}/getPeerConn.yaml`,
    'example: initiator',
    'example: bystander',
    'no-invalid-parameter-examples',
  ],
])('an example of %s that does not fit is reported', async (_, file, replace, by, rule) => {
  const problems = await spec.lintWith({ file, replace, by });
  expect(problems).toContainEqual({ rule, file, message: expect.stringContaining('xample') as string });
});

test('a reference to nothing is reported', async () => {
  const file = `${operations}/getPeerConn.yaml`;
  const problems = await spec.lintWith({ file, replace: 'schemas/Role.yaml', by: 'schemas/Rolle.yaml' });
  expect(problems).toContainEqual({
    rule: 'no-unresolved-refs',
    file,
    message: expect.stringContaining("Can't resolve $ref") as string,
  });
});

describe('what peering does not use breaks no rule where it belongs', () => {
  const accept = `${operations}/acceptPeerConn.yaml`;

  test('a change that takes no token and may be repeated', async () => {
    const edits = [
      { file: accept, replace: '  - $ref: ../../shared/parameters/clientToken.yaml\n', by: '' },
      {
        file: accept,
        replace: 'x-idempotency:\n  $ref: ../../shared/idempotency.yaml',
        by: 'x-repeatable: Accepting twice is accepting.',
      },
    ];
    expect(await spec.lintWith(...edits)).toEqual([]);
  });

  test.each([
    [
      'a secret that is a parameter',
      'baidu/shared/parameters/marker.yaml',
      'in: query',
      'in: query\nx-sensitive: true',
    ],
    [
      'a secret in a body',
      'baidu/peering/schemas/UpdatePeerConnBody.yaml',
      'type: string',
      'type: string\n    x-sensitive: true',
    ],
    [
      'a resource that is found only after a while',
      'baidu/peering/lifecycles/PeerConn.yaml',
      'state: /status\n',
      'state: /status\nmissingAfterCreate: PT1M30S\n',
    ],
  ])('%s', async (_, file, replace, by) => {
    expect(await spec.lintWith({ file, replace, by })).toEqual([]);
  });
});
