import { expect, test } from 'vitest';
import { createEmulator, type FaultRule } from '../../../src/emulator.js';
import { createFaultyLab, failureFrom } from '../support/faulty.js';
import { createLab, type Lab } from '../support/lab.js';

const list = (lab: Lab, region = 'bj') => lab.as('a', region)('GET', '/v1/peerconn');

/** Which of some requests got a 503 that has been injected. */
async function struck(lab: Lab, count: number): Promise<boolean[]> {
  const statuses: boolean[] = [];
  for (let index = 0; index < count; index++) statuses.push((await list(lab)).status === 503);
  return statuses;
}

const unavailable = { fault: 'status', status: 503 } as const;
const yes = true;
const no = false;

test('a rule counts: skip lets requests pass first, times ends it', async () => {
  const lab = createFaultyLab([{ ...unavailable, skip: 2, times: 2 }]);
  expect(await struck(lab, 6)).toEqual([no, no, yes, yes, no, no]);
  expect(lab.emulator.faults.counts).toEqual([{ matched: 6, injected: 2 }]);
});

test('the first rule that injects its fault ends the asking, so that rules follow one another', async () => {
  const lab = createFaultyLab([
    { ...unavailable, times: 1 },
    { fault: 'status', status: 429, times: 1 },
  ]);
  const statuses = [await list(lab), await list(lab), await list(lab)].map(({ status }) => status);
  expect(statuses).toEqual([503, 429, 200]);
  expect(lab.emulator.faults.counts).toEqual([
    { matched: 3, injected: 1 },
    { matched: 2, injected: 1 },
  ]);
  expect(lab.emulator.requests.map(({ fault }) => fault)).toEqual(['status', 'status', undefined]);
});

test.each<[Partial<FaultRule>, string[]]>([
  [{ operationId: 'getPeerConn' }, ['getPeerConn']],
  [{ operationId: ['createPeerConn', 'listPeerConn'] }, ['listPeerConn', 'listPeerConn in gz']],
  [{ region: 'gz' }, ['listPeerConn in gz']],
  [{ operationId: 'getPeerConn', region: 'gz' }, []],
  [{}, ['listPeerConn', 'getPeerConn', 'listPeerConn in gz']],
])('%j picks %j', async (match, expected) => {
  const lab = createFaultyLab([{ ...unavailable, ...match } as FaultRule]);
  await list(lab);
  await lab.as()('GET', '/v1/peerconn/peerconn-1');
  await list(lab, 'gz');
  await lab.emulator.fetch('http://localhost/v1/unknown');
  const met = lab.emulator.requests.filter(({ fault }) => fault);
  expect(met.map(({ operationId, region }) => (region === 'gz' ? `${operationId ?? ''} in gz` : operationId))).toEqual(
    expected,
  );
  expect(lab.emulator.faults.counts[0]?.matched).toBe(expected.length);
});

test('a rate of 0.2 strikes about a fifth of 5,000 requests, 0 none and 1 all', async () => {
  const lab = createFaultyLab([{ ...unavailable, rate: 0.2 }], { faultSeed: 11 });
  const share = (await struck(lab, 5_000)).filter(Boolean).length / 5_000;
  // Four standard deviations.
  expect(Math.abs(share - 0.2)).toBeLessThan(0.023);
  lab.emulator.faults.set([{ ...unavailable, rate: 0 }]);
  expect(await struck(lab, 50)).not.toContain(yes);
  lab.emulator.faults.set([{ ...unavailable, rate: 1 }]);
  expect(await struck(lab, 50)).not.toContain(no);
});

test('the same seed strikes the same requests, another seed others, and no seed any', async () => {
  const rules = [{ ...unavailable, rate: 0.5 }];
  const sequence = async (options: { seed?: number; faultSeed?: number }) =>
    struck(createLab({ faults: rules, ...options }), 40);
  expect(await sequence({ faultSeed: 7 })).toEqual(await sequence({ faultSeed: 7, seed: 1 }));
  expect(await sequence({ faultSeed: 7 })).not.toEqual(await sequence({ faultSeed: 8 }));
  expect(await sequence({ seed: 7 })).toEqual(await sequence({ faultSeed: 7 }));
  expect(await sequence({})).not.toEqual(await sequence({}));
});

test('set takes a seed of its own, and starts counts and draws anew', async () => {
  const lab = createLab({ faultSeed: 1 });
  const rules = [{ ...unavailable, rate: 0.5 }];
  lab.emulator.faults.set(rules, 7);
  const first = await struck(lab, 40);
  lab.emulator.faults.set(rules, 7);
  expect(lab.emulator.faults.counts).toEqual([{ matched: 0, injected: 0 }]);
  expect(await struck(lab, 40)).toEqual(first);
  lab.emulator.faults.set(rules);
  expect(await struck(lab, 40)).not.toEqual(first);
});

test('ids are the same with and without faults', async () => {
  const idOf = async (faults: FaultRule[]) => createFaultyLab(faults, { seed: 3 }).created();
  expect(await idOf([{ fault: 'slow-body', durationMs: 0, rate: 0.9 }])).toBe(await idOf([]));
});

test('add keeps the counts of other rules, clear removes them all', async () => {
  const lab = createLab();
  const { faults } = lab.emulator;
  faults.add({ ...unavailable, times: 1 });
  expect(await struck(lab, 2)).toEqual([yes, no]);
  faults.add({ ...unavailable, times: 1 });
  expect(await struck(lab, 2)).toEqual([yes, no]);
  expect(faults.rules).toHaveLength(2);
  faults.clear();
  expect([faults.rules, faults.counts, await struck(lab, 1)]).toEqual([[], [], [no]]);
});

