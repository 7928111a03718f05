import { simulateOutage } from '../../test/transport/outage-simulation.js';
import type { Figure } from './figure.js';

const runs = 10;
/** What the service answers while it is down. */
const answers = [{ status: 503 }, { status: 503, retryAfterSeconds: 1 }, { status: 429 }];
const size = { clients: 200, callsPerSecond: 100, outageSeconds: 300, startSeconds: 30 };

/** What many clients make of an outage of some minutes, on a virtual clock, with several seeds. The worst of them counts. */
export async function outageFigures(seed: number): Promise<Figure[]> {
  const figures = [];
  for (const answer of answers)
    for (let run = 0; run < runs; run += 1)
      figures.push(await simulateOutage({ ...size, ...answer, seed: seed + run }));
  const amplification = Math.max(...figures.map((each) => each.amplification));
  const recoverySeconds = Math.max(...figures.map((each) => each.recoverySeconds));
  const { clients, callsPerSecond, outageSeconds, startSeconds } = size;
  return [
    {
      what: `Outage of ${outageSeconds / 60} minutes, ${clients} clients, ${callsPerSecond} calls per second: requests per call after the first ${startSeconds} s`,
      measured: `${amplification.toFixed(2)} (worst of ${runs} seeds each of 503, 503 with \`Retry-After\` and 429)`,
      target: 'at most 1.1',
      isMet: amplification <= 1.1,
    },
    {
      what: 'Its end: until every call succeeds again',
      measured: `${recoverySeconds} s`,
      target: 'at most 5 s',
      isMet: recoverySeconds <= 5,
    },
  ];
}
