/** One process of a race. Arguments: the store, where it is, the process's number, how many keys there are. */
import { createInterface } from 'node:readline';
import { tokenOf, type Racer } from './race.js';
import { idOf, numbersTo, reservationOf } from './support/calls.js';
import { storeKind, withLedger } from './support/stores.js';

const [kind, location = '', racer = '0', keys = '0'] = process.argv.slice(2);
const batchSize = 50;
const starts = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

const found = await withLedger(storeKind(kind), location, async (ledger): Promise<Racer> => {
  const all = numbersTo(Number(keys));
  const won: number[] = [];
  let ms = 0;
  const reserve = async (key: number) => {
    const reservation = reservationOf(key, { clientToken: tokenOf(Number(racer), key) });
    if ((await ledger.reserve(reservation)) === undefined) won.push(key);
  };
  for (let first = 0; first < all.length; first += batchSize) {
    console.log('ready');
    await starts.next();
    const started = performance.now();
    await Promise.all(all.slice(first, first + batchSize).map(reserve));
    ms += performance.now() - started;
  }
  const tokens: (string | undefined)[] = [];
  for (const key of all) tokens.push((await ledger.get(idOf(key)))?.clientToken);
  return { won, tokens, ms: Math.round(ms) };
});
console.log(JSON.stringify(found));
process.stdin.destroy();
