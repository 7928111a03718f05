import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createPeeringClient, type PeeringClient } from 'crosspeer/baidu';
import { count, type Figure } from './figure.js';
import { createSoakRandom } from './random.js';

/** What came of reading a long list. */
export interface PagesReport {
  readonly items: number;
  readonly pageSizes: readonly number[];
  /** Items that came another number of times than once, over all page sizes. */
  readonly wrong: number;
}

/** What came of reading a very long list. */
export interface MemoryReport {
  readonly items: number;
  /** The heap after the whole list less the heap after a tenth of it, in bytes; garbage is collected before each look. */
  readonly grownBytes: number;
  readonly seconds: number;
}

/** A list of so many items behind a client, its markers the numbers of items. One request in so many goes wrong. */
function listClient(items: number, faultShare: number, seed: number): PeeringClient {
  const random = createSoakRandom(seed);
  return createPeeringClient({
    region: 'bj',
    credentials: { accessKeyId: 'soak', secretAccessKey: 'soak' },
    maxAttempts: 8,
    // Delays are beside the point here.
    clock: { schedule: (delayMs, callback) => (delayMs < limitMs ? soon(callback) : () => undefined) },
    timeoutMs: limitMs,
    deadlineMs: limitMs,
    fetch: (url) => (random() < faultShare ? fail(random) : Promise.resolve(Response.json(pageOf(url, items)))),
  });
}

/** Longer than any delay between attempts: by it the clock tells what it lets pass at once from what it never lets pass. */
const limitMs = 1_000_000;

function soon(callback: () => void): () => void {
  const immediate = setImmediate(callback);
  return () => clearImmediate(immediate);
}

function fail(random: () => number): Promise<Response> {
  const kinds = [
    () => Promise.reject(new TypeError('fetch failed')),
    () => Promise.resolve(new Response('{"peerConns":[{', { status: 200 })),
    () => Promise.resolve(new Response('<html>', { status: 200 })),
    () => Promise.resolve(new Response(null, { status: 503 })),
    () => Promise.resolve(new Response(null, { status: 429 })),
  ];
  return (kinds[Math.floor(random() * kinds.length)] ?? (() => Promise.reject(new Error('no kind'))))();
}

function pageOf(url: string, items: number) {
  const query = new URL(url).searchParams;
  const start = Number(query.get('marker') ?? 0);
  const maxKeys = Number(query.get('maxKeys') ?? 1000);
  const end = Math.min(items, start + maxKeys);
  const peerConns = Array.from({ length: end - start }, (_, index) => ({
    peerConnId: `peerconn-${start + index}`,
    role: 'initiator',
    status: 'active',
  }));
  return { peerConns, isTruncated: end < items, maxKeys, ...(end < items && { nextMarker: String(end) }) };
}

/** Reads a list with each page size while requests go wrong, and counts the items that did not come exactly once. */
export async function soakPages(items: number, pageSizes: readonly number[], seed: number): Promise<PagesReport> {
  let wrong = 0;
  for (const maxKeys of pageSizes) {
    const times = new Uint8Array(items);
    for await (const { peerConnId } of listClient(items, 0.01, seed).listPeerConn({ maxKeys })) {
      const number = Number(peerConnId.slice('peerconn-'.length));
      times[number] = (times[number] ?? 0) + 1;
    }
    wrong += times.reduce((sum, seen) => sum + (seen === 1 ? 0 : 1), 0);
  }
  return { items, pageSizes, wrong };
}

/** Reads a very long list, and looks at the heap on the way. */
export async function soakMemory(items: number): Promise<MemoryReport> {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const heapBytes = () => (collectGarbage(), process.memoryUsage().heapUsed);
  const startedMs = performance.now();
  let seen = 0;
  let early = 0;
  for await (const item of listClient(items, 0, 1).listPeerConn()) {
    seen += item.peerConnId === '' ? 0 : 1;
    if (seen === items / 10) early = heapBytes();
  }
  return { items: seen, grownBytes: heapBytes() - early, seconds: (performance.now() - startedMs) / 1000 };
}

/** The reports as lines of the table. */
export function pagesFigures(pages: PagesReport, memory: MemoryReport): Figure[] {
  return [
    {
      what: `${count(pages.items)} items paged while 1 % of requests fail, page sizes ${pages.pageSizes.join(', ')}: items not seen exactly once`,
      measured: String(pages.wrong),
      target: '0',
      isMet: pages.wrong === 0,
    },
    {
      what: `${count(memory.items)} items paged: growth of the heap from the first tenth to the end`,
      measured: `${(memory.grownBytes / 1e6).toFixed(2)} MB`,
      target: 'below 1 MB',
      isMet: memory.grownBytes < 1e6,
    },
  ];
}
