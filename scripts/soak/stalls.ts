import { createPeeringClient } from 'crosspeer/baidu';
import { isCrosspeerError } from 'crosspeer';
import type { FaultRule } from 'crosspeer/emulator';
import { inLanes, type Figure } from './figure.js';
import { createSoakEmulator } from './soak-world.js';

/** What came of it. */
export interface StallsReport {
  readonly stalls: number;
  /** Calls that ended with a `TimeoutError` within the limit and 100 ms. */
  readonly inTime: number;
  readonly slowestMs: number;
  /** Timers and sockets that were left when all was over. */
  readonly leftBehind: readonly string[];
}

/** The time limit of an attempt, in milliseconds. */
const limitMs = 200;

const kinds: readonly FaultRule[] = [
  { fault: 'stall-headers', rate: 1 / 3 },
  { fault: 'stall-body', rate: 1 / 2 },
  { fault: 'slow-body', durationMs: 60_000 },
];

/** Reads over loopback from a server whose answers stall before the headers, in the body, or come drop by drop. */
export async function soakStalls(stalls: number, inFlight: number, seed: number): Promise<StallsReport> {
  const before = openResources();
  const emulator = createSoakEmulator(1, { seed, faults: kinds });
  const server = await emulator.listen();
  const client = createPeeringClient({
    endpoint: server.url,
    credentials: emulator.credentials(),
    timeoutMs: limitMs,
    maxAttempts: 1,
  });
  const times = await inLanes(Array(stalls).keys(), inFlight, async () => {
    const startedMs = performance.now();
    const error = await client.listPeerConn().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const isTimeout = isCrosspeerError(error) && error.name === 'TimeoutError';
    return isTimeout ? performance.now() - startedMs : Infinity;
  });
  await server.close();
  return {
    stalls,
    inTime: times.filter((timeMs) => timeMs <= limitMs + 100).length,
    slowestMs: Math.max(...times),
    leftBehind: await settledResources(before),
  };
}

const openResources = (): string[] =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout' || name.startsWith('TCP'));

/** Sockets that were cut need a moment to be gone. */
async function settledResources(before: readonly string[]): Promise<string[]> {
  for (let round = 0; round < 20 && openResources().length > before.length; round += 1)
    await new Promise((resolve) => setImmediate(() => setTimeout(resolve, 25)));
  return openResources().slice(before.length);
}

/** The report as a line of the table. */
export function stallsFigures({ stalls, inTime, slowestMs, leftBehind }: StallsReport): Figure[] {
  return [
    {
      what: `Answers that stall before their headers, in their body or come drop by drop: ended within the limit of ${limitMs} ms and 100 ms more`,
      measured: `${inTime} of ${stalls}, the slowest after ${Math.round(slowestMs)} ms; ${leftBehind.length} timers and sockets left`,
      target: 'all, none left',
      isMet: inTime === stalls && leftBehind.length === 0,
    },
  ];
}
