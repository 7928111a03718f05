import type { Lifecycle, LifecycleTransition } from '../../operations/lifecycle.js';

/**
 * The states from which a resource can still come into one of some states; those themselves are among them. Ways by any operation count,
 * whoever calls it. Ways that no source shows count as well, but for those out of a last state: most likely nothing leads out of it.
 */
export function statesLeadingTo({ states, transitions }: Lifecycle, targets: readonly string[]): ReadonlySet<string> {
  const counts = ({ from, assumed }: LifecycleTransition) => !(assumed && states[from]?.kind === 'terminal');
  const leading = new Set(targets);
  // A set that grows while it is gone through is gone through to its new end.
  for (const state of leading)
    for (const way of transitions) if (way.to === state && counts(way)) leading.add(way.from);
  return leading;
}
