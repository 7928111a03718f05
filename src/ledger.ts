/** Where calls are written down that must happen exactly once, whatever crashes: in a folder, or in a Redis that machines share. */
export { createFileLedger, type FileLedgerOptions } from './ledger/file-ledger.node.js';
export type { FileSystem, OpenFile } from './ledger/file-system.js';
export type { Ledger, LedgerOutcome, LedgerRecord, Reservation, StoredRequest } from './ledger/ledger.js';
export type { SendRedisCommand } from './ledger/redis-durability.js';
export { createRedisLedger, type RedisLedgerOptions } from './ledger/redis-ledger.js';
