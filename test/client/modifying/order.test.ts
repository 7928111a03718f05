import { expect, test } from 'vitest';
import type { Hook } from '../../../src/index.js';
import { ApiError, InputError, OutcomeUnknownError, WaiterError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import { createMemoryLedger } from '../../helpers/memory-ledger.js';
import { settle } from '../../helpers/stalling.js';
import { changeMs, createModifyLab, refused, type ModifyLab } from './lab.js';

const putsOf = ({ said }: ModifyLab) => said().filter((line) => line.startsWith('PUT'));
const named = (name: string) => `PUT lb-1 {"name":"${name}"}`;
const slowHook: Hook = {
  async aroundCall(_, next) {
    for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
    await next();
  },
};

test('changes go in the order of their calls, whatever each has to wait for before it is sent', async () => {
  const lab = createModifyLab();
  const both = lab.blb.modify('lb-1', (lb) =>
    Promise.all([lb.updateBlb({ name: 'a' }, { idempotencyKey: 'k' }), lb.updateBlb({ name: 'b' })]),
  );
  await lab.run(both);
  expect(putsOf(lab)).toEqual(['a', 'b'].map(named));
});

test.each([
  ['a ledger', { ledger: { store: createMemoryLedger(), account: 'a' } }],
  ['a hook', { hooks: [slowHook] }],
])('a change that is not awaited, and that %s holds up, is made before the modification ends', async (_, options) => {
  const lab = createModifyLab(options);
  await lab.run(lab.blb.modify('lb-1', (lb) => void lb.updateBlb({ name: 'a' })));
  expect(putsOf(lab)).toEqual([named('a')]);
  expect(lab.clock.elapsed()).toBeGreaterThanOrEqual(changeMs);
});

test('a change that one leads to that was not awaited belongs to the modification as well', async () => {
  const lab = createModifyLab();
  const first = lab.blb.modify('lb-1', (lb) => {
    void lb.updateBlb({ name: 'a' }).then(() => lb.updateBlb({ name: 'b' }));
  });
  await lab.run(Promise.all([first, lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'c' }))]));
  expect(putsOf(lab)).toEqual(['a', 'b', 'c'].map(named));
});

test('where work fails while a change is under way, that change ends before the next modification begins', async () => {
  let lost = false;
  const lab = createModifyLab({
    instead: ({ method }) => {
      if (method !== 'PUT' || lost) return undefined;
      lost = true;
      return Promise.reject(new TypeError('connection lost'));
    },
  });
  const failing = lab.blb.modify('lb-1', async (lb) => {
    lb.updateBlb({ name: 'a' }).catch(() => undefined);
    await settle();
    throw new RangeError('own trouble');
  });
  const next = lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' }));
  const ends = Promise.allSettled([failing, next]);
  for (let round = 0; round < 5; round += 1) await settle();
  await lab.run(ends);
  await expect(failing).rejects.toThrow(RangeError);
  expect(putsOf(lab)).toEqual(['a', 'a', 'b'].map(named));
});

test('where work fails, a change that still waits is called off, and was not made', async () => {
  const lab = createModifyLab();
  lab.occupy('lb-1', 60_000);
  let change: Promise<InputError> | undefined;
  const failing = lab.blb.modify('lb-1', async (lb) => {
    change = failureOf(InputError, lb.updateBlb({ name: 'a' }));
    await settle();
    throw new RangeError('own trouble');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect((await change)?.message).toContain('not made, because the modification that it belongs to has ended');
  expect([lab.clock.elapsed(), lab.clock.pending]).toEqual([0, 0]);
  expect(putsOf(lab)).toEqual([`${named('a')} -> 409`]);
});

test('after a change whose outcome is unknown, the next modification looks first, also when it comes later', async () => {
  const lab = createModifyLab({
    maxAttempts: 1,
    instead: ({ method }, number) =>
      method === 'PUT' && number === 1 ? Promise.reject(new TypeError('connection lost')) : undefined,
  });
  await failureOf(OutcomeUnknownError, lab.run(lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }))));
  await lab.run(lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' })));
  expect(lab.said().slice(0, 3)).toEqual([named('a'), 'GET lb-1', named('b')]);
});

test('what a ledger answers may still be being made: the modification waits for that too', async () => {
  const lab = createModifyLab({ ledger: { store: createMemoryLedger(), account: 'a' } });
  const change = () => lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }, { idempotencyKey: 'k' }));
  await lab.run(change());
  lab.occupy('lb-1');
  const againMs = lab.clock.elapsed();
  await lab.run(change());
  expect(putsOf(lab)).toEqual([named('a')]);
  expect(lab.clock.elapsed() - againMs).toBeGreaterThanOrEqual(changeMs);
});

