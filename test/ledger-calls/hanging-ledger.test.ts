import { describe, expect, test } from 'vitest';
import { AbortError, OutcomeUnknownError, TimeoutError } from '../../src/index.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { failureOf } from '../helpers/failure.js';
import { createInput } from '../helpers/fixtures.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerOk } from '../helpers/recording-fetch.js';
import { settle } from '../helpers/stalling.js';
import { crashed, hourMs } from './ledger-lab.js';

/** A lab whose ledger never answers one question. */
function hangingLab(step: 'reserve' | 'markSent' | 'complete') {
  const asked: string[] = [];
  const store: Ledger = { ...createMemoryLedger(), [step]: () => (asked.push(step), crashed()) };
  return {
    ...createPeeringLab(answerOk, { ledger: { store, account: 'a' }, timeoutMs: 1000, deadlineMs: 3000 }),
    asked,
  };
}

describe.each(['reserve', 'markSent'] as const)('a ledger that hangs on %s', (step) => {
  test('holds the call up to its deadline, nothing is sent, and nothing is left behind', async () => {
    const { client, clock, wire, asked } = hangingLab(step);
    const failed = failureOf(TimeoutError, client.createPeerConn(createInput));
    await settle();
    clock.advance(2999);
    expect(clock.pending).toBe(1);
    clock.advance(1);
    expect(await failed).toMatchObject({ limitOf: 'call', timeoutMs: 3000 });
    expect((await failed).message).toContain('the ledger did not answer');
    expect(wire.sent).toEqual([]);
    expect([asked, clock.pending]).toEqual([[step], 0]);
  });

  test('lets go as soon as the caller aborts', async () => {
    const { client, clock, wire } = hangingLab(step);
    const controller = new AbortController();
    const failed = failureOf(AbortError, client.createPeerConn(createInput, { signal: controller.signal }));
    await settle();
    controller.abort('enough');
    expect((await failed).cause).toBe('enough');
    expect(wire.sent).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});

describe('a ledger that hangs on complete', () => {
  test('holds a call that has succeeded no longer than its deadline, which then succeeds with a warning', async () => {
    const { client, clock } = hangingLab('complete');
    const ended = client.createPeerConn(createInput).withTrace();
    await settle();
    clock.advance(3000);
    const { data, trace } = await ended;
    expect(data).toMatchObject({ peerConnId: expect.any(String) as string });
    expect(trace.warnings).toEqual([expect.stringContaining('could not note how the call ended') as string]);
    expect(clock.pending).toBe(0);
  });

  test('lets the call succeed as soon as the caller aborts', async () => {
    const { client } = hangingLab('complete');
    const controller = new AbortController();
    const ended = client.createPeerConn(createInput, { signal: controller.signal });
    await settle();
    controller.abort();
    expect(await ended).toMatchObject({ peerConnId: expect.any(String) as string });
  });
});

test('the end is noted also where the caller aborts in the moment of the answer', async () => {
  const store = createMemoryLedger();
  const controller = new AbortController();
  const { client } = createPeeringLab(answerOk, {
    ledger: { store, account: 'a' },
    hooks: [{ aroundAttempt: (_, next) => next().then(() => controller.abort()) }],
  });
  await client.createPeerConn(createInput, { signal: controller.signal });
  await settle();
  expect(await store.listPending()).toEqual([]);
});

test('a reservation that is abandoned in the middle does not resume by itself, and a later call finishes it', async () => {
  const store = createMemoryLedger();
  const hanging: Ledger = { ...store, markSent: crashed };
  const { client, clock } = createPeeringLab(answerOk, { ledger: { store: hanging, account: 'a' }, deadlineMs: 10 });
  const failed = failureOf(TimeoutError, client.createPeerConn(createInput, { idempotencyKey: 'k' }));
  await settle();
  clock.advance(hourMs);
  expect(await failed).not.toBeInstanceOf(OutcomeUnknownError);
  const healthy = createPeeringLab(answerOk, { ledger: { store, account: 'a' } });
  await healthy.client.createPeerConn(createInput, { idempotencyKey: 'k' });
  expect(healthy.wire.sent).toHaveLength(1);
});

test('an end that could not be noted, and that nobody waited for, is no unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const controller = new AbortController();
  const complete = () => settle().then(() => Promise.reject(new Error('disk full')));
  const { client } = createPeeringLab(answerOk, {
    ledger: { store: { ...createMemoryLedger(), complete }, account: 'a' },
    hooks: [{ aroundAttempt: (_, next) => next().then(() => controller.abort()) }],
  });
  await client.createPeerConn(createInput, { signal: controller.signal });
  await settle();
  await settle();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
