import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { peeringLifecycles } from '../../generated/baidu/peering/operations.gen.js';
import { WaiterError } from '../../src/errors/waiter-error.js';
import { AbortError, ConfigError, CrosspeerError, DecodeError, InputError, TimeoutError } from '../../src/index.js';
import type { WaitOptions } from '../../src/client/waiting/wait-for.js';
import { createCountedSignal } from '../helpers/counted-signal.js';
import { failureOf } from '../helpers/failure.js';
import { settle } from '../helpers/stalling.js';
import { createWaitLab, inState, refusal, type WaitLab } from './waiting-lab.js';

const ids = { peerConnId: 'p', role: 'initiator' } as const;
const notFound = refusal(404, 'NoSuchObject');
const waitForActive = ({ waitFor, settled }: WaitLab, options?: WaitOptions) =>
  settled(Promise.resolve(waitFor('PeerConn', 'active', ids, options)));
const failing = (lab: WaitLab, options?: WaitOptions) => failureOf(WaiterError, waitForActive(lab, options));

describe('a wait', () => {
  test('gives the resource as it was read last', async () => {
    const lab = createWaitLab([inState('creating'), inState('starting'), { ...inState('active'), bandwidthInMbps: 5 }]);
    await expect(waitForActive(lab)).resolves.toEqual({ peerConnId: 'p', status: 'active', bandwidthInMbps: 5 });
    expect(lab.reads.map(({ operationId, input }) => [operationId, input])).toEqual(
      [1, 2, 3].map(() => ['getPeerConn', ids]),
    );
  });

  test('reads at once and ends at once when the target is reached already', async () => {
    const lab = createWaitLab([inState('active')]);
    await lab.waitFor('PeerConn', 'active', ids);
    expect(lab.reads).toHaveLength(1);
    expect(lab.clock.scheduled).toBe(1); // by the fake call
  });

  test('begins when it is awaited, once, and is a promise in all it does', async () => {
    const lab = createWaitLab([inState('active')]);
    const waiting = lab.waitFor('PeerConn', 'active', ids);
    await settle();
    expect(lab.reads).toEqual([]);
    const resource = await waiting;
    expect(await waiting).toBe(resource);
    expect(await waiting.finally(() => undefined)).toBe(resource);
    expect(await waiting.catch(() => undefined)).toBe(resource);
    expect(Object.prototype.toString.call(waiting)).toBe('[object Promise]');
    expect(lab.reads).toHaveLength(1);
  });

  test('for any of several states ends with the first that is seen', async () => {
    const lab = createWaitLab([inState('creating'), inState('consulting')]);
    const waiting = lab.waitFor('PeerConn', ['active', 'consulting'], ids);
    await expect(lab.settled(Promise.resolve(waiting))).resolves.toEqual(inState('consulting'));
  });

  test('reads the field that the lifecycle names', async () => {
    const lab = createWaitLab([
      { status: 'active', dnsStatus: 'syncing' },
      { status: 'active', dnsStatus: 'open' },
    ]);
    const waiting = lab.waitFor('PeerConnDns', 'open', ids);
    await expect(lab.settled(Promise.resolve(waiting))).resolves.toEqual({ status: 'active', dnsStatus: 'open' });
  });
});

describe('the pauses between reads', () => {
  const gaps = (lab: WaitLab) => lab.reads.slice(1).map(({ atMs }, index) => atMs - (lab.reads[index]?.atMs ?? 0));

  test.each([
    [
      'grow by half, from a second to fifteen',
      {},
      1,
      [1000, 1500, 2250, 3375, 5062.5, 7593.75, 11_390.625, 15_000, 15_000],
    ],
    ['begin and end where they are told to', { pollIntervalMs: 100, maxPollIntervalMs: 150 }, 1, [100, 150, 150]],
    ['are shortened by half at most', { pollIntervalMs: 100, maxPollIntervalMs: 150 }, 0, [50, 75, 75]],
    [
      'stay as they are when the first is longer than the longest usual',
      { pollIntervalMs: 20_000 },
      1,
      [20_000, 20_000],
    ],
  ])('%s', async (_, options, random, expected) => {
    const lab = createWaitLab((number) => inState(number === expected.length ? 'active' : 'creating'), {
      random: () => random,
    });
    await waitForActive(lab, options);
    expect(gaps(lab)).toEqual(expected);
  });

  test('are as long as the service asks for', async () => {
    const lab = createWaitLab([refusal(429, 'Http429', 7000), inState('creating'), inState('active')]);
    await waitForActive(lab);
    expect(gaps(lab)).toEqual([7000, 1500]);
  });
});

