import type { SpecLifecycle } from '../lib/spec-model.js';
import { inWords } from './duration-in-words.js';

/** An arrow of a state diagram: everything that leads from one state to another, and is known in the same way. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** That no source shows it. */
  readonly assumed: boolean;
  /** What leads there. Empty for what happens by itself without further condition. */
  readonly reasons: readonly string[];
}

type Transition = SpecLifecycle['transitions'][number];

const byItself = 'by itself';

/** The ways of a lifecycle in its own order: transitions between the same two states share one, unless only some of them are assumed. */
export function waysOf({ transitions }: Pick<SpecLifecycle, 'transitions'>): Way[] {
  const groups = new Map<string, [Transition, ...Transition[]]>();
  for (const transition of transitions) {
    const key = JSON.stringify([transition.from, transition.to, transition.assumed === true]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [transition]);
    else group.push(transition);
  }
  return [...groups.values()].map(toWay);
}

function toWay(transitions: readonly [Transition, ...Transition[]]): Way {
  const [{ from, to, assumed = false }] = transitions;
  const reasons = [...new Set(transitions.map(reasonOf))];
  return { from, to, assumed, reasons: reasons.length === 1 && reasons[0] === byItself ? [] : reasons };
}

function reasonOf({ by, byAnyChange, after, when }: Transition): string {
  const trigger = by ?? (byAnyChange ? 'any change' : undefined) ?? (after && `after ${inWords(after)}`);
  if (trigger === undefined) return when ?? byItself;
  return when === undefined ? trigger : `${trigger}: ${when}`;
}

/** All ways as sentences, for those who do not see the diagram. */
export function describeWays(ways: readonly Way[]): string {
  return ways
    .map(({ from, to, assumed, reasons }) => {
      const why = reasons.length === 0 ? byItself : reasons.join('; ');
      return `${from} to ${to}: ${why}${assumed ? ' (assumed)' : ''}.`;
    })
    .join(' ');
}
