import { setTimeout as delay } from 'node:timers/promises';
import { createRedisLedger } from '../../src/ledger.js';
import { fractionOf } from './support/calls.js';
import { startChild } from './support/child.js';
import { connectRedis, durableSettings, startRedis } from './support/redis-server.js';
import { makeStore, withLedger, type StoreKind } from './support/stores.js';
import { countLost, writeCalls, type Step } from './support/writer.js';

/** How many rounds, and what their moments are drawn from. */
export interface KillOptions {
  readonly rounds: number;
  /** Default: 1. */
  readonly seed?: number;
}

/** What came of it. */
export interface KillResult {
  /** How many steps were acknowledged before the kills. */
  readonly acknowledged: number;
  /** How many of them are not there afterwards. */
  readonly lost: number;
}

/** No round writes as many calls as this. */
const numbersPerRound = 1_000_000;
const longestRoundMs = 300;

/** Kills processes that write to one store, each at a random moment, and looks afterwards for what was acknowledged. */
export async function killWriter({
  store: kind,
  rounds,
  seed = 1,
}: KillOptions & { store: StoreKind }): Promise<KillResult> {
  const store = await makeStore(kind);
  try {
    const steps: Step[] = [];
    for (let round = 0; round < rounds; round += 1)
      steps.push(...(await killOne(kind, store.location, round, fractionOf(`writer ${seed} ${round}`))));
    const lost = await withLedger(kind, store.location, (ledger) => countLost(ledger, steps));
    return { acknowledged: steps.length, lost };
  } finally {
    await store.remove();
  }
}

async function killOne(kind: StoreKind, location: string, round: number, moment: number): Promise<Step[]> {
  const child = startChild('kill-child.ts', [kind, location, String(round * numbersPerRound)]);
  const steps: Step[] = [];
  for await (const line of child.lines) {
    if (steps.length === 0) setTimeout(() => child.kill(), moment * longestRoundMs);
    steps.push(JSON.parse(line) as Step);
  }
  await child.ended;
  return steps;
}

/** Kills a Redis server under load, each time at a random moment, starts it again on the same folder and looks for what was acknowledged. */
export async function killRedis({
  rounds,
  seed = 1,
  settings = durableSettings,
}: KillOptions & { settings?: readonly string[] }): Promise<KillResult> {
  const server = await startRedis(settings);
  try {
    const steps: Step[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const ledger = await createRedisLedger(server.connection);
      const writing = writeCalls(ledger, round * numbersPerRound, (step) => steps.push(step)).catch(() => undefined);
      await delay(20 + fractionOf(`server ${seed} ${round}`) * longestRoundMs);
      await server.kill();
      await writing;
      await server.restart();
    }
    const { send, close } = await connectRedis(server.socketPath);
    const lost = await countLost(await createRedisLedger({ send }), steps);
    close();
    return { acknowledged: steps.length, lost };
  } finally {
    await server.stop();
  }
}
