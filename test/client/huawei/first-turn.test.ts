import { expect, test } from 'vitest';
import { createDliClient } from '../../../src/huawei.js';
import { ApiError } from '../../../src/index.js';
import { createEmulator } from '../../../src/emulator.js';
import { failingWith } from '../../helpers/failing-network.js';
import { failureOf } from '../../helpers/failure.js';
import { answerNone, createHuaweiLab, deferred, labKey } from '../../helpers/huawei-lab.js';
import { createManualClock, runAll } from '../../helpers/manual-clock.js';
import { settle } from '../../helpers/stalling.js';

const many = 20;
const minute = 60_000;

test('many first calls by a clock that is an hour wrong all succeed, and lock no key', async () => {
  const emulator = createEmulator();
  const dli = createDliClient({
    region: 'cn-north-4',
    credentials: emulator.credentials(),
    projectId: '48cc2c48765f481480c7db940d6409d1',
    fetch: emulator.fetch,
    clock: { now: () => Date.now() - 60 * minute },
  });
  await Promise.all(Array.from({ length: many }, () => dli.listEnhancedConnections()));
  expect(emulator.requests.filter(({ status }) => status === 401)).toHaveLength(1);
});

test('one signed request goes ahead; all others go with its answer', async () => {
  const first = deferred();
  const lab = createHuaweiLab([first.answerer, answerNone], { credentials: labKey });
  const all = Promise.all(Array.from({ length: many }, () => lab.dli.listEnhancedConnections()));
  await settle();
  expect(lab.wire.sent).toHaveLength(1);
  first.answer(answerNone);
  await all;
  expect(lab.wire.sent).toHaveLength(many);
});

test('later ones wait for none', async () => {
  const lab = createHuaweiLab(answerNone, { credentials: labKey });
  await lab.dli.listEnhancedConnections();
  const all = Array.from({ length: many }, () => Promise.resolve(lab.dli.listEnhancedConnections()));
  await settle();
  expect(lab.wire.sent).toHaveLength(many + 1);
  await Promise.all(all);
});

test('where the first gets no answer the next one goes ahead', async () => {
  const lab = createHuaweiLab([failingWith('ECONNRESET'), answerNone], { credentials: labKey, maxAttempts: 1 });
  const ended = await Promise.allSettled([1, 2, 3].map(() => Promise.resolve(lab.dli.listEnhancedConnections())));
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

test('where the first gets no answer only one more goes ahead, and the others wait for it', async () => {
  const second = deferred();
  const answers = [failingWith('ECONNRESET'), second.answerer, answerNone];
  const lab = createHuaweiLab(answers, { credentials: labKey, maxAttempts: 1 });
  const all = Promise.allSettled(
    Array.from({ length: many }, () => Promise.resolve(lab.dli.listEnhancedConnections())),
  );
  await settle();
  expect(lab.wire.sent).toHaveLength(2);
  second.answer(answerNone);
  expect((await all).filter(({ status }) => status === 'fulfilled')).toHaveLength(many - 1);
});

test('a slow one holds the others back for two seconds at most', async () => {
  const clock = createManualClock();
  const first = deferred();
  const lab = createHuaweiLab([first.answerer, answerNone], { credentials: labKey, clock });
  const slow = Promise.resolve(lab.dli.listEnhancedConnections());
  const other = Promise.resolve(lab.dli.listEnhancedConnections());
  await settle();
  clock.advance(1999);
  await settle();
  expect(lab.wire.sent).toHaveLength(1);
  clock.advance(1);
  await other;
  first.answer(answerNone);
  await slow;
  expect(lab.wire.sent).toHaveLength(2);
});

test('requests with a token, which have no date, wait for none', async () => {
  const first = deferred();
  const lab = createHuaweiLab([first.answerer, answerNone], { credentials: { token: 'lab-token' } });
  const slow = Promise.resolve(lab.dli.listEnhancedConnections());
  await lab.dli.listEnhancedConnections();
  first.answer(answerNone);
  await slow;
  expect(lab.wire.sent).toHaveLength(2);
});

test('a call that is aborted while it waits ends at once and sends nothing', async () => {
  const first = deferred();
  const lab = createHuaweiLab([first.answerer, answerNone], { credentials: labKey });
  const slow = Promise.resolve(lab.dli.listEnhancedConnections());
  await settle();
  const abort = new AbortController();
  const other = Promise.resolve(lab.dli.listEnhancedConnections({}, { signal: abort.signal }));
  await settle();
  abort.abort();
  await expect(other).rejects.toMatchObject({ name: 'AbortError' });
  first.answer(answerNone);
  await slow;
  await settle();
  expect(lab.wire.sent).toHaveLength(1);
});

test('a wrong secret is still refused once for each call', async () => {
  const emulator = createEmulator();
  const dli = createDliClient({
    region: 'cn-north-4',
    credentials: { ...emulator.credentials(), secretAccessKey: 'wrong' },
    projectId: '48cc2c48765f481480c7db940d6409d1',
    fetch: emulator.fetch,
  });
  await failureOf(ApiError, Promise.resolve(dli.listEnhancedConnections()));
  await failureOf(ApiError, Promise.resolve(dli.listEnhancedConnections()));
  expect(emulator.requests).toHaveLength(2);
});

test('nothing stays scheduled', async () => {
  const lab = createHuaweiLab(answerNone, { credentials: labKey });
  await runAll(lab.clock, Promise.all([lab.dli.listEnhancedConnections(), lab.dli.listEnhancedConnections()]));
  expect(lab.clock.pending).toBe(0);
});
