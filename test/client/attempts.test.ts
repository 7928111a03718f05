import { describe, expect, test } from 'vitest';
import { ApiError, CrosspeerError, NetworkError, OutcomeUnknownError, TimeoutError } from '../../src/index.js';
import { breakingOff, failingWith, refusingConnections } from '../helpers/failing-network.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createThingLab, type ThingOperation } from '../helpers/hand-made-service.js';
import { runAll } from '../helpers/manual-clock.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerText, type Answerer } from '../helpers/recording-fetch.js';
import { settle, stalling } from '../helpers/stalling.js';

const code = (status: number, name: string, headers?: Record<string, string>) =>
  answerJson(status, { code: name, message: 'no' }, { 'x-request-id': 'id-1', ...headers });

const nothing = undefined as unknown as Error;

/** Makes a call that always gets the same answer: how many attempts it makes, and what it ends with. */
async function endOf(name: ThingOperation, answer: Answerer): Promise<[attempts: number, error: string]> {
  const { call, clock, wire } = createThingLab(answer);
  const error = await failureOf(CrosspeerError, runAll(clock, call(name)));
  expect(error.attempts).toHaveLength(wire.sent.length);
  expect(clock.pending).toBe(0);
  return [wire.sent.length, error.name];
}

/** What each kind of operation does: one that reads, one that may be repeated, one with a token, one without. */
type Ends = readonly [read: string, repeatable: string, token: string, plain: string];
const kinds = ['readThing', 'setThing', 'orderThing', 'makeThing'] as const;

const repeated = (error: string): Ends => [
  `4 ${error}`,
  '4 OutcomeUnknownError',
  '4 OutcomeUnknownError',
  '1 OutcomeUnknownError',
];
/** The deadline of a minute leaves room for three attempts of 20 seconds. */
const timedOut: Ends = ['3 TimeoutError', '3 OutcomeUnknownError', '3 OutcomeUnknownError', '1 OutcomeUnknownError'];
const always = (text: string): Ends => [text, text, text, text];
const certain = always('4 ApiError');
const once = always('1 ApiError');
const onceUnknown: Ends = ['1 ApiError', '1 OutcomeUnknownError', '1 OutcomeUnknownError', '1 OutcomeUnknownError'];

describe('how often a call is sent, and what it ends with, when it is always answered', () => {
  test.each<[name: string, answer: Answerer, ends: Ends]>([
    ['500 without a code', answerText(500), repeated('ApiError')],
    ['502', answerText(502, '<html>'), repeated('ApiError')],
    ['503', answerText(503), repeated('ApiError')],
    ['504', answerText(504), repeated('ApiError')],
    ['408', answerText(408), repeated('ApiError')],
    ['500 with a documented code that says so', code(500, 'Trouble'), repeated('ApiError')],
    ['501', answerText(501), onceUnknown],
    ['505', answerText(505), onceUnknown],
    ['429', answerText(429), certain],
    ['429 with a documented code that is final', code(429, 'Denied'), once],
    ['a documented code that can be repeated, under a 4xx', code(409, 'Busy'), certain],
    ['a documented code of the service having failed, under a 4xx', code(400, 'Failed'), repeated('ApiError')],
    ['a documented code of too many requests, under 500', code(500, 'Flooded'), certain],
    ['a documented code that is final, under 500', code(500, 'Broken'), once],
    ['a documented code that is final, under 503', code(503, 'Full'), once],
    ['a code of no document, under 409', code(409, 'Odd'), once],
    ['a code of no document, under 503', code(503, 'Odd'), repeated('ApiError')],
    ['400', answerText(400), once],
    ['401', answerText(401), once],
    ['403', answerText(403), once],
    ['404', answerText(404), once],
    ['409', answerText(409), once],
    ['a redirect', answerText(307, '', { location: 'https://elsewhere.example/' }), once],
    ['HTML where no body is promised', answerText(200, '<!doctype html>'), repeated('DecodeError')],
    ['half of a body', breakingOff(200), repeated('NetworkError')],
    ['half of a refusal', breakingOff(403), repeated('NetworkError')],
  ])('%s', async (_, answer, ends) => {
    const found = await Promise.all(kinds.map(async (kind) => (await endOf(kind, answer)).join(' ')));
    expect(found).toEqual(ends);
  });
});

