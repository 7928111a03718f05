import { describe, expect, test } from 'vitest';
import { AbortError, ApiError, OutcomeUnknownError } from '../../src/index.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { failureOf } from '../helpers/failure.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerOk } from '../helpers/recording-fetch.js';
import { settle } from '../helpers/stalling.js';
import { demoInput } from '../helpers/fixtures.js';
import { collect, crashed, createLedgerLab, hourMs, losing, type LedgerLab } from './ledger-lab.js';

const key = { idempotencyKey: 'order-42' };

/** A process that makes the call of the key, takes effect and dies. */
async function dieAfterEffect(lab: LedgerLab): Promise<void> {
  void lab
    .start({ fetch: (url, init) => lab.emulator.fetch(url, init).then(crashed<Response>) })
    .createPeerConn(demoInput, key);
  await settle();
}

/** A process whose keys are wrong, and that another one overtakes in a moment of its call. */
function overtaken(lab: LedgerLab, moment: 'before it is sent' | 'after it was sent') {
  const store: Ledger = {
    ...lab.ledger,
    async reserve(reservation) {
      const earlier = await lab.ledger.reserve(reservation);
      if (moment === 'before it is sent') await dieAfterEffect(lab);
      return earlier;
    },
  };
  return lab.start({
    credentials: { ...lab.emulator.credentials(), secretAccessKey: 'wrong' },
    ledger: { store, account: 'main' },
    async fetch(url, init) {
      if (moment === 'after it was sent') await dieAfterEffect(lab);
      return lab.emulator.fetch(url, init);
    },
  });
}

describe.each(['before it is sent', 'after it was sent'] as const)(
  'a refused call whose key another process sends %s, takes effect with and dies',
  (moment) => {
    test('stays pending, fails as unknown, and resume() gives the other’s answer', async () => {
      const lab = createLedgerLab();
      const error = await failureOf(OutcomeUnknownError, overtaken(lab, moment).createPeerConn(demoInput, key));
      expect(error).toMatchObject({ canResume: true, cause: { code: 'SignatureDoesNotMatch' } });
      expect(lab.effectsOf('createPeerConn')).toBe(1);
      expect(await lab.ledger.listPending()).toHaveLength(1);
      const { peerConns } = await lab.start({ ledger: undefined }).listPeerConn();
      expect(await lab.start().createPeerConn(demoInput, key)).toEqual({ peerConnId: peerConns[0]?.peerConnId });
    });

    test('is not sent again when the service has forgotten the token', async () => {
      const lab = createLedgerLab();
      await failureOf(OutcomeUnknownError, overtaken(lab, moment).createPeerConn(demoInput, key));
      lab.emulator.clock.advance(25 * hourMs);
      const error = await failureOf(OutcomeUnknownError, lab.start().createPeerConn(demoInput, key));
      expect(error.canResume).toBe(false);
      expect(lab.effectsOf('createPeerConn')).toBe(1);
    });
  },
);

test('a refusal of the operation itself does not settle what another process sends after it', async () => {
  const lab = createLedgerLab({ vpcs: [] });
  void lab.start({ fetch: crashed }).createPeerConn(demoInput, key);
  await settle();
  const fetch = async (url: string, init: RequestInit) => {
    const response = await lab.emulator.fetch(url, init);
    void lab.start({ fetch: crashed }).createPeerConn(demoInput, key);
    await settle();
    return response;
  };
  await failureOf(OutcomeUnknownError, lab.start({ fetch }).createPeerConn(demoInput, key));
  expect(await lab.ledger.listPending()).toHaveLength(1);
  await failureOf(ApiError, lab.start().createPeerConn(demoInput, key));
  expect(await lab.ledger.listPending()).toEqual([]);
});

