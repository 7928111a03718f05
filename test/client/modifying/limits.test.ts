import { expect, test } from 'vitest';
import { AbortError, ApiError, ConfigError, InputError, OutcomeUnknownError, WaiterError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import { createMemoryLedger } from '../../helpers/memory-ledger.js';
import type { SentRequest } from '../../helpers/recording-fetch.js';
import { settle, stalling } from '../../helpers/stalling.js';
import { createModifyLab, refused } from './lab.js';

const lost = (): Promise<never> => Promise.reject(new TypeError('connection lost'));
const isChange = ({ method }: SentRequest) => method === 'PUT';

test('a change that is called after the deadline is not sent', async () => {
  const { blb, clock, said } = createModifyLab();
  const late = blb.modify(
    'lb-1',
    (lb) => {
      clock.advance(200);
      return lb.updateBlb({ name: 'a' });
    },
    { deadlineMs: 100 },
  );
  const error = await failureOf(WaiterError, late);
  expect(error).toMatchObject({ operationId: 'updateBlb', reason: 'timeout' });
  expect(said()).toEqual([]);
});

test('reads have no longer than the modification has', async () => {
  const { blb, clock, run } = createModifyLab({ instead: (request) => stalling('before its headers', true)(request) });
  await expect(run(blb.modify('lb-1', (lb) => lb.describeBlb(), { deadlineMs: 1000 }))).rejects.toThrow();
  expect(clock.elapsed()).toBeLessThanOrEqual(1000);
});

test('a change that is resumed has time of its own, not what its modification had left', async () => {
  const lab = createModifyLab({ maxAttempts: 1, instead: (_, number) => (number === 1 ? lost() : undefined) });
  const modified = lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { deadlineMs: 100 });
  const error = await failureOf(OutcomeUnknownError, lab.run(modified));
  const before = lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' }));
  await lab.run(Promise.all([before, error.resume()]));
  expect(lab.said().filter((line) => line.startsWith('PUT'))).toHaveLength(3);
});

test('an abort in the middle of a change tells of the change: its token, and that it may have been made', async () => {
  const { blb } = createModifyLab({ instead: (request) => stalling('before its headers', true)(request) });
  const own = new AbortController();
  const modified = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { signal: own.signal });
  await settle();
  own.abort();
  const error = await failureOf(AbortError, modified);
  expect(error).toMatchObject({ operationId: 'updateBlb', clientToken: 'token-1', attempts: [{ effect: 'unknown' }] });
});

test('that an instance is busy does not show that a lost change was not made: it may be what keeps it busy', async () => {
  const store = createMemoryLedger();
  const lab = createModifyLab({
    ledger: { store, account: 'a' },
    instead: (request, number) => (isChange(request) && number === 1 ? lost() : undefined),
  });
  lab.occupy('lb-1', 60_000);
  const modified = lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { deadlineMs: 5000 });
  const error = await failureOf(OutcomeUnknownError, lab.run(modified));
  expect(error.message).toContain('it was not sent again');
  expect(error.cause).toBeInstanceOf(WaiterError);
  expect(error.attempts.map(({ effect }) => effect)).toEqual(['unknown', 'no']);
  expect(await store.listPending()).toHaveLength(1);
});

test('the more often a change is refused in a row, the longer it is left alone, also when the instance reads available', async () => {
  const { blb, times, said, run } = createModifyLab({
    instead: (request) => (isChange(request) ? refused(409, 'LastOperationNotFinished')(request) : undefined),
  });
  const error = await failureOf(WaiterError, run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }))));
  expect(error).toMatchObject({ operationId: 'updateBlb', reason: 'timeout', lastState: undefined });
  const sentMs = times().filter((_, index) => said()[index]?.startsWith('PUT'));
  const gaps = sentMs.slice(1).map((atMs, index) => atMs - (sentMs[index] ?? 0));
  expect(gaps.slice(0, 3)).toEqual([500, 750, 1125]);
  expect(gaps.at(-1)).toBe(7500);
  expect(error.attempts).toHaveLength(sentMs.length);
});

test('how long a refusal as busy asks to wait is kept', async () => {
  const { blb, times, said, run } = createModifyLab({
    instead: async (request, number) => {
      if (number > 1) return undefined as never;
      const response = await refused(409, 'LastOperationNotFinished')(request);
      response.headers.set('retry-after', '30');
      return response;
    },
  });
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' })).catch(() => undefined));
  expect([said()[1], times()[1]]).toEqual(['GET lb-1', 30_000]);
});

test('after many refusals as busy, a lost connection is tried again as soon as ever', async () => {
  const { blb, times, said, run } = createModifyLab({
    random: () => 0.999,
    instead: (request, number) => {
      if (!isChange(request)) return undefined;
      if (said().filter((line) => line.startsWith('PUT')).length <= 9)
        return refused(409, 'LastOperationNotFinished')(request);
      return said().at(-2)?.startsWith('GET') === true && number > 0 ? lost() : undefined;
    },
  });
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' })));
  const sentMs = times().filter((_, index) => said()[index]?.startsWith('PUT'));
  expect((sentMs.at(-1) ?? 0) - (sentMs.at(-2) ?? 0)).toBeLessThanOrEqual(100);
});

