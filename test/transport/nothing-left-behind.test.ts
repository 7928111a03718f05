import { expect, test } from 'vitest';
import type { PeeringClient } from '../../src/baidu.js';
import { createCountedSignal } from '../helpers/counted-signal.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerText, type Answerer } from '../helpers/recording-fetch.js';
import { settle, stalling } from '../helpers/stalling.js';

const outcomes: [name: string, answer: Answerer][] = [
  ['a success', answerJson(200, { peerConns: [] })],
  ['a refusal', answerText(404)],
  ['an answer that is not JSON', answerText(200, '<html>')],
  ['a failure of the network', () => Promise.reject(new TypeError('fetch failed'))],
  ['a time limit before the headers', stalling('before its headers', false)],
  ['a time limit in the body', stalling('in its body', true)],
];

const ways: [name: string, call: (client: PeeringClient, signal: AbortSignal) => Promise<unknown>][] = [
  ['by name', (client, signal) => client.listPeerConn({}, { signal })],
  ['by path', (client, signal) => client.http.GET('/v1/peerconn', { signal })],
];

test.each(ways.flatMap(([way, call]) => outcomes.map(([outcome, answer]) => [way, outcome, call, answer] as const)))(
  'a call %s that ends in %s leaves no timer and no listener behind',
  async (_way, _outcome, call, answer) => {
    const { client, clock } = createPeeringLab(answer, { timeoutMs: 1000 });
    const { signal, listeners, added } = createCountedSignal();
    const ended = call(client, signal).catch(() => undefined);
    await settle();
    clock.advance(1000);
    await ended;
    expect({ scheduled: clock.scheduled, pending: clock.pending }).toEqual({ scheduled: 1, pending: 0 });
    expect({ added: added(), left: listeners.size }).toEqual({ added: 1, left: 0 });
  },
);

test('a call whose credentials fail leaves no timer and no listener behind', async () => {
  const credentials = () => Promise.reject(new Error('vault sealed'));
  const { client, clock } = createPeeringLab(answerText(200), { credentials });
  const { signal, listeners } = createCountedSignal();
  await expect(client.listPeerConn({}, { signal })).rejects.toThrow('credentials provider');
  expect({ pending: clock.pending, left: listeners.size }).toEqual({ pending: 0, left: 0 });
});

test('a fetch that fails after its call has ended goes unnoticed', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  let fail = (_: Error): void => undefined;
  const { client, clock } = createPeeringLab(() => new Promise((_, reject) => (fail = reject)), { timeoutMs: 10 });
  const ended = client.listPeerConn().catch(() => undefined);
  await settle();
  clock.advance(10);
  await ended;
  fail(new Error('too late'));
  await settle();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