test('however many pauses there are, none still listens to the signal afterwards', async () => {
  const lab = createWaitLab((number) => inState(number === 30 ? 'active' : 'creating'));
  const listening: number[] = [];
  const reading = async () => {
    for await (const _ of lab.waitFor('PeerConn', 'active', ids)) {
      const signal = lab.reads[0]?.options.signal;
      listening.push(signal ? getEventListeners(signal, 'abort').length : -1);
    }
  };
  await lab.settled(reading());
  expect(listening).toEqual(Array.from({ length: 31 }, () => 0));
});

describe('each read', () => {
  test('is given the options of the wait, and what is left of its deadline', async () => {
    const lab = createWaitLab([inState('creating'), inState('creating'), inState('active')]);
    await waitForActive(lab, { deadlineMs: 5000, timeoutMs: 700, maxAttempts: 2, headers: { 'x-a': 'b' } });
    const given = lab.reads.map(({ options: { signal, ...others } }) => ({
      ...others,
      hasSignal: signal !== undefined,
    }));
    const same = { timeoutMs: 700, maxAttempts: 2, headers: { 'x-a': 'b' }, hasSignal: true };
    expect(given).toEqual([5000, 4000, 2500].map((deadlineMs) => ({ ...same, deadlineMs })));
  });

  test('that fails in passing is made again', async () => {
    const passing = [
      refusal(429, 'Http429'),

      refusal(500, 'ServiceInternalError'),
      refusal(500, 'Unheard'),
      refusal(503, 'Http503'),
      refusal(400, 'RequestExpired'),
      new TimeoutError('t', { timeoutMs: 1, limitOf: 'attempt' }),
      new DecodeError('d', { status: 200, requestId: undefined, bodyStart: '' }),
      Object.assign(new CrosspeerError('n'), { name: 'NetworkError' }),
    ];
    const lab = createWaitLab([...passing, inState('active')]);
    await expect(waitForActive(lab)).resolves.toEqual(inState('active'));
    expect(lab.reads).toHaveLength(passing.length + 1);
  });

  test.each([
    refusal(403, 'AccessDenied'),
    refusal(400, 'BadRequest'),
    refusal(400, 'SignatureDoesNotMatch'),
    refusal(404, 'Http404'),
    refusal(409, 'constructor'),
    new InputError('i', { field: 'f' }),
    new ConfigError('c'),
    new AbortError('a'),
    new TypeError('a defect'),
  ])('that fails for good ends the wait as it is: %s', async (failure) => {
    const lab = createWaitLab([inState('creating'), failure]);
    await expect(waitForActive(lab)).rejects.toBe(failure);
    expect(lab.reads).toHaveLength(2);
    expect(lab.clock.pending).toBe(0);
  });
});

