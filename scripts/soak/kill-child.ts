/**
 * One process of the crash soak: resumes what an earlier one left, then creates a round of connections by their keys, and may be
 * killed anywhere. Arguments: the emulator's address, the ledger's folder, the numbers of the connections, how many connections
 * there are in all, and the point at which it kills itself (or `never`).
 */
import { createPeeringClient } from 'crosspeer/baidu';
import { createFileLedger, type Ledger } from 'crosspeer/ledger';
import { soakInput } from './soak-world.js';

const [endpoint = '', folder = '', first = '0', last = '0', connections = '0', point = 'never'] = process.argv.slice(2);

/** Ends the process as a crash does, when the named point is reached. */
const reach = (reached: string): void => {
  if (reached === point) process.kill(process.pid, 'SIGKILL');
};

const files = createFileLedger(folder);
const ledger: Ledger = {
  ...files,
  async reserve(reservation) {
    const earlier = await files.reserve(reservation);
    reach('reserved');
    return earlier;
  },
  async complete(...outcome) {
    const ended = await files.complete(...outcome);
    reach('completed');
    return ended;
  },
};
const client = createPeeringClient({
  endpoint,
  credentials: { accessKeyId: 'soak-access-key', secretAccessKey: 'soak-secret-key' },
  ledger: { store: ledger, account: 'soak' },
  async fetch(url, init) {
    const answer = fetch(url, init);
    if (point === 'sent') setTimeout(() => reach('sent'), 2);
    const response = await answer;
    reach('answered');
    return response;
  },
});

for await (const { operationId, error } of client.resumePending())
  if (error !== undefined) throw new Error(`${operationId} could not be resumed.`, { cause: error });
console.log('resumed');
const numbers = Array.from({ length: Number(last) - Number(first) }, (_, index) => Number(first) + index);
await Promise.all(
  numbers.map((number) =>
    client.createPeerConn(soakInput(number, Number(connections)), { idempotencyKey: `connection-${number}` }),
  ),
);
console.log('done');
