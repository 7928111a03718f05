import { describe, expect, test } from 'vitest';
import { TimeoutError } from '../../src/index.js';
import { causeOfUnknown, failureOf } from '../helpers/failure.js';
import { peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk } from '../helpers/recording-fetch.js';
import { settle, stalls } from '../helpers/stalling.js';

/** Whether a promise is settled, seen without waiting for it. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  await settle();
  return (await Promise.race([promise.catch(() => undefined), Promise.resolve(pending)])) !== pending;
}

describe.each(stalls)('an answer that stalls %s, from a fetch that %s its signal,', (_stall, _heeds, answer) => {
  test("ends the call when the client's time limit is over, and not before", async () => {
    const { client, clock, wire } = createPeeringLab(answer, { timeoutMs: 5000 });
    const call = client.listPeerConn();
    const ended = failureOf(TimeoutError, call);
    await settle();
    clock.advance(4999);
    expect(await isSettled(call)).toBe(false);
    clock.advance(1);
    const error = await ended;
    expect(error).toMatchObject({ name: 'TimeoutError', timeoutMs: 5000, operationId: 'listPeerConn' });
    expect(error.message).toBe('listPeerConn: no whole answer within 5000 ms. Gave up after one attempt.');
    expect(wire.only.signal?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test("ends the call by the call's own time limit", async () => {
    const { client, clock } = createPeeringLab(answer, { timeoutMs: 5000 });
    const ended = causeOfUnknown(TimeoutError, client.acceptPeerConn({ peerConnId }, { timeoutMs: 10 }));
    await settle();
    clock.advance(10);
    expect(await ended).toMatchObject({ timeoutMs: 10, clientToken: 'token-1' });
  });

  test('ends the call by a longer limit of its own later', async () => {
    const { client, clock } = createPeeringLab(answer, { timeoutMs: 10 });
    const call = client.listPeerConn({}, { timeoutMs: 5000 });
    const ended = failureOf(TimeoutError, call);
    await settle();
    clock.advance(4999);
    expect(await isSettled(call)).toBe(false);
    clock.advance(1);
    expect(await ended).toMatchObject({ timeoutMs: 5000 });
  });

  test('ends a call by path too', async () => {
    const { client, clock } = createPeeringLab(answer, { timeoutMs: 5000 });
    const ended = failureOf(TimeoutError, client.http.GET('/v1/peerconn'));
    await settle();
    clock.advance(5000);
    expect(await ended).toMatchObject({ timeoutMs: 5000, operationId: 'listPeerConn' });
    expect(clock.pending).toBe(0);
  });
});

test('the limit is 20 seconds where nothing else is said', async () => {
  const { client, clock } = createPeeringLab(() => new Promise(() => undefined));
  const call = client.listPeerConn();
  const ended = failureOf(TimeoutError, call);
  await settle();
  clock.advance(19_999);
  expect(await isSettled(call)).toBe(false);
  clock.advance(1);
  expect(await ended).toMatchObject({ timeoutMs: 20_000 });
});

test('waiting for credentials counts', async () => {
  const { client, clock, wire } = createPeeringLab(answerOk, {
    credentials: () => new Promise(() => undefined),
  });
  const ended = failureOf(TimeoutError, client.listPeerConn({}, { timeoutMs: 100 }));
  await settle();
  clock.advance(100);
  expect(await ended).toMatchObject({ timeoutMs: 100 });
  expect(wire.sent).toEqual([]);
});

test('an answer that comes in time is not affected by what the clock does later', async () => {
  const { client, clock } = createPeeringLab(answerJson(200, { peerConns: [] }), { timeoutMs: 100 });
  const page = await client.listPeerConn();
  clock.advance(1_000_000);
  expect(page).toEqual({ peerConns: [] });
  expect({ scheduled: clock.scheduled, pending: clock.pending }).toEqual({ scheduled: 1, pending: 0 });
});

test('a clock may be an instance of a class, whose methods are not its own properties', async () => {
  class FixedClock {
    now(): number {
      return Date.UTC(2026, 7, 13, 8);
    }
  }
  const { client, wire } = createPeeringLab(answerJson(200, { peerConns: [] }), { clock: new FixedClock() });
  await client.listPeerConn();
  expect(wire.only.headers.get('x-bce-date')).toBe('2026-08-13T08:00:00Z');
});
