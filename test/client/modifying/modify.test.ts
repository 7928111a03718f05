import { expect, test } from 'vitest';
import { AbortError, ApiError, ConfigError, InputError, OutcomeUnknownError, WaiterError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import { createMemoryLedger } from '../../helpers/memory-ledger.js';
import { settle } from '../../helpers/stalling.js';
import { changeMs, createModifyLab, refused } from './lab.js';

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const named = (name: string) => `PUT lb-1 {"name":"${name}"}`;

test('changes of a modification are made one after another, each when the instance is available again', async () => {
  const { blb, said, times, run } = createModifyLab();
  await run(
    blb.modify('lb-1', async (lb) => {
      await lb.updateBlb({ name: 'a' });
      await lb.updateBlb({ name: 'b' });
    }),
  );
  expect(said().filter((line) => !line.startsWith('GET'))).toEqual([named('a'), named('b')]);
  expect(times()[said().indexOf(named('b'))]).toBeGreaterThanOrEqual(changeMs);
  expect(said().every((line) => !line.includes('->'))).toBe(true);
});

test('a modification resolves with what its work gave, and only when the instance is available again', async () => {
  const { blb, clock, said, run } = createModifyLab();
  const modified = blb.modify('lb-1', async (lb) => {
    await lb.updateBlb({ name: 'a' });
    return 'done';
  });
  expect(await run(modified)).toBe('done');
  expect(clock.elapsed()).toBeGreaterThanOrEqual(changeMs);
  expect(said().at(-1)).toBe('GET lb-1');
});

test('a single change that is made in time costs two requests: itself, and one read', async () => {
  const { blb, said, run } = createModifyLab();
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { pollIntervalMs: 2 * changeMs }));
  expect(said()).toEqual([named('a'), 'GET lb-1']);
});

test('a modification without changes sends nothing', async () => {
  const { blb, said, run } = createModifyLab();
  expect(await run(blb.modify('lb-1', () => 7))).toBe(7);
  expect(said()).toEqual([]);
});

test('modifications of one instance go in the order in which they were asked for, whole after whole', async () => {
  const { blb, said, run } = createModifyLab();
  const twice = (name: string) =>
    blb.modify('lb-1', async (lb) => {
      await lb.updateBlb({ name: `${name}1` });
      await lb.updateBlb({ name: `${name}2` });
    });
  await run(Promise.all(['a', 'b', 'c'].map(twice)));
  expect(said().filter((line) => line.startsWith('PUT'))).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map(named));
  expect(said().every((line) => !line.includes('->'))).toBe(true);
});

test('modifications of different instances go on side by side', async () => {
  const { blb, clock, said, run } = createModifyLab();
  const ids = ['lb-1', 'lb-2', 'lb-3'];
  await run(Promise.all(ids.map((id) => blb.modify(id, (lb) => lb.updateBlb({ name: id })))));
  expect(
    said()
      .slice(0, 3)
      .map((line) => line.slice(0, 8)),
  ).toEqual(ids.map((id) => `PUT ${id}`));
  expect(clock.elapsed()).toBeLessThan(2 * changeMs);
});

test('a refusal as busy is waited out, and the same bytes are sent again with the same token', async () => {
  const { blb, wire, said, occupy, run } = createModifyLab();
  occupy('lb-1', 5000);
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' })));
  const puts = wire.sent.filter(({ method }) => method === 'PUT');
  expect(said().filter((line) => line.startsWith('PUT'))).toEqual([`${named('a')} -> 409`, named('a')]);
  expect(new Set(puts.map(({ url }) => url))).toEqual(new Set([puts[0]?.url]));
  expect(puts[0]?.query).toEqual(['clientToken=token-1']);
  expect(new Set(puts.map(({ body }) => body)).size).toBe(1);
});

test('however often an instance is busy, that counts as no attempt: others may always be quicker', async () => {
  let refusals = 0;
  const { blb, said, run } = createModifyLab({
    maxAttempts: 1,
    instead: (request) =>
      request.method === 'PUT' && refusals++ < 9 ? refused(409, 'LastOperationNotFinished')(request) : undefined,
  });
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' })));
  expect(said().filter((line) => line.endsWith('409'))).toHaveLength(9);
});

