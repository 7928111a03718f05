import { FormProblem } from './form-problem.js';
import type { QueryItem } from './query.js';
import type { Route } from './route.js';

/**
 * Picks, among operations that share path and method, the one whose constant parameters are all there, and of several the
 * one whose required parameters match best. A flag counts the same bare (`accept`) and empty (`accept=`), wherever it stands.
 */
export function selectOperation(routes: readonly Route[], query: readonly QueryItem[]): Route {
  const selectable = routes.filter((route) => constantsOf(route).every((constant) => includesItem(query, constant)));
  const flagged = selectable.filter((route) => constantsOf(route).length > 0);
  checkOneAction(flagged);
  checkFlagValues(routes, flagged, query);
  const ranked = (flagged.length > 0 ? flagged : selectable).map((route) => [score(route, query), route] as const);
  const best = ranked.sort(([one], [other]) => other - one)[0];
  if (!best)
    throw new FormProblem('ambiguous-action', `The query must name an action: ${flagNames(routes).join(', ')}.`);
  return best[1];
}

function constantsOf(route: Route): QueryItem[] {
  return Object.entries(route.operation.constants ?? {});
}

function includesItem(query: readonly QueryItem[], [name, value]: QueryItem): boolean {
  return query.some((item) => item[0] === name && item[1] === value);
}

/** Present constants and required parameters count for a route, absent required ones against it. */
function score(route: Route, query: readonly QueryItem[]): number {
  const { operation } = route;
  const required = operation.required.filter((name) => operation.input[name] === 'query');
  const present = required.filter((name) => query.some((item) => item[0] === name)).length;
  return constantsOf(route).length * 100 + present - (required.length - present);
}

function checkOneAction(flagged: readonly Route[]): void {
  const actions = new Set(
    flagged.flatMap((route) => constantsOf(route).map(([name, value]) => (value ? `${name}=${value}` : name))),
  );
  const most = Math.max(0, ...flagged.map((route) => constantsOf(route).length));
  if (actions.size > most)
    throw new FormProblem(
      'ambiguous-action',
      `The query names more than one action: ${[...actions].sort().join(', ')}.`,
    );
}

/** A flag with another value than its constant selects nothing, which would otherwise pass for the operation without flags. */
function checkFlagValues(routes: readonly Route[], flagged: readonly Route[], query: readonly QueryItem[]): void {
  if (flagged.length > 0) return;
  const constants = routes.flatMap(constantsOf);
  const wrong = query.find(([name]) => constants.some((constant) => constant[0] === name));
  if (!wrong) return;
  const values = constants.filter(([name]) => name === wrong[0]).map(([, value]) => (value === '' ? 'empty' : value));
  throw new FormProblem(
    'ambiguous-action',
    `query.${wrong[0]} must be ${values.join(' or ')}; got ${JSON.stringify(wrong[1])}.`,
  );
}

function flagNames(routes: readonly Route[]): string[] {
  return [...new Set(routes.flatMap((route) => constantsOf(route).map(([name]) => name)))];
}