test('reset brings the rules of the start back, with counts and draws as at the start', async () => {
  const lab = createLab({ faults: [{ ...unavailable, skip: 1, times: 20, rate: 0.5 }], faultSeed: 5 });
  const first = await struck(lab, 40);
  lab.emulator.faults.set([{ fault: 'reset-before' }], 6);
  lab.emulator.reset();
  expect(lab.emulator.faults.counts).toEqual([{ matched: 0, injected: 0 }]);
  expect(await struck(lab, 40)).toEqual(first);
});

test('a rule is copied: changing the object that was given changes nothing', async () => {
  const rule = { ...unavailable, operationId: ['listPeerConn'], times: 1 };
  const rules: FaultRule[] = [rule];
  const lab = createLab({ faults: rules });
  rules.pop();
  rule.operationId.pop();
  expect(await struck(lab, 1)).toEqual([yes]);
  lab.emulator.reset();
  expect(await struck(lab, 1)).toEqual([yes]);
});

test.each([
  ['x', TypeError, 'faults must be an array; got "x".'],
  [[null], TypeError, 'faults[0] must be an object; got null.'],
  [[{ ...unavailable }, {}], TypeError, 'faults[1].fault must be one of delay, status, reset-before,'],
  [[{ fault: 'dealy' }], TypeError, 'faults[0].fault must be one of delay, status, reset-before,'],
  [[{ fault: 'toString' }], TypeError, 'got "toString".'],
  [[{ fault: 'delay' }], TypeError, 'faults[0].delayMs must be a number from 0 to 2147483647; got undefined.'],
  [[{ fault: 'delay', delayMs: '5' }], TypeError, 'faults[0].delayMs must be a number from 0 to 2147483647; got "5".'],
  [[{ fault: 'delay', delayMs: -1 }], RangeError, 'faults[0].delayMs must be a number from 0 to 2147483647; got -1.'],
  [[{ fault: 'delay', delayMs: 2 ** 31 }], RangeError, 'faults[0].delayMs'],
  [
    [{ fault: 'slow-body', durationMs: NaN }],
    RangeError,
    'faults[0].durationMs must be a number from 0 to 2147483647; got NaN.',
  ],
  [[{ fault: 'status', status: 200 }], RangeError, 'faults[0].status must be a whole number from 400 to 599; got 200.'],
  [[{ fault: 'status', status: 429.5 }], RangeError, 'faults[0].status'],
  [
    [{ ...unavailable, retryAfter: -1 }],
    RangeError,
    'faults[0].retryAfter must be a whole number of seconds or a text',
  ],
  [[{ ...unavailable, retryAfter: 'a\r\nb' }], TypeError, 'faults[0].retryAfter'],
  [[{ ...unavailable, code: 7 }], RangeError, 'faults[0].code must be an error code; got 7.'],
  [[{ ...unavailable, html: true, code: 'Busy' }], TypeError, 'faults[0] takes html or code'],
  [
    [{ fault: 'skewed-clock', offsetMs: 4e12 }],
    RangeError,
    'faults[0].offsetMs must be a number from -3155760000000 to',
  ],
  [[{ fault: 'html-body', executed: 'no' }], TypeError, 'faults[0].executed must be true or false; got "no".'],
  [
    [{ fault: 'reset-before', executed: true }],
    TypeError,
    'faults[0].executed is not known here; known are operationId,',
  ],
  [[{ ...unavailable, delayMs: 5 }], TypeError, 'faults[0].delayMs is not known here'],
  [[{ ...unavailable, accountId: 'a' }], TypeError, 'faults[0].accountId is not known here'],
  [[{ ...unavailable, rate: 1.5 }], RangeError, 'faults[0].rate must be a number from 0 to 1; got 1.5.'],
  [[{ ...unavailable, times: 1.5 }], RangeError, 'faults[0].times must be a whole number, 0 or more; got 1.5.'],
  [[{ ...unavailable, skip: -1 }], RangeError, 'faults[0].skip must be a whole number, 0 or more; got -1.'],
  [[{ ...unavailable, region: '' }], TypeError, 'faults[0].region must be the code of a region; got "".'],
  [
    [{ ...unavailable, operationId: {} }],
    TypeError,
    'faults[0].operationId must be an operationId or an array of them',
  ],
  [
    [{ ...unavailable, operationId: [] }],
    TypeError,
    'faults[0].operationId must be an operationId or an array of them',
  ],
  [
    [{ ...unavailable, operationId: ['listPeerConn', 'listPeerCon'] }],
    TypeError,
    'faults[0].operationId: "listPeerCon" is none of createPeerConn,',
  ],
])('%j is refused', (rules, kind, message) => {
  const attempt = () => createEmulator({ faults: rules as FaultRule[] });
  expect(attempt).toThrow(kind);
  expect(attempt).toThrow(message);
});

test('a rule that is refused leaves the others in force, and is named by its place among them', () => {
  const { faults } = createLab({ faults: [unavailable] }).emulator;
  expect(() => faults.set([{ fault: 'delay', delayMs: -1 }])).toThrow('faults[0].delayMs');
  expect(() => faults.add({ fault: 'delay', delayMs: -1 })).toThrow('faults[1].delayMs');
  expect(faults.rules).toEqual([unavailable]);
});

test('the fault of a request is chosen in the order in which requests come in', async () => {
  const lab = createFaultyLab([{ fault: 'reset-before', skip: 1, times: 1 }]);
  const [first, second, third] = [list(lab), failureFrom(list(lab)), list(lab)];
  expect([(await first).status, (await second).message, (await third).status]).toEqual([200, 'fetch failed', 200]);
});
