import { describe, expect, test } from 'vitest';
import type { PeeringClient } from '../../src/baidu.js';
import { ApiError, CrosspeerError, InputError, NetworkError, OutcomeUnknownError } from '../../src/index.js';
import { breakingOff, failingWith, refusingConnections } from '../helpers/failing-network.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createThingLab, type ThingOperation } from '../helpers/hand-made-service.js';
import { runAll } from '../helpers/manual-clock.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerText, type Answerer } from '../helpers/recording-fetch.js';
import { stalling } from '../helpers/stalling.js';

const hour = 3_600_000;
const reset = failingWith('ECONNRESET');
const created = answerJson(200, { peerConnId });

/** Ways in which nothing is learned of an attempt that was sent, and what each is by itself. */
const unknowns: [name: string, answer: Answerer, cause: string][] = [
  ['a connection that breaks', reset, 'NetworkError'],
  ['an answer that breaks off', breakingOff(200), 'NetworkError'],
  ['an answer that never comes', stalling('before its headers', true), 'TimeoutError'],
  ['an answer that never ends', stalling('in its body', false), 'TimeoutError'],
  ['an answer that is empty', answerText(200), 'DecodeError'],
  ['an answer that is HTML', answerText(200, '<html>'), 'DecodeError'],
  ['an answer without what is promised', answerJson(200, { id: peerConnId }), 'DecodeError'],
  ['500', answerText(500), 'ApiError'],
  ['502', answerText(502), 'ApiError'],
  ['503', answerText(503), 'ApiError'],
  ['504', answerText(504), 'ApiError'],
  ['408', answerText(408), 'ApiError'],
];

const certain: [name: string, answer: Answerer, error: string][] = [
  ['a connection that is refused', refusingConnections, 'NetworkError'],
  ['a host that is not found', failingWith('ENOTFOUND'), 'NetworkError'],
  ['a rate limit', answerText(429), 'ApiError'],
  ['a refusal', answerJson(409, { code: 'OperationDenied' }), 'ApiError'],
  ['a refusal of the signature', answerJson(403, { code: 'InvalidAccessKeyId' }), 'ApiError'],
  ['a refusal that nobody knows', answerText(418), 'ApiError'],
  ['a redirect', answerText(302), 'ApiError'],
  ['a mismatch of tokens', answerJson(403, { code: 'IdempotentParameterMismatch' }), 'IdempotencyMismatchError'],
];

const ways: [name: string, call: (client: PeeringClient) => Promise<unknown>][] = [
  ['by name', (client) => client.createPeerConn(createInput)],
  ['by path', (client) => client.http.POST('/v1/peerconn', { body: createInput })],
];

describe('it is not known whether a change took effect', () => {
  test.each(unknowns)('after %s', async (_, answer, cause) => {
    const { client, clock } = createPeeringLab(answer, { maxAttempts: 2 });
    const error = await failureOf(OutcomeUnknownError, runAll(clock, client.createPeerConn(createInput)));
    expect(error).toMatchObject({
      name: 'OutcomeUnknownError',
      operationId: 'createPeerConn',
      clientToken: 'token-1',
      canResume: true,
      attempts: [{ effect: 'unknown' }, { effect: 'unknown' }],
      cause: { name: cause },
    });
    expect(error.message).toMatch(/^createPeerConn may have taken effect: createPeerConn/);
    expect(error.message).toContain('Gave up after 2 attempts.');
    expect(error.message).toMatch(
      /Call resume\(\) on this error, or repeat the call with this token; do not make it anew\.$/,
    );
  });

  test.each(unknowns.filter(([, , cause]) => cause !== 'ApiError'))('after %s by path', async (_, answer, cause) => {
    const { client, clock } = createPeeringLab(answer, { maxAttempts: 2 });
    const call = client.http.POST('/v1/peerconn', { body: createInput });
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call));
    expect(error).toMatchObject({ clientToken: 'token-1', canResume: true, cause: { name: cause } });
  });

  test.each([
    ['a refused connection', refusingConnections, 'NetworkError'],
    ['a rate limit', answerText(429), 'ApiError'],
    ['a refusal that says nothing about the change', answerJson(403, { code: 'AccessDenied' }), 'ApiError'],
  ] as const)('after %s that followed a broken connection', async (_, answer, cause) => {
    const { client, clock } = createPeeringLab([reset, answer], { maxAttempts: 2 });
    const error = await failureOf(OutcomeUnknownError, runAll(clock, client.createPeerConn(createInput)));
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['unknown', 'no']);
    expect(error.cause).toMatchObject({ name: cause });
  });
});

