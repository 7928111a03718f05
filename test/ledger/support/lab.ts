import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileLedger, createRedisLedger, type Ledger } from '../../../src/ledger.js';
import { createMemoryLedger } from '../../helpers/memory-ledger.js';
import { startRedis } from './redis-server.js';

/** A store of one kind for the tests of a file. */
export interface LedgerLab {
  /** Opens the store once more. */
  open(): Promise<Ledger>;
  /** Goes on with an empty store. */
  clear(): void;
  close(): Promise<void>;
}

/** Makes a store. */
export function createLab(kind: 'memory' | 'files' | 'redis'): Promise<LedgerLab> {
  return { memory: createMemoryLab, files: createFileLab, redis: createRedisLab }[kind]();
}

function createMemoryLab(): Promise<LedgerLab> {
  let ledger = createMemoryLedger();
  return Promise.resolve({
    open: () => Promise.resolve(ledger),
    clear: () => void (ledger = createMemoryLedger()),
    close: () => Promise.resolve(),
  });
}

async function createFileLab(): Promise<LedgerLab> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-ledger-'));
  let number = 0;
  return {
    open: () => Promise.resolve(createFileLedger(join(folder, String(number)))),
    clear: () => void (number += 1),
    close: () => rm(folder, { recursive: true }),
  };
}

async function createRedisLab(): Promise<LedgerLab> {
  const server = await startRedis();
  let number = 0;
  return {
    open: () => createRedisLedger({ send: server.connection.send, prefix: `lab-${number}:` }),
    clear: () => void (number += 1),
    close: () => server.stop(),
  };
}
