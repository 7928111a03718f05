import { describe, expect, test } from 'vitest';
import { demoSeed } from '../../src/emulator.js';
import {
  ApiError,
  CrosspeerError,
  IdempotencyMismatchError,
  InputError,
  OutcomeUnknownError,
} from '../../src/index.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { failureOf } from '../helpers/failure.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';
import { createSecretLab } from '../observe/secret-service.js';
import { demoInput } from '../helpers/fixtures.js';
import { createLedgerLab, hourMs, labStart, losing, recording } from './ledger-lab.js';

const key = { idempotencyKey: 'order-42' };
const unreachable = () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }));

describe('what is written down', () => {
  test('is the reservation before the first byte is sent, each sending before it, and the end after it', async () => {
    const lab = createLedgerLab();
    const events: string[] = [];
    let attempts = 0;
    const client = lab.start({
      maxAttempts: 2,
      ledger: { store: recording(lab.ledger, events), account: 'main' },
      fetch: async (url, init) => {
        events.push('fetch');
        attempts += 1;
        if (attempts === 1) throw new TypeError('reset');
        const response = await lab.emulator.fetch(url, init);
        events.push('answer');
        return response;
      },
    });
    await client.createPeerConn(demoInput);
    const sent = ['markSent', 'markSent done', 'fetch'];
    expect(events).toEqual([
      'reserve',
      'reserve done',
      ...sent,
      ...sent,
      'answer',
      'complete done',
      'complete done done',
    ]);
  });

  test('is the call without what authenticates it, and how it ended', async () => {
    const lab = createLedgerLab();
    const records: unknown[] = [];
    const store: Ledger = {
      ...lab.ledger,
      complete: async (...end) => {
        const isNoted = await lab.ledger.complete(...end);
        records.push(await lab.ledger.get(end[0]));
        return isNoted;
      },
    };
    const client = lab.start({ ledger: { store, account: 'main' } });
    const { peerConnId } = await client.createPeerConn(demoInput, key);
    expect(records).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        service: 'baidu/peering',
        operationId: 'createPeerConn',
        account: 'main',
        endpoint: 'https://bcc.bj.baidubce.com',
        clientToken: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        idempotencyKey: 'order-42',
        parametersHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        request: { target: '/v1/peerconn', body: JSON.stringify(demoInput) },
        reservedAtMs: labStart,
        sends: 1,
        firstSentAtMs: labStart,
        lastSentAtMs: labStart,
        outcome: { state: 'done', atMs: labStart, result: { peerConnId } },
      },
    ]);
    expect(JSON.stringify(records)).not.toContain(demoSeed.accounts[0].secretAccessKey);
  });

  test('is nothing of calls that only read', async () => {
    const lab = createLedgerLab();
    const events: string[] = [];
    await lab.start({ ledger: { store: recording(lab.ledger, events), account: 'main' } }).listPeerConn();
    expect(events).toEqual([]);
  });

  test('is a call by path like a named one', async () => {
    const lab = createLedgerLab();
    const query = { clientToken: 'token-of-mine' };
    const { data } = await lab.start().http.POST('/v1/peerconn', { params: { query }, body: demoInput });
    expect(await lab.start().createPeerConn({ ...demoInput, ...query })).toEqual(data);
    expect(lab.received).toBe(1);
  });
});