describe('it is known that a change had no effect', () => {
  test.each(certain)('after %s', async (_, answer, name) => {
    const { client, clock } = createPeeringLab(answer, { maxAttempts: 2 });
    const error = await failureOf(CrosspeerError, runAll(clock, client.createPeerConn(createInput)));
    expect(error.name).toBe(name);
    for (const { effect } of error.attempts) expect(effect).toBe('no');
  });

  test('when its credentials fail', async () => {
    const { client } = createPeeringLab(created, { credentials: () => Promise.reject(new Error('sealed')) });
    await expect(client.createPeerConn(createInput)).rejects.toMatchObject({ name: 'ConfigError' });
  });

  test('when its time ran out while it waited for credentials', async () => {
    const { client, clock } = createPeeringLab(created, { credentials: () => new Promise(() => undefined) });
    await expect(runAll(clock, client.createPeerConn(createInput))).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

test.each(unknowns)('a call that changes nothing keeps its own error: %s', async (_, answer, cause) => {
  for (const name of ['readThing', 'askThing'] as const) {
    const { call, clock } = createThingLab(answer, { maxAttempts: 2 });
    const ended = await runAll(clock, call(name)).catch((error: unknown) => error);
    // An operation that answers nothing takes any short text, or none, for that.
    if (ended !== undefined) expect(ended).toMatchObject({ name: cause });
  }
});

describe('a change without a token cannot be resumed', () => {
  test('and the message names what reads it', async () => {
    const { call, clock, wire } = createThingLab(reset);
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call('makeThing')));
    expect(error).toMatchObject({ canResume: false, clientToken: undefined, cause: { name: 'NetworkError' } });
    expect(error.message).toBe(
      'makeThing may have taken effect: makeThing: no answer from things.here.example: ECONNRESET occurred. ' +
        'Not repeated: it carries no client token, and may have taken effect. ' +
        'It cannot be repeated safely: look with readThing first.',
    );
    expect(await failureOf(OutcomeUnknownError, error.resume())).toBe(error);
    expect(wire.sent).toHaveLength(1);
  });

  test('and where nothing reads it the message says what to look for', async () => {
    const { call, clock } = createThingLab(reset);
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call('shout')));
    expect(error.message).toMatch(/It cannot be repeated safely: look for what it should have changed first\.$/);
  });
});

describe.each(ways)('resume() of a call %s', (way, call) => {
  const valueOf = (result: unknown) => (way === 'by path' ? (result as { data: unknown }).data : result);

  test('sends the same once more, and resolves to what the call would have', async () => {
    const { client, clock, wire } = createPeeringLab([reset, created]);
    const error = await failureOf(OutcomeUnknownError, call(client));
    expect(valueOf(await runAll(clock, error.resume()))).toEqual({ peerConnId });
    const [first, second] = wire.sent;
    expect(wire.sent).toHaveLength(2);
    expect({ url: second?.url, body: second?.body }).toEqual({ url: first?.url, body: first?.body });
    expect(first?.query).toEqual(['clientToken=token-1']);
  });

  test('may be called again after it failed, and has attempts and deadline anew', async () => {
    const { client, clock, wire } = createPeeringLab([reset, reset, reset, reset, created], { maxAttempts: 2 });
    const first = await failureOf(OutcomeUnknownError, runAll(clock, call(client)));
    clock.advance(hour);
    const second = await failureOf(OutcomeUnknownError, runAll(clock, first.resume()));
    expect(second).toMatchObject({ clientToken: 'token-1', canResume: true, attempts: [{ number: 1 }, { number: 2 }] });
    expect(valueOf(await runAll(clock, second.resume()))).toEqual({ peerConnId });
    expect(new Set(wire.sent.map(({ url, body }) => `${url} ${body}`)).size).toBe(1);
  });

  test('sends nothing once the service may have forgotten the token, however often it was resumed meanwhile', async () => {
    const { client, clock, wire } = createPeeringLab(reset);
    const first = await failureOf(OutcomeUnknownError, call(client));
    clock.advance(20 * hour);
    const second = await failureOf(OutcomeUnknownError, first.resume());
    clock.advance(4 * hour);
    for (const error of [first, second]) {
      const late = await failureOf(OutcomeUnknownError, error.resume());
      expect(late).toMatchObject({ canResume: false, clientToken: 'token-1' });
      expect(late.message).toMatch(/It cannot be repeated safely: look with listPeerConn first\.$/);
      await failureOf(OutcomeUnknownError, late.resume());
    }
    expect(wire.sent).toHaveLength(2);
  });
});