describe('the deadline', () => {
  test('ends the wait to the millisecond, with what was seen and what to do', async () => {
    const lab = createWaitLab((number) => inState(number < 2 ? 'creating' : 'starting'));
    const error = await failing(lab, { deadlineMs: 10_000 });
    expect(lab.clock.elapsed()).toBe(10_000);
    expect(error.toJSON()).toEqual({
      name: 'WaiterError',
      message:
        'PeerConn is not active: 5 reads in 10000 ms saw creating, starting. The deadline has passed: wait longer.',
      operationId: 'getPeerConn',
      clientToken: undefined,
      attempts: [],
      reason: 'timeout',
      resource: 'PeerConn',
      target: ['active'],
      lastState: 'starting',
      history: [
        { state: 'creating', elapsedMs: 0 },
        { state: 'starting', elapsedMs: 2500 },
      ],
      elapsedMs: 10_000,
      polls: 5,
    });
    expect(error.cause).toBeUndefined();
    expect(lab.clock.pending).toBe(0);
  });

  test('is told with no more than the last eight states, however many there were', async () => {
    const lab = createWaitLab((number) => inState(number % 2 === 0 ? 'updating' : 'down'));
    const error = await failing(lab, { pollIntervalMs: 10, maxPollIntervalMs: 10, deadlineMs: 1000 });
    expect(error.message.match(/updating|down/g)).toHaveLength(8);
    expect(error.history).toHaveLength(100);
  });

  test('is ten minutes where nothing else is said', async () => {
    const lab = createWaitLab([inState('creating')]);
    expect((await failing(lab)).elapsedMs).toBe(600_000);
  });

  test('ends a read that never ends, whose failure is the cause', async () => {
    const lab = createWaitLab((number) => (number === 0 ? inState('creating') : new Promise(() => undefined)));
    const error = await failing(lab, { deadlineMs: 3000 });
    expect(error).toMatchObject({ reason: 'timeout', elapsedMs: 3000, polls: 2, lastState: 'creating' });
    expect(error.cause).toBeInstanceOf(TimeoutError);
  });

  test('names the failure of the last read as its cause, also where no state was ever seen', async () => {
    const failure = refusal(503, 'Http503');
    const error = await failing(createWaitLab([failure]), { deadlineMs: 2000 });
    expect(error).toMatchObject({ reason: 'timeout', lastState: undefined, history: [], cause: failure });
    expect(error.message).toContain('saw no state.');
  });

  test('is not held against a read that ends a millisecond before it', async () => {
    const lab = createWaitLab((number) =>
      number === 0
        ? inState('creating')
        : new Promise((resolve) => lab.clock.schedule(1999, () => resolve(inState('active')))),
    );
    await expect(waitForActive(lab, { deadlineMs: 3000 })).resolves.toEqual(inState('active'));
  });
});

test('a first pause is never longer than the longest', async () => {
  const lab = createWaitLab([inState('creating'), inState('creating'), inState('active')]);
  await waitForActive(lab, { pollIntervalMs: 600, maxPollIntervalMs: 100 });
  expect(lab.reads.map(({ atMs }) => atMs)).toEqual([0, 100, 200]);
});

test('a deadline of a millisecond leaves a read its millisecond, however late it is begun', async () => {
  const lab = createWaitLab([inState('creating')]);
  const elapsed = lab.clock.elapsed.bind(lab.clock);
  let looks = 0;
  // A real clock goes on between two looks.
  Object.assign(lab.clock, { elapsed: () => elapsed() + 0.05 * (looks += 1) });
  const error = await failing(lab, { deadlineMs: 1 });
  expect(error.reason).toBe('timeout');
  expect(lab.reads.map(({ options }) => options.deadlineMs)).toEqual([1]);
});

describe('what cannot come any more ends the wait at once', () => {
  test.each([
    ['consult_failed', 'active'],
    ['error', 'active'],
    ['expired', 'active'],
    ['deleting', 'active'],
    ['deleted', 'active'],
    ['error', 'deleted'],
    ['active', 'creating'],
    ['deleting', 'consulting'],
  ] as const)('%s never becomes %s', async (state, target) => {
    const lab = createWaitLab([inState('updating'), inState(state)].slice(target === 'creating' ? 1 : 0));
    const error = await failureOf(WaiterError, lab.settled(Promise.resolve(lab.waitFor('PeerConn', target, ids))));
    expect(error).toMatchObject({ reason: 'unreachable', lastState: state });
    expect(error.cause).toBeUndefined();
    expect(error.message).toContain(`PeerConn is not ${target}: `);
    expect(error.message).toContain(`${state}. Nothing leads there any more: act on it first.`);
    expect(lab.clock.pending).toBe(0);
    const { length } = lab.reads;
    lab.clock.advance(600_000);
    await settle();
    expect(lab.reads).toHaveLength(length);
  });

  test.each(['consulting', 'updating', 'starting', 'stopping', 'down'])(
    'but from %s a connection may still become active, with or without help',
    async (state) => {
      await expect(waitForActive(createWaitLab([inState(state), inState('active')]))).resolves.toBeDefined();
    },
  );

  test('but a connection that failed may still be released', async () => {
    const lab = createWaitLab([inState('consult_failed'), inState('deleting'), notFound]);
    await expect(lab.settled(Promise.resolve(lab.waitFor('PeerConn', 'deleted', ids)))).resolves.toBeUndefined();
  });

  test.each([['dreaming'], [''], [undefined], [null], [7], ['constructor']])(
    'a state of %j is not known',
    async (status) => {
      const lab = createWaitLab([inState('creating'), inState(status)]);
      const error = await failing(lab);
      const lastState = typeof status === 'string' ? status : 'creating';
      expect(error).toMatchObject({ reason: 'unknown-state', lastState, polls: 2 });
      expect(error.message).toContain('Its state is missing or not known here: read it, or update crosspeer.');
    },
  );
});

