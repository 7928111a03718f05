import { describe, expect, test } from 'vitest';
import { documentedRequests, sameRegion } from '../helpers/documented-requests.js';
import { peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText, type SentRequest } from '../helpers/recording-fetch.js';

const lab = () => createPeeringLab(answerOk);

describe.each(documentedRequests.map((request) => [request.name, request] as const))('%s', (_name, expected) => {
  const documented = {
    method: expected.method,
    url: `https://bcc.bj.baidubce.com${expected.path}`,
    query: expected.query,
    body: expected.body,
  };

  test('by name puts the documented request on the wire', async () => {
    const { client, wire } = lab();
    await expected.named(client);
    expect(shown(wire.only)).toEqual(documented);
  });

  test('by path puts the same request on the wire', async () => {
    const { client, wire } = lab();
    const { response } = await expected.http(client);
    expect(response.status).toBe(200);
    expect(shown(wire.only)).toEqual(documented);
  });
});

test('every operation of the client is covered', () => {
  const { http: _http, waitFor: _waitFor, resumePending: _resumePending, ...operations } = lab().client;
  expect(new Set(documentedRequests.map(({ operation }) => operation))).toEqual(new Set(Object.keys(operations)));
  expect(Object.keys(operations)).toHaveLength(13);
});

test('fields that are undefined do not reach the wire', async () => {
  const { client, wire } = createPeeringLab(answerText(200));
  await client.updatePeerConn({ peerConnId, clientToken: undefined, localIfId: 'qpif-1', description: undefined });
  expect(shown(wire.only)).toMatchObject({ body: { localIfId: 'qpif-1' }, query: ['clientToken=token-1'] });
  expect(wire.only.body).toBe('{"localIfId":"qpif-1"}');
});

test('an empty text does reach the wire', async () => {
  const { client, wire } = createPeeringLab(answerText(200));
  await client.updatePeerConn({ peerConnId, localIfId: 'qpif-1', description: '' });
  expect(wire.only.body).toBe('{"localIfId":"qpif-1","description":""}');
});

test('the input is not changed', async () => {
  const { client } = createPeeringLab(answerJson(200, { peerConnId }));
  const input = Object.freeze({ ...sameRegion, billing: Object.freeze({ ...sameRegion.billing }) });
  await expect(client.createPeerConn(input)).resolves.toEqual({ peerConnId });
});

function shown({ method, url, query, body }: SentRequest) {
  return {
    method,
    url: url.split('?')[0],
    query,
    body: body === undefined ? undefined : (JSON.parse(body) as unknown),
  };
}