describe('resume()', () => {
  test('sends what the call sent, also when the input was changed since', async () => {
    const input = { ...createInput, description: 'before', tags: [{ tagKey: 'k', tagValue: 'v' }] };
    const { client, wire } = createPeeringLab([reset, created]);
    const error = await failureOf(OutcomeUnknownError, client.createPeerConn(input));
    input.description = 'after';
    input.tags.length = 0;
    await error.resume();
    expect(wire.sent[1]?.body).toBe(wire.sent[0]?.body);
  });

  test.each([
    ['a token of the caller', { clientToken: 'order 42/+' }, {}],
    ['a key of the caller', {}, { idempotencyKey: 'order-42' }],
  ])('keeps %s', async (_, more, options) => {
    const { client, wire } = createPeeringLab([reset, created]);
    const headers = { 'x-bce-console-note': 'kept' };
    const call = client.createPeerConn({ ...createInput, ...more }, { ...options, headers });
    const error = await failureOf(OutcomeUnknownError, call);
    await error.resume();
    expect(wire.sent[1]?.url).toBe(wire.sent[0]?.url);
    expect(wire.sent[1]?.headers.get('x-bce-console-note')).toBe('kept');
    expect(error.clientToken).toBe('clientToken' in more ? 'order 42/+' : error.clientToken);
  });

  test('rejects with what the operation refuses the call with: it had no effect then', async () => {
    const { client } = createPeeringLab([reset, answerJson(413, { code: 'LimitExceeded' })]);
    const error = await failureOf(OutcomeUnknownError, client.createPeerConn(createInput));
    expect(await failureOf(ApiError, error.resume())).toMatchObject({ code: 'LimitExceeded' });
  });

  test.each([
    ['a permission that was withdrawn', answerJson(403, { code: 'AccessDenied' }), ApiError],
    ['a refused connection', refusingConnections, NetworkError],
    ['a rate limit', answerText(429), ApiError],
  ] as const)('settles nothing by %s', async (_, answer, cause) => {
    const { client, wire } = createPeeringLab([reset, answer, created]);
    const error = await failureOf(OutcomeUnknownError, client.createPeerConn(createInput));
    const still = await failureOf(OutcomeUnknownError, error.resume());
    expect(still.cause).toBeInstanceOf(cause);
    expect(await still.resume()).toEqual({ peerConnId });
    expect(new Set(wire.sent.map(({ url }) => url)).size).toBe(1);
  });

  test('is no part of what is logged of an error', async () => {
    const { client } = createPeeringLab(reset);
    const error = await failureOf(OutcomeUnknownError, client.createPeerConn(createInput));
    expect(Object.keys(error)).not.toContain('resume');
    expect(error.toJSON()).not.toHaveProperty('resume');
    expect(error.toJSON()).toMatchObject({ canResume: true, clientToken: 'token-1' });
  });
});

describe('when the process was suspended', () => {
  /** Makes a call whose machine is suspended while it waits for its second attempt, or while it makes its first. */
  function suspended(when: 'while waiting' | 'in an attempt', forMs: number, name: 'orderThing' | 'orderThingOnce') {
    const answers: Answerer[] = [];
    const { call, clock, wire } = createThingLab((request) => answers.shift()?.(request) ?? answerText(200)(request));
    answers.push((request) => {
      if (when === 'in an attempt') clock.shift(forMs);
      else clock.schedule(10, () => clock.shift(forMs));
      return reset(request);
    });
    return { ended: runAll(clock, call(name)), wire, clock };
  }

  const cases = (['while waiting', 'in an attempt'] as const).flatMap((when) =>
    (['orderThing', 'orderThingOnce'] as const).map((name) => [when, name] as const),
  );

  test.each(cases)('%s, %s is not sent again once its token may be forgotten', async (when, name) => {
    const { ended, wire, clock } = suspended(when, 23 * hour + 1000, name);
    const error = await failureOf(OutcomeUnknownError, ended);
    expect(error.canResume).toBe(false);
    expect(error.message).toContain(
      'Gave up after one attempt: the service may have forgotten the client token by now.',
    );
    expect(error.message).toMatch(/look with readThing first\.$/);
    expect(wire.sent).toHaveLength(1);
    expect(clock.elapsed()).toBe(when === 'in an attempt' ? 0 : 50);
  });

  test.each(cases)('%s, %s is sent again as long as its token is remembered', async (when, name) => {
    const { ended, wire } = suspended(when, 22 * hour, name);
    await expect(ended).resolves.toBeUndefined();
    expect(wire.sent).toHaveLength(2);
  });

  test('twice, the time counts from the first attempt that may have taken effect: others may never have arrived', async () => {
    const { call, clock, wire } = createThingLab((request) => {
      clock.shift(15 * hour);
      return reset(request);
    });
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call('orderThing')));
    expect(error.canResume).toBe(false);
    expect(wire.sent).toHaveLength(2);
  });

  test('a token that no attempt can have brought to the service is still good', async () => {
    const { call, clock, wire } = createThingLab((request) => {
      clock.shift(30 * hour);
      return wire.sent.length < 3 ? refusingConnections(request) : answerText(200)(request);
    });
    await expect(runAll(clock, call('orderThing'))).resolves.toBeUndefined();
    expect(wire.sent).toHaveLength(3);
  });

  test('a read is repeated however long it was', async () => {
    const { call, clock, wire } = createThingLab((request) => {
      clock.shift(1000 * hour);
      return wire.sent.length < 3 ? reset(request) : answerText(200)(request);
    });
    await expect(runAll(clock, call('readThing'))).resolves.toBeUndefined();
  });
});

