import { killRedis, killWriter } from '../../test/ledger/kill.js';
import { raceForKeys } from '../../test/ledger/race.js';
import { count, type Figure } from './figure.js';

const names = { files: 'files', redis: 'Redis' } as const;

/** Processes that race for the same keys, and writers and a server that are killed while they write. */
export async function raceFigures(size: {
  readonly keys: number;
  readonly processes: number;
  readonly kills: number;
}): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const store of ['files', 'redis'] as const)
    figures.push(await raceFigure(store, size), await killFigure(store, size.kills));
  return [...figures, await killServerFigure(size.kills)];
}

async function raceFigure(
  store: 'files' | 'redis',
  { keys, processes }: { readonly keys: number; readonly processes: number },
): Promise<Figure> {
  const { winners, wrong } = await raceForKeys({ store, keys, processes });
  return {
    what: `${processes} processes reserve the same ${count(keys)} keys in a ledger in ${names[store]}: keys without exactly one winner that all agree on`,
    measured: `${wrong} (winners ${winners.map(count).join(', ')})`,
    target: '0',
    isMet: wrong === 0,
  };
}

async function killFigure(store: 'files' | 'redis', rounds: number): Promise<Figure> {
  const { acknowledged, lost } = await killWriter({ store, rounds });
  return lossFigure(`Writers to a ledger in ${names[store]} killed ${rounds} times`, acknowledged, lost);
}

async function killServerFigure(rounds: number): Promise<Figure> {
  const { acknowledged, lost } = await killRedis({ rounds });
  return lossFigure(`The Redis server killed ${rounds} times under load`, acknowledged, lost);
}

const lossFigure = (what: string, acknowledged: number, lost: number): Figure => ({
  what: `${what}: lost of ${count(acknowledged)} acknowledged steps`,
  measured: String(lost),
  target: '0',
  isMet: lost === 0,
});
