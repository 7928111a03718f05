import type { Figure } from './figure.js';
import { peersTable, runPeers } from './peers/run-peers.js';

/** The same creates under the same faults by other clients, as a table of its own; what counts is how this one does among them. */
export async function peersFigures(seed: number): Promise<Figure[]> {
  const rows = await runPeers({ seed });
  console.log(peersTable(rows));
  return [];
}