describe('the same key again', () => {
  test('is answered from the ledger, in another process too, and nothing is sent', async () => {
    const lab = createLedgerLab();
    const first = await lab.start().createPeerConn(demoInput, key);
    const { data, trace } = await lab.start().createPeerConn(demoInput, key).withTrace();
    expect(data).toEqual(first);
    expect(trace.attempts).toEqual([]);
    expect(trace.clientToken).toMatch(/^[0-9a-f-]{36}$/);
    expect(lab.received).toBe(1);
  });

  test('is answered without a body where the first answer had none', async () => {
    const lab = createLedgerLab();
    const { peerConnId } = await lab.start().createPeerConn(demoInput);
    for (const client of [lab.start(), lab.start()])
      expect(await client.releasePeerConn({ peerConnId }, key)).toBeUndefined();
    expect(lab.received).toBe(2);
  });

  test('is answered however long ago it ended', async () => {
    const lab = createLedgerLab();
    const first = await lab.start().createPeerConn(demoInput, key);
    lab.emulator.clock.advance(1000 * hourMs);
    expect(await lab.start().createPeerConn(demoInput, key)).toEqual(first);
  });

  test('with other parameters is refused, and nothing is sent', async () => {
    const lab = createLedgerLab();
    await lab.start().createPeerConn(demoInput, key);
    const other = lab.start().createPeerConn({ ...demoInput, bandwidthInMbps: 20 }, key);
    const error = await failureOf(IdempotencyMismatchError, other);
    expect(error).toMatchObject({ detectedBy: 'ledger', code: 'IdempotentParameterMismatch', attempts: [] });
    expect(error.message).toContain('"order-42" was used on 2026-08-13T08:00:00.000Z with other parameters');
    expect(lab.received).toBe(1);
  });

  test('is refused with other parameters while the first call is pending, too', async () => {
    const lab = createLedgerLab();
    await failureOf(
      OutcomeUnknownError,
      lab.start({ fetch: losing(lab.emulator.fetch, () => 'answer') }).createPeerConn(demoInput, key),
    );
    await failureOf(IdempotencyMismatchError, lab.start().createPeerConn({ ...demoInput, bandwidthInMbps: 20 }, key));
    expect(lab.received).toBe(1);
  });

  test.each([
    ['another account', { account: 'other' }],
    ['another region', { region: 'su' }],
    ['another endpoint', { endpoint: 'http://bcc.bj.baidubce.com' }],
  ])(
    'is another call for %s',
    async (_, { account = 'main', ...where }: { account?: string; region?: string; endpoint?: string }) => {
      const lab = createLedgerLab();
      await lab.start().createPeerConn(demoInput, key);
      await lab
        .start({ ...where, ledger: { store: lab.ledger, account } })
        .createPeerConn(demoInput, key)
        .catch(() => undefined);
      expect(lab.received).toBe(2);
    },
  );

  test('is another call for another operation', async () => {
    const lab = createLedgerLab();
    const { peerConnId } = await lab.start().createPeerConn(demoInput, key);
    await lab.start().releasePeerConn({ peerConnId }, key);
    expect(lab.effectsOf('releasePeerConn')).toBe(1);
  });
});

test('of processes that race with one key, one makes the resource and all get the same answer', async () => {
  for (let round = 0; round < 20; round += 1) {
    const lab = createLedgerLab();
    const clients = Array.from({ length: 5 }, () => lab.start({ maxAttempts: 3 }));
    const ends = await Promise.all(clients.map((client) => client.createPeerConn(demoInput, key)));
    expect(new Set(ends.map(({ peerConnId }) => peerConnId)).size).toBe(1);
    expect(lab.effectsOf('createPeerConn')).toBe(1);
    expect(await lab.ledger.listPending()).toEqual([]);
  }
});

describe('a call that had no effect', () => {
  test('can be repeated once what was in its way is gone', async () => {
    const lab = createLedgerLab({ vpcs: [] });
    await failureOf(ApiError, lab.start().createPeerConn(demoInput, key));
    expect(await lab.ledger.listPending()).toEqual([]);
    lab.emulator.seed({ vpcs: demoSeed.vpcs });
    await lab.start().createPeerConn(demoInput, key);
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });

  test.each([
    ['never reached the service', { fetch: unreachable }, 'NetworkError'],
    ['found no credentials', { credentials: () => Promise.reject(new Error('vault sealed')) }, 'ConfigError'],
    ['was stopped by a hook', { hooks: [{ aroundAttempt: () => Promise.reject(new Error('no')) }] }, 'NotSent'],
  ])('is not pending where it %s, and can be repeated', async (_, options, code) => {
    const lab = createLedgerLab();
    const outcomes: unknown[] = [];
    const store: Ledger = {
      ...lab.ledger,
      complete: (...end) => (outcomes.push(end[1]), lab.ledger.complete(...end)),
    };
    await expect(
      lab.start({ ...options, ledger: { store, account: 'main' } }).createPeerConn(demoInput, key),
    ).rejects.toThrow();
    expect(outcomes).toEqual([{ state: 'refused', atMs: labStart, code }]);
    expect(await lab.ledger.listPending()).toEqual([]);
    await lab.start().createPeerConn(demoInput, key);
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });
});

