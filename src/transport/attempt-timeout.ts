import { TimeoutError } from '../errors/timeout-error.js';
import type { Clock } from './clock.js';
import { detailsOf, nameOf, type CallContext, type Layer } from './layer.js';
import { remainingMs } from './remaining.js';
import { runLimited } from './time-limit.js';

/**
 * Ends an attempt when its time is up or the caller aborts, the reading of the body included. An attempt is given what the call's
 * deadline leaves, where that is less than its own limit, so that the deadline needs no timer of its own.
 */
export function createAttemptTimeout(clock: Clock): Layer {
  return (request, next, context) => {
    const leftMs = remainingMs(clock, context);
    if (leftMs <= 0) return Promise.reject(timeoutError(context, 'call'));
    const limitOf = leftMs < context.limits.timeoutMs ? 'call' : 'attempt';
    const limitMs = Math.min(leftMs, context.limits.timeoutMs);
    const onTimeout = () => timeoutError(context, limitOf);
    return runLimited(clock, context, { limitMs, onTimeout }, (signal) => next({ ...request, signal }));
  };
}

function timeoutError(context: CallContext, limitOf: 'attempt' | 'call'): TimeoutError {
  const { timeoutMs, deadlineMs } = context.limits;
  const limitMs = limitOf === 'call' ? deadlineMs : timeoutMs;
  const inTime = limitOf === 'call' ? `before the call's deadline of ${limitMs} ms` : `within ${limitMs} ms`;
  const message = `${nameOf(context)}: no whole answer ${inTime}.`;
  return new TimeoutError(message, { ...detailsOf(context), timeoutMs: limitMs, limitOf });
}
