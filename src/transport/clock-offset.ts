import type { Clock } from './clock.js';
import type { CallContext, Layer } from './layer.js';
import { requestIdIn } from './read-refusal.js';
import { parseHttpDate } from './retry-after.js';

/** How far this machine's clock is from the service's. A client has one host, and one of these. */
export interface ClockOffset {
  /** The service's present time as far as it is known, in milliseconds since 1970. */
  readonly now: () => number;
  /** What is added to this machine's time, in milliseconds. */
  readonly offsetMs: number;
  /** Learns from an answer's `Date` header. */
  observe(date: string | null): void;
}

/** Dates have whole seconds and answers take time; services allow for minutes. Smaller differences are no skew. */
const toleranceMs = 30_000;

/** Makes an offset of 0. */
export function createClockOffset(clock: Clock): ClockOffset {
  let offsetMs = 0;
  return {
    now: () => clock.now() + offsetMs,
    get offsetMs() {
      return offsetMs;
    },
    observe(date) {
      const dateMs = parseHttpDate(date);
      if (dateMs === undefined) return;
      const measuredMs = dateMs - clock.now();
      if (Math.abs(measuredMs - offsetMs) > toleranceMs) offsetMs = Math.abs(measuredMs) > toleranceMs ? measuredMs : 0;
    },
  };
}

/** A proxy's page or a cached answer has another clock, or another time. A refusal may be for the date, and tells the right one. */
const isOwnAnswer = ({ headers, status }: Response, { table }: CallContext): boolean =>
  !headers.has('age') && (requestIdIn(headers, table) !== undefined || (status >= 400 && status < 500));

/** Learns the service's time from an answer of its own. */
export function learnTime(offset: ClockOffset, response: Response, context: CallContext): void {
  if (isOwnAnswer(response, context)) offset.observe(response.headers.get('date'));
}

/** Learns from every answer of the service, successes and refusals alike, and notes by how much each attempt was corrected. */
export function createClockOffsetLayer(offset: ClockOffset): Layer {
  return async (request, next, context) => {
    const attempt = context.attempts.at(-1);
    if (attempt) attempt.clockOffsetMs = offset.offsetMs;
    const response = await next(request);
    learnTime(offset, response, context);
    return response;
  };
}
