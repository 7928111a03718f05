import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileLedger, createRedisLedger, type Ledger } from '../../../src/ledger.js';
import { connectRedis, startRedis } from './redis-server.js';

/** The stores that several processes can share. */
export type StoreKind = 'files' | 'redis';

/** A ledger that is open. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly close: () => Promise<void>;
}

/** An empty store of a test. */
export interface Store {
  /** Where it is: a folder, or a server's socket. */
  readonly location: string;
  remove(): Promise<void>;
}

/** Makes an empty store. */
export async function makeStore(kind: StoreKind): Promise<Store> {
  if (kind === 'redis') {
    const server = await startRedis();
    return { location: server.socketPath, remove: () => server.stop() };
  }
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-ledger-'));
  return { location: join(folder, 'ledger'), remove: () => rm(folder, { recursive: true }) };
}

/** Opens a store's ledger. */
export async function openLedger(kind: StoreKind, location: string, prefix?: string): Promise<OpenLedger> {
  if (kind === 'files') return { ledger: createFileLedger(location), close: () => Promise.resolve() };
  const { send, close } = await connectRedis(location);
  return { ledger: await createRedisLedger({ send, prefix }), close: () => Promise.resolve(close()) };
}

/** Does something with a store's ledger, which is closed afterwards. */
export async function withLedger<Result>(
  kind: StoreKind,
  location: string,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const { ledger, close } = await openLedger(kind, location);
  try {
    return await work(ledger);
  } finally {
    await close();
  }
}

/** Reads a store's name off the command line. */
export function storeKind(text: string | undefined): StoreKind {
  if (text === 'files' || text === 'redis') return text;
  throw new Error(`There is no store "${String(text)}".`);
}
