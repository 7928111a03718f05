import { expect, test } from 'vitest';
import { createsFigures, soakCreates } from '../../scripts/soak/creates.js';
import { killsFigures, soakKills } from '../../scripts/soak/kills.js';
import { modificationsFigures, soakModifications } from '../../scripts/soak/modifications.js';
import { pagesFigures, soakMemory, soakPages } from '../../scripts/soak/pages.js';
import { soakStalls, stallsFigures } from '../../scripts/soak/stalls.js';

// The long forms of these, with their figures, are run by `npm run soak`.

test('creates under nine kinds of faults happen exactly once, and failures are settled by resume()', async () => {
  const size = { creates: 400, inFlight: 20, faultShare: 0.2, timeoutMs: 400 };
  const report = await soakCreates({ ...size, maxAttempts: 8, seed: 7 });
  expect(createsFigures(report).filter(({ isMet }) => !isMet)).toEqual([]);
  // So many faults that calls give up: what is told to the caller must still be true.
  const harsh = await soakCreates({ ...size, creates: 100, faultShare: 0.6, maxAttempts: 2, seed: 7 });
  const { duplicates, lost, falseSuccesses, falseFailures, settledByResume, requestsPerCreate } = harsh;
  expect({ duplicates, lost, falseSuccesses, falseFailures }).toEqual({
    duplicates: 0,
    lost: 0,
    falseSuccesses: 0,
    falseFailures: 0,
  });
  // Of each create that was resumed, what resumed it is counted as well.
  expect(requestsPerCreate).toBeGreaterThan(1 + settledByResume / 100);
  expect(settledByResume).toBeGreaterThan(10);
}, 60_000);

test('processes that are killed while they create make each connection exactly once', async () => {
  const report = await soakKills({ rounds: 5, createsPerRound: 6, lanes: 2, seed: 7 });
  expect(killsFigures(report).filter(({ isMet }) => !isMet)).toEqual([]);
  expect(report.kills).toBeGreaterThan(3);
}, 60_000);

test('200 modifications by three processes under faults are applied exactly once, in order, and none is refused', async () => {
  const size = { modifications: 200, instances: 10, processes: 3, faultShare: 0.2, transitionMs: 40 };
  const report = await soakModifications({ ...size, seed: 7 });
  expect(modificationsFigures(report).filter(({ isMet }) => !isMet)).toEqual([]);
  // Processes have met each other on the way.
  expect(report.busyRefusals).toBeGreaterThan(10);
}, 60_000);

test('stalled answers end in time and leave no timer or socket', async () => {
  expect(stallsFigures(await soakStalls(20, 10, 7)).filter(({ isMet }) => !isMet)).toEqual([]);
});

test('long lists are read whole under faults, with flat memory', async () => {
  const figures = pagesFigures(await soakPages(2000, [7, 1000], 7), await soakMemory(200_000));
  expect(figures.filter(({ isMet }) => !isMet)).toEqual([]);
});
