import { inLanes } from '../figure.js';
import { operationText, startFaultServer, type FaultServer } from './fault-server.js';
import type { Create, Peer } from './peer.js';

/** How large the soak is. */
export interface PeersOptions {
  readonly creates: number;
  readonly inFlight: number;
  readonly seed: number;
}

/** What came of one client's creates. Each of them succeeded, failed or is a false success. */
export interface PeerRow {
  readonly client: string;
  /** How many requests it sends for a call at most. */
  readonly attempts: number;
  readonly creates: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Failures in spite of which the thing was made. */
  readonly failedButApplied: number;
  /** Operations that took effect more than once, whatever their callers were told. */
  readonly appliedTwice: number;
  /** The client resolved, but nothing usable came or nothing was made. */
  readonly falseSuccesses: number;
  /** Failures that had not ended within 15 seconds. */
  readonly hung: number;
  readonly requestsPerCreate: number;
  readonly p99Ms: number;
  readonly wallSeconds: number;
}

interface End {
  readonly operation: number;
  readonly told: 'made' | 'made, but what?' | 'failed' | 'hung';
  readonly tookMs: number;
}

/** Nobody waits longer for one create. */
const hardLimitMs = 15_000;

/** Lets one client create things at a server of its own while attempts fail, and compares what it told with what was made. */
export async function soakPeer(peer: Peer, { creates, inFlight, seed }: PeersOptions): Promise<PeerRow> {
  await using server = await startFaultServer({ seed, answer: (id) => peer.answer(id) });
  const create = await peer.connect(server.url);
  const startedMs = performance.now();
  const ends = await inLanes(Array(creates).keys(), inFlight, (operation) => createOne(create, operation));
  const wallSeconds = (performance.now() - startedMs) / 1000;
  return { client: peer.name, attempts: peer.attempts, creates, ...compare(ends, server), wallSeconds };
}

async function createOne(create: Create, operation: number): Promise<End> {
  const startedMs = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'hung'>((resolve) => {
    timer = setTimeout(() => resolve('hung'), hardLimitMs);
  });
  const made = create(operationText(operation)).then(
    (isUsable) => (isUsable ? 'made' : 'made, but what?'),
    () => 'failed' as const,
  );
  const told = await Promise.race([made, limit]);
  clearTimeout(timer);
  return { operation, told, tookMs: performance.now() - startedMs };
}

function compare(ends: readonly End[], server: FaultServer) {
  const isApplied = ({ operation }: End) => server.applied.has(operation);
  const succeeded = ends.filter((end) => end.told === 'made' && isApplied(end)).length;
  const failures = ends.filter(({ told }) => told === 'failed' || told === 'hung');
  return {
    succeeded,
    failed: failures.length,
    failedButApplied: failures.filter(isApplied).length,
    appliedTwice: [...server.applied.values()].filter((times) => times > 1).length,
    falseSuccesses: ends.length - failures.length - succeeded,
    hung: ends.filter(({ told }) => told === 'hung').length,
    requestsPerCreate: server.requests() / ends.length,
    p99Ms: percentile99(ends.map(({ tookMs }) => tookMs)),
  };
}

function percentile99(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
