import { describe, expect, expectTypeOf, test } from 'vitest';
import { createPeeringClient, type PeeringClientOptions, type PeeringOperationId } from '../../src/baidu.js';
import {
  AbortError,
  ApiError,
  ConfigError,
  CrosspeerError,
  InputError,
  OutcomeUnknownError,
  type Attempt,
  type CallTrace,
  type Hook,
  type HookedAttempt,
  type HookedCall,
} from '../../src/index.js';
import { createCountedSignal } from '../helpers/counted-signal.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab, labCredentials } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText } from '../helpers/recording-fetch.js';
import { settle } from '../helpers/stalling.js';

/** A hook that writes down when it is entered and left. */
const noting = (name: string, lines: string[]): Hook => ({
  async aroundCall(_, next) {
    lines.push(`${name} call`);
    await next();
    lines.push(`${name} call end`);
  },
  async aroundAttempt({ number }, next) {
    lines.push(`${name} attempt ${number}`);
    await next();
    lines.push(`${name} attempt ${number} end`);
  },
});

const refusedOnce = [answerText(503), answerOk];
const impatient = { maxAttempts: 2, random: () => 0 };

/** A hook that keeps what calls fail with. */
function createWitness(): { readonly hook: Hook; readonly seen: readonly unknown[] } {
  const seen: unknown[] = [];
  const keep = (error: unknown) => void seen.push(error);
  return { seen, hook: { aroundCall: (_, next) => next().then(() => undefined, keep) } };
}

describe('the order of hooks', () => {
  test('is that of the list from outside to inside, around the call once and around each attempt', async () => {
    const lines: string[] = [];
    const hooks = [noting('a', lines), noting('b', lines)];
    const { client } = createPeeringLab(refusedOnce, { hooks, ...impatient });
    await client.listPeerConn();
    const attempt = (number: number) => [
      `a attempt ${number}`,
      `b attempt ${number}`,
      `b attempt ${number} end`,
      `a attempt ${number} end`,
    ];
    expect(lines).toEqual(['a call', 'b call', ...attempt(1), ...attempt(2), 'b call end', 'a call end']);
  });

  test('leaves out what a hook does not have', async () => {
    const seen: string[] = [];
    const hooks: Hook[] = [
      { aroundCall: (_, next) => next().then(() => void seen.push('call')) },
      { aroundAttempt: (_, next) => next().then(() => void seen.push('attempt')) },
      {},
    ];
    await createPeeringLab(answerOk, { hooks }).client.listPeerConn();
    expect(seen).toEqual(['attempt', 'call']);
  });

  test('is the same around calls by path', async () => {
    const lines: string[] = [];
    const { client } = createPeeringLab(answerOk, { hooks: [noting('a', lines)] });
    await client.http.GET('/v1/peerconn');
    expect(lines).toEqual(['a call', 'a attempt 1', 'a attempt 1 end', 'a call end']);
  });
});

