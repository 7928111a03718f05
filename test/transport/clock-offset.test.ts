import { describe, expect, test } from 'vitest';
import type { PeeringClient } from '../../src/baidu.js';
import { ApiError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { runAll } from '../helpers/manual-clock.js';
import { createPeeringLab, type PeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerText, type Answerer } from '../helpers/recording-fetch.js';

const startMs = Date.UTC(2026, 7, 13, 8, 0, 0);
const page = { peerConns: [], isTruncated: false, maxKeys: 1000 };
const minute = 60_000;
const hour = 60 * minute;

/** The `Date` of a service whose clock is so far from the client's. */
const dated = (offsetMs: number) => ({ date: new Date(startMs + offsetMs).toUTCString() });
const ok = (offsetMs?: number) => answerJson(200, page, offsetMs === undefined ? {} : dated(offsetMs));
const refused = (code: string, offsetMs?: number) =>
  answerJson(code === 'RequestExpired' ? 400 : 403, { code }, offsetMs === undefined ? {} : dated(offsetMs));

const lab = (...answers: Answerer[]): PeeringLab => createPeeringLab(answers, { maxAttempts: 4 });

/** By how much each request was dated away from the client's own clock, in milliseconds. */
const datedBy = ({ wire }: PeeringLab): number[] =>
  wire.sent.map(({ headers }) => Date.parse(headers.get('x-bce-date') ?? '') - startMs);

const list = (client: PeeringClient) => client.listPeerConn().withTrace();

describe('the time of the service is learned from', () => {
  test.each<[name: string, answer: Answerer]>([
    ['a success', ok(hour)],
    ['a refusal', answerText(404, '', dated(hour))],
    ['a refusal by something in front of the service', answerText(418, '<html>', dated(hour))],
    ['an answer that cannot be read', answerText(301, '', dated(hour))],
  ])('%s', async (_, answer) => {
    const own = lab(answer, ok());
    await own.client.listPeerConn().catch(() => undefined);
    const { trace } = await list(own.client);
    expect(datedBy(own)).toEqual([0, hour]);
    expect(trace.attempts.map(({ clockOffsetMs }) => clockOffsetMs)).toEqual([hour]);
  });

  test('an answer by path, for named operations too', async () => {
    const own = lab(ok(-hour), ok());
    await own.client.http.GET('/v1/peerconn');
    await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, -hour]);
  });

  test('the latest answer, also that the clocks agree again', async () => {
    const own = lab(ok(hour), ok(2 * hour), ok(10_000), ok());
    for (let call = 0; call < 4; call += 1) await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, hour, 2 * hour, 0]);
  });

  test('no other client', async () => {
    const [one, other] = [lab(ok(hour)), lab(ok())];
    await one.client.listPeerConn();
    await other.client.listPeerConn();
    expect(datedBy(other)).toEqual([0]);
  });
});

test.each([15 * minute, -15 * minute, 25 * hour, -25 * hour, 400 * 24 * hour])(
  'a clock that is %d ms off is corrected once: the call succeeds, later ones do at once',
  async (offsetMs) => {
    const own = lab(refused('RequestExpired', offsetMs), ok(offsetMs));
    const { trace } = await list(own.client);
    expect(trace.attempts).toMatchObject([
      { clockOffsetMs: 0, code: 'RequestExpired', effect: 'no' },
      { clockOffsetMs: offsetMs, delayMs: 0, reason: 'RequestExpired (HTTP 400)', effect: 'yes' },
    ]);
    for (let call = 0; call < 3; call += 1) await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, offsetMs, offsetMs, offsetMs, offsetMs]);
    expect(own.clock.elapsed()).toBe(0);
  },
);

