import { refuse } from './refuse.js';

/** Binds groups; one that is bound stays where it is. */
export function bind(bound: Set<string>, ids: readonly string[]): void {
  for (const id of ids) bound.add(id);
}

/** Unbinds groups, all of them or, where one is not bound, none. */
export function unbind(bound: Set<string>, ids: readonly string[]): void {
  const stranger = ids.find((id) => !bound.has(id));
  if (stranger !== undefined) refuse('unbind-bound', `${stranger} is not.`);
  for (const id of ids) bound.delete(id);
}
