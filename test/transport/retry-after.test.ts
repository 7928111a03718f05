import { afterAll, describe, expect, test } from 'vitest';
import { ApiError } from '../../src/index.js';
import { causeOfUnknown, failureOf } from '../helpers/failure.js';
import { createThingLab } from '../helpers/hand-made-service.js';
import { runAll } from '../helpers/manual-clock.js';
import { answerText } from '../helpers/recording-fetch.js';

/** Where the lab's clock stands. */
const nowMs = Date.UTC(2026, 7, 13, 8, 0, 0);

/** Twelve seconds later, in the three forms that HTTP knows. */
const later = {
  usual: 'Thu, 13 Aug 2026 08:00:12 GMT',
  rfc850: 'Thursday, 13-Aug-26 08:00:12 GMT',
  asctime: 'Thu Aug 13 08:00:12 2026',
};

type Headers = Readonly<Record<string, string>>;

/** How long a call waits after one refusal, with jitter left out; -1 when it fails at once instead. */
async function waitOf(headers: Headers): Promise<number> {
  const { call, clock } = createThingLab([answerText(429, '', headers), answerText(200)], { random: () => 0 });
  const ended = runAll(clock, call('readThing').withTrace()).then(
    ({ trace }) => trace.attempts[1]?.delayMs ?? NaN,
    () => -1,
  );
  const waitMs = await ended;
  expect(clock.elapsed()).toBe(Math.max(0, waitMs));
  return waitMs;
}

const date = (value: string, more: Headers = {}): Headers => ({ 'retry-after': value, ...more });
const serverTime = (offsetMs: number) => ({ date: new Date(nowMs + offsetMs).toUTCString() });

describe('a call waits as long as Retry-After asks', () => {
  test.each<[header: string, waitMs: number]>([
    ['0', 0],
    ['1', 1000],
    ['2', 2000],
    ['007', 7000],
    [' 5 ', 5000],
    ['59', 59_000],
    ['1, 2', 2000],
    ['2, 1', 2000],
    ['3,3', 3000],
    ['1 , 0 , 4', 4000],
    ['000', 0],
    [later.usual, 12_000],
    [later.rfc850, 12_000],
    [later.asctime, 12_000],
    [` ${later.usual} `, 12_000],
    ['Thu, 13 Aug 2026 08:00:00 GMT', 0],
    ['Thu, 13 Aug 2026 07:59:59 GMT', 0],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Sun Nov  6 08:49:37 1994', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('%j: %d ms', async (header, waitMs) => {
    expect(await waitOf(date(header))).toBe(waitMs);
  });
});

describe('a call waits as if nothing was asked for when Retry-After cannot be read', () => {
  test.each([
    '',
    ' ',
    'soon',
    '1.5',
    '0.1',
    '-1',
    '-0',
    '+5',
    '1e9',
    '0x10',
    '5s',
    '5 seconds',
    '1 2',
    ',',
    '1,',
    'NaN',
    'Infinity',
    '1, soon',
    '2026-08-13T08:00:12Z',
    '13 Aug 2026 08:00:12 GMT',
    'Monday',
    'Mon 5',
    'Thu, 13 Aug 2026',
    'Thu, 32 Aug 2026 08:00:12 GMT',
    'Thu, 13 Aug 2026 25:00:12 GMT',
    'Thu, 13 Aug 2026 08:00:12 +0200',
    `${later.usual}, ${later.usual}`,
    'Sunshine until 5',
  ])('%j', async (header) => {
    expect(await waitOf(date(header))).toBe(0);
    const { call, clock } = createThingLab(answerText(429, '', date(header)), { maxAttempts: 1 });
    const error = await failureOf(ApiError, runAll(clock, call('readThing')));
    expect(error.retryAfterMs).toBeUndefined();
  });
});

