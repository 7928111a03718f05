import { describe, expect, test } from 'vitest';
import type { CallOptions, PeeringClient } from '../../src/baidu.js';
import { AbortError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { peerConnId } from '../helpers/fixtures.js';
import { createCountedSignal } from '../helpers/counted-signal.js';
import { runAll } from '../helpers/manual-clock.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText, type Answerer } from '../helpers/recording-fetch.js';
import { settle, stalling, stalls } from '../helpers/stalling.js';

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
    const { client, wire, clock } = createPeeringLab(answerOk);
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
    const { client } = createPeeringLab(answerOk);
    const error = await failureOf(AbortError, call(client, { signal: AbortSignal.abort() }));
    expect(error.cause).toMatchObject({ name: 'AbortError' });
    expect(error.message).toBe('releasePeerConn: aborted by the caller.');
  });

  test('that is answered is not touched by an abort afterwards', async () => {
    const { client } = createPeeringLab(answerOk);
    const controller = new AbortController();
    const answered = await call(client, { signal: controller.signal });
    controller.abort(reason);
    if (answered !== undefined) expect(answered.response.ok).toBe(true);
  });
});

test('a call whose signal ends while credentials are fetched is not sent', async () => {
  const controller = new AbortController();
  const { client, wire } = createPeeringLab(answerOk, {
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

describe.each(ways)('a call %s that is repeated', (_way, call) => {
  /** Makes a call that is aborted after some time; what it ends with, and what it leaves behind. */
  async function abortAfter(answers: readonly Answerer[], afterMs: number) {
    const { client, clock, wire } = createPeeringLab(answers, { maxAttempts: 4, random: () => 0.5 });
    const { signal, abort, listeners } = createCountedSignal();
    const ended = failureOf(AbortError, call(client, { signal }));
    await settle();
    clock.advance(afterMs);
    await settle();
    const before = wire.sent.length;
    abort(reason);
    const error = await ended;
    expect({ pending: clock.pending, listeners: listeners.size }).toEqual({ pending: 0, listeners: 0 });
    clock.advance(1_000_000);
    await settle();
    expect(wire.sent).toHaveLength(before);
    expect(error.cause).toBe(reason);
    return error;
  }

  const stalled = stalling('before its headers', false);

  test.each<[when: string, answers: Answerer[], afterMs: number, effects: string[]]>([
    ['during the first attempt', [stalled], 10, ['unknown']],
    ['while it waits for the second', [answerText(503)], 49, ['unknown']],
    ['while it waits for what the service asked for', [answerText(429, '', { 'retry-after': '30' })], 29_000, ['no']],
    ['during the second attempt', [answerText(503), stalled], 60, ['unknown', 'unknown']],
    ['while it waits for the third', [answerText(503)], 149, ['unknown', 'unknown']],
    ['during an attempt after one that had no effect', [answerText(429), stalled], 600, ['no', 'unknown']],
  ])('ends at once when it is aborted %s, and leaves nothing behind', async (_when, answers, afterMs, effects) => {
    const error = await abortAfter(answers, afterMs);
    expect(error).toMatchObject({ operationId: 'releasePeerConn', clientToken: 'token-1' });
    expect(error.attempts.map(({ effect }) => effect)).toEqual(effects);
  });

  test('is not sent, and waits for nothing, when it is aborted before', async () => {
    const { client, clock, wire } = createPeeringLab(answerText(503), { maxAttempts: 4 });
    const { signal, abort, listeners } = createCountedSignal();
    abort(reason);
    await failureOf(AbortError, call(client, { signal }));
    expect(wire.sent).toEqual([]);
    expect({ scheduled: clock.scheduled, listeners: listeners.size }).toEqual({ scheduled: 0, listeners: 0 });
  });

  test.each<[end: string, answers: Answerer[]]>([
    ['succeeds', [answerText(503), answerText(429), answerText(200)]],
    ['is given up', [answerText(503)]],
    ['runs out of time', [stalled]],
  ])('and then %s leaves no timer and no listener behind', async (_end, answers) => {
    const { client, clock } = createPeeringLab(answers, { maxAttempts: 4 });
    const { signal, added, listeners } = createCountedSignal();
    const ended: Promise<unknown> = call(client, { signal });
    await runAll(
      clock,
      ended.catch(() => undefined),
    );
    expect(added()).toBeGreaterThan(2);
    expect({ pending: clock.pending, listeners: listeners.size }).toEqual({ pending: 0, listeners: 0 });
  });
});

test('an abort in the moment in which a delay ends sends nothing more', async () => {
  const { client, clock, wire } = createPeeringLab(answerText(503), { maxAttempts: 4, random: () => 0.5 });
  const controller = new AbortController();
  clock.schedule(50, () => controller.abort(reason));
  const ended = failureOf(AbortError, client.listPeerConn({}, { signal: controller.signal }));
  await settle();
  clock.advance(50);
  await ended;
  expect(wire.sent).toHaveLength(1);
});
