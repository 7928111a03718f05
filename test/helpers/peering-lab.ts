import { createPeeringClient, type BaiduClientOptions, type PeeringClient } from '../../src/baidu.js';
import { createManualClock, type ManualClock } from './manual-clock.js';
import { createRecordingFetch, type Answerer, type RecordingFetch } from './recording-fetch.js';

/** The keys of all labs; they open nothing. */
export const labCredentials = { accessKeyId: 'test-ak', secretAccessKey: 'test-sk' };

/** A client whose requests go nowhere and whose time stands still. */
export interface PeeringLab {
  readonly client: PeeringClient;
  readonly clock: ManualClock;
  readonly wire: RecordingFetch;
}

/** Makes a lab for region `bj`, with tokens `token-1`, `token-2` and so on. Its calls are not repeated unless a test says so. */
export function createPeeringLab(
  answers: Answerer | readonly Answerer[],
  options: Partial<BaiduClientOptions> = {},
): PeeringLab {
  const clock = createManualClock();
  const wire = createRecordingFetch(...[answers].flat());
  let tokens = 0;
  const client = createPeeringClient({
    region: 'bj',
    credentials: labCredentials,
    fetch: wire.fetch,
    clock,
    createClientToken: () => `token-${++tokens}`,
    maxAttempts: 1,
    ...options,
  });
  return { client, clock, wire };
}
