import { expect, test } from 'vitest';
import { createClock } from '../../src/emulator/clock.js';

test('a clock that starts frozen stands exactly at its start, however the system time goes on meanwhile, and again after a reset', () => {
  let systemMs = 1000;
  const clock = createClock({ now: 5, frozen: true }, () => systemMs++);
  expect(clock.now()).toBe(5);
  clock.advance(7);
  clock.reset();
  expect(clock.now()).toBe(5);
});

test('a frozen clock without a start stands at the time of the system, and runs on from there', () => {
  let systemMs = 1000;
  const clock = createClock({ frozen: true }, () => systemMs);
  systemMs = 2000;
  expect(clock.now()).toBe(1000);
  clock.resume();
  systemMs = 2500;
  expect(clock.now()).toBe(1500);
});