describe('what a hook is told', () => {
  const told = () => {
    const calls: HookedCall[] = [];
    const attempts: HookedAttempt[] = [];
    const traces: CallTrace[] = [];
    const records: Attempt[] = [];
    const hook: Hook = {
      async aroundCall(call, next) {
        calls.push(call);
        traces.push(await next());
      },
      async aroundAttempt(attempt, next) {
        attempts.push(attempt);
        records.push(await next());
      },
    };
    return { calls, attempts, traces, records, hook };
  };
  const updated = { peerConnId, localIfId: 'qpif-1', description: 'd' };

  test('is the operation, where it goes and its fields, of a named call', async () => {
    const { calls, hook } = told();
    const { client } = createPeeringLab(answerText(200), { hooks: [hook] });
    await client.updatePeerConn(updated);
    expect(calls).toEqual([
      {
        service: 'baidu/peering',
        operationId: 'updatePeerConn',
        method: 'PUT',
        path: '/v1/peerconn/{peerConnId}',
        origin: 'https://bcc.bj.baidubce.com',
        input: updated,
        warnings: [],
      },
    ]);
  });

  test('is the same of a call by path', async () => {
    const { calls, hook } = told();
    const { client } = createPeeringLab(answerText(200), { hooks: [hook] });
    const { peerConnId: _, ...body } = updated;
    await client.http.PUT('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId } }, body });
    expect(calls).toMatchObject([{ operationId: 'updatePeerConn', input: updated }]);
  });

  test('is the port too, where an endpoint names one', async () => {
    const { calls, hook } = told();
    const { client } = createPeeringLab(answerOk, { hooks: [hook], endpoint: 'http://127.0.0.1:4510/base' });
    await client.listPeerConn();
    expect(calls[0]?.origin).toBe('http://127.0.0.1:4510');
  });

  test('is which attempt it is, the call it belongs to, and why there was one before it', async () => {
    const { calls, attempts, records, hook } = told();
    const { client } = createPeeringLab([answerText(503), answerOk], { hooks: [hook], ...impatient });
    await client.createPeerConn(createInput);
    expect(attempts).toMatchObject([
      { operationId: 'createPeerConn', number: 1, delayMs: 0, reason: undefined, clientToken: 'token-1' },
      {
        operationId: 'createPeerConn',
        number: 2,
        reason: expect.stringContaining('503') as string,
        clientToken: 'token-1',
      },
    ]);
    expect(attempts.every(({ call }) => call === calls[0])).toBe(true);
    expect(records).toMatchObject([
      { number: 1, status: 503, error: 'ApiError' },
      { number: 2, status: 200, effect: 'yes' },
    ]);
  });

  test('is a copy of the fields, however deep, that neither side can change for the other', async () => {
    const { calls, hook } = told();
    const { client, wire } = createPeeringLab(answerOk, { hooks: [hook] });
    const input = { ...createInput, billing: { paymentTiming: 'Postpaid' as const, tags: ['a'], since: new Date(0) } };
    const call = client.createPeerConn(input);
    const { billing } = calls[0]?.input as typeof input;
    expect(calls[0]?.input).toEqual(input);
    billing.tags.push('b');
    input.billing.tags.push('c');
    await call;
    expect([input.billing.tags, billing.tags]).toEqual([
      ['a', 'c'],
      ['a', 'b'],
    ]);
    expect(wire.only.body).toContain('["a"]');
  });

  test('is how the call went, as withTrace tells it', async () => {
    const { traces, hook } = told();
    const { client } = createPeeringLab(answerOk, { hooks: [hook] });
    const { trace } = await client.listPeerConn().withTrace();
    expect(traces).toEqual([trace]);
  });

  test('is the very error that the caller gets: a refusal, and an outcome that is not known', async () => {
    const { hook, seen } = createWitness();
    const refused = createPeeringLab(answerJson(404, { code: 'NoSuchObject', message: 'm' }), { hooks: [hook] });
    const refusal = await failureOf(ApiError, refused.client.getPeerConn({ peerConnId }));
    const lost = createPeeringLab(() => Promise.reject(new Error('reset')), { hooks: [hook] });
    const unknown = await failureOf(OutcomeUnknownError, lost.client.createPeerConn(createInput));
    expect(seen[0]).toBe(refusal);
    expect(seen[1]).toBe(unknown);
  });

  test('is the refusal of a call by path, although that is answered and not thrown', async () => {
    const { hook, seen } = createWitness();
    const { client } = createPeeringLab(answerJson(404, { code: 'NoSuchObject' }), { hooks: [hook] });
    const { response } = await client.http.GET('/v1/peerconn');
    expect(response.status).toBe(404);
    expect(seen[0]).toBeInstanceOf(ApiError);
  });
});

describe('headers that a hook gives to an attempt', () => {
  const giving = (headersOf: (attempt: HookedAttempt) => Record<string, string>): Hook => ({
    aroundAttempt: (attempt, next) => next(headersOf(attempt)).then(() => undefined),
  });
  const signedNames = (headers: Headers) => headers.get('authorization')?.split('/')[4]?.split(';') ?? [];

  test('are sent with this attempt, and signed where their name begins with x-bce-', async () => {
    const hook = giving(({ number }) => ({ TraceParent: `t-${number}`, 'x-bce-note': `n-${number}` }));
    const { client, wire } = createPeeringLab(refusedOnce, { hooks: [hook], ...impatient });
    await client.listPeerConn();
    expect(wire.sent.map(({ headers }) => [headers.get('traceparent'), headers.get('x-bce-note')])).toEqual([
      ['t-1', 'n-1'],
      ['t-2', 'n-2'],
    ]);
    for (const { headers } of wire.sent) {
      expect(signedNames(headers)).toContain('x-bce-note');
      expect(signedNames(headers)).not.toContain('traceparent');
    }
  });

  test('come from all hooks; of those with one name the innermost stays', async () => {
    const hooks = [giving(() => ({ a: '1', both: 'outer' })), giving(() => ({ b: '2', both: 'inner' }))];
    const { client, wire } = createPeeringLab(answerOk, { hooks });
    await client.listPeerConn();
    const { headers } = wire.only;
    expect([headers.get('a'), headers.get('b'), headers.get('both')]).toEqual(['1', '2', 'inner']);
  });

  test('cannot replace what authenticates the call', async () => {
    const hook = giving(() => ({ authorization: 'mine', 'x-bce-date': 'mine', host: 'mine' }));
    const { client, wire } = createPeeringLab(answerOk, { hooks: [hook] });
    await client.listPeerConn();
    expect(JSON.stringify([...wire.only.headers])).not.toContain('mine');
  });

  test('that cannot be sent stop the call', async () => {
    const { client, wire } = createPeeringLab(answerOk, { hooks: [giving(() => ({ 'x-é': '1' }))] });
    expect((await failureOf(InputError, client.listPeerConn())).field).toBe('x-é');
    expect(wire.sent).toEqual([]);
  });

  test('that cannot be sent are what the caller is told of, also where the hook swallows the error', async () => {
    const hook: Hook = {
      aroundAttempt: (_, next) =>
        next({ 'x-é': '1' }).then(
          () => undefined,
          () => undefined,
        ),
    };
    const { client, wire } = createPeeringLab(answerOk, { hooks: [hook] });
    expect((await failureOf(InputError, client.listPeerConn())).field).toBe('x-é');
    expect(wire.sent).toEqual([]);
  });
});

const places = ['aroundCall', 'aroundAttempt'] as const;
const hookAt = (place: (typeof places)[number], act: (next: () => Promise<unknown>) => Promise<void>): Hook => ({
  [place]: (_: unknown, next: () => Promise<unknown>) => act(next),
});

describe.each(places)('in %s', (place) => {
  test('what is thrown before next stops the call with this error, and nothing is sent', async () => {
    const own = new Error('not now');
    const { client, wire } = createPeeringLab(answerOk, { hooks: [hookAt(place, () => Promise.reject(own))] });
    await expect(client.listPeerConn()).rejects.toBe(own);
    expect(wire.sent).toEqual([]);
  });

  test('what is thrown without a promise stops it too', async () => {
    const hook = hookAt(place, () => {
      throw new Error('at once');
    });
    await expect(createPeeringLab(answerOk, { hooks: [hook] }).client.listPeerConn()).rejects.toThrow('at once');
  });

  test('what is thrown after next is a warning, and the call ends as it did', async () => {
    const hook = hookAt(place, async (next) => {
      await next();
      throw new Error('exporter down');
    });
    const { client } = createPeeringLab(answerOk, { hooks: [hook] });
    const { data, trace } = await client.listPeerConn().withTrace();
    expect(data.peerConns).toEqual([]);
    expect(trace.warnings).toEqual(['A hook failed: exporter down']);
  });

  test('an error that replaces the call’s own is a warning, and the caller gets the call’s own', async () => {
    const seen: string[][] = [];
    const hook = hookAt(place, (next) =>
      next().then(
        () => Promise.reject(new Error('mine')),
        () => Promise.reject(new Error('mine')),
      ),
    );
    const watcher: Hook = {
      aroundCall: ({ warnings }, next) =>
        next().then(
          () => undefined,
          () => void seen.push([...warnings]),
        ),
    };
    const { client } = createPeeringLab(() => Promise.reject(new TypeError('reset')), { hooks: [watcher, hook] });
    const failure = await failureOf(CrosspeerError, client.listPeerConn());
    expect(failure.message).toContain('reset');
    expect(seen).toEqual([['A hook failed: mine']]);
  });

  test('an error of the call that passes through is no warning', async () => {
    const { client } = createPeeringLab(refusedOnce, {
      hooks: [hookAt(place, (next) => next().then(() => undefined))],
    });
    const seen: HookedCall[] = [];
    const watcher: Hook = { aroundCall: (call, next) => (seen.push(call), next().then(() => undefined)) };
    const failing = createPeeringLab(() => Promise.reject(new TypeError('reset')), {
      hooks: [watcher, hookAt(place, (next) => next().then(() => undefined))],
    });
    await failureOf(ApiError, client.listPeerConn());
    await failureOf(CrosspeerError, failing.client.listPeerConn());
    expect(seen.map(({ warnings }) => warnings)).toEqual([[]]);
  });

  test('a failure that is swallowed reaches the caller all the same', async () => {
    const hook = hookAt(place, (next) =>
      next().then(
        () => undefined,
        () => undefined,
      ),
    );
    const { client } = createPeeringLab(answerJson(404, { code: 'NoSuchObject' }), { hooks: [hook] });
    await failureOf(ApiError, client.getPeerConn({ peerConnId }));
  });

  test('a hook that never calls next fails the call, and nothing is sent', async () => {
    const { client, wire } = createPeeringLab(answerOk, { hooks: [hookAt(place, () => Promise.resolve())] });
    expect((await failureOf(ConfigError, client.listPeerConn())).message).toContain('without calling next');
    expect(wire.sent).toEqual([]);
  });

  test('next sends nothing once the hook has ended without it', async () => {
    const late: Promise<unknown>[] = [];
    const hook = hookAt(place, (next) => {
      late.push(settle().then(next));
      return Promise.resolve();
    });
    const { client, wire } = createPeeringLab(answerOk, { hooks: [hook] });
    await failureOf(ConfigError, client.listPeerConn());
    await expect(Promise.all(late)).rejects.toThrow('after it had ended');
    expect(wire.sent).toEqual([]);
  });

  test('what a hook waits for before next does not hold up an abort, and next sends nothing afterwards', async () => {
    const late: Promise<unknown>[] = [];
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const hook = hookAt(place, (next) => {
      const ended = gate.then(next);
      late.push(ended);
      return ended.then(() => undefined);
    });
    const { client, wire, clock } = createPeeringLab(answerOk, { hooks: [hook] });
    const { signal, abort, listeners } = createCountedSignal();
    const ended = failureOf(AbortError, client.createPeerConn(createInput, { signal }));
    await settle();
    abort('enough');
    const error = await ended;
    expect(error).toMatchObject({ operationId: 'createPeerConn', cause: 'enough', attempts: [] });
    goOn();
    expect(await failureOf(AbortError, late[0] ?? Promise.resolve())).toMatchObject({ cause: 'enough' });
    await settle();
    expect(wire.sent).toEqual([]);
    expect({ pending: clock.pending, listeners: listeners.size }).toEqual({ pending: 0, listeners: 0 });
  });

  test('a hook that waits before next is not waited for by a call whose signal is aborted already', async () => {
    const hook = hookAt(place, () => new Promise(() => undefined));
    const { client } = createPeeringLab(answerOk, { hooks: [hook] });
    await failureOf(AbortError, client.listPeerConn({}, { signal: AbortSignal.abort() }));
  });

  test('a hook is waited for after next, also when the call was aborted', async () => {
    const lines: string[] = [];
    const hook = hookAt(place, async (next) => {
      await next().catch(() => undefined);
      await settle();
      lines.push('hook has ended');
    });
    const { client } = createPeeringLab(() => new Promise(() => undefined), { hooks: [hook] });
    const controller = new AbortController();
    const ended = failureOf(AbortError, client.listPeerConn({}, { signal: controller.signal }));
    await settle();
    controller.abort();
    await ended;
    expect(lines).toEqual(['hook has ended']);
  });

  test('next called twice sends once and gives the same end twice', async () => {
    const ends: unknown[] = [];
    const hook = hookAt(place, async (next) => void ends.push(await next(), await next()));
    const { client, wire } = createPeeringLab(answerOk, { hooks: [hook] });
    await client.listPeerConn();
    expect(wire.sent).toHaveLength(1);
    expect(ends[1]).toEqual(ends[0]);
  });

  test('a hook that does not wait for next changes nothing, and its promise is no unhandled one', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const hook = hookAt(place, (next) => (void next(), Promise.resolve()));
    const failing = createPeeringLab(() => Promise.reject(new Error('reset')), { hooks: [hook] });
    await failureOf(CrosspeerError, failing.client.listPeerConn());
    const { client } = createPeeringLab(answerOk, { hooks: [hook] });
    expect(await client.listPeerConn()).toMatchObject({ peerConns: [] });
    await settle();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

test('a hook that stops a later attempt leaves it unknown whether the first took effect', async () => {
  const hook: Hook = {
    aroundAttempt: ({ number }, next) =>
      number === 2 ? Promise.reject(new Error('stopped')) : next().then(() => undefined),
  };
  const { client, wire } = createPeeringLab(() => Promise.reject(new Error('reset')), { hooks: [hook], ...impatient });
  const error = await failureOf(OutcomeUnknownError, client.createPeerConn(createInput));
  expect(error.cause).toMatchObject({ message: 'stopped' });
  expect(wire.sent).toHaveLength(1);
});

describe('the types of hooks', () => {
  test('a hook of one service sees the names of its operations', () => {
    const hook: Hook<PeeringOperationId> = {
      aroundCall({ operationId }, next) {
        expectTypeOf(operationId).toEqualTypeOf<PeeringOperationId>();
        return next().then(() => undefined);
      },
      aroundAttempt({ operationId, call }, next) {
        expectTypeOf(operationId).toEqualTypeOf<PeeringOperationId>();
        expectTypeOf(call).toEqualTypeOf<HookedCall<PeeringOperationId>>();
        return next().then(() => undefined);
      },
    };
    createPeeringClient({ region: 'bj', credentials: labCredentials, hooks: [hook] });
  });

  test('a general hook fits every client, and one of another service does not read as this one’s', () => {
    expectTypeOf<Hook>().toExtend<NonNullable<PeeringClientOptions['hooks']>[number]>();
    expectTypeOf<HookedCall<PeeringOperationId>>().toExtend<HookedCall>();
    expectTypeOf<HookedCall>().not.toExtend<HookedCall<PeeringOperationId>>();
  });
});
