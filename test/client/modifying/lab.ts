import { createBlbClient, type BlbClient, type BlbClientOptions } from '../../../src/baidu.js';
import { createManualClock, runAll, type ManualClock } from '../../helpers/manual-clock.js';
import { labCredentials } from '../../helpers/peering-lab.js';
import {
  answerJson,
  createRecordingFetch,
  type Answerer,
  type RecordingFetch,
  type SentRequest,
} from '../../helpers/recording-fetch.js';

/** How long a change takes. */
export const changeMs = 2000;

/** What modifies load balancers that are no more than a name and the time until which each is busy. */
export interface ModifyLab {
  readonly blb: BlbClient;
  readonly clock: ManualClock;
  readonly wire: RecordingFetch;
  /** What was sent, as `GET lb-1` or `PUT lb-1 {"name":"a"}`, and what refused changes were answered with. */
  readonly said: () => string[];
  /** When each of {@link said} was sent, in milliseconds since the beginning. */
  readonly times: () => number[];
  /** Makes an instance busy from now on, as if by another process. */
  readonly occupy: (blbId: string, forMs?: number) => void;
  /** Sets the state that an instance is in while it is not busy. */
  readonly rest: (blbId: string, status: string) => void;
  /** Moves the time on, to one timer after the other, until a promise has settled. */
  readonly run: <T>(promise: Promise<T>) => Promise<T>;
}

/** How a lab is set up besides its client. */
export interface LabOptions extends Partial<BlbClientOptions> {
  /** Answers a request before the instances do, where it gives something. */
  readonly instead?: (request: SentRequest, number: number) => ReturnType<Answerer> | undefined;
}

/** Makes a lab on a clock that stands still. Pauses are half of the longest; tokens are `token-1`, `token-2` and so on. */
export function createModifyLab({ instead, ...options }: LabOptions = {}): ModifyLab {
  const clock = createManualClock();
  const busyUntilMs = new Map<string, number>();
  const resting = new Map<string, string>();
  const log: { atMs: number; said: string }[] = [];
  let tokens = 0;
  const isBusy = (blbId: string) => (busyUntilMs.get(blbId) ?? 0) > clock.elapsed();
  const occupy = (blbId: string, forMs = changeMs) => void busyUntilMs.set(blbId, clock.elapsed() + forMs);
  const answerInstance = (request: SentRequest): ReturnType<Answerer> => {
    const blbId = instanceOf(request);
    if (request.method === 'GET') return readOf(blbId, isBusy(blbId) ? 'updating' : resting.get(blbId))(request);
    if (isBusy(blbId)) return refused(409, 'LastOperationNotFinished')(request);
    occupy(blbId);
    if (request.method === 'DELETE') resting.set(blbId, 'gone');
    return answerJson(200, {})(request);
  };
  const wire = createRecordingFetch(async (request) => {
    const entry = { atMs: clock.elapsed(), said: [request.method, instanceOf(request), request.body].join(' ').trim() };
    log.push(entry);
    const response = await (instead?.(request, log.length) ?? answerInstance(request));
    if (!response.ok) entry.said += ` -> ${response.status}`;
    return response;
  });
  const blb = createBlbClient({
    region: 'bj',
    credentials: labCredentials,
    fetch: wire.fetch,
    clock,
    random: () => 0,
    createClientToken: () => `token-${++tokens}`,
    ...options,
  });
  return {
    blb,
    clock,
    wire,
    said: () => log.map(({ said }) => said),
    times: () => log.map(({ atMs }) => atMs),
    occupy,
    rest: (blbId, status) => void resting.set(blbId, status),
    run: (promise) => runAll(clock, promise),
  };
}

const instanceOf = ({ target }: SentRequest): string => /\/v1\/blb\/([^/?]+)/.exec(target)?.[1] ?? '';

/** Refuses as the service does. */
export const refused = (status: number, code: string): Answerer =>
  answerJson(status, { code, message: 'no', requestId: 'id' });

const readOf = (blbId: string, status = 'available'): Answerer =>
  status === 'gone' ? refused(404, 'InstanceNotFound') : answerJson(200, { blbId, status });
