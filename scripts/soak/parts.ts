import { createsFigures, soakCreates } from './creates.js';
import { fuzzFigures, soakFuzz } from './fuzz.js';
import { killsFigures, soakKills } from './kills.js';
import { modificationsFigures, soakModifications } from './modifications.js';
import { outageFigures } from './outage.js';
import { pagesFigures, soakMemory, soakPages } from './pages.js';
import { comparePeers } from './peers.js';
import { raceFigures } from './races.js';
import type { PartResult } from './report.js';
import { soakStalls, stallsFigures } from './stalls.js';

/** The parts of the soak by name, each in its full size. */
export const soakParts: Readonly<Record<string, (seed: number) => Promise<PartResult>>> = {
  creates: async (seed) =>
    createsFigures(
      await soakCreates({ creates: 20_000, inFlight: 50, faultShare: 0.2, maxAttempts: 8, timeoutMs: 1000, seed }),
    ),
  kills: async (seed) => killsFigures(await soakKills({ rounds: 500, createsPerRound: 12, lanes: 2, seed })),
  modifications: async (seed) =>
    modificationsFigures(
      await soakModifications({
        modifications: 200,
        instances: 10,
        processes: 3,
        faultShare: 0.2,
        transitionMs: 100,
        seed,
      }),
    ),
  races: () => raceFigures({ keys: 10_000, processes: 4, kills: 20 }),
  outage: (seed) => outageFigures(seed),
  pages: async (seed) =>
    pagesFigures(await soakPages(100_000, [1, 7, 100, 999, 1000], seed), await soakMemory(1_000_000)),
  stalls: async (seed) => stallsFigures(await soakStalls(200, 20, seed)),
  fuzz: async () => fuzzFigures(await soakFuzz()),
  peers: (seed) => comparePeers(seed),
};
