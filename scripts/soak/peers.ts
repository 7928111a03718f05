import { count, percent } from './figure.js';
import { faultShare } from './peers/faults.js';
import { timeoutMs } from './peers/peer.js';
import { peersTable, runPeers } from './peers/run-peers.js';

const creates = 1000;

/** The same creates under the same faults by other clients: a table of its own, below the figures, which have targets. */
export async function comparePeers(seed: number): Promise<string> {
  const rows = await runPeers({ creates, seed });
  const size = `The same ${count(creates)} creates while ${percent(faultShare, 1)} of attempts meet the same nine faults`;
  return `${size}, by several clients, with ${timeoutMs} ms for an attempt where that can be set; no failure is resumed:\n\n${peersTable(rows)}`;
}
