import { describe, expect, test } from 'vitest';
import { ApiError, DecodeError } from '../../src/index.js';
import { documentedRequests } from '../helpers/documented-requests.js';
import { causeOfUnknown, failureOf } from '../helpers/failure.js';
import { createInput, listedConn, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerText } from '../helpers/recording-fetch.js';

/** Reads one connection that arrives with some fields beside the usual ones, in every way there is. */
async function readAll(fields: object): Promise<unknown[]> {
  const conn = { ...listedConn, ...fields };
  const page = { peerConns: [conn, listedConn], isTruncated: false, maxKeys: 1000 };
  const { client } = createPeeringLab([answerJson(200, conn), answerJson(200, conn), answerJson(200, page)]);
  const named = await client.getPeerConn({ peerConnId, role: 'initiator' });
  const typed = await client.http.GET('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId } } });
  const listed = await client.listPeerConn();
  const listedTyped = await client.http.GET('/v1/peerconn');
  return [named, typed.data, listed.peerConns[0], listedTyped.data?.peerConns[0]];
}

describe('the bandwidth is a number under its right name', () => {
  test.each([
    ['under that name', { bandwidthInMbps: 500 }],
    ['as digits', { bandwidthInMbps: '500' }],
    ["under the Python page's name", { bandwithInMbp: 500 }],
    ['under that name as digits', { bandwithInMbp: '500' }],
    ['under both names', { bandwidthInMbps: 500, bandwithInMbp: 20 }],
    ['as digits beside the other name', { bandwithInMbp: 20, bandwidthInMbps: '500' }],
  ])('when it arrives %s', async (_, fields) => {
    for (const conn of await readAll(fields)) expect(conn).toEqual({ ...listedConn, ...fields, bandwidthInMbps: 500 });
  });

  test.each(['', 'fast', '5e2', '-5', ' 500'])(
    'unless it arrives as %j, which is passed on',
    async (bandwidthInMbps) => {
      for (const conn of await readAll({ bandwidthInMbps })) expect(conn).toEqual({ ...listedConn, bandwidthInMbps });
    },
  );
});

describe('the end of the prepaid period', () => {
  test.each([
    ['null', null, null],
    ['an empty text', '', null],
    ['a time without a zone', '2026-08-07 19:46:55', '2026-08-07 19:46:55'],
    ['a time with a zone', '2026-08-07T11:46:55Z', '2026-08-07T11:46:55Z'],
  ])('that arrives as %s', async (_, expiredTime, expected) => {
    for (const conn of await readAll({ bandwidthInMbps: 1, expiredTime }))
      expect(conn).toEqual({ ...listedConn, bandwidthInMbps: 1, expiredTime: expected });
  });

  test('stays absent where it is', async () => {
    for (const conn of await readAll({ bandwidthInMbps: 1 })) expect(conn).not.toHaveProperty('expiredTime');
  });
});

test.each(['2018-08-07 19:46:55', '2018-08-07T11:46:55Z'])(
  'the time %s is passed on as it came',
  async (createdTime) => {
    for (const conn of await readAll({ bandwidthInMbps: 1, createdTime })) expect(conn).toMatchObject({ createdTime });
  },
);

test('states and fields that the specification does not know are passed on', async () => {
  const news = { bandwidthInMbps: 1, status: 'dreaming', ipv6: { enabled: true } };
  for (const conn of await readAll(news)) expect(conn).toEqual({ ...listedConn, ...news });
});

test('an empty page is passed on without a marker', async () => {
  const empty = { peerConns: [], isTruncated: false, maxKeys: 1000 };
  const { client } = createPeeringLab(answerJson(200, empty));
  await expect(client.listPeerConn()).resolves.toEqual(empty);
});

test.each([{ peerConns: null }, { peerConns: [null, 7, 'x'] }, { peerConns: { 0: {} } }])(
  'a page that is not as documented is passed on: %j',
  async (page) => {
    const { client } = createPeeringLab(answerJson(200, page));
    await expect(client.listPeerConn()).resolves.toEqual(page);
  },
);

describe('a change that succeeded', () => {
  const changes = documentedRequests.filter(
    ({ method, operation }) => method !== 'GET' && operation !== 'createPeerConn',
  );

  test.each(changes.map(({ name, named, http }) => [name, named, http] as const))(
    'resolves to nothing: %s',
    async (_, named, http) => {
      for (const answer of [answerText(200), answerText(200, '{}'), answerText(204)]) {
        const { client } = createPeeringLab(answer);
        await expect(named(client)).resolves.toBeUndefined();
        await expect(http(client)).resolves.toMatchObject({ response: { ok: true } });
      }
    },
  );

  test.each([' ', '\r\n', 'OK'])('resolves to nothing, by name and by path, also when the body is %j', async (body) => {
    const { client } = createPeeringLab(answerText(200, body));
    await expect(client.releasePeerConn({ peerConnId })).resolves.toBeUndefined();
    const { data, error } = await client.http.DELETE('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId } } });
    expect({ data, error }).toEqual({ data: undefined, error: undefined });
  });
});

describe('reading a connection that is gone', () => {
  test.each([
    ['200 and an empty body', answerText(200), 'answered 200 with an empty body'],
    ['200 and a blank body', answerText(200, ' \r\n'), 'answered 200 with an empty body'],
    ['204', answerText(204), 'answered 204 with an empty body'],
    ['404', answerJson(404, { code: 'NoSuchObject', message: 'account not exist' }), 'account not exist'],
  ])('is refused as NoSuchObject after %s', async (_, answer, serviceMessage) => {
    const { client } = createPeeringLab(answer);
    const error = await failureOf(ApiError, client.getPeerConn({ peerConnId }));
    const expected = { code: 'NoSuchObject', status: 404, serviceMessage, requestId: 'id-in-header' };
    expect(error).toMatchObject({ ...expected, category: 'not-found', operationId: 'getPeerConn' });
  });

  test('is the same error by path', async () => {
    const { client } = createPeeringLab(answerText(200));
    const answer = await client.http.GET('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId } } });
    expect(answer.response.status).toBe(404);
    expect(answer.data).toBeUndefined();
    expect(answer.error).toEqual({
      code: 'NoSuchObject',
      message: 'answered 200 with an empty body',
      requestId: 'id-in-header',
    });
  });
});

test('asking for a connection and hearing nothing is no success', async () => {
  const { client } = createPeeringLab(answerText(200));
  const error = await causeOfUnknown(DecodeError, client.createPeerConn(createInput));
  expect(error).toMatchObject({ status: 200, requestId: 'id-in-header', bodyStart: '', clientToken: 'token-1' });
  expect(error.message).toContain('an empty body');
});
