/**
 * crosspeer and other clients under the same faults, one after the other. By itself:
 * `npx tsx --conditions=crosspeer-source scripts/soak/peers/run-peers.ts`
 */
import { pathToFileURL } from 'node:url';
import { percent } from '../figure.js';
import { putItemPeer, transactPeer } from './aws-peers.js';
import { crosspeerPeer } from './crosspeer-peer.js';
import { azurePeer, fetchPeer, kyPeer } from './http-peers.js';
import { installPeers } from './install-peers.js';
import type { Peer } from './peer.js';
import { openAiPeer, stripePeer } from './sdk-peers.js';
import { soakPeer, type PeerRow, type PeersOptions } from './soak-peer.js';

export type { PeerRow, PeersOptions } from './soak-peer.js';

/** All but those that say so are as they come, but for the time limit of an attempt. */
const peers: readonly Peer[] = [
  fetchPeer,
  kyPeer('', 1),
  kyPeer(', POST and timeouts repeated', 3, { methods: ['post'], retryOnTimeout: true }),
  azurePeer,
  openAiPeer,
  putItemPeer,
  transactPeer,
  stripePeer('', 3),
  stripePeer(', 8 attempts', 8, { maxNetworkRetries: 7 }),
  crosspeerPeer('', 4),
  crosspeerPeer(', 8 attempts', 8, 8),
];

/** Installs the other clients where they are missing, and lets one after the other create things under the same faults. */
export async function runPeers({ creates = 1000, inFlight = 20, seed = 1 }: Partial<PeersOptions> = {}): Promise<
  PeerRow[]
> {
  await installPeers();
  const rows: PeerRow[] = [];
  // In turn, so that none is slowed down by another's load.
  for (const peer of peers) rows.push(await soakPeer(peer, { creates, inFlight, seed }));
  return rows;
}

/** The rows as a Markdown table. */
export function peersTable(rows: readonly PeerRow[]): string {
  const head = [
    'client',
    'attempts',
    'succeeded',
    'failed (of which applied)',
    'applied twice',
    'false successes',
    'hung',
    'requests per create',
    'p99',
    'wall',
  ];
  const lines = [head, head.map(() => '---'), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells(row: PeerRow): string[] {
  return [
    row.client,
    String(row.attempts),
    percent(row.succeeded, row.creates),
    `${row.failed} (${row.failedButApplied})`,
    String(row.appliedTwice),
    String(row.falseSuccesses),
    String(row.hung),
    row.requestsPerCreate.toFixed(2),
    `${Math.round(row.p99Ms).toLocaleString('en')} ms`,
    `${row.wallSeconds.toFixed(1)} s`,
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(peersTable(await runPeers()));
