import type { Attempt } from '../errors/attempt.js';
import { isCrosspeerError } from '../errors/crosspeer-error.js';
import type { CallTrace } from './call-trace.js';
import type { Hook, HookedCall } from './hooks.js';

/** One line for a log. Plain data; holds no key, session token or signature, and nothing that the specification marks as sensitive. */
export interface LogEntry {
  /** `debug` for what goes well inside of a call, `info` for a call that succeeded, `warn` for what is repeated, `error` for a call that failed. */
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** For people. */
  readonly message: string;
  readonly service: string;
  readonly operationId: string;
  /** The fields of the call; with the entry of its beginning. */
  readonly input?: unknown;
  /** The request that has ended; with the entries of attempts. */
  readonly attempt?: Attempt;
  /** How the call went; with the entry of its success. */
  readonly trace?: CallTrace;
  /** Kind, message and details of what went wrong, without `cause` and stack. */
  readonly error?: unknown;
}

/**
 * Writes one entry to a log. The call does not wait for what it returns, and what it throws, or rejects with, does not disturb the
 * call.
 */
export type WriteLog = (entry: LogEntry) => unknown;

/** A hook that writes the beginning and end of each call, and each attempt, to a log. */
export function createLogHook(write: WriteLog): Hook {
  return {
    async aroundCall(call, next) {
      const note = noteFor(call, write);
      note('debug', 'begins', { input: call.input });
      await next().then(
        (trace) => note('info', `succeeded in ${Math.round(trace.durationMs)} ms`, { trace: copyOf(trace) }),
        (error: unknown) => note('error', `failed: ${messageOf(error)}`, { error: plain(error) }),
      );
      for (const warning of call.warnings) note('warn', warning, {});
    },
    async aroundAttempt(call, next) {
      const note = noteFor(call, write);
      await next().then(
        (attempt) => note(attempt.error ? 'warn' : 'debug', describeAttempt(attempt), { attempt: { ...attempt } }),
        (error: unknown) =>
          note('warn', `attempt ${call.number}: ${messageOf(error)}`, failedAttempt(error, call.number)),
      );
    },
  };
}

type Note = (level: LogEntry['level'], message: string, more: Partial<LogEntry>) => void;

function noteFor({ service, operationId }: HookedCall, write: WriteLog): Note {
  return (level, message, more) => {
    const entry = { level, message: `${operationId} ${message}`, service, operationId, ...more };
    // A log that fails is no reason to stop a call, nor one that fails later a reason to end the process.
    new Promise((resolve) => resolve(write(entry))).catch(() => undefined);
  };
}

function describeAttempt({ number, status, code, durationMs }: Attempt): string {
  return `attempt ${number}: ${code ?? status ?? 'no answer'} in ${Math.round(durationMs)} ms`;
}

/** The record of an attempt that threw stands in its error; what was thrown before it began has none. */
function failedAttempt(error: unknown, number: number): Partial<LogEntry> {
  const attempt = isCrosspeerError(error) ? error.attempts.find((one) => one.number === number) : undefined;
  return { ...(attempt && { attempt: { ...attempt } }), error: plain(error) };
}

/** Records are written on while the call goes on, and an entry tells of its moment. */
const copyOf = (trace: CallTrace): CallTrace => ({
  ...trace,
  attempts: trace.attempts.map((attempt) => ({ ...attempt })),
  warnings: [...trace.warnings],
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Errors of this package as plain data. Others may hold anything, so only their message is shown. */
const plain = (error: unknown): unknown =>
  isCrosspeerError(error) ? (JSON.parse(JSON.stringify(error)) as unknown) : messageOf(error);