test('the trace of a change shows the refusals, and what was waited for', async () => {
  const { blb, occupy, run } = createModifyLab();
  occupy('lb-1');
  const { trace } = await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }).withTrace()));
  expect(trace.attempts.map(({ status, code, effect }) => [status, code, effect])).toEqual([
    [409, 'LastOperationNotFinished', 'no'],
    [200, undefined, 'yes'],
  ]);
  expect(trace.attempts[1]?.reason).toBe('LastOperationNotFinished (HTTP 409)');
  expect(trace.attempts[1]?.delayMs).toBeGreaterThanOrEqual(changeMs);
});

test('outside of a modification a refusal as busy is passed on at once', async () => {
  const { blb, said, occupy } = createModifyLab();
  occupy('lb-1');
  const error = await failureOf(ApiError, blb.updateBlb({ blbId: 'lb-1', name: 'a' }));
  expect(error.code).toBe('LastOperationNotFinished');
  expect(error.message).toContain('modify');
  expect(said()).toHaveLength(1);
});

test('reading goes at once, inside of a modification and beside it', async () => {
  const { blb, clock, run } = createModifyLab();
  const seen: number[] = [];
  const modified = blb.modify('lb-1', async (lb) => {
    await lb.updateBlb({ name: 'a' });
    expect(await lb.describeBlb()).toMatchObject({ status: 'updating' });
    seen.push(clock.elapsed());
  });
  await settle();
  await blb.describeBlb({ blbId: 'lb-1' });
  seen.push(clock.elapsed());
  await run(modified);
  expect(seen).toEqual([0, 0]);
});

test('changes that are not awaited are made in the order of their calls, and the modification waits for them', async () => {
  const { blb, said, run } = createModifyLab();
  await run(
    blb.modify('lb-1', (lb) => {
      for (const name of ['a', 'b', 'c']) void lb.updateBlb({ name });
    }),
  );
  expect(said().filter((line) => line.startsWith('PUT'))).toEqual(['a', 'b', 'c'].map(named));
  expect(said().at(-1)).toBe('GET lb-1');
});

test('a change whose answer is lost is sent again with its token before the next one has its turn', async () => {
  const { blb, wire, run } = createModifyLab({
    instead: ({ method }, number) => {
      if (method === 'PUT' && number === 1) throw new TypeError('connection lost');
      return undefined;
    },
  });
  await run(
    Promise.all([
      blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' })),
      blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' })),
    ]),
  );
  const puts = wire.sent.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ query, body }) => [query[0], body])).toEqual([
    ['clientToken=token-1', '{"name":"a"}'],
    ['clientToken=token-1', '{"name":"a"}'],
    ['clientToken=token-2', '{"name":"b"}'],
  ]);
});

test('any other refusal ends the modification at once, and the next one goes on', async () => {
  const { blb, said, run } = createModifyLab({
    instead: (request, number) => (number === 1 ? refused(400, 'InvalidParameter')(request) : undefined),
  });
  const [first, second] = await run(
    Promise.allSettled(['a', 'b'].map((name) => blb.modify('lb-1', (lb) => lb.updateBlb({ name })))),
  );
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'InvalidParameter' } });
  expect(second).toMatchObject({ status: 'fulfilled' });
  expect(said().slice(0, 2)).toEqual([`${named('a')} -> 400`, named('b')]);
});

test('after work that threw, the next modification first waits until what was changed is made', async () => {
  const { blb, said, run } = createModifyLab();
  const failing = blb.modify('lb-1', async (lb) => {
    await lb.updateBlb({ name: 'a' });
    throw new RangeError('own trouble');
  });
  const next = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' }));
  await run(Promise.allSettled([failing, next]));
  await expect(failing).rejects.toThrow(RangeError);
  expect(said().filter((line) => line.startsWith('PUT'))).toEqual([named('a'), named('b')]);
});

test('a modification that is aborted while it waits for its turn ends at once, and those behind it move up', async () => {
  const { blb, said, run } = createModifyLab();
  const own = new AbortController();
  const first = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }));
  const aborted = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'never' }), { signal: own.signal });
  const last = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'c' }));
  await settle();
  own.abort('enough');
  const error = await failureOf(AbortError, aborted);
  expect([error.operationId, error.cause]).toEqual(['modify', 'enough']);
  await run(Promise.all([first, last]));
  expect(said().filter((line) => line.startsWith('PUT'))).toEqual([named('a'), named('c')]);
});

