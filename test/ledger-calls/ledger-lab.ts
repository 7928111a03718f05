import { createPeeringClient, type BaiduClientOptions, type PeeringClient } from '../../src/baidu.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator.js';
import type { Fetch } from '../../src/index.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';

/** Where the time of a lab starts. */
export const labStart = Date.UTC(2026, 7, 13, 8);
/** One hour, in milliseconds. */
export const hourMs = 3_600_000;

/** An emulator, a ledger, and processes that share both. Time stands still for all of them alike. */
export interface LedgerLab {
  readonly emulator: Emulator;
  readonly ledger: Ledger;
  /** Starts a process: a client of its own, with the shared ledger unless options say otherwise. */
  start(options?: Partial<BaiduClientOptions>): PeeringClient;
  /** How often an operation took effect. */
  effectsOf(operationId: string): number;
  /** How many requests reached the emulator. */
  readonly received: number;
}

/** Makes a lab. Calls are sent once unless options say otherwise. */
export function createLedgerLab(emulated: EmulatorOptions = {}): LedgerLab {
  const quotas = { peerConnsPerVpc: 1e6, peerConnsPerAccount: 1e6 };
  const emulator = createEmulator({ now: labStart, frozen: true, transitionMs: 0, seed: 1, quotas, ...emulated });
  const ledger = createMemoryLedger();
  const { now } = emulator.clock;
  return {
    emulator,
    ledger,
    start: (options = {}) =>
      createPeeringClient({
        region: 'bj',
        credentials: emulator.credentials(),
        fetch: emulator.fetch,
        clock: { now, elapsed: now, schedule: () => () => undefined },
        random: () => 0,
        maxAttempts: 1,
        ledger: { store: ledger, account: 'main' },
        ...options,
      }),
    effectsOf: (operationId) =>
      emulator.requests.filter(
        (request) => request.operationId === operationId && request.status === 200 && !request.replayed,
      ).length,
    get received() {
      return emulator.requests.length;
    },
  };
}

/** A promise that never settles: what comes after it in a process that has crashed. */
export const crashed = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** A ledger whose steps are written down as they begin and end. */
export function recording(ledger: Ledger, events: string[]): Ledger {
  const noted = async <T>(name: string, step: Promise<T>): Promise<T> => {
    events.push(name);
    const result = await step;
    events.push(`${name} done`);
    return result;
  };
  return {
    ...ledger,
    reserve: (reservation) => noted('reserve', ledger.reserve(reservation)),
    markSent: (id, atMs) => noted('markSent', ledger.markSent(id, atMs)),
    complete: (...end) => noted(`complete ${end[1].state}`, ledger.complete(...end)),
  };
}

/** A `fetch` that loses what it is told to: the request on its way there, or the answer on its way back. */
export function losing(fetch: Fetch, lossOf: () => 'request' | 'answer' | undefined): Fetch {
  return async (url, init) => {
    const loss = lossOf();
    if (loss === 'request') throw new TypeError('reset');
    const response = await fetch(url, init);
    if (loss === 'answer') throw new TypeError('reset');
    return response;
  };
}

/** All items of an iteration. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