test('a refusal by path is handed on as an answer, unless the change may have taken effect', async () => {
  const { client, clock } = createPeeringLab([answerText(409), answerText(503)], { maxAttempts: 2 });
  const { error, response } = await runAll(clock, client.http.POST('/v1/peerconn', { body: createInput }));
  expect(error).toMatchObject({ code: 'Http409' });
  expect(response.status).toBe(409);
  const unknown = client.http.POST('/v1/peerconn', { body: createInput });
  expect((await failureOf(OutcomeUnknownError, runAll(clock, unknown))).canResume).toBe(true);
});

test('a call that cannot be made is refused as before, and its outcome is known', async () => {
  const { client } = createPeeringLab(created);
  await failureOf(InputError, client.createPeerConn({ ...createInput, clientToken: '' }));
});

describe('what resumes a call', () => {
  test('does not stop at the signal of the call, which may have fired since', async () => {
    const controller = new AbortController();
    const { client, clock } = createPeeringLab([answerText(503), created], { maxAttempts: 1 });
    const call = client.createPeerConn(createInput, { signal: controller.signal });
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call));
    controller.abort();
    await expect(error.resume()).resolves.toMatchObject({ peerConnId });
  });

  test('sends the same request by path, also when its body was changed since', async () => {
    const { client, clock, wire } = createPeeringLab([answerText(503), created], { maxAttempts: 1 });
    const body = { ...createInput };
    const error = await failureOf(OutcomeUnknownError, runAll(clock, client.http.POST('/v1/peerconn', { body })));
    body.bandwidthInMbps = 1;
    await expect(error.resume()).resolves.toMatchObject({ data: { peerConnId }, response: { status: 200 } });
    expect(wire.sent[1]?.body).toBe(wire.sent[0]?.body);
    expect(wire.sent[1]?.url).toBe(wire.sent[0]?.url);
  });

  test('tells how long the service asked to wait', async () => {
    const { client, clock } = createPeeringLab(answerText(503, '', { 'retry-after': '120' }), { maxAttempts: 4 });
    const error = await failureOf(OutcomeUnknownError, runAll(clock, client.createPeerConn(createInput)));
    expect(error.retryAfterMs).toBe(120_000);
    expect(error.toJSON()).toMatchObject({ retryAfterMs: 120_000 });
  });
});

describe('a change that may be repeated without a token', () => {
  const lost = failingWith('ECONNRESET');
  const missing = answerJson(404, { code: 'Missing', message: 'no' }, { 'x-request-id': 'id-1' });

  test('is resumed by sending it again', async () => {
    const { call, clock, wire } = createThingLab([lost, answerText(200)], { maxAttempts: 1 });
    const error = await failureOf(OutcomeUnknownError, call('setThing'));
    expect(error).toMatchObject({ canResume: true, clientToken: undefined });
    expect(error.message).toContain('Call resume() on this error, or make the call again.');
    await runAll(clock, error.resume());
    expect(wire.sent.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(2).fill('PUT https://things.here.example/things/t'),
    );
  });

  test('has an open outcome when an attempt was lost and the next one is refused', async () => {
    const refusal = answerJson(409, { code: 'Conflict', message: 'no' }, { 'x-request-id': 'id-1' });
    const { call, clock } = createThingLab([lost, refusal]);
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call('setThing')));
    expect(error.cause).toMatchObject({ name: 'ApiError', code: 'Conflict' });
  });

  test('is done when it deletes, an attempt was lost, and the next one finds nothing', async () => {
    const { call, clock } = createThingLab([lost, missing]);
    const { data, trace } = await runAll(clock, call('dropThing').withTrace());
    expect(data).toBeUndefined();
    expect(trace.warnings.join()).toContain('It was not there any more');
  });

  test.each<[string, ThingOperation, readonly Answerer[]]>([
    ['there is nothing at the first attempt', 'dropThing', [missing]],
    ['an attempt that never left came before', 'dropThing', [refusingConnections, missing]],
    ['it is no delete', 'setThing', [missing]],
  ])('is refused where %s', async (_, name, answers) => {
    const { call, clock } = createThingLab(answers);
    expect(await failureOf(ApiError, runAll(clock, call(name)))).toMatchObject({ code: 'Missing' });
  });
});
