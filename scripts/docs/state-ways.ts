import type { SpecLifecycle } from '../lib/spec-model.js';

/** An arrow of a state diagram: everything that leads from one state to another, and is known in the same way. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** That no source shows it. */
  readonly assumed: boolean;
  /** What leads there. Empty for what happens by itself without further condition, where no arrow leads back. */
  readonly reasons: readonly string[];
}

type Transition = SpecLifecycle['transitions'][number];

const byItself = 'by itself';

/**
 * The ways of a lifecycle in its own order: transitions between the same two states share one, unless only some of them are assumed.
 * Of two that lead there and back both have their reasons, because a single one could be read as that of either.
 */
export function waysOf({ transitions }: Pick<SpecLifecycle, 'transitions'>): Way[] {
  const groups = new Map<string, [Transition, ...Transition[]]>();
  for (const transition of transitions) {
    const key = JSON.stringify([transition.from, transition.to, transition.assumed === true]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [transition]);
    else group.push(transition);
  }
  const leadsBack = ({ from, to }: Transition) => transitions.some((each) => each.from === to && each.to === from);
  return [...groups.values()].map((group) => toWay(group, leadsBack(group[0])));
}

function toWay(transitions: readonly [Transition, ...Transition[]], isPaired: boolean): Way {
  const [{ from, to, assumed = false }] = transitions;
  const reasons = [...new Set(transitions.map(reasonOf))];
  const isPlain = reasons.length === 1 && reasons[0] === byItself;
  return { from, to, assumed, reasons: isPlain && !isPaired ? [] : reasons };
}

function reasonOf({ by, byAnyChange, after, when }: Transition): string {
  const trigger = by ?? (byAnyChange ? 'any change' : undefined) ?? (after && `after ${inWords(after)}`);
  if (trigger === undefined) return when ?? byItself;
  return when === undefined ? trigger : `${trigger}: ${when}`;
}

const units = { D: 'day', H: 'hour', M: 'minute', S: 'second' } as const;

/** An ISO 8601 duration of days, hours, minutes and seconds as people say it: `P7D` is `7 days`. The lint has refused all others. */
function inWords(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([DHMS])/g)];
  return parts
    .map(([, count = '', unit]) => `${count} ${units[unit as keyof typeof units]}${count === '1' ? '' : 's'}`)
    .join(' ');
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

/** The states that nothing leads to and that lead nowhere. */
export function looseStates({ states, transitions }: Pick<SpecLifecycle, 'states' | 'transitions'>): string[] {
  const ends = new Set(transitions.flatMap(({ from, to }) => [from, to]));
  return Object.keys(states).filter((name) => !ends.has(name));
}