describe('the age of a call counts from when it was first sent since it was last refused:', () => {
  const losingOne = (lab: LedgerLab) => {
    const losses = ['answer' as const];
    return lab.start({ fetch: losing(lab.emulator.fetch, () => losses.pop()) });
  };

  test('one that was written down days ago and never sent can be resumed', async () => {
    const lab = createLedgerLab();
    void lab
      .start({ ledger: { store: { ...lab.ledger, markSent: crashed }, account: 'main' } })
      .createPeerConn(demoInput, key);
    await settle();
    lab.emulator.clock.advance(100 * hourMs);
    const error = await failureOf(OutcomeUnknownError, losingOne(lab).createPeerConn(demoInput, key));
    expect(error.canResume).toBe(true);
    expect(await error.resume()).toMatchObject({ peerConnId: expect.any(String) as string });
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });

  test('one that was refused days ago can be resumed, for 23 hours', async () => {
    const lab = createLedgerLab();
    const wrong = { ...lab.emulator.credentials(), secretAccessKey: 'wrong' };
    await failureOf(ApiError, lab.start({ credentials: wrong }).createPeerConn(demoInput, key));
    lab.emulator.clock.advance(100 * hourMs);
    const error = await failureOf(OutcomeUnknownError, losingOne(lab).createPeerConn(demoInput, key));
    lab.emulator.clock.advance(23 * hourMs);
    expect(await error.resume()).toMatchObject({ peerConnId: expect.any(String) as string });
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });

  test('one that was sent and not refused is too old, however lately it was sent again', async () => {
    const lab = createLedgerLab();
    await dieAfterEffect(lab);
    lab.emulator.clock.advance(20 * hourMs);
    const error = await failureOf(
      OutcomeUnknownError,
      lab.start({ fetch: losing(lab.emulator.fetch, () => 'request') }).createPeerConn(demoInput, key),
    );
    lab.emulator.clock.advance(4 * hourMs);
    expect(await failureOf(OutcomeUnknownError, error.resume())).toMatchObject({ canResume: false });
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });
});

describe('resumePending', () => {
  test('sends the token that was written down, also where the key gives another by now', async () => {
    const lab = createLedgerLab();
    void lab.start({ fetch: crashed }).createPeerConn(demoInput, key);
    await settle();
    const [record] = await lab.ledger.listPending();
    if (record === undefined) throw new Error('Nothing is pending.');
    const { sends: _, firstSentAtMs: __, lastSentAtMs: ___, ...reservation } = record;
    const store = createMemoryLedger();
    await store.reserve({ ...reservation, clientToken: 'derived by an earlier version' });
    const { client, wire } = createPeeringLab(answerOk, { ledger: { store, account: 'main' } });
    await collect(client.resumePending());
    expect(wire.only.query).toEqual(['clientToken=derived%20by%20an%20earlier%20version']);
    expect(await store.listPending()).toEqual([]);
  });

  test('throws when it is aborted, in a call or between two, and leaves the others pending', async () => {
    for (const moment of ['in a call', 'between two'] as const) {
      const lab = createLedgerLab();
      for (const idempotencyKey of ['1', '2', '3'])
        void lab.start({ fetch: crashed }).createPeerConn(demoInput, { idempotencyKey });
      await settle();
      const controller = new AbortController();
      const fetch = moment === 'in a call' ? crashed<Response> : lab.emulator.fetch;
      const seen: unknown[] = [];
      const resume = async () => {
        for await (const call of lab.start({ fetch }).resumePending({ signal: controller.signal })) {
          seen.push(call);
          controller.abort('enough');
        }
      };
      const failed = failureOf(AbortError, resume());
      await settle();
      controller.abort('enough');
      expect((await failed).cause).toBe('enough');
      expect(seen).toHaveLength(moment === 'in a call' ? 0 : 1);
      expect(await lab.ledger.listPending()).toHaveLength(3 - seen.length);
    }
  });

  test('tells of records that cannot be read, after the others were resumed', async () => {
    const lab = createLedgerLab();
    void lab.start({ fetch: crashed }).createPeerConn(demoInput, key);
    await settle();
    const damaged = new Error('ledger/f00 does not hold a whole record of a call.');
    const store: Ledger = {
      ...lab.ledger,
      listPending: (onDamaged) => (onDamaged?.(damaged), lab.ledger.listPending()),
    };
    const resumed = await collect(lab.start({ ledger: { store, account: 'main' } }).resumePending());
    expect(resumed).toMatchObject([
      { operationId: 'createPeerConn', error: undefined },
      { operationId: undefined, clientToken: undefined, error: { name: 'LedgerError', cause: damaged } },
    ]);
    expect(String(resumed[1]?.error)).toContain(damaged.message);
  });

  test('names itself when the ledger cannot be read at all', async () => {
    const lab = createLedgerLab();
    const store: Ledger = { ...lab.ledger, listPending: () => Promise.reject(new Error('no folder')) };
    const failed = collect(lab.start({ ledger: { store, account: 'main' } }).resumePending());
    await expect(failed).rejects.toMatchObject({ name: 'LedgerError', operationId: 'resumePending' });
  });

  test('makes a call again that its caller aborted after it was sent', async () => {
    const lab = createLedgerLab();
    const controller = new AbortController();
    const aborted = failureOf(
      AbortError,
      lab.start({ fetch: crashed }).createPeerConn(demoInput, { ...key, signal: controller.signal }),
    );
    await settle();
    controller.abort();
    await aborted;
    expect(await collect(lab.start().resumePending())).toMatchObject([
      { idempotencyKey: 'order-42', error: undefined },
    ]);
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });
});