describe('a call that may have taken effect', () => {
  /** A lab with a call that took effect, and whose answer was lost. */
  async function lost() {
    const lab = createLedgerLab();
    const client = lab.start({ fetch: losing(lab.emulator.fetch, () => (lab.received < 1 ? 'answer' : undefined)) });
    const error = await failureOf(OutcomeUnknownError, client.createPeerConn(demoInput, key));
    return { lab, error };
  }

  test('stays pending, and resume() gives its answer', async () => {
    const { lab, error } = await lost();
    expect(await lab.ledger.listPending()).toMatchObject([{ idempotencyKey: 'order-42', lastSentAtMs: labStart }]);
    const { peerConns } = await lab.start({ ledger: undefined }).listPeerConn();
    expect(await error.resume()).toEqual({ peerConnId: peerConns[0]?.peerConnId });
    expect(lab.effectsOf('createPeerConn')).toBe(1);
    expect(await lab.ledger.listPending()).toEqual([]);
  });

  test('is not settled by a refusal that comes before the service looks at its token', async () => {
    const { lab } = await lost();
    const wrong = { ...lab.emulator.credentials(), secretAccessKey: 'wrong' };
    const error = await failureOf(
      OutcomeUnknownError,
      lab.start({ credentials: wrong }).createPeerConn(demoInput, key),
    );
    expect(error.cause).toMatchObject({ code: 'SignatureDoesNotMatch' });
    expect(await lab.ledger.listPending()).toHaveLength(1);
    await lab.start().createPeerConn(demoInput, key);
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });

  test('nor by not being sent again', async () => {
    const { lab } = await lost();
    const error = await failureOf(
      OutcomeUnknownError,
      lab.start({ fetch: unreachable }).createPeerConn(demoInput, key),
    );
    expect(error).toMatchObject({ canResume: true, cause: { name: 'NetworkError' } });
    expect(await lab.ledger.listPending()).toHaveLength(1);
  });

  test('is not sent once more within a call that began in time, when the service may have forgotten it meanwhile', async () => {
    const { lab } = await lost();
    lab.emulator.clock.advance(22 * hourMs);
    const fetch = () => {
      lab.emulator.clock.advance(2 * hourMs);
      return Promise.reject(new TypeError('reset'));
    };
    const late = lab.start({ fetch, maxAttempts: 3, deadlineMs: 24 * hourMs });
    const error = await failureOf(OutcomeUnknownError, late.createPeerConn(demoInput, key));
    expect(error.attempts).toHaveLength(1);
    expect(error.canResume).toBe(false);
  });

  test('is settled by a refusal of the operation itself', async () => {
    const lab = createLedgerLab();
    const { peerConnId } = await lab.start().createPeerConn(demoInput);
    const update = { peerConnId, localIfId: 'wrong', description: 'd' };
    await failureOf(
      OutcomeUnknownError,
      lab.start({ fetch: losing(lab.emulator.fetch, () => 'answer') }).updatePeerConn(update, key),
    );
    await failureOf(ApiError, lab.start().updatePeerConn(update, key));
    expect(await lab.ledger.listPending()).toEqual([]);
  });

  test('is sent again 23 hours after it was first sent, and not a millisecond later', async () => {
    for (const [ageMs, isSent] of [
      [23 * hourMs, true],
      [23 * hourMs + 1, false],
    ] as const) {
      const { lab } = await lost();
      lab.emulator.clock.advance(ageMs);
      await lab
        .start()
        .createPeerConn(demoInput, key)
        .catch(() => undefined);
      expect(lab.received).toBe(isSent ? 2 : 1);
    }
  });

  test('is refused after that, with where to look and what to settle', async () => {
    const { lab } = await lost();
    lab.emulator.clock.advance(30 * hourMs);
    const error = await failureOf(OutcomeUnknownError, lab.start().createPeerConn(demoInput, key));
    const [record] = await lab.ledger.listPending();
    expect(error).toMatchObject({ canResume: false, attempts: [] });
    expect(error.message).toContain('30 hours ago');
    expect(error.message).toContain('listPeerConn');
    expect(error.message).toContain(`settle the record ${record?.id} with ledger.complete()`);
    await expect(error.resume()).rejects.toBe(error);
    await lab.ledger.complete(record?.id ?? '', { state: 'refused', atMs: labStart, code: 'LookedUp' });
    await lab
      .start()
      .createPeerConn(demoInput, key)
      .catch(() => undefined);
    expect(lab.received).toBe(2);
  });

  test('is sent however old it is, where it was reserved and never sent', async () => {
    const lab = createLedgerLab();
    const store: Ledger = { ...lab.ledger, markSent: () => new Promise(() => undefined) };
    void lab.start({ ledger: { store, account: 'main' } }).createPeerConn(demoInput, key);
    await new Promise((resolve) => setImmediate(resolve));
    lab.emulator.clock.advance(100 * hourMs);
    await lab.start().createPeerConn(demoInput, key);
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });
});