describe('how often a call is sent, and what it ends with, when the network', () => {
  test.each<[name: string, answer: Answerer, ends: Ends]>([
    ['resets the connection', failingWith('ECONNRESET'), repeated('NetworkError')],
    ['closes the socket', failingWith('UND_ERR_SOCKET'), repeated('NetworkError')],
    ['fails without a code, as in browsers', () => Promise.reject(new TypeError('Failed')), repeated('NetworkError')],
    ['fails without an error', () => Promise.reject(nothing), repeated('NetworkError')],
    ['never answers', stalling('before its headers', true), timedOut],
    ['never answers, nor heeds the signal', stalling('before its headers', false), timedOut],
    ['stops in the body', stalling('in its body', true), timedOut],
    ['refuses the connection', refusingConnections, always('4 NetworkError')],
    ['reports EHOSTUNREACH while it connects', failingWith('EHOSTUNREACH', 'connect'), always('4 NetworkError')],
    ['reports ETIMEDOUT while it connects', failingWith('ETIMEDOUT', 'connect'), always('4 NetworkError')],
    ['reports EHOSTUNREACH later', failingWith('EHOSTUNREACH', 'read'), repeated('NetworkError')],
    ...[
      'ENOTFOUND',
      'EAI_AGAIN',
      'UND_ERR_CONNECT_TIMEOUT',
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map((name): [string, Answerer, Ends] => [`reports ${name}`, failingWith(name), always('4 NetworkError')]),
  ])('%s', async (_, answer, ends) => {
    const found = await Promise.all(kinds.map(async (kind) => (await endOf(kind, answer)).join(' ')));
    expect(found).toEqual(ends);
  });
});

test('a call without a token is repeated as long as no attempt reached the service, and not after one that may have', async () => {
  const { call, clock, wire } = createThingLab([
    refusingConnections,
    answerText(429),
    refusingConnections,
    answerText(502),
  ]);
  const error = await failureOf(OutcomeUnknownError, runAll(clock, call('makeThing', { maxAttempts: 10 })));
  expect(wire.sent).toHaveLength(4);
  expect(error.attempts.map(({ effect }) => effect)).toEqual(['no', 'no', 'no', 'unknown']);
  expect(error.cause).toBeInstanceOf(ApiError);
});

describe('maxAttempts', () => {
  test.each([1, 2, 3, 7])('of %i is how often a request is sent at most', async (maxAttempts) => {
    for (const options of [
      { client: { maxAttempts }, call: {} },
      { client: {}, call: { maxAttempts } },
    ]) {
      const { call, clock, wire } = createThingLab(answerText(503), options.client);
      const error = await failureOf(ApiError, runAll(clock, call('readThing', options.call)));
      expect(wire.sent).toHaveLength(maxAttempts);
      expect(error.message).toContain(
        `Gave up after ${maxAttempts === 1 ? 'one attempt' : `${maxAttempts} attempts`}.`,
      );
    }
  });

  test.each([0, -1, 1.5, NaN, Infinity, 2 ** 53])('of %d is refused before anything is sent', async (maxAttempts) => {
    expect(() => createThingLab(answerText(200), { maxAttempts })).toThrow('maxAttempts');
    const { call, wire } = createThingLab(answerText(200));
    await expect(call('readThing', { maxAttempts })).rejects.toMatchObject({ name: 'ConfigError' });
    expect(wire.sent).toEqual([]);
  });

  test('ends a repetition that would go on', async () => {
    const { call, clock, wire } = createThingLab([answerText(503), answerText(503), answerText(200)]);
    await runAll(clock, call('readThing'));
    expect(wire.sent).toHaveLength(3);
  });
});

describe('every attempt of a call', () => {
  const inDate = /^bce-auth-v1\/test-ak\/([^/]+)\//;

  test('sends the same bytes, dated and signed anew', async () => {
    const later = (clock: { advance(ms: number): void }): Answerer => {
      return () => {
        clock.advance(5000);
        return new Response(null, { status: 503 });
      };
    };
    const answers: Answerer[] = [];
    const { client, clock, wire } = createPeeringLab((request) => answers[0]?.(request) ?? new Response(), {
      maxAttempts: 4,
    });
    answers.push(later(clock));
    await failureOf(OutcomeUnknownError, runAll(clock, client.createPeerConn(createInput)));
    expect(wire.sent).toHaveLength(4);
    expect(new Set(wire.sent.map(({ url, body, method }) => `${method} ${url} ${body}`)).size).toBe(1);
    const [first] = wire.sent;
    expect(first?.query).toEqual(['clientToken=token-1']);
    expect(new Set(wire.sent.map(({ headers }) => headers.get('x-bce-date'))).size).toBe(4);
    expect(new Set(wire.sent.map(({ headers }) => headers.get('authorization'))).size).toBe(4);
    for (const { headers } of wire.sent)
      expect(inDate.exec(headers.get('authorization') ?? '')?.[1]).toBe(headers.get('x-bce-date'));
  });

  test('asks for credentials anew', async () => {
    let keys = 0;
    const credentials = () => ({ accessKeyId: `key-${++keys}`, secretAccessKey: 's' });
    const { client, clock, wire } = createPeeringLab([answerText(503), answerText(200)], {
      maxAttempts: 4,
      credentials,
    });
    await runAll(clock, client.releasePeerConn({ peerConnId }));
    expect(wire.sent.map(({ headers }) => headers.get('authorization')?.split('/')[1])).toEqual(['key-1', 'key-2']);
  });

  test('by path sends the same bytes too', async () => {
    const { client, clock, wire } = createPeeringLab([answerText(503), answerText(200, `{"peerConnId":"p"}`)], {
      maxAttempts: 4,
    });
    await runAll(clock, client.http.POST('/v1/peerconn', { body: createInput }));
    expect(wire.sent).toHaveLength(2);
    expect(wire.sent[1]?.url).toBe(wire.sent[0]?.url);
    expect(wire.sent[1]?.body).toBe(wire.sent[0]?.body);
    expect(wire.sent[0]?.query).toEqual(['clientToken=token-1']);
  });
});

describe('the record of attempts', () => {
  const startedAtMs = Date.UTC(2026, 7, 13, 8, 0, 0);
  const id = (name: string) => ({ 'x-request-id': name });
  const expected = [
    {
      number: 1,
      startedAtMs,
      durationMs: 0,
      delayMs: 0,
      reason: undefined,
      clockOffsetMs: 0,
      status: 500,
      code: 'Trouble',
      requestId: 'id-1',
      error: 'ApiError',
      effect: 'unknown',
    },
    {
      number: 2,
      startedAtMs: startedAtMs + 50,
      durationMs: 20_000,
      delayMs: 50,
      reason: 'Trouble (HTTP 500)',
      clockOffsetMs: 3_600_000,
      status: undefined,
      code: undefined,
      requestId: undefined,
      error: 'TimeoutError',
      effect: 'unknown',
    },
    {
      number: 3,
      startedAtMs: startedAtMs + 20_150,
      durationMs: 0,
      delayMs: 100,
      reason: 'timed out',
      clockOffsetMs: 3_600_000,
      status: 429,
      code: 'Http429',
      requestId: 'id-3',
      error: 'ApiError',
      effect: 'no',
    },
  ];
  const answers = [
    code(500, 'Trouble', { ...id('id-1'), date: new Date(startedAtMs + 3_600_000).toUTCString() }),
    stalling('before its headers', false),
    answerText(429, '', id('id-3')),
  ];
  const last = {
    number: 4,
    startedAtMs: startedAtMs + 22_150,
    durationMs: 0,
    delayMs: 2000,
    reason: 'Http429 (HTTP 429)',
    clockOffsetMs: 3_600_000,
    status: 200,
    code: undefined,
    requestId: 'id-4',
    error: undefined,
    effect: 'yes',
  };

  test('comes with a success whose trace is asked for', async () => {
    const { call, clock } = createThingLab([...answers, answerText(200, '', id('id-4'))]);
    const { trace } = await runAll(clock, call('orderThing').withTrace());
    expect(trace).toEqual({
      operationId: 'orderThing',
      clientToken: 'token-1',
      attempts: [...expected, last],
      durationMs: 22_150,
      warnings: [],
    });
  });

  test('comes with an error, and with its plain form', async () => {
    const { call, clock } = createThingLab([...answers, answerText(403, '', id('id-4'))]);
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call('orderThing')));
    const end = { ...last, status: 403, code: 'Http403', error: 'ApiError', effect: 'no' };
    expect(error.attempts).toEqual([...expected, end]);
    expect(error.toJSON()).toMatchObject({ clientToken: 'token-1', attempts: [...expected, end] });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ attempts: [{ code: 'Trouble' }, {}, {}, end] });
  });

  test('names in an error the attempt that it happened in', async () => {
    const { call, clock } = createThingLab([answerText(503), failingWith('ECONNRESET')], { maxAttempts: 2 });
    const error = await failureOf(NetworkError, runAll(clock, call('readThing')));
    expect(error.message).toBe(
      'readThing (attempt 2): no answer from things.here.example: ECONNRESET occurred. Gave up after 2 attempts.',
    );
  });
});

