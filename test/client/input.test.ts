import { describe, expect, test } from 'vitest';
import type { PeeringOperationId } from '../../src/baidu.js';
import { InputError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerOk } from '../helpers/recording-fetch.js';

/** The operations as a caller without types sees them. */
type Untyped = Record<PeeringOperationId, (input?: unknown) => Promise<unknown>>;

/** Makes a call that must be refused before anything is sent. */
async function refusalOf(call: (client: Untyped) => Promise<unknown>): Promise<InputError> {
  const { client, wire, clock } = createPeeringLab(answerOk);
  const error = await failureOf(InputError, call(client as Untyped));
  expect(wire.sent).toEqual([]);
  expect(clock.pending).toBe(0);
  return error;
}

test('a field that the operation does not have is named, beside those that it has', async () => {
  const error = await refusalOf((client) => client.listPeerConn({ vpcid: 'vpc-1' }));
  expect(error).toMatchObject({ field: 'vpcid', operationId: 'listPeerConn' });
  expect(error.message).toContain('"vpcid"');
  expect(error.message).toContain('vpcId, marker, maxKeys');
});

test.each(['bandwidthInMbps', 'localVpcId', 'peerVpcId', 'peerRegion', 'billing'])(
  'a request for a connection without %s is refused',
  async (field) => {
    const error = await refusalOf((client) => client.createPeerConn({ ...createInput, [field]: undefined }));
    expect(error).toMatchObject({ field, operationId: 'createPeerConn' });
    expect(error.message).toContain(`"${field}"`);
  },
);

test('a call that needs input is refused without any', async () => {
  expect(await refusalOf((client) => client.getPeerConn())).toMatchObject({ field: 'peerConnId' });
});

test.each([null, 'peerconn-1', 7, true, ['peerconn-1'], () => ({ peerConnId })])(
  'input that is no object with fields is refused: %s',
  async (input) => {
    expect(await refusalOf((client) => client.getPeerConn(input))).toMatchObject({ field: 'input' });
  },
);

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a field named %s is refused', async (field) => {
  const input: unknown = JSON.parse(`{"peerConnId":"${peerConnId}","${field}":"x"}`);
  expect(await refusalOf((client) => client.getPeerConn(input))).toMatchObject({ field });
});

test('a constant that selects another operation is no field', async () => {
  const error = await refusalOf((client) => client.updatePeerConn({ peerConnId, localIfId: 'qpif-1', refund: '' }));
  expect(error).toMatchObject({ field: 'refund' });
});

describe('a path parameter', () => {
  const unusable = ['', '.', '..', 'a/b', '/', 'a\\b', 'a\nb', 'a\u0000', '\u007f', 'a\ud800', '\udc00b'];

  test.each(unusable)('cannot be %j', async (id) => {
    expect(await refusalOf((client) => client.releasePeerConn({ peerConnId: id }))).toMatchObject({
      field: 'peerConnId',
      operationId: 'releasePeerConn',
    });
  });

  test.each([null, NaN, Infinity, {}, ['a'], Symbol('a'), 1n])('cannot be the value %s', async (id) => {
    expect(await refusalOf((client) => client.getPeerConn({ peerConnId: id }))).toMatchObject({ field: 'peerConnId' });
  });

  test.each(unusable)('cannot be %j by path either', async (id) => {
    const { client, wire } = createPeeringLab(answerOk);
    const call = client.http.DELETE('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId: id } } });
    expect(await failureOf(InputError, call)).toMatchObject({ field: 'peerConnId' });
    expect(wire.sent).toEqual([]);
  });

  test.each([
    ['...', '...'],
    ['a.b', 'a.b'],
    ['a b?c#d%2F', 'a%20b%3Fc%23d%252F'],
    ["!'()*~", '%21%27%28%29%2A~'],
    ['测试😀', '%E6%B5%8B%E8%AF%95%F0%9F%98%80'],
  ])('%j is sent as %s', async (id, expected) => {
    const { client, wire } = createPeeringLab(answerOk);
    await client.getPeerConn({ peerConnId: id });
    await client.http.GET('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId: id } } });
    expect(wire.sent.map(({ target }) => target)).toEqual([`/v1/peerconn/${expected}`, `/v1/peerconn/${expected}`]);
  });
});

describe('a query parameter', () => {
  test.each([NaN, Infinity, {}, ['a'], 'a\ud800'])('cannot be %s', async (marker) => {
    expect(await refusalOf((client) => client.listPeerConn({ marker }))).toMatchObject({ field: 'marker' });
  });

  test('is encoded as it is signed', async () => {
    const { client, wire } = createPeeringLab(answerOk);
    await client.listPeerConn({ marker: "a b+c&d=e/'(测" });
    expect(wire.only.target).toBe('/v1/peerconn?marker=a%20b%2Bc%26d%3De%2F%27%28%E6%B5%8B');
  });

  test('that is optional is left out when it is null', async () => {
    const { client, wire } = createPeeringLab(answerOk);
    await (client as Untyped).listPeerConn({ marker: null });
    expect(wire.only.target).toBe('/v1/peerconn');
  });

  test('that is required cannot be null', async () => {
    const call = (client: Untyped) => client.openPeerConnSyncDns({ peerConnId, role: null });
    expect(await refusalOf(call)).toMatchObject({ field: 'role' });
  });
});

test.each([
  ['a bigint', 1n],
  ['a circle', circle()],
])('a body with %s in it, which has no JSON form, is refused', async (_, localIfName) => {
  const call = (client: Untyped) => client.updatePeerConn({ peerConnId, localIfId: 'qpif-1', localIfName });
  const error = await refusalOf(call);
  expect(error).toMatchObject({ operationId: 'updatePeerConn', field: 'body' });
  expect(error.cause).toBeInstanceOf(TypeError);
});

function circle(): object {
  const object: Record<string, unknown> = {};
  object['self'] = object;
  return object;
}
