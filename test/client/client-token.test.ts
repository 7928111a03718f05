import { describe, expect, test } from 'vitest';
import type { PeeringClient } from '../../src/baidu.js';
import { ApiError, CrosspeerError, InputError, OutcomeUnknownError } from '../../src/index.js';
import { documentedRequests } from '../helpers/documented-requests.js';
import { causeOfUnknown, failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText, type SentRequest } from '../helpers/recording-fetch.js';

const tokenOf = ({ query }: SentRequest): string | undefined =>
  query.find((pair) => pair.startsWith('clientToken='))?.slice('clientToken='.length);

const acceptByPath = (client: PeeringClient, clientToken?: string) =>
  client.http.PUT('/v1/peerconn/{peerConnId}#accept', {
    params: { path: { peerConnId }, query: { accept: '', ...(clientToken !== undefined && { clientToken }) } },
  });

test('each call gets a token of its own, by name and by path', async () => {
  const { client, wire } = createPeeringLab(answerText(200));
  await client.acceptPeerConn({ peerConnId });
  await client.acceptPeerConn({ peerConnId });
  await acceptByPath(client);
  expect(wire.sent.map(tokenOf)).toEqual(['token-1', 'token-2', 'token-3']);
});

test('a token of the caller is sent as it is, and none is made', async () => {
  const made: string[] = [];
  const createClientToken = () => String(made.push('made'));
  const { client, wire } = createPeeringLab(answerText(200), { createClientToken });
  await client.acceptPeerConn({ peerConnId, clientToken: 'order 42/+' });
  await acceptByPath(client, 'order 42/+');
  expect(wire.sent.map(tokenOf)).toEqual(['order%2042%2F%2B', 'order%2042%2F%2B']);
  expect(made).toEqual([]);
});

test('the token is a random UUID where nothing else is said', async () => {
  const { client, wire } = createPeeringLab(answerText(200), { createClientToken: undefined });
  for (let call = 0; call < 3; call += 1) await client.releasePeerConn({ peerConnId });
  const tokens = wire.sent.map(tokenOf);
  for (const token of tokens)
    expect(token).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(tokens).size).toBe(3);
});

test.each(documentedRequests.map(({ name, named, method }) => [name, method, named] as const))(
  '%s (%s) carries a token unless it only reads',
  async (_, method, named) => {
    const { client, wire } = createPeeringLab(answerOk);
    await named(client);
    expect(tokenOf(wire.only) !== undefined).toBe(method !== 'GET');
  },
);

describe('a token', () => {
  const characters = Array.from({ length: 64 }, (_, index) => String.fromCharCode(33 + index)).join('');

  test.each(['a', characters, 'a b', '\u007f'])('may be %j', async (clientToken) => {
    const { client, wire } = createPeeringLab(answerText(200));
    await client.acceptPeerConn({ peerConnId, clientToken });
    expect(decodeURIComponent(tokenOf(wire.only) ?? '')).toBe(clientToken);
  });

  test.each(['', `${characters}x`, 'é', 'токен', '😀', 'a\u0080'])(
    'of the caller cannot be %j',
    async (clientToken) => {
      const { client, wire } = createPeeringLab(answerText(200));
      const calls = [client.acceptPeerConn({ peerConnId, clientToken }), acceptByPath(client, clientToken)];
      for (const call of calls) expect(await failureOf(InputError, call)).toMatchObject({ field: 'clientToken' });
      expect(wire.sent).toEqual([]);
    },
  );

  test.each(['', 'x'.repeat(65), 'é'])('that createClientToken makes cannot be %j', async (made) => {
    const { client, wire } = createPeeringLab(answerText(200), { createClientToken: () => made });
    const error = await failureOf(InputError, client.acceptPeerConn({ peerConnId }));
    expect(error).toMatchObject({ field: 'clientToken', operationId: 'acceptPeerConn' });
    expect(error.message).toContain('1 to 64 ASCII');
    expect(wire.sent).toEqual([]);
  });
});

describe('an error carries the token that was sent', () => {
  test.each([
    ['a refusal', ApiError, answerJson(404, { code: 'NoSuchObject' })],
    ['an answer that is not JSON', OutcomeUnknownError, answerText(200, '<html>')],
    ['a failure of the network', OutcomeUnknownError, () => Promise.reject(new TypeError('fetch failed'))],
    ['an answer that broke off', OutcomeUnknownError, () => new Response(brokenBody())],
  ] as const)('with %s', async (_, kind, answer) => {
    const { client, wire } = createPeeringLab(answer);
    const error = await failureOf<CrosspeerError>(kind, client.createPeerConn(createInput));
    expect(error.clientToken).toBe('token-1');
    expect(tokenOf(wire.only)).toBe(error.clientToken);
    expect(error.operationId).toBe('createPeerConn');
    if (error.cause instanceof CrosspeerError) expect(error.cause.clientToken).toBe('token-1');
  });

  test('that the caller gave', async () => {
    const { client } = createPeeringLab(answerText(500));
    const call = client.createPeerConn({ ...createInput, clientToken: 'order 42' });
    const error = await causeOfUnknown(ApiError, call);
    expect(error.clientToken).toBe('order 42');
  });

  test('and none when the call only reads', async () => {
    const { client } = createPeeringLab(answerText(500));
    const error = await failureOf(ApiError, client.listPeerConn());
    expect(error.clientToken).toBeUndefined();
  });
});

function brokenBody(): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.error(new Error('connection reset')) });
}