test('a modification is aborted at any moment, also while its work does something else', async () => {
  const { blb, run } = createModifyLab();
  const own = new AbortController();
  const modified = blb.modify('lb-1', () => new Promise<never>(() => undefined), { signal: own.signal });
  await settle();
  own.abort();
  await failureOf(AbortError, modified);
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' })));
});

test('an abort while the instance is busy ends the change, which was refused until then', async () => {
  const { blb, clock, said, occupy } = createModifyLab();
  occupy('lb-1', 60_000);
  const own = new AbortController();
  const modified = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { signal: own.signal });
  await settle();
  own.abort();
  const error = await failureOf(AbortError, modified);
  await settle();
  expect([error.name, clock.pending]).toEqual(['AbortError', 0]);
  expect(said()).toHaveLength(1);
});

test('a single change is aborted by its own signal too', async () => {
  const { blb, occupy, run } = createModifyLab();
  occupy('lb-1', 60_000);
  const own = new AbortController();
  const modified = blb.modify(
    'lb-1',
    async (lb) => {
      const change = failureOf(AbortError, lb.updateBlb({ name: 'a' }, { signal: own.signal }));
      await settle();
      own.abort();
      return (await change).operationId;
    },
    { signal: new AbortController().signal },
  );
  expect(await run(modified)).toBe('updateBlb');
});

test('a change that is refused as busy until the deadline was not made, and the error says what it waited for', async () => {
  const { blb, occupy, said, run } = createModifyLab();
  occupy('lb-1', 60_000);
  const error = await failureOf(
    WaiterError,
    run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { deadlineMs: 10_000 })),
  );
  expect(error).toMatchObject({ operationId: 'updateBlb', reason: 'timeout', resource: 'Blb', lastState: 'updating' });
  expect(error.clientToken).toBe('token-1');
  expect(error.attempts.map(({ status }) => status)).toEqual([409]);
  expect(error.message).toContain('updateBlb: it was not made');
  expect(said().filter((line) => line.startsWith('PUT'))).toHaveLength(1);
});

test('a modification whose turn does not come before its deadline says how many were before it', async () => {
  const { blb, occupy, said, run } = createModifyLab();
  occupy('lb-1', 60_000);
  const first = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }));
  const second = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' }), { deadlineMs: 5000 });
  const error = await run(failureOf(WaiterError, second));
  expect(error).toMatchObject({ operationId: 'modify', reason: 'timeout', polls: 0, elapsedMs: 5000 });
  expect(error.message).toContain('(before it: 1)');
  await run(first);
  expect(said().join()).not.toContain('"b"');
});

test('an instance that comes into a state that leads nowhere ends the wait with what was seen', async () => {
  const { blb, rest, run } = createModifyLab();
  rest('lb-1', 'unavailable');
  const error = await failureOf(WaiterError, run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }))));
  expect(error).toMatchObject({ operationId: 'modify', reason: 'unreachable', lastState: 'unavailable' });
  expect(error.message).toContain('its changes were accepted');
});

test('releasing an instance in a modification ends when it is gone', async () => {
  const { blb, said, run } = createModifyLab();
  await run(blb.modify('lb-1', (lb) => lb.releaseBlb()));
  expect(said()[0]).toBe('DELETE lb-1');
  expect(said().at(-1)).toBe('GET lb-1 -> 404');
});

test('a change of an instance that is gone is refused as not found, by the service', async () => {
  const { blb, run } = createModifyLab({
    instead: (request) => (request.method === 'PUT' ? refused(404, 'InstanceNotFound')(request) : undefined),
  });
  const modified = blb.modify('lb-1', async (lb) => {
    await lb.releaseBlb();
    await lb.updateBlb({ name: 'late' });
  });
  expect((await failureOf(ApiError, run(modified))).code).toBe('InstanceNotFound');
});

