import { expect, test } from 'vitest';
import { createTokenMemory } from '../../src/emulator/token-memory.js';
import type { IdempotencyEntry } from '../../src/operations/service-table.js';

const entry: IdempotencyEntry = {
  parameter: 'clientToken',
  maxLength: 64,
  rememberedForHours: 24,
  countedFrom: 'last use',
  mismatchCode: 'IdempotentParameterMismatch',
};
const hourMs = 3_600_000;

test('expired tokens are forgotten, not only ignored', () => {
  const memory = createTokenMemory();
  for (let index = 0; index < 1000; index++) memory.receive(entry, [String(index)], 'same', index);
  memory.receive(entry, ['0'], 'same', 23 * hourMs);
  expect(memory.size).toBe(1000);
  memory.receive(entry, ['later'], 'same', 25 * hourMs);
  expect(memory.size).toBe(2);
});

test('a token that counts from its first use is not renewed by a repetition', () => {
  const memory = createTokenMemory();
  const fixed: IdempotencyEntry = { ...entry, countedFrom: 'first use' };
  memory.receive(fixed, ['t'], 'same', 0).outcome = { body: 1 };
  expect(memory.receive(fixed, ['t'], 'same', 23 * hourMs).outcome).toEqual({ body: 1 });
  expect(memory.receive(fixed, ['t'], 'other', 24 * hourMs).outcome).toBeUndefined();
});

test('a mismatch counts as a use', () => {
  const memory = createTokenMemory();
  memory.receive(entry, ['t'], 'same', 0);
  expect(() => memory.receive(entry, ['t'], 'other', 20 * hourMs)).toThrow(/other parameters/);
  expect(() => memory.receive(entry, ['t'], 'other', 40 * hourMs)).toThrow(/other parameters/);
});