describe('a call fails at once when Retry-After reaches beyond its deadline', () => {
  test.each<[header: string, retryAfterMs: number]>([
    ['60', 60_000],
    ['61', 61_000],
    ['3600', 3_600_000],
    ['1, 3600', 3_600_000],
    ['1000000000', 1e12],
    ['9'.repeat(15), 999_999_999_999_999_000],
    ['9'.repeat(400), Infinity],
    ['Thu, 13 Aug 2026 08:01:00 GMT', 60_000],
    ['Fri, 14 Aug 2026 08:00:00 GMT', 86_400_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 253_402_300_799_000 - nowMs],
  ])('%j', async (header, retryAfterMs) => {
    const { call, clock, wire } = createThingLab(answerText(429, '', date(header)), { random: () => 0 });
    const error = await failureOf(ApiError, runAll(clock, call('makeThing')));
    expect(error.retryAfterMs).toBe(retryAfterMs);
    expect(error.message).toContain(
      'Gave up after one attempt: the next one would come after the deadline of 60000 ms.',
    );
    expect(wire.sent).toHaveLength(1);
    expect({ elapsed: clock.elapsed(), pending: clock.pending }).toEqual({ elapsed: 0, pending: 0 });
  });

  test('and one of a change that may have taken effect says so, with the time in its cause', async () => {
    const { call, clock } = createThingLab(answerText(503, '', { 'retry-after': '3600' }));
    const error = await causeOfUnknown(ApiError, runAll(clock, call('orderThing')));
    expect(error).toMatchObject({ status: 503, retryAfterMs: 3_600_000 });
    expect(clock.elapsed()).toBe(0);
  });

  test('but not when only its chance lengthening does: that leaves half of the rest', async () => {
    const answer = answerText(429, '', { 'retry-after': '59' });
    const { call, clock } = createThingLab(answer, { random: () => 0.999_999 });
    await failureOf(ApiError, runAll(clock, call('readThing')));
    expect(clock.elapsed()).toBeCloseTo(59_500, -1);
  });
});

describe('a date is compared', () => {
  test.each<[name: string, headers: Headers, waitMs: number]>([
    ['with the Date of the same answer', date(later.usual, serverTime(-10_000)), 22_000],
    ['with a Date of the same answer that is later', date(later.usual, serverTime(10_000)), 2000],
    ['with a Date beyond it', date(later.usual, serverTime(20_000)), 0],
    ['with a Date of another hour', date('Thu, 13 Aug 2026 09:00:05 GMT', serverTime(3_600_000)), 5000],
    ["with this machine's clock where the Date is garbage", date(later.usual, { date: 'yesterday' }), 12_000],
    ["with this machine's clock where there is no Date", date(later.usual), 12_000],
  ])('%s', async (_, headers, waitMs) => {
    expect(await waitOf(headers)).toBe(waitMs);
  });

  test("with the service's clock as an earlier answer told it", async () => {
    const answers = [
      answerText(503, '', { ...serverTime(3_600_000), 'x-request-id': 'id-1' }),
      answerText(429, '', date('Thu, 13 Aug 2026 09:00:05 GMT')),
      answerText(200),
    ];
    const { call, clock } = createThingLab(answers, { random: () => 0 });
    const { trace } = await runAll(clock, call('readThing').withTrace());
    expect(trace.attempts.map(({ delayMs }) => delayMs)).toEqual([0, 0, 5000]);
  });
});

describe('the time zone of this machine makes no difference', () => {
  const before = process.env['TZ'];
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])('%s', async (zone) => {
    process.env['TZ'] = zone;
    expect(new Date(nowMs).getTimezoneOffset()).not.toBe(0);
    for (const header of Object.values(later)) expect(await waitOf(date(header))).toBe(12_000);
  });
});

test('it is obeyed whatever the status of a refusal that is repeated', async () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    const { call, clock } = createThingLab([answerText(status, '', { 'retry-after': '3' }), answerText(200)], {
      random: () => 0,
    });
    await runAll(clock, call('orderThing'));
    expect(clock.elapsed()).toBe(3000);
  }
});
