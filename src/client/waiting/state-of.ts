import type { Lifecycle } from '../../operations/service-table.js';
import { valueAt } from '../../transport/json-pointer.js';

/**
 * The state that a resource is in: its own, or, where those of its parts count as well, the first in the lifecycle's order that is found
 * anywhere. One that the lifecycle does not know comes before all others. Undefined where there is none.
 */
export function stateOf(lifecycle: Lifecycle, resource: unknown): string | undefined {
  const { state, parts = [], states, precedence = [] } = lifecycle;
  const found = [state, ...parts]
    .flatMap((pointer) => valuesAt(resource, pointer))
    .filter((value) => typeof value === 'string')
    .map((value) => spellingOf(lifecycle, value));
  const unknown = found.find((value) => !Object.hasOwn(states, value));
  return unknown ?? precedence.find((value) => found.includes(value)) ?? found[0];
}

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