describe('a resource that is not found', () => {
  test('ends the wait at once', async () => {
    const lab = createWaitLab([inState('creating'), notFound]);
    const error = await failing(lab);
    expect(error).toMatchObject({ reason: 'gone', lastState: 'creating', polls: 2, cause: notFound });
    expect(error.message).toContain('saw creating. It does not exist: check its ids and the region.');
  });

  test('is the target itself where that is what its absence means', async () => {
    const lab = createWaitLab([inState('deleting'), notFound]);
    await expect(
      lab.settled(Promise.resolve(lab.waitFor('PeerConn', ['deleted', 'down'], ids))),
    ).resolves.toBeUndefined();
  });

  test('is no target where it means no state', async () => {
    const lab = createWaitLab([notFound]);
    const error = await failureOf(WaiterError, lab.settled(Promise.resolve(lab.waitFor('PeerConnDns', 'close', ids))));
    expect(error.reason).toBe('gone');
  });

  test('may appear within the time that the caller allows', async () => {
    const lab = createWaitLab([notFound, notFound, inState('active')]);
    await expect(waitForActive(lab, { missingForMs: 3000 })).resolves.toEqual(inState('active'));
    expect((await failing(createWaitLab([notFound]), { missingForMs: 3000 })).elapsedMs).toBe(4750);
  });

  test('may appear within the time that the specification states', async () => {
    const lifecycles = { PeerConn: { ...peeringLifecycles.PeerConn, missingAfterCreateMs: 3000 } };
    const lab = createWaitLab([notFound, inState('active')], { lifecycles });
    await expect(waitForActive(lab)).resolves.toEqual(inState('active'));
    expect((await failing(createWaitLab([notFound], { lifecycles }), { missingForMs: 0 })).polls).toBe(1);
  });
});

describe('an abort', () => {
  const reason = new Error('the user left');

  test('before the wait sends nothing', async () => {
    const lab = createWaitLab([inState('active')]);
    const error = await failureOf(AbortError, waitForActive(lab, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ cause: reason, operationId: 'getPeerConn' });
    expect(lab.reads).toEqual([]);
  });

  test.each([
    ['a pause', () => inState('creating')],
    ['a read', () => new Promise(() => undefined)],
  ])('during %s ends the wait at once, and leaves no timer and no listener', async (_, answer) => {
    const { signal, abort, listeners } = createCountedSignal();
    const lab = createWaitLab(answer);
    const ended = failureOf(AbortError, Promise.resolve(lab.waitFor('PeerConn', 'active', ids, { signal })));
    await settle();
    expect({ pending: lab.clock.pending, listeners: listeners.size }).toEqual({ pending: 1, listeners: 1 });
    abort(reason);
    expect((await ended).cause).toBe(reason);
    expect({ pending: lab.clock.pending, listeners: listeners.size }).toEqual({ pending: 0, listeners: 0 });
  });
});

