import type { Lifecycle } from '../operations/lifecycle.js';

const msPerUnit = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;
const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How long a resource stays in a state before time alone takes it to another, as the lifecycle declares it. */
export function delayMs(lifecycle: Lifecycle, from: string, to: string): number {
  const after = lifecycle.transitions.find((way) => way.from === from && way.to === to && way.after)?.after;
  if (after === undefined) throw new Error(`The lifecycle takes no resource from ${from} to ${to} after a time.`);
  return parseDurationMs(after);
}

/** The states that an operation can be called in. */
export function statesFor(lifecycle: Lifecycle, operationId: string): string[] {
  return [...new Set(lifecycle.transitions.filter((way) => way.by === operationId).map((way) => way.from))];
}

/** Makes sure that a way exists, so that no rule takes a resource where the specification does not. */
export function checkWay(lifecycle: Lifecycle, from: string, to: string): void {
  if (!lifecycle.transitions.some((way) => way.from === from && way.to === to))
    throw new Error(`The lifecycle has no way from ${from} to ${to}.`);
}

/** Reads an ISO 8601 duration of days, hours, minutes and seconds. */
function parseDurationMs(text: string): number {
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = duration.exec(text) ?? [];
  const totalMs =
    Number(days) * msPerUnit.D +
    Number(hours) * msPerUnit.H +
    Number(minutes) * msPerUnit.M +
    Number(seconds) * msPerUnit.S;
  if (totalMs === 0) throw new Error(`${text} is no duration of days, hours, minutes and seconds.`);
  return totalMs;
}
