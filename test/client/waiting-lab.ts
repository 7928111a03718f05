import type { PeeringResources } from '../../src/baidu.js';
import { peeringLifecycles, peeringTable } from '../../generated/baidu/peering/operations.gen.js';
import type { CallOptions } from '../../src/client/call-options.js';
import { createWaitFor } from '../../src/client/waiting/create-wait-for.js';
import type { WaitFor } from '../../src/client/waiting/wait-for.js';
import { AbortError, ApiError, TimeoutError } from '../../src/index.js';
import type { Lifecycle } from '../../src/operations/lifecycle.js';
import { createManualClock, type ManualClock } from '../helpers/manual-clock.js';
import { settle } from '../helpers/stalling.js';
import { toCall } from './paging-lab.js';

/** One read as it was asked for, and when, in milliseconds since the beginning. */
export interface Read {
  readonly operationId: string;
  readonly input: unknown;
  readonly options: CallOptions;
  readonly atMs: number;
}

/** A `waitFor` without a network, on a clock that moves only when it is told to. */
export interface WaitLab {
  readonly waitFor: WaitFor<PeeringResources>;
  readonly clock: ManualClock;
  readonly reads: readonly Read[];
  /** Moves the time on, to one timer after the other, until a promise has settled. */
  readonly settled: <T>(promise: Promise<T>) => Promise<T>;
}

/** What a wait lab may be made with besides its answers. */
export interface WaitLabOptions {
  readonly random?: () => number;
  readonly lifecycles?: Readonly<Record<string, Lifecycle>>;
}

/** Makes a lab; each read is answered by its number, from 0, and the time. The last of a list of answers stays. */
export function createWaitLab(
  answers: readonly unknown[] | ((number: number, atMs: number) => unknown),
  { random = () => 1, lifecycles = peeringLifecycles }: WaitLabOptions = {},
): WaitLab {
  const { clock, step } = createSteppedClock();
  const reads: Read[] = [];
  const answer = (number: number, atMs: number) =>
    typeof answers === 'function' ? answers(number, atMs) : answers[Math.min(number, answers.length - 1)];
  const waitFor = createWaitFor<PeeringResources>({
    ...peeringTable,
    lifecycles,
    clock,
    random,
    invoke: ({ operationId }, input, options) => {
      const atMs = clock.elapsed();
      reads.push({ operationId, input, options, atMs });
      return toCall(answerCall(clock, options, () => answer(reads.length - 1, atMs)));
    },
  });
  const settled = async <T>(promise: Promise<T>): Promise<T> => {
    const ended = { is: false };
    const note = () => void (ended.is = true);
    promise.then(note, note);
    await settle();
    while (!ended.is) await step();
    return promise;
  };
  return { waitFor, clock, reads, settled };
}

/** Ends a call as the client does: with its answer, by its signal, or by its deadline. */
async function answerCall(clock: ManualClock, options: CallOptions, answer: () => unknown): Promise<unknown> {
  const { signal, deadlineMs = 0 } = options;
  const aborted = () => new AbortError('getPeerConn: aborted by the caller.', { cause: signal?.reason });
  if (signal?.aborted) throw aborted();
  let abort: () => void = () => undefined;
  let cancel: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    abort = () => reject(aborted());
    signal?.addEventListener('abort', abort);
    const limit = { timeoutMs: deadlineMs, limitOf: 'call' } as const;
    cancel = clock.schedule(deadlineMs, () => reject(new TimeoutError('getPeerConn: no answer.', limit)));
  });
  try {
    const got = await Promise.race([ended, Promise.resolve().then(answer)]);
    if (got instanceof Error) throw got;
    return got;
  } finally {
    cancel();
    signal?.removeEventListener('abort', abort);
  }
}

/** A clock that can be moved on to whatever is due next. */
function createSteppedClock(): { readonly clock: ManualClock; readonly step: () => Promise<void> } {
  const clock = createManualClock();
  const due = new Set<number>();
  const schedule = clock.schedule.bind(clock);
  Object.assign(clock, {
    schedule(delayMs: number, callback: () => void) {
      due.add(clock.elapsed() + delayMs);
      return schedule(delayMs, callback);
    },
  });
  return {
    clock,
    async step() {
      const nextMs = Math.min(...due);
      if (due.size === 0) throw new Error('Nothing is due any more.');
      due.delete(nextMs);
      clock.advance(nextMs - clock.elapsed());
      await settle();
    },
  };
}

/** A refusal of a read. */
export function refusal(status: number, code: string, retryAfterMs?: number): ApiError {
  return new ApiError({
    operationId: 'getPeerConn',
    status,
    code,
    serviceMessage: '',
    requestId: undefined,
    category: undefined,
    advice: undefined,
    canonicalRequest: undefined,
    retryAfterMs,
    gaveUp: undefined,
  });
}

/** The answer of a read: a connection in a state. */
export const inState = (status: unknown) => ({ peerConnId: 'p', status });