describe('a call that is refused for its date', () => {
  test.each<[name: string, first: Answerer, then: Answerer]>([
    ['by a service that tells its time', refused('RequestExpired', hour), refused('RequestExpired', hour)],
    ['by a service that tells no time', refused('RequestExpired'), refused('RequestExpired')],
    ['by a service whose time jumps', refused('RequestExpired', hour), refused('RequestExpired', 9 * hour)],
    ['with another code, as the time jumps', refused('RequestExpired', hour), refused('IamSignatureInvalid', 9 * hour)],
    ['by a gateway whose time jumps', refused('IamSignatureInvalid', hour), refused('IamSignatureInvalid', 9 * hour)],
  ])('twice, %s, fails without a third attempt', async (_, first, then) => {
    const { client, wire, clock } = lab(first, then);
    const error = await failureOf(ApiError, client.listPeerConn());
    expect(wire.sent).toHaveLength(2);
    expect(error.category).toBe('signature');
    expect(clock.elapsed()).toBe(0);
  });

  test('and then for another reason is repeated for that one as usual', async () => {
    const own = lab(refused('RequestExpired', hour), answerText(503), ok());
    const { trace } = await runAll(own.clock, list(own.client));
    expect(trace.attempts.map(({ reason }) => reason)).toEqual([
      undefined,
      'RequestExpired (HTTP 400)',
      'Http503 (HTTP 503)',
    ]);
    expect(datedBy(own)).toEqual([0, hour, hour]);
  });

  test('is not repeated where one attempt is all there may be, but the next call is right', async () => {
    const own = createPeeringLab([refused('RequestExpired', hour), ok()], { maxAttempts: 1 });
    await failureOf(ApiError, own.client.listPeerConn());
    await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, hour]);
  });
});

describe("a gateway's IamSignatureInvalid", () => {
  test('is tried once more when its Date shows that the clock was wrong', async () => {
    const own = lab(refused('IamSignatureInvalid', hour), ok(hour));
    await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, hour]);
  });

  test.each<[name: string, answer: Answerer]>([
    ['has no Date', refused('IamSignatureInvalid')],
    ['has the same Date', refused('IamSignatureInvalid', 0)],
    ['has almost the same Date', refused('IamSignatureInvalid', 30_000)],
    ['has garbage for a Date', answerJson(403, { code: 'IamSignatureInvalid' }, { date: 'Mon 5' })],
  ])('is final when it %s', async (_, answer) => {
    const { client, wire } = lab(answer);
    await failureOf(ApiError, client.listPeerConn());
    expect(wire.sent).toHaveLength(1);
  });

  test('is final when the clock was corrected before', async () => {
    const own = lab(ok(hour), refused('IamSignatureInvalid', hour));
    await own.client.listPeerConn();
    await failureOf(ApiError, own.client.listPeerConn());
    expect(datedBy(own)).toEqual([0, hour]);
  });
});

describe('no skew is', () => {
  test.each([0, 1000, -1000, 29_000, -29_000, 30_000, -30_000])('a difference of %d ms', async (offsetMs) => {
    const own = lab(ok(offsetMs));
    for (let call = 0; call < 2; call += 1) await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, 0]);
  });

  test('a difference of the same size after a correction', async () => {
    const own = lab(ok(hour), ok(hour + 20_000), ok(hour - 20_000), ok());
    for (let call = 0; call < 4; call += 1) await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, hour, hour, hour]);
  });

  test.each([
    '',
    'garbage',
    'Mon 5',
    '0',
    '1786608000',
    '2026-08-13T09:00:00Z',
    'Thu, 13 Aug 2026',
    'Thu, 99 Aug 2026',
  ])('a Date of %j', async (date) => {
    const own = lab(answerJson(200, page, { date }));
    for (let call = 0; call < 2; call += 1) await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, 0]);
  });
});

test('31 seconds are a skew, either way', async () => {
  for (const offsetMs of [31_000, -31_000]) {
    const own = lab(ok(offsetMs));
    for (let call = 0; call < 2; call += 1) await own.client.listPeerConn();
    expect(datedBy(own)).toEqual([0, offsetMs]);
  }
});

test('the clock that measures durations is not corrected', async () => {
  const own = lab(answerText(503, '', dated(25 * hour)), ok(25 * hour));
  const { trace } = await runAll(own.clock, list(own.client));
  expect(trace.durationMs).toBeLessThanOrEqual(100);
  expect(trace.attempts.map(({ startedAtMs }) => startedAtMs - startMs < 1000)).toEqual([true, true]);
});
