import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPeeringClient } from 'crosspeer/baidu';
import { buildChild } from './build-child.js';
import { count, inLanes, type Figure } from './figure.js';
import { createSoakRandom } from './random.js';
import { countByNumber, createSoakEmulator } from './soak-world.js';

/** How large the soak is. */
export interface KillsOptions {
  readonly rounds: number;
  readonly createsPerRound: number;
  /** How many rounds run at the same time. */
  readonly lanes: number;
  readonly seed: number;
}

/** What came of it. */
export interface KillsReport {
  readonly wanted: number;
  readonly exactlyOnce: number;
  readonly duplicated: number;
  readonly missing: number;
  readonly kills: number;
  /** Processes that ended with an error of their own: none may. */
  readonly failures: readonly string[];
  readonly seconds: number;
}

/** Where a process kills itself: after each step of a call, or nowhere, and is then killed at a random moment. */
const points = ['reserved', 'sent', 'answered', 'completed', 'never'] as const;

/** Kills processes that create connections, again and again, until each round is through; then counts what there is. */
export async function soakKills({ rounds, createsPerRound, lanes, seed }: KillsOptions): Promise<KillsReport> {
  const wanted = rounds * createsPerRound;
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-kills-'));
  const emulator = createSoakEmulator(wanted, { seed });
  await using server = await emulator.listen();
  const random = createSoakRandom(seed);
  const program = await buildChild('kill-child', folder);
  const startedMs = performance.now();
  const ends = await inLanes(Array(rounds).keys(), lanes, (round) => {
    const first = round * createsPerRound;
    const range = [first, first + createsPerRound, wanted].map(String);
    const args = [program, server.url, join(folder, `ledger-${round % 20}`), ...range];
    return runRound(args, points[round % points.length] ?? 'never', random);
  });
  const seconds = (performance.now() - startedMs) / 1000;
  const client = createPeeringClient({ region: 'bj', credentials: emulator.credentials(), fetch: emulator.fetch });
  const made = [...(await countByNumber(client.listPeerConn())).values()];
  await rm(folder, { recursive: true });
  return {
    wanted,
    exactlyOnce: made.filter((ids) => ids.length === 1).length,
    duplicated: made.filter((ids) => ids.length > 1).length,
    missing: wanted - made.length,
    kills: ends.reduce((sum, end) => sum + end.kills, 0),
    failures: ends.flatMap((end) => end.failures),
    seconds,
  };
}

/** Two processes that are killed, the first at a named point and the second at a random moment, then one that may end by itself. */
async function runRound(
  args: readonly string[],
  point: string,
  random: () => number,
): Promise<{ kills: number; failures: string[] }> {
  const failures: string[] = [];
  let kills = 0;
  for (const plan of [{ point }, { point: 'never', killAfterMs: 40 + random() * 120 }, { point: 'never' }]) {
    const end = await runChild([...args, plan.point], plan.killAfterMs);
    if (end.signal === 'SIGKILL') kills += 1;
    else if (end.code !== 0) failures.push(end.output);
  }
  return { kills, failures };
}

interface ChildEnd {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

function runChild(args: readonly string[], killAfterMs: number | undefined): Promise<ChildEnd> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, output });
    });
  });
}

/** The report as a line of the table. */
export function killsFigures(report: KillsReport): Figure[] {
  const { wanted, exactlyOnce, duplicated, missing, kills, failures } = report;
  return [
    {
      what: `Processes killed with \`kill -9\` ${count(kills)} times while they create ${count(wanted)} connections, at random moments and at each step: exactly once`,
      measured: `${count(exactlyOnce)} of ${count(wanted)} (${duplicated} twice, ${missing} missing, ${failures.length} errors)`,
      target: 'all',
      isMet: exactlyOnce === wanted && failures.length === 0,
    },
  ];
}