describe('an operation whose input holds secrets', () => {
  test('is refused with a ledger, which is not asked', async () => {
    const events: string[] = [];
    const { client, wire } = createSecretLab({
      ledger: { store: recording(createMemoryLedger(), events), account: 'a' },
    });
    const error = await failureOf(InputError, client.addUsers({ note: 'n', password: 'hush' }));
    expect(error).toMatchObject({ operationId: 'addUsers', field: 'password' });
    expect([wire.sent, events]).toEqual([[], []]);
  });

  test('is sent without one', async () => {
    const { client, wire } = createSecretLab();
    await client.addUsers({ password: 'hush' });
    expect(wire.sent).toHaveLength(1);
  });
});

describe('a ledger that fails', () => {
  const broken = (step: keyof Ledger): Partial<Ledger> => ({ [step]: () => Promise.reject(new Error('disk full')) });
  const labWith = (parts: Partial<Ledger>, maxAttempts = 1) => {
    const lab = createLedgerLab();
    return { lab, client: lab.start({ maxAttempts, ledger: { store: { ...lab.ledger, ...parts }, account: 'main' } }) };
  };

  test('to reserve keeps the call from being sent', async () => {
    const { lab, client } = labWith(broken('reserve'));
    const error = await failureOf(CrosspeerError, client.createPeerConn(demoInput));
    expect(error.message).toBe('createPeerConn was not sent: the ledger failed: disk full.');
    expect(error).toMatchObject({ attempts: [], cause: { message: 'disk full' } });
    expect(error).not.toBeInstanceOf(OutcomeUnknownError);
    expect(lab.received).toBe(0);
  });

  test('to mark an attempt as sent keeps that attempt from being sent', async () => {
    const { lab, client } = labWith(broken('markSent'));
    const error = await failureOf(CrosspeerError, client.createPeerConn(demoInput));
    expect(error.message).toContain('was not sent: the ledger failed: disk full');
    expect(error.attempts).toMatchObject([{ effect: 'no' }]);
    expect(lab.received).toBe(0);
  });

  test('to mark a second attempt leaves it unknown whether the first took effect', async () => {
    const lab = createLedgerLab();
    let marks = 0;
    const markSent: Ledger['markSent'] = (id, atMs) =>
      (marks += 1) === 2 ? Promise.reject(new Error('disk full')) : lab.ledger.markSent(id, atMs);
    const client = lab.start({
      maxAttempts: 3,
      ledger: { store: { ...lab.ledger, markSent }, account: 'main' },
      fetch: losing(lab.emulator.fetch, () => 'answer'),
    });
    const error = await failureOf(OutcomeUnknownError, client.createPeerConn(demoInput));
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['unknown', 'no']);
    expect(lab.received).toBe(1);
    expect(await lab.ledger.listPending()).toHaveLength(1);
  });

  test('to note the end is a warning of a call that succeeds, which is pending and can be repeated', async () => {
    const { lab, client } = labWith(broken('complete'));
    const { data, trace } = await client.createPeerConn(demoInput, key).withTrace();
    expect(trace.warnings).toEqual(['The ledger could not note how the call ended: disk full']);
    expect(await lab.ledger.listPending()).toHaveLength(1);
    expect(await lab.start().createPeerConn(demoInput, key)).toEqual(data);
    expect(lab.effectsOf('createPeerConn')).toBe(1);
  });

  test('without a promise is told the same way', async () => {
    const parts: Partial<Ledger> = {
      reserve: () => {
        throw new Error('at once');
      },
    };
    const error = await failureOf(CrosspeerError, labWith(parts).client.createPeerConn(demoInput));
    expect(error.message).toContain('the ledger failed: at once');
  });
});
