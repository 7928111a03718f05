import { createPeeringClient, type CreatePeerConnOutput } from 'crosspeer/baidu';
import { OutcomeUnknownError, type Fetch } from 'crosspeer';
import { count, inLanes, percent, type Figure } from './figure.js';
import { nineFaults } from './nine-faults.js';
import { countByNumber, createSoakEmulator, soakInput } from './soak-world.js';

/** How large the soak is. */
export interface CreatesOptions {
  readonly creates: number;
  readonly inFlight: number;
  /** How many of all requests meet a fault, 0 to 1. */
  readonly faultShare: number;
  readonly maxAttempts: number;
  /** How long one attempt may take, in milliseconds: what a stall costs. */
  readonly timeoutMs: number;
  readonly seed: number;
}

/** What came of it. */
export interface CreatesReport {
  readonly options: CreatesOptions;
  readonly succeeded: number;
  /** Failures that said that the outcome is not known, and that `resume()` settled. */
  readonly settledByResume: number;
  /** Failures that said that nothing took effect, and those that could not be settled. */
  readonly failed: number;
  /** Of these, those whose connection was made all the same, or that could not be settled. */
  readonly falseFailures: number;
  /** Connections beyond the first of a create. */
  readonly duplicates: number;
  /** Creates that succeeded in the end and made no connection. */
  readonly lost: number;
  /** Answers that named another connection than the one that was made. */
  readonly falseSuccesses: number;
  /** All that was sent, also while failures were settled, by the number of creates. */
  readonly requestsPerCreate: number;
  readonly seconds: number;
}

interface End {
  readonly number: number;
  readonly result: 'at once' | 'resumed' | 'refused' | 'not settled';
  readonly peerConnId: string | undefined;
}

/** Creates many connections over loopback while one request in so many goes wrong, and compares what was told with what is. */
export async function soakCreates(options: CreatesOptions): Promise<CreatesReport> {
  const { creates, inFlight, faultShare, maxAttempts, timeoutMs, seed } = options;
  const emulator = createSoakEmulator(creates, { seed, faults: nineFaults(faultShare) });
  const credentials = emulator.credentials();
  await using server = await emulator.listen();
  let requests = 0;
  const counting: Fetch = (url, init) => ((requests += 1), fetch(url, init));
  const client = createPeeringClient({ endpoint: server.url, credentials, timeoutMs, maxAttempts, fetch: counting });
  const startedMs = performance.now();
  const ends = await inLanes(Array(creates).keys(), inFlight, (number) =>
    createOne(() => client.createPeerConn(soakInput(number, creates)), number),
  );
  const seconds = (performance.now() - startedMs) / 1000;
  emulator.faults.clear();
  const direct = createPeeringClient({ region: 'bj', credentials, fetch: emulator.fetch });
  const made = await countByNumber(direct.listPeerConn());
  return { options, ...compare(ends, made), requestsPerCreate: requests / creates, seconds };
}

async function createOne(create: () => Promise<CreatePeerConnOutput>, number: number): Promise<End> {
  try {
    const { peerConnId } = await create();
    return { number, result: 'at once', peerConnId };
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return resumeOne(error, number);
    return { number, result: 'refused', peerConnId: undefined };
  }
}

/** Until it is settled; so many failures in a row would mean that resuming does not work. */
async function resumeOne(error: OutcomeUnknownError, number: number): Promise<End> {
  for (let round = 0; round < 50; round += 1) {
    try {
      const { peerConnId } = (await error.resume()) as CreatePeerConnOutput;
      return { number, result: 'resumed', peerConnId };
    } catch {
      // The next round decides.
    }
  }
  return { number, result: 'not settled', peerConnId: undefined };
}

function compare(ends: readonly End[], made: ReadonlyMap<string, readonly string[]>) {
  const idsOf = ({ number }: End) => made.get(String(number)) ?? [];
  const failures = ends.filter(({ result }) => result === 'refused' || result === 'not settled');
  return {
    succeeded: ends.filter(({ result }) => result === 'at once').length,
    settledByResume: ends.filter(({ result }) => result === 'resumed').length,
    failed: failures.length,
    falseFailures: failures.filter((end) => end.result === 'not settled' || idsOf(end).length > 0).length,
    duplicates: ends.reduce((sum, end) => sum + Math.max(0, idsOf(end).length - 1), 0),
    lost: ends.filter((end) => end.peerConnId !== undefined && idsOf(end).length === 0).length,
    falseSuccesses: ends.filter((end) => end.peerConnId !== undefined && !idsOf(end).includes(end.peerConnId)).length,
  };
}

/** The report as lines of the table. */
export function createsFigures(report: CreatesReport): Figure[] {
  const { succeeded, settledByResume, failed, duplicates, lost, falseSuccesses, falseFailures } = report;
  const { creates, inFlight, faultShare } = report.options;
  return [
    {
      what: `${count(creates)} creates, ${inFlight} in flight, ${percent(faultShare, 1)} of requests hit by one of nine faults: succeeded`,
      measured: `${percent(succeeded, creates)} (${count(settledByResume)} settled by \`resume()\`, ${failed} failed)`,
      target: 'at least 99.99 %, all others settled',
      isMet: succeeded >= creates * 0.9999 && failed === 0,
    },
    {
      what: 'of these: duplicates, lost, false successes, false failures',
      measured: `${duplicates}, ${lost}, ${falseSuccesses}, ${falseFailures}`,
      target: '0, 0, 0, 0',
      isMet: duplicates + lost + falseSuccesses + falseFailures === 0,
    },
    {
      what: 'of these: requests per create',
      measured: report.requestsPerCreate.toFixed(3),
      target: 'at most 1.35',
      isMet: report.requestsPerCreate <= 1.35,
    },
  ];
}
