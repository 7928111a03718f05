import { expect, test } from 'vitest';
import { createRenewed } from '../../src/credentials/renewed.js';

interface Ticket {
  readonly name: string;
  readonly expiresAtMs: number;
}

const hourMs = 3_600_000;

/** Keeps tickets that hold for an hour; each is handed out when the test says so. */
function createTicketLab() {
  const lab = { nowMs: 0 };
  const asked: ((name: string) => void)[] = [];
  const refusals: ((ticket: Ticket) => boolean)[] = [];
  const renewed = createRenewed<Ticket>({
    now: () => lab.nowMs,
    marginMs: hourMs / 10,
    obtain: (isRefused) => {
      refusals.push(isRefused);
      return new Promise((resolve) => {
        asked.push((name) => resolve({ name, expiresAtMs: lab.nowMs + hourMs }));
      });
    },
  });
  const give = (number: number, name: string) => asked[number - 1]?.(name);
  const is = (name: string) => (ticket: Ticket) => ticket.name === name;
  return { ...renewed, lab, asked, refusals, give, is };
}

test('what is asked for while another is on its way waits for that one', async () => {
  const { get, replace, asked, give, is } = createTicketLab();
  const both = Promise.all([get(), get(), replace(is('other'))]);
  give(1, 'a');
  expect((await both).map(({ name }) => name)).toEqual(['a', 'a', 'a']);
  expect(asked).toHaveLength(1);
});

test('what is on its way and turns out to be the refused one is replaced', async () => {
  const { get, replace, asked, refusals, give, is } = createTicketLab();
  const first = get();
  const another = replace(is('refused'));
  give(1, 'refused');
  await first;
  await new Promise(setImmediate);
  expect(asked).toHaveLength(2);
  const past: Ticket = { name: 'refused', expiresAtMs: 0 };
  expect(refusals.map((isRefused) => isRefused(past))).toEqual([false, true]);
  give(2, 'another');
  expect((await another).name).toBe('another');
  expect((await get()).name).toBe('another');
});

test('what replaces the refused one while it is being replaced beside is that one', async () => {
  const { get, replace, asked, give, is, lab } = createTicketLab();
  const first = get();
  give(1, 'a');
  await first;
  lab.nowMs = 0.95 * hourMs;
  expect((await get()).name).toBe('a');
  const another = replace(is('a'));
  give(2, 'b');
  expect((await another).name).toBe('b');
  expect(asked).toHaveLength(2);
});

test('nothing that is there and not refused is replaced', async () => {
  const { get, replace, asked, give, is } = createTicketLab();
  const first = get();
  give(1, 'a');
  await first;
  expect((await replace(is('of an earlier time'))).name).toBe('a');
  expect(asked).toHaveLength(1);
});

test('what is asked for first may be a replacement', async () => {
  const { replace, asked, give, is } = createTicketLab();
  const first = replace(is('a'));
  await new Promise(setImmediate);
  give(1, 'b');
  expect((await first).name).toBe('b');
  expect(asked).toHaveLength(1);
});
