import { simulateOutage } from '../../test/transport/outage-simulation.js';
import type { Figure } from './figure.js';

const runs = 10;

/** What 200 clients make of an outage of five minutes, on a virtual clock, with several seeds. The worst of them counts. */
export async function outageFigures(seed: number): Promise<Figure[]> {
  const figures = [];
  for (let run = 0; run < runs; run += 1) figures.push(await simulateOutage({ seed: seed + run }));
  const amplification = Math.max(...figures.map((each) => each.amplification));
  const recoverySeconds = Math.max(...figures.map((each) => each.recoverySeconds));
  return [
    {
      what: 'Outage of 5 minutes, 200 clients, 100 calls per second: requests per call after the first 30 s',
      measured: `${amplification.toFixed(2)} (worst of ${runs} seeds)`,
      target: 'at most 1.1',
      isMet: amplification <= 1.1,
    },
    {
      what: 'its end: until every call succeeds again',
      measured: `${recoverySeconds} s`,
      target: 'at most 5 s',
      isMet: recoverySeconds <= 5,
    },
  ];
}
