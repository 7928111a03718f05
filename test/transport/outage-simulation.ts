import { defaultMaxAttempts, defaultTimeoutMs } from '../../src/client/client-options.js';
import type { Clock } from '../../src/index.js';
import type { OperationEntry } from '../../src/operations/service-table.js';
import { createClockOffset } from '../../src/transport/clock-offset.js';
import {
  composeLayers,
  type CallContext,
  type Outcome,
  type Send,
  type WireRequest,
} from '../../src/transport/layer.js';
import { createAttemptRecorder } from '../../src/transport/record-attempt.js';
import { createRetryBudget } from '../../src/transport/retry-budget.js';
import { createRetryLayer } from '../../src/transport/retry.js';
import { thingTable } from '../helpers/hand-made-service.js';
import { settle } from '../helpers/stalling.js';

/** What is simulated. */
export interface OutageOptions {
  readonly seed: number;
  /** Default 200. */
  readonly clients?: number;
  /** What all clients together offer. Default 100. */
  readonly callsPerSecond?: number;
  /** Default 300. */
  readonly outageSeconds?: number;
  /** How long clients may take to notice, in seconds; what they send meanwhile does not count. Default 30. */
  readonly startSeconds?: number;
  /** How long is looked at after the outage. Default 20. */
  readonly afterSeconds?: number;
  /** What the service answers meanwhile. Default 503. */
  readonly status?: number;
  /** What the service asks to wait meanwhile. Default: it does not say. */
  readonly retryAfterSeconds?: number;
}

/** How it went. */
export interface OutageFigures {
  /** Calls made in the outage, after its start. */
  readonly offeredAfterStart: number;
  /** Requests that the service saw in that time. */
  readonly sentAfterStart: number;
  /** The second of the two by the first: what the clients make of the load. */
  readonly amplification: number;
  /** The same within the start. */
  readonly amplificationAtStart: number;
  /** Calls that succeeded although the service was down. */
  readonly succeededBeforeHeal: number;
  /** After how many seconds all calls of a second succeed, from which on they all do. */
  readonly recoverySeconds: number;
}

/** Time goes on in steps of this length, in milliseconds. */
const stepMs = 50;

/**
 * Simulates an outage on virtual time, with the layers that decide about repetition as clients put them together. The others are left
 * out for speed: nothing is signed or read.
 */
export async function simulateOutage(options: OutageOptions): Promise<OutageFigures> {
  const { seed, clients = 200, callsPerSecond = 100, outageSeconds = 300, startSeconds = 30 } = options;
  const { afterSeconds = 20, status = 503, retryAfterSeconds } = options;
  const random = createRandom(seed);
  const time = createVirtualTime();
  const seconds = Array.from({ length: outageSeconds + afterSeconds }, () => ({ offered: 0, sent: 0, succeeded: 0 }));
  const secondAt = (atMs: number) => seconds[Math.floor(atMs / 1000)] ?? { offered: 0, sent: 0, succeeded: 0 };
  const down = outcomeOf(status, retryAfterSeconds);
  const answer = new Response();
  const send: Send = (_, context) => {
    const atMs = time.clock.elapsed();
    secondAt(atMs).sent += 1;
    context.isSent = true;
    context.outcome = atMs < outageSeconds * 1000 ? down : { ok: true, data: undefined, text: '' };
    return Promise.resolve(answer);
  };
  const all = Array.from({ length: clients }, () => createCaller(send, time.clock, random));
  const callsPerStep = (callsPerSecond * stepMs) / 1000;
  for (let due = 0; time.clock.elapsed() < seconds.length * 1000; due %= 1) {
    for (due += callsPerStep; due >= 1; due -= 1) {
      const second = secondAt(time.clock.elapsed());
      second.offered += 1;
      const call = all[Math.floor(random() * clients)];
      void call?.().then((hasSucceeded) => (second.succeeded += hasSucceeded ? 1 : 0));
    }
    await settle();
    time.advance(stepMs);
  }
  await settle();
  return figuresOf(seconds, startSeconds, outageSeconds);
}

type Second = { offered: number; sent: number; succeeded: number };

function figuresOf(seconds: readonly Second[], startSeconds: number, outageSeconds: number): OutageFigures {
  const sum = (field: keyof Second, from: number, to: number) =>
    seconds.slice(from, to).reduce((total, second) => total + second[field], 0);
  const offeredAfterStart = sum('offered', startSeconds, outageSeconds);
  const sentAfterStart = sum('sent', startSeconds, outageSeconds);
  // Calls of the last seconds of the outage may be saved by an attempt after it; they are no sign of recovery, nor of a mistake.
  const lastFailing = seconds.findLastIndex(({ offered, succeeded }) => succeeded < offered);
  return {
    offeredAfterStart,
    sentAfterStart,
    amplification: sentAfterStart / offeredAfterStart,
    amplificationAtStart: sum('sent', 0, startSeconds) / sum('offered', 0, startSeconds),
    succeededBeforeHeal: sum('succeeded', 0, outageSeconds - 60),
    recoverySeconds: Math.max(0, lastFailing + 1 - outageSeconds),
  };
}

/** Makes a client's calls: resolves to whether one succeeded. */
function createCaller(send: Send, clock: Clock, random: () => number): () => Promise<boolean> {
  const retry = createRetryLayer({ clock, random, budget: createRetryBudget() });
  const layers = [retry, createAttemptRecorder(clock, createClockOffset(clock))];
  const call = composeLayers(layers, send);
  return async () => {
    const context = contextOf(clock);
    await call(request, context);
    return context.outcome?.ok === true;
  };
}

const request: WireRequest = {
  method: 'GET',
  url: 'https://things.here.example/things/t',
  headers: {},
  body: undefined,
};
const operation = { ...thingTable.operations['readThing'], operationId: 'readThing' } as OperationEntry;
const limits = { timeoutMs: defaultTimeoutMs, deadlineMs: 60_000, maxAttempts: defaultMaxAttempts };

const contextOf = (clock: Clock): CallContext => ({
  table: thingTable,
  operation,
  limits,
  signal: undefined,
  input: {},
  startedMs: clock.elapsed(),
  resume: () => Promise.resolve(),
  attempts: [],
  warnings: [],
  upcoming: { delayMs: 0, reason: undefined },
});

/** What an answer is read as. */
function outcomeOf(status: number, retryAfterSeconds: number | undefined): Outcome {
  const retryAfterMs = retryAfterSeconds === undefined ? undefined : retryAfterSeconds * 1000;
  const refusal = {
    status,
    code: `Http${status}`,
    message: '',
    requestId: undefined,
    retryAfterMs,
    isFromService: false,
  };
  return { ok: false, refusal, text: '' };
}

/** The same numbers for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A clock that goes on step by step. What falls due within a step happens at its end, in any order. */
function createVirtualTime(): { readonly clock: Clock; advance(durationMs: number): void } {
  const timers = new Set<{ readonly dueMs: number; readonly callback: () => void }>();
  let elapsedMs = 0;
  return {
    clock: {
      now: () => elapsedMs,
      elapsed: () => elapsedMs,
      schedule(delayMs, callback) {
        const timer = { dueMs: elapsedMs + delayMs, callback };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
    },
    advance(durationMs) {
      elapsedMs += durationMs;
      for (const timer of timers) {
        if (timer.dueMs > elapsedMs) continue;
        timers.delete(timer);
        timer.callback();
      }
    },
  };
}
