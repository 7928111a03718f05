import { numbersTo } from './support/calls.js';
import { startChild, type Child } from './support/child.js';
import { makeStore, type StoreKind } from './support/stores.js';

/** What one process found. */
export interface Racer {
  /** The numbers of the keys whose reservation it wrote. */
  readonly won: readonly number[];
  /** The token that it read afterwards, for each key. */
  readonly tokens: readonly (string | undefined)[];
  /** How long its reservations took, in milliseconds. */
  readonly ms: number;
}

/** How a race ended. */
export interface RaceResult {
  /** How many keys each process won. */
  readonly winners: number[];
  /** How many keys had no winner or several, or were read otherwise than their winner wrote them. */
  readonly wrong: number;
  /** How long the slowest process took for its reservations, in milliseconds. */
  readonly ms: number;
}

/** The token that a process reserves a key with. */
export const tokenOf = (racer: number, key: number): string => `racer-${racer}-key-${key}`;

/** Lets processes reserve the same keys at the same time, on a fresh store. */
export async function raceForKeys(race: { store: StoreKind; keys: number; processes: number }): Promise<RaceResult> {
  const store = await makeStore(race.store);
  const children = numbersTo(race.processes).map((racer) =>
    startChild('race-child.ts', [race.store, store.location, String(racer), String(race.keys)]),
  );
  try {
    const racers = await run(children);
    return {
      winners: racers.map(({ won }) => won.length),
      wrong: countWrong(racers, race.keys),
      ms: Math.max(...racers.map(({ ms }) => ms)),
    };
  } finally {
    for (const child of children) child.kill();
    await store.remove();
  }
}

/** Each batch of keys starts in all of them together; whoever is first would otherwise stay ahead, and race with nobody. */
async function run(children: readonly Child[]): Promise<Racer[]> {
  const readers = children.map(({ lines }) => lines[Symbol.asyncIterator]());
  const nextLines = async () =>
    (await Promise.all(readers.map((reader) => reader.next()))).map(({ value }) => String(value));
  let lines = await nextLines();
  while (lines.every((line) => line === 'ready')) {
    for (const child of children) child.write('go');
    lines = await nextLines();
  }
  const racers = lines.map((line) => JSON.parse(line) as Racer);
  await Promise.all(children.map(({ ended }) => ended));
  return racers;
}

function countWrong(racers: readonly Racer[], keys: number): number {
  const wins = racers.map(({ won }) => new Set(won));
  const isRight = (key: number): boolean => {
    const winner = wins.findIndex((won) => won.has(key));
    const isOnlyOne = wins.filter((won) => won.has(key)).length === 1;
    return isOnlyOne && racers.every(({ tokens }) => tokens[key] === tokenOf(winner, key));
  };
  return numbersTo(keys).filter((key) => !isRight(key)).length;
}
