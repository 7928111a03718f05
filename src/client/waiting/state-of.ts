import type { Lifecycle } from '../../operations/lifecycle.js';
import { valueAt } from '../../transport/json-pointer.js';

/**
 * The state that a resource is in: its own, or, where those of its parts count as well, the first in the lifecycle's order that is found
 * anywhere, else what counts without any. Undefined where there is none.
 */
export function stateOf(lifecycle: Lifecycle, resource: unknown): string | undefined {
  const { state, parts = [], states, precedence = [], whenEmpty } = lifecycle;
  const [own] = textsAt(lifecycle, resource, state);
  if (parts.length === 0 || (own !== undefined && !Object.hasOwn(states, own))) return own;
  const found = parts
    .flatMap((pointer) => textsAt(lifecycle, resource, pointer))
    .map((value) => settled(lifecycle, value));
  if (own !== undefined) found.push(own);
  return found.length === 0 ? whenEmpty : precedence.find((value) => found.includes(value));
}

const textsAt = (lifecycle: Lifecycle, resource: unknown, pointer: string): string[] =>
  valuesAt(resource, pointer)
    .filter((value) => typeof value === 'string')
    .map((value) => spellingOf(lifecycle, value));

/** A part in a state that is not known here may yet come into one that is: it counts as still changing. */
const settled = ({ states }: Lifecycle, value: string): string =>
  Object.hasOwn(states, value)
    ? value
    : (Object.keys(states).find((state) => states[state]?.kind === 'transitional') ?? value);

function spellingOf({ states, ignoreCase }: Lifecycle, value: string): string {
  if (!ignoreCase || Object.hasOwn(states, value)) return value;
  return Object.keys(states).find((state) => state.toLowerCase() === value.toLowerCase()) ?? value;
}

/** The values that a pointer names, `*` for each item of an array. */
function valuesAt(value: unknown, pointer: string): unknown[] {
  const [before = '', ...rest] = pointer.split('/*');
  const found = valueAt(value, before);
  if (rest.length === 0) return [found];
  return Array.isArray(found) ? found.flatMap((item) => valuesAt(item, rest.join('/*'))) : [];
}
