import { describe, expect, test } from 'vitest';
import type { BaiduClientOptions } from '../../src/baidu.js';
import {
  AbortError,
  ApiError,
  ConfigError,
  InputError,
  LedgerError,
  NetworkError,
  OutcomeUnknownError,
  TimeoutError,
} from '../../src/index.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { failureOf } from '../helpers/failure.js';
import { createInput } from '../helpers/fixtures.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk } from '../helpers/recording-fetch.js';
import { settle } from '../helpers/stalling.js';
import { collect, crashed } from './ledger-lab.js';

const key = { idempotencyKey: 'order-42' };
const throttled = answerJson(429, { code: 'TooManyRequests', message: 'slow down', requestId: 'r' });

/** A lab whose ledger takes 300 ms for one step, while its calls have 100 ms. */
function slowLab(step: 'reserve' | 'markSent') {
  const ledger = createMemoryLedger();
  const late = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise<void>((resolve) => void lab.clock.schedule(300, resolve)).then(work);
  const slow: Pick<Ledger, 'reserve' | 'markSent'> = {
    reserve: (reservation) => late(() => ledger.reserve(reservation)),
    markSent: (...sent) => late(() => ledger.markSent(...sent)),
  };
  const store: Ledger = { ...ledger, [step]: slow[step] };
  const lab = createPeeringLab(answerOk, { ledger: { store, account: 'a' }, deadlineMs: 100, timeoutMs: 100 });
  return { ...lab, ledger };
}

describe.each(['reserve', 'markSent'] as const)('a call that fails while its ledger is still at %s', (step) => {
  test.each(['its deadline', 'its caller'])('because of %s is not made later', async (cause) => {
    const { client, clock, wire, ledger } = slowLab(step);
    const controller = new AbortController();
    const call = client.createPeerConn(createInput, { ...key, signal: controller.signal });
    const failed = cause === 'its caller' ? failureOf(AbortError, call) : failureOf(TimeoutError, call);
    await settle();
    if (cause === 'its caller') controller.abort();
    clock.advance(100);
    await failed;
    clock.advance(200);
    await settle();
    expect(await ledger.listPending()).toEqual([]);
    expect(await collect(client.resumePending())).toEqual([]);
    expect(wire.sent).toEqual([]);
  });
});

test('a reservation that turns out late to be another process’s stays as it is', async () => {
  const { client, clock, ledger } = slowLab('reserve');
  const other = createPeeringLab(crashed, { ledger: { store: ledger, account: 'a' } });
  void other.client.createPeerConn(createInput, key);
  await settle();
  const failed = failureOf(TimeoutError, client.createPeerConn(createInput, key));
  await settle();
  clock.advance(300);
  await failed;
  await settle();
  expect(await ledger.listPending()).toHaveLength(1);
});

describe('a call that had no effect, where the ledger cannot note that,', () => {
  const full = () => Promise.reject(new ConfigError('The disk is full. Free some space.'));
  const labOf = (answer: Parameters<typeof createPeeringLab>[0], options: Partial<BaiduClientOptions> = {}) => {
    const ledger = createMemoryLedger();
    const store = { ...ledger, complete: full };
    return { ...createPeeringLab(answer, { ...options, ledger: { store, account: 'a' } }), ledger };
  };

  test('fails with what it was refused with as the cause, and says what is left and what to do', async () => {
    const { client, ledger } = labOf(throttled);
    const error = await failureOf(LedgerError, client.createPeerConn(createInput, key));
    const [record] = await ledger.listPending();
    expect(error).toMatchObject({ operationId: 'createPeerConn', attempts: [{ status: 429 }] });
    expect(error.cause).toBeInstanceOf(ApiError);
    expect(error.cause).toMatchObject({ status: 429, code: 'TooManyRequests', operationId: 'createPeerConn' });
    expect(error.message).toContain('createPeerConn had no effect: ');
    expect(error.message).toContain('could not note that: The disk is full. Free some space.');
    expect(error.message).toContain(`the record ${record?.id} stays pending, and resumePending() would make the call`);
    expect(error.message).toContain('ledger.complete()');
  });

  test('fails so by path too', async () => {
    const { client } = labOf(throttled);
    const call = client.http.POST('/v1/peerconn', { params: { query: {} }, body: createInput });
    expect((await failureOf(LedgerError, call)).cause).toBeInstanceOf(ApiError);
  });

  test('fails with what kept it from being sent as the cause', async () => {
    const refused = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) });
    const { client } = labOf(() => Promise.reject(refused));
    const error = await failureOf(LedgerError, client.createPeerConn(createInput, key));
    expect(error.cause).toBeInstanceOf(NetworkError);
  });

  test('fails so when it does not answer within the deadline', async () => {
    const store = { ...createMemoryLedger(), complete: crashed };
    const { client, clock } = createPeeringLab(throttled, { ledger: { store, account: 'a' }, deadlineMs: 100 });
    const failed = failureOf(LedgerError, client.createPeerConn(createInput, key));
    await settle();
    clock.advance(100);
    expect((await failed).message).toContain("did not answer before the call's deadline");
    expect(clock.pending).toBe(0);
  });

  test('is not held up once its caller has aborted', async () => {
    const store = { ...createMemoryLedger(), complete: crashed };
    const { client } = createPeeringLab(throttled, { ledger: { store, account: 'a' } });
    const controller = new AbortController();
    const failed = failureOf(ApiError, client.createPeerConn(createInput, { ...key, signal: controller.signal }));
    await settle();
    controller.abort();
    expect((await failed).code).toBe('TooManyRequests');
  });
});

test('an abort while the end of a call that succeeded is being noted is no warning', async () => {
  const store = { ...createMemoryLedger(), complete: crashed };
  const { client } = createPeeringLab(answerOk, { ledger: { store, account: 'a' } });
  const controller = new AbortController();
  const ended = client.createPeerConn(createInput, { signal: controller.signal }).withTrace();
  await settle();
  controller.abort();
  expect((await ended).trace.warnings).toEqual([]);
});

test.each(['reserve', 'markSent'] as const)('an error of the ledger’s own at %s names the operation', async (step) => {
  const cause = new ConfigError('The folder is gone. Make it anew.');
  const store: Ledger = { ...createMemoryLedger(), [step]: () => Promise.reject(cause) };
  const { client, wire } = createPeeringLab(answerOk, { ledger: { store, account: 'a' } });
  const error = await failureOf(LedgerError, client.createPeerConn(createInput));
  expect(error.message).toBe('createPeerConn was not sent: the ledger failed: The folder is gone. Make it anew.');
  expect(error).toMatchObject({ operationId: 'createPeerConn', clientToken: 'token-1', cause });
  expect(wire.sent).toEqual([]);
});

test('an input that is refused before the ledger is asked stays an InputError', async () => {
  const { client } = createPeeringLab(answerOk, { ledger: { store: createMemoryLedger(), account: 'a' } });
  await failureOf(InputError, client.createPeerConn(createInput, { idempotencyKey: '' }));
});

test('an unknown outcome is not called unnoted', async () => {
  const store = { ...createMemoryLedger(), complete: () => Promise.reject(new Error('disk full')) };
  const { client } = createPeeringLab(() => Promise.reject(new TypeError('reset')), {
    ledger: { store, account: 'a' },
  });
  await failureOf(OutcomeUnknownError, client.createPeerConn(createInput));
});