test('bad input is told before anything is waited for or sent', async () => {
  const { blb, said, occupy } = createModifyLab();
  occupy('lb-1');
  const wrong = { name: 'a', colour: 'red' };
  await failureOf(
    InputError,
    blb.modify('lb-1', (lb) => lb.updateBlb(wrong)),
  );
  await failureOf(
    InputError,
    blb.modify('', (lb) => lb.updateBlb({ name: 'a' })),
  );
  await failureOf(
    ConfigError,
    blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { deadlineMs: 0 }),
  );
  await failureOf(
    ConfigError,
    blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { pollIntervalMs: 0 }),
  );
  expect(said()).toEqual([]);
});

test('what identifies the instance is not given again', async () => {
  const { blb, said } = createModifyLab();
  const other = { blbId: 'lb-2', name: 'a' };
  await failureOf(
    InputError,
    blb.modify('lb-1', (lb) => lb.updateBlb(other)),
  );
  expect(said()).toEqual([]);
});

test('the operations of a modification change nothing any more once it has ended', async () => {
  const { blb, said, run } = createModifyLab();
  const kept = await run(blb.modify('lb-1', (lb) => ({ update: lb.updateBlb })));
  const error = await failureOf(InputError, kept.update({ name: 'late' }));
  expect(error.message).toContain('has ended');
  expect(said()).toEqual([]);
});

test('an idempotency key of the caller stays the key of the change, however often it is refused', async () => {
  const { blb, wire, occupy, run } = createModifyLab();
  occupy('lb-1');
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }, { idempotencyKey: 'rename-7' })));
  const tokens = wire.sent.filter(({ method }) => method === 'PUT').map(({ query }) => query[0]);
  expect(tokens).toHaveLength(2);
  expect(new Set(tokens).size).toBe(1);
});

test('a change that a crash left in the ledger waits its turn when it is resumed', async () => {
  const store = createMemoryLedger();
  const ledger = { store, account: 'a' };
  const before = createModifyLab({
    ledger,
    maxAttempts: 1,
    instead: () => Promise.reject(new TypeError('connection lost')),
  });
  await failureOf(OutcomeUnknownError, before.run(before.blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }))));
  const after = createModifyLab({ ledger });
  after.occupy('lb-1');
  const resumed = await after.run(all(after.blb.resumePending()));
  expect(resumed).toMatchObject([{ operationId: 'updateBlb', error: undefined }]);
  expect(after.said().filter((line) => line.startsWith('PUT'))).toEqual([`${named('a')} -> 409`, named('a')]);
});

test('what a modification is told of headers and time limits holds for each of its calls, reads of the state included', async () => {
  const { blb, wire, run } = createModifyLab();
  await run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }), { headers: { 'x-trace': '7' } }));
  expect(wire.sent.map(({ headers }) => headers.get('x-trace'))).toEqual(wire.sent.map(() => '7'));
});

/** Loses the answers of the first changes. */
const losing = (count: number) => {
  let lost = 0;
  return ({ method }: { method: string }) =>
    method === 'PUT' && lost++ < count ? Promise.reject(new TypeError('connection lost')) : undefined;
};

test('a change whose outcome is unknown is resumed after the modification, in its turn among those that came since', async () => {
  const { blb, wire, run } = createModifyLab({ maxAttempts: 1, instead: losing(1) });
  const error = await failureOf(OutcomeUnknownError, run(blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'a' }))));
  const other = blb.modify('lb-1', (lb) => lb.updateBlb({ name: 'b' }));
  await run(Promise.all([other, error.resume()]));
  const puts = wire.sent.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ query, body }) => [query[0], body])).toEqual([
    ['clientToken=token-1', '{"name":"a"}'],
    ['clientToken=token-2', '{"name":"b"}'],
    ['clientToken=token-1', '{"name":"a"}'],
  ]);
});

test('a change whose outcome is unknown is resumed within the modification too', async () => {
  const { blb, said, run } = createModifyLab({ maxAttempts: 1, instead: losing(1) });
  await run(
    blb.modify('lb-1', async (lb) => {
      const error = await failureOf(OutcomeUnknownError, lb.updateBlb({ name: 'a' }));
      await error.resume();
      await lb.updateBlb({ name: 'b' });
    }),
  );
  expect(said().filter((line) => line.startsWith('PUT'))).toEqual(['a', 'a', 'b'].map(named));
});