describe('an attempt that was given up', () => {
  const late = () => {
    let answer = (_: Response): void => undefined;
    const answerer: Answerer = () => new Promise((resolve) => (answer = resolve));
    return { answerer, answer: (response: Response) => answer(response) };
  };

  test('changes neither outcome nor record when its answer arrives during a later one', async () => {
    const first = late();
    const second = late();
    const { client, clock, wire } = createPeeringLab([first.answerer, second.answerer], { maxAttempts: 2 });
    const call = client.createPeerConn(createInput).withTrace();
    await settle();
    clock.advance(20_000);
    await settle();
    clock.advance(100);
    await settle();
    expect(wire.sent).toHaveLength(2);
    first.answer(Response.json({ peerConnId: 'from the first' }, { headers: { 'x-bce-request-id': 'first' } }));
    await settle();
    second.answer(Response.json({ peerConnId: 'from the second' }, { headers: { 'x-bce-request-id': 'second' } }));
    const { data, trace } = await call;
    expect(data).toEqual({ peerConnId: 'from the second' });
    expect(trace.attempts).toMatchObject([
      { status: undefined, requestId: undefined, error: 'TimeoutError', effect: 'unknown' },
      { status: 200, requestId: 'second', effect: 'yes' },
    ]);
  });

  test('changes nothing when its body ends during a later one', async () => {
    let endBody = (): void => undefined;
    const slow: Answerer = () => {
      const start = (controller: ReadableStreamDefaultController) => {
        endBody = () => {
          controller.enqueue(new TextEncoder().encode('{"code":"NoSuchObject","message":"late"}'));
          controller.close();
        };
      };
      return new Response(new ReadableStream({ start }), { status: 404, headers: { 'x-bce-request-id': 'slow' } });
    };
    const second = late();
    const { client, clock } = createPeeringLab([slow, second.answerer], { maxAttempts: 2 });
    const call = client.releasePeerConn({ peerConnId }).withTrace();
    await settle();
    clock.advance(20_000);
    await settle();
    clock.advance(100);
    await settle();
    endBody();
    await settle();
    second.answer(new Response(null, { status: 200, headers: { 'content-type': 'application/json' } }));
    const { trace } = await call;
    expect(trace.attempts).toMatchObject([
      { status: 404, code: undefined, requestId: 'slow', error: 'TimeoutError', effect: 'unknown' },
      { status: 200, code: undefined, requestId: undefined, effect: 'yes' },
    ]);
  });

  test('changes nothing after the call has ended', async () => {
    const only = late();
    const { client, clock } = createPeeringLab(only.answerer);
    const ended = failureOf(TimeoutError, client.listPeerConn());
    await settle();
    clock.advance(20_000);
    const error = await ended;
    const before = JSON.stringify(error);
    only.answer(Response.json({ peerConns: [] }));
    await settle();
    expect(JSON.stringify(error)).toBe(before);
  });

  test('is not sent any more when its time ran out while it was signed', async () => {
    const waiting: (() => void)[] = [];
    const credentials = () =>
      new Promise<{ accessKeyId: string; secretAccessKey: string }>((resolve) =>
        waiting.push(() => resolve({ accessKeyId: 'a', secretAccessKey: 's' })),
      );
    const { client, clock, wire } = createPeeringLab(answerText(200), { credentials, maxAttempts: 2 });
    const ended = failureOf(TimeoutError, client.releasePeerConn({ peerConnId }));
    for (const step of [20_000, 100, 20_000]) {
      await settle();
      clock.advance(step);
    }
    const error = await ended;
    for (const resolve of waiting) resolve();
    await settle();
    expect(wire.sent).toEqual([]);
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['no', 'no']);
  });
});

