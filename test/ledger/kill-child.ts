/** Writes calls and prints each acknowledged step, until it is killed. Arguments: the store, where it is, the number of the first call. */
import { writeSync } from 'node:fs';
import { storeKind, withLedger } from './support/stores.js';
import { writeCalls } from './support/writer.js';

const [kind, location = '', first = '0'] = process.argv.slice(2);
// Written at once: what a stream keeps for later would die with the process.
await withLedger(storeKind(kind), location, (ledger) =>
  writeCalls(ledger, Number(first), (step) => writeSync(1, `${JSON.stringify(step)}\n`)),
);