describe('the progress of a wait', () => {
  const watching = (lab: WaitLab, target: 'active' | 'deleted' = 'active') =>
    lab.waitFor('PeerConn', target, ids)[Symbol.asyncIterator]();

  test('shows each read that told a state, the target last', async () => {
    const lab = createWaitLab([inState('creating'), refusal(503, 'Http503'), inState('creating'), inState('active')]);
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const progress of lab.waitFor('PeerConn', 'active', ids)) seen.push(progress);
    };
    await lab.settled(reading());
    expect(seen).toEqual([
      { state: 'creating', resource: inState('creating'), elapsedMs: 0, polls: 1 },
      { state: 'creating', resource: inState('creating'), elapsedMs: 2500, polls: 3 },
      { state: 'active', resource: inState('active'), elapsedMs: 4750, polls: 4 },
    ]);
  });

  test('shows the state that a resource which is gone stands for', async () => {
    const lab = createWaitLab([notFound]);
    const reading = watching(lab, 'deleted');
    const last = { state: 'deleted', resource: undefined, elapsedMs: 0, polls: 1 };
    expect(await reading.next()).toEqual({ done: false, value: last });
    expect(await reading.next()).toEqual({ done: true, value: undefined });
  });

  test('shows a state that leads nowhere, and then the error', async () => {
    const reading = watching(createWaitLab([inState('error')]));
    expect(await reading.next()).toMatchObject({ value: { state: 'error' } });
    expect((await failureOf(WaiterError, reading.next())).reason).toBe('unreachable');
  });

  test('ends with a break, which reads nothing more', async () => {
    const lab = createWaitLab([inState('creating')]);
    for await (const { state } of lab.waitFor('PeerConn', 'active', ids)) if (state === 'creating') break;
    lab.clock.advance(600_000);
    await settle();
    expect({ reads: lab.reads.length, pending: lab.clock.pending }).toEqual({ reads: 1, pending: 0 });
  });

  test('ends in the middle of a pause when it is told to', async () => {
    const lab = createWaitLab([inState('creating')]);
    const reading = watching(lab);
    await reading.next();
    const next = failureOf(AbortError, reading.next());
    await settle();
    expect(lab.clock.pending).toBe(1);
    expect(await reading.return?.()).toEqual({ done: true, value: undefined });
    await next;
    expect(lab.clock.pending).toBe(0);
  });

  test('is that of a wait of its own', async () => {
    const lab = createWaitLab([inState('active')]);
    const waiting = lab.waitFor('PeerConn', 'active', ids);
    await waiting;
    for await (const { polls } of waiting) expect(polls).toBe(1);
    expect(lab.reads).toHaveLength(2);
  });
});

describe('what cannot be waited for is refused before anything is sent', () => {
  const call = (lab: WaitLab, ...args: unknown[]): Promise<unknown> =>
    Promise.resolve(Reflect.apply(lab.waitFor, undefined, args) as PromiseLike<unknown>);

  test.each([
    ['a resource that there is not', ['Peering', 'active'], 'resource', 'Known: PeerConn, PeerConnDns.'],
    ['a resource called constructor', ['constructor', 'active'], 'resource', 'Known: PeerConn, PeerConnDns.'],
    [
      'a state that there is not',
      ['PeerConn', 'available'],
      'target',
      'waitFor: no target "available". Known: creating,',
    ],
    ['one such state among others', ['PeerConn', ['active', 'toString']], 'target', 'no target "toString"'],
    ['no state', ['PeerConn', []], 'target', 'no target ""'],
  ])('%s', async (_, args, field, message) => {
    const lab = createWaitLab([inState('active')]);
    const error = await failureOf(InputError, call(lab, ...args, ids));
    expect(error.field).toBe(field);
    expect(error.message).toContain(message);
    expect(lab.reads).toEqual([]);
  });

  test.each(['deadlineMs', 'pollIntervalMs', 'maxPollIntervalMs'])('%s that no timer can keep', async (name) => {
    const lab = createWaitLab([inState('active')]);
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
      const error = await failureOf(ConfigError, call(lab, 'PeerConn', 'active', ids, { [name]: value }));
      expect(error.message).toContain(`${name} must be a number from 1`);
    }
    expect(lab.reads).toEqual([]);
  });
});
