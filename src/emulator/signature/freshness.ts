import { Refusal } from '../refusal.js';
import type { WireRequest } from '../wire-request.js';
import { type Authorization, malformed } from './authorization.js';
import { formatTimestamp, parseTimestampMs } from './timestamp.js';

/** The one figure that any Baidu service publishes for the difference between its clock and the caller's. */
const largestSkewMs = 30 * 60 * 1000;

/**
 * Refuses a request that was signed too long ago or with a clock that is far off. The signature's age is limited by its own
 * lifetime; the clock check bears on `x-bce-date`, else on `Date`, else on the timestamp itself. A pre-signed URL carries no
 * date, so that its lifetime alone counts. No timestamp may lie more than 30 minutes ahead.
 */
export function checkFreshness(
  wire: WireRequest,
  authorization: Authorization,
  presigned: boolean,
  nowMs: number,
): void {
  const { timestampMs, lifetimeSeconds } = authorization;
  if (lifetimeSeconds >= 0 && nowMs > timestampMs + lifetimeSeconds * 1000)
    throw expired(`The signature of ${authorization.timestamp} was valid for ${lifetimeSeconds} s`, nowMs);
  if (timestampMs - nowMs > largestSkewMs) throw expired(`The timestamp ${authorization.timestamp} lies ahead`, nowMs);
  const sentMs = sentAtMs(wire) ?? (presigned ? nowMs : timestampMs);
  if (Math.abs(sentMs - nowMs) > largestSkewMs)
    throw expired(`The request's date ${formatTimestamp(sentMs)} is more than 30 minutes off`, nowMs);
}

function sentAtMs(wire: WireRequest): number | undefined {
  const bceDate = wire.headers.get('x-bce-date');
  if (bceDate) {
    const timeMs = parseTimestampMs(bceDate);
    if (timeMs === undefined) throw malformed('x-bce-date must be a date and time written YYYY-MM-DDThh:mm:ssZ.');
    return timeMs;
  }
  const dateMs = Date.parse(wire.headers.get('date') ?? '');
  return Number.isNaN(dateMs) ? undefined : dateMs;
}

function expired(why: string, nowMs: number): Refusal {
  return new Refusal('RequestExpired', `The request has expired. ${why}; it is now ${formatTimestamp(nowMs)}.`);
}