describe('what earlier attempts may have done is settled', () => {
  const first = [answerText(502), failingWith('ECONNRESET')];

  test.each([
    ['Wrong', 400],
    ['Missing', 404],
    ['Conflict', 409],
    ['Full', 503],
  ])('when the operation itself refuses a later one: %s', async (name, status) => {
    const { call, clock } = createThingLab([...first, code(status, name)]);
    const error = await failureOf(ApiError, runAll(clock, call('orderThing')));
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['no', 'no', 'no']);
  });

  test.each([
    ['of a permission', code(403, 'Denied')],
    ['of the signature', code(403, 'Forged')],
    ['of no document', code(409, 'Odd')],
    ['of something in front of the service', answerText(404, '<html>')],
    ['that no request id shows to be the service’s', answerJson(409, { code: 'Conflict', message: 'no' })],
    ['by a code that any operation may draw', code(400, 'Malformed')],
  ])('but not by a refusal %s', async (_, answer) => {
    const { call, clock } = createThingLab([...first, answer]);
    const error = await failureOf(OutcomeUnknownError, runAll(clock, call('orderThing')));
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['unknown', 'unknown', 'no']);
    expect(error.cause).toBeInstanceOf(ApiError);
  });

  test('but not what nobody waited for any longer, which may be carried out later', async () => {
    for (const lost of [stalling('before its headers', true), answerText(504)]) {
      const { call, clock } = createThingLab([answerText(502), lost, code(409, 'Conflict')]);
      const error = await failureOf(OutcomeUnknownError, runAll(clock, call('orderThing')));
      expect(error.attempts.map(({ effect }) => effect)).toEqual(['no', 'unknown', 'no']);
    }
  });

  test('by a refusal for another use of the token', async () => {
    const { call, clock } = createThingLab([...first, code(403, 'Mismatch')]);
    await expect(runAll(clock, call('orderThing'))).rejects.toMatchObject({
      name: 'IdempotencyMismatchError',
      code: 'Mismatch',
      detectedBy: 'service',
      cause: { name: 'ApiError' },
    });
  });
});