test('an abort while the last change is being made is that of the modification', async () => {
  const { blb, clock } = createModifyLab();
  const own = new AbortController();
  const modified = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { signal: own.signal });
  await settle();
  own.abort();
  expect((await failureOf(AbortError, modified)).operationId).toBe('modify');
  await settle();
  expect(clock.pending).toBe(0);
});

test('a deadline that passes while the last change is being made says that the changes were accepted', async () => {
  const { blb, clock, occupy, run } = createModifyLab();
  const modified = blb.modify(
    'lb-1',
    async (lb) => {
      await lb.updateBlb({ name: 'a' });
      occupy('lb-1', 60_000);
    },
    { deadlineMs: 5000 },
  );
  const error = await run(failureOf(WaiterError, modified));
  expect(error).toMatchObject({ operationId: 'modify', reason: 'timeout', lastState: 'updating' });
  expect(error.message).toContain('its changes were accepted');
  expect(clock.elapsed()).toBe(5000);
});

test('a read that is refused while the last change is being made says so too', async () => {
  const { blb, run } = createModifyLab({
    instead: (request) => (request.method === 'GET' ? refused(403, 'AccessDenied')(request) : undefined),
  });
  const error = await failureOf(ApiError, run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }))));
  expect(error.message).toMatch(/^modify: its changes were accepted\. describeBlb was refused/);
});

test('a modification that waits for one inside of itself ends at its deadline, and says what may be wrong', async () => {
  const { blb, run } = createModifyLab();
  const outer = blb.modify('lb-1', () => blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { deadlineMs: 1000 }));
  const error = await failureOf(WaiterError, run(outer));
  expect(error.message).toContain('Where it is waited for inside of a modification that is before it');
});

test('limits that cannot be kept, and what does not identify an instance, are told before anything is sent', async () => {
  const { blb, said } = createModifyLab();
  const work = (lb: { updateBlb: (input: object, options: object) => Promise<unknown> }) =>
    lb.updateBlb({ name: 'a' }, { timeoutMs: 5000 });
  await failureOf(ConfigError, blb.modify('lb-1', work, { timeoutMs: 0 }));
  await failureOf(ConfigError, blb.modify('lb-1', work, { maxAttempts: 0 }));
  await failureOf(InputError, blb.modify({ blbId: 'lb-1', colour: 'red' } as { blbId: string }, work));
  expect(said()).toEqual([]);
});

test('options that are null or undefined count as left out, and headers of a call are added to those of the modification', async () => {
  const { blb, wire, run } = createModifyLab();
  await run(blb.modify('lb-1', () => 7, null as unknown as undefined));
  const options = { headers: { 'x-trace': '7' }, timeoutMs: undefined };
  await run(
    blb.modify(
      'lb-1',
      (lb) => lb.updateBlb({ name: 'a' }, { headers: { 'x-own': '8' }, timeoutMs: undefined }),
      options,
    ),
  );
  const [put] = wire.sent;
  expect([put?.headers.get('x-trace'), put?.headers.get('x-own')]).toEqual(['7', '8']);
});

test('neither signals nor timers are kept from modifications that have ended', async () => {
  const { blb, clock, run } = createModifyLab();
  const listeners = new Set<unknown>();
  const { signal } = new AbortController();
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners.add(args[1]), add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners.delete(args[1]), remove(...args));
  for (let round = 0; round < 5; round += 1)
    await run(
      blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }, { signal: new AbortController().signal }), { signal }),
    );
  expect([listeners.size, clock.pending]).toEqual([0, 0]);
});

test('the headers that calls are resumed with are those of the reads that wait for them', async () => {
  const ledger = { store: createMemoryLedger(), account: 'a' };
  const before = createModifyLab({ ledger, maxAttempts: 1, instead: lost });
  await before.run(before.blb.updateBlb({ blbId: 'lb-1', name: 'a' })).catch(() => undefined);
  const after = createModifyLab({ ledger });
  after.occupy('lb-1');
  const resumed = after.blb.resumePending({ headers: { 'x-trace': '7' } })[Symbol.asyncIterator]();
  await after.run(resumed.next());
  expect(after.said().map((line) => line.slice(0, 3))).toContain('GET');
  expect(after.wire.sent.every(({ headers }) => headers.get('x-trace') === '7')).toBe(true);
});

test('a change has no longer than its own options say, waiting included', async () => {
  const { blb, clock, occupy, run } = createModifyLab();
  occupy('lb-1', 60_000);
  const modified = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }, { deadlineMs: 3000 }));
  expect((await failureOf(WaiterError, run(modified))).operationId).toBe('updateBlb');
  expect(clock.elapsed()).toBe(3000);
});

test('an abort of a modification ends its reads as well', async () => {
  const { blb } = createModifyLab({ instead: (request) => stalling('before its headers', true)(request) });
  const own = new AbortController();
  let read: Promise<AbortError> | undefined;
  const modified = blb.modify('lb-1', (lb) => (read = failureOf(AbortError, lb.describeBlb())), { signal: own.signal });
  await settle();
  own.abort();
  await modified.catch(() => undefined);
  expect((await read)?.operationId).toBe('describeBlb');
});
