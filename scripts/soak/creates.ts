import { createPeeringClient, type CreatePeerConnOutput } from 'crosspeer/baidu';
import { OutcomeUnknownError } from 'crosspeer';
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
  readonly creates: number;
  readonly succeeded: number;
  /** Failures that said that the outcome is not known, and that `resume()` settled. */
  readonly settledByResume: number;
  /** Other failures: none may be. */
  readonly failed: number;
  /** Connections beyond the first of a create. */
  readonly duplicates: number;
  /** Creates that succeeded in the end and made no connection. */
  readonly lost: number;
  /** Answers that named another connection than the one that was made. */
  readonly falseSuccesses: number;
  readonly requestsPerCreate: number;
  readonly seconds: number;
}

interface End {
  readonly number: number;
  readonly attempts: number;
  readonly result: 'at once' | 'resumed' | 'failed';
  readonly peerConnId: string | undefined;
}

/** Creates many connections over loopback while one request in so many goes wrong, and compares what was told with what is. */
export async function soakCreates(options: CreatesOptions): Promise<CreatesReport> {
  const { creates, inFlight, faultShare, maxAttempts, timeoutMs, seed } = options;
  const emulator = createSoakEmulator(creates, { seed, faults: nineFaults(faultShare) });
  const credentials = emulator.credentials();
  await using server = await emulator.listen();
  const client = createPeeringClient({ endpoint: server.url, credentials, timeoutMs, maxAttempts });
  const startedMs = performance.now();
  const ends = await inLanes(Array(creates).keys(), inFlight, (number) =>
    createOne(() => client.createPeerConn(soakInput(number, creates)), number),
  );
  const seconds = (performance.now() - startedMs) / 1000;
  emulator.faults.clear();
  const direct = createPeeringClient({ region: 'bj', credentials, fetch: emulator.fetch });
  const made = await countByNumber(direct.listPeerConn());
  return { ...compare(ends, made), creates, seconds };
}

async function createOne(
  create: () => ReturnType<ReturnType<typeof createPeeringClient>['createPeerConn']>,
  number: number,
): Promise<End> {
  const call = create();
  try {
    const { data, trace } = await call.withTrace();
    return { number, attempts: trace.attempts.length, result: 'at once', peerConnId: data.peerConnId };
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError))
      return { number, attempts: 0, result: 'failed', peerConnId: undefined };
    return resumeOne(error, number);
  }
}

/** Until it is settled; ten times in a row would mean that resuming does not work. */
async function resumeOne(error: OutcomeUnknownError, number: number): Promise<End> {
  const attempts = error.attempts.length;
  for (let round = 0; round < 10; round += 1) {
    try {
      const { peerConnId } = (await error.resume()) as CreatePeerConnOutput;
      return { number, attempts, result: 'resumed', peerConnId };
    } catch {
      // The next round decides.
    }
  }
  return { number, attempts, result: 'failed', peerConnId: undefined };
}

function compare(ends: readonly End[], made: ReadonlyMap<string, readonly string[]>) {
  const idsOf = ({ number }: End) => made.get(String(number)) ?? [];
  const requests = ends.reduce((sum, { attempts }) => sum + attempts, 0);
  return {
    succeeded: ends.filter(({ result }) => result === 'at once').length,
    settledByResume: ends.filter(({ result }) => result === 'resumed').length,
    failed: ends.filter(({ result }) => result === 'failed').length,
    duplicates: ends.reduce((sum, end) => sum + Math.max(0, idsOf(end).length - 1), 0),
    lost: ends.filter((end) => end.peerConnId !== undefined && idsOf(end).length === 0).length,
    falseSuccesses: ends.filter((end) => end.peerConnId !== undefined && !idsOf(end).includes(end.peerConnId)).length,
    requestsPerCreate: requests / ends.length,
  };
}

/** The report as lines of the table. */
export function createsFigures(report: CreatesReport): Figure[] {
  const { creates, succeeded, settledByResume, failed, duplicates, lost, falseSuccesses, requestsPerCreate } = report;
  return [
    {
      what: `${count(creates)} creates, 50 in flight, 20 % of requests hit by one of nine faults: succeeded`,
      measured: `${percent(succeeded, creates)} (${count(settledByResume)} settled by \`resume()\`, ${failed} failed)`,
      target: 'at least 99.99 %, all others settled',
      isMet: succeeded >= creates * 0.9999 && failed === 0,
    },
    {
      what: 'of these: duplicates, lost, false successes',
      measured: `${duplicates}, ${lost}, ${falseSuccesses}`,
      target: '0, 0, 0',
      isMet: duplicates + lost + falseSuccesses === 0,
    },
    {
      what: 'of these: requests per create',
      measured: requestsPerCreate.toFixed(3),
      target: 'at most 1.35',
      isMet: requestsPerCreate <= 1.35,
    },
  ];
}
