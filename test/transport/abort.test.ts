import { describe, expect, test } from 'vitest';
import type { CallOptions, PeeringClient } from '../../src/baidu.js';
import { AbortError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson } from '../helpers/recording-fetch.js';
import { settle, stalls } from '../helpers/stalling.js';

const ways = [
  [
    'by name',
    (client: PeeringClient, { signal }: Pick<CallOptions, 'signal'>) =>
      client.releasePeerConn({ peerConnId }, { signal }),
  ],
  [
    'by path',
    (client: PeeringClient, { signal }: Pick<CallOptions, 'signal'>) =>
      client.http.DELETE('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId } }, ...(signal && { signal }) }),
  ],
] as const;
const reason = new Error('the user left');

describe.each(ways)('a call %s', (_way, call) => {
  test('is not sent when its signal is aborted already', async () => {
    const { client, wire, clock } = createPeeringLab(answerJson(200, {}));
    const error = await failureOf(AbortError, call(client, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ name: 'AbortError', operationId: 'releasePeerConn', clientToken: 'token-1' });
    expect(error.cause).toBe(reason);
    expect(wire.sent).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  test.each(stalls)(
    'ends at once when it is aborted while the answer stalls %s and fetch %s its signal',
    async (...stall) => {
      const [, , answer] = stall;
      const { client, wire, clock } = createPeeringLab(answer);
      const controller = new AbortController();
      const ended = failureOf(AbortError, call(client, { signal: controller.signal }));
      await settle();
      expect(wire.only.signal?.aborted).toBe(false);
      controller.abort(reason);
      const error = await ended;
      expect(error.cause).toBe(reason);
      expect(error.clientToken).toBe('token-1');
      expect(wire.only.signal?.aborted).toBe(true);
      expect(clock.pending).toBe(0);
    },
  );

  test("has the platform's own reason as the cause when no other is given", async () => {
    const { client } = createPeeringLab(answerJson(200, {}));
    const error = await failureOf(AbortError, call(client, { signal: AbortSignal.abort() }));
    expect(error.cause).toMatchObject({ name: 'AbortError' });
    expect(error.message).toBe('releasePeerConn: aborted by the caller.');
  });

  test('that is answered is not touched by an abort afterwards', async () => {
    const { client } = createPeeringLab(answerJson(200, {}));
    const controller = new AbortController();
    const answered = await call(client, { signal: controller.signal });
    controller.abort(reason);
    if (answered !== undefined) expect(answered.response.ok).toBe(true);
  });
});

test('a call whose signal ends while credentials are fetched is not sent', async () => {
  const controller = new AbortController();
  const { client, wire } = createPeeringLab(answerJson(200, {}), {
    credentials: async () => {
      controller.abort(reason);
      await settle();
      return { accessKeyId: 'ak', secretAccessKey: 'sk' };
    },
  });
  const error = await failureOf(AbortError, client.listPeerConn({}, { signal: controller.signal }));
  await settle();
  await settle();
  expect(error.cause).toBe(reason);
  expect(wire.sent).toEqual([]);
});

test('one signal ends all calls that were given it, and no other', async () => {
  const [, , answer] = stalls[0] ?? [];
  if (answer === undefined) throw new Error('no answer');
  const { client } = createPeeringLab([answer, answer, answerJson(200, { peerConns: [] })]);
  const controller = new AbortController();
  const ended = [1, 2].map(() => failureOf(AbortError, client.listPeerConn({}, { signal: controller.signal })));
  const other = client.listPeerConn();
  await settle();
  controller.abort(reason);
  for (const error of await Promise.all(ended)) expect(error.cause).toBe(reason);
  await expect(other).resolves.toEqual({ peerConns: [] });
});
