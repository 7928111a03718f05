import type { EmulatorClock } from '../clock.js';

const forms = '{"advanceMs": <number>}, {"set": "<date and time>"}, {"freeze": true} or {"resume": true}';

/**
 * Changes a clock as a control request says.
 * @throws TypeError if the body says nothing or more than one thing, RangeError if a time is none.
 */
export function changeClock(clock: EmulatorClock, body: unknown): void {
  const [change, ...others] = Object.entries(body ?? {}) as [string, unknown][];
  if (!change || others.length > 0 || !apply(clock, change)) throw new TypeError(`Expected ${forms}.`);
}

function apply(clock: EmulatorClock, [name, value]: readonly [string, unknown]): boolean {
  if (name === 'advanceMs' && typeof value === 'number') clock.advance(value);
  else if (name === 'set' && typeof value === 'string') clock.set(new Date(value));
  else if (name === 'freeze' && value === true) clock.freeze();
  else if (name === 'resume' && value === true) clock.resume();
  else return false;
  return true;
}