test('a modification that changed nothing waits for nobody', async () => {
  const lab = createModifyLab();
  lab.rest('lb-1', 'unavailable');
  const failing = lab.blb.modify('lb-1', async (lb) => {
    await lb.updateBlb({ name: 'a' });
    throw new RangeError('own trouble');
  });
  const idle = lab.blb.modify('lb-1', () => 7);
  await lab.run(Promise.allSettled([failing]));
  expect(await lab.run(idle)).toBe(7);
  expect(lab.said()).toEqual([named('a')]);
});

test('that an instance is not found after a change that does not release it is no success', async () => {
  const lab = createModifyLab();
  lab.rest('lb-1', 'gone');
  const error = await failureOf(WaiterError, lab.run(lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }))));
  expect(error).toMatchObject({ operationId: 'modify', reason: 'gone' });
  expect(error.message).toContain('its changes were accepted');
  expect(lab.clock.elapsed()).toBeLessThan(5000);
});

test('what reading an instance takes besides its id is given once, and sent with each read', async () => {
  const lab = createModifyLab();
  await lab.run(
    lab.blb.modify({ blbId: 'lb-1', type: 'ipv6' }, async (lb) => {
      await lb.updateBlb({ name: 'a' });
      await lb.describeBlb();
    }),
  );
  const reads = lab.wire.sent.filter(({ method }) => method === 'GET');
  expect(reads.length).toBeGreaterThanOrEqual(2);
  expect(reads.every(({ query }) => query.includes('type=ipv6'))).toBe(true);
  expect(lab.wire.sent[0]?.query).toEqual(['clientToken=token-1']);
});

test('modifications of one instance meet in one queue, however it is named', async () => {
  const lab = createModifyLab();
  await lab.run(
    Promise.all([
      lab.blb.modify({ blbId: 'lb-1', type: 'ipv6' }, (lb) => lb.updateBlb({ name: 'a' })),
      lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' })),
    ]),
  );
  expect(putsOf(lab)).toEqual(['a', 'b'].map(named));
});

test('one that comes when the first has left and the second is still at it waits for the second', async () => {
  const lab = createModifyLab();
  const rename = (name: string) => lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name }));
  const [first, second] = [rename('a'), rename('b')];
  await lab.run(first);
  await settle();
  await lab.run(Promise.all([second, rename('c')]));
  expect(putsOf(lab)).toEqual(['a', 'b', 'c'].map(named));
});

test('a refusal ends a change that was begun beside others, and they go on', async () => {
  const lab = createModifyLab({
    instead: (request, number) => (number === 1 ? refused(400, 'InvalidParameter')(request) : undefined),
  });
  const modified = lab.blb.modify('lb-1', async (lb) => {
    const [first, second] = [failureOf(ApiError, lb.updateBlb({ name: 'a' })), lb.updateBlb({ name: 'b' })];
    await second;
    return (await first).code;
  });
  expect(await lab.run(modified)).toBe('InvalidParameter');
  expect(putsOf(lab)).toEqual([`${named('a')} -> 400`, named('b')]);
});

test('an instance that was found available is changed without being read again', async () => {
  const lab = createModifyLab();
  const rename = (name: string) => lab.run(lab.blb.modify('lb-1', (lb) => lb.updateBlb({ name })));
  await rename('a');
  const before = lab.said().length;
  await rename('b');
  expect(lab.said()[before]).toBe(named('b'));
});

test('the time that other work takes counts as time in which an instance was left alone', async () => {
  const lab = createModifyLab();
  const changed = lab.blb.modify('lb-1', async (lb) => {
    await lb.updateBlb({ name: 'a' });
    await new Promise<void>((resolve) => lab.clock.schedule(changeMs, resolve));
    await lb.updateBlb({ name: 'b' });
  });
  await lab.run(changed);
  expect(lab.times()[lab.said().indexOf(named('b'))]).toBe(changeMs);
});

test('a modification whose change may have been made waits as for one that was', async () => {
  const lab = createModifyLab({
    maxAttempts: 1,
    instead: ({ method }) => (method === 'PUT' ? Promise.reject(new TypeError('connection lost')) : undefined),
  });
  await lab.run(lab.blb.modify('lb-1', (lb) => failureOf(OutcomeUnknownError, lb.updateBlb({ name: 'a' }))));
  expect(lab.said()).toEqual([named('a'), 'GET lb-1']);
});

test('a release that was not made does not let later changes end with the instance gone', async () => {
  const lab = createModifyLab({
    maxAttempts: 1,
    instead: ({ method }) => (method === 'DELETE' ? Promise.reject(new TypeError('connection lost')) : undefined),
  });
  const modified = lab.blb.modify('lb-1', async (lb) => {
    await failureOf(OutcomeUnknownError, lb.releaseBlb());
    await lb.updateBlb({ name: 'a' });
    lab.rest('lb-1', 'gone');
  });
  expect((await failureOf(WaiterError, lab.run(modified))).reason).toBe('gone');
});
