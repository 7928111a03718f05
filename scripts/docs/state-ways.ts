import type { SpecLifecycle } from '../lib/spec-model.js';

/** An arrow of a state diagram: everything that leads from one state to another, and is known in the same way. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** That no source shows it. */
  readonly assumed: boolean;
  /** What leads there: at least one. */
  readonly reasons: readonly string[];
}

type Transition = SpecLifecycle['transitions'][number];

/**
 * The ways of a lifecycle in its own order: transitions between the same two states share one, unless only some of them are assumed.
 */
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
  return { from, to, assumed, reasons: [...new Set(transitions.map(reasonOf))] };
}

function reasonOf({ by, byAnyChange, after, when }: Transition): string {
  const trigger = by ?? (byAnyChange ? 'any change' : undefined) ?? (after && `after ${inWords(after)}`);
  if (trigger === undefined) return when ?? 'by itself';
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
    .map(({ from, to, assumed, reasons }) => `${from} to ${to}: ${reasons.join('; ')}${assumed ? ' (assumed)' : ''}.`)
    .join(' ');
}

/** The states that nothing leads to and that lead nowhere. */
export function looseStates({ states, transitions }: Pick<SpecLifecycle, 'states' | 'transitions'>): string[] {
  const ends = new Set(transitions.flatMap(({ from, to }) => [from, to]));
  return Object.keys(states).filter((name) => !ends.has(name));
}

/** The states that something leads out of, and nothing into: where a resource begins. */
export function firstStates({ states, transitions }: Pick<SpecLifecycle, 'states' | 'transitions'>): string[] {
  const left = new Set(transitions.map(({ from }) => from));
  const entered = new Set(transitions.map(({ to }) => to));
  return Object.keys(states).filter((name) => left.has(name) && !entered.has(name));
}
