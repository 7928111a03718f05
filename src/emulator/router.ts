import { FormProblem } from './form-problem.js';
import { percentDecode } from './percent.js';
import type { QueryItem } from './query.js';
import { isParameter, type Route } from './route.js';
import { selectOperation } from './select-operation.js';
import type { EmulatedService } from './service.js';

/** The operation that a request is for, with what its path holds. */
export interface RouteMatch {
  readonly route: Route;
  readonly pathValues: Readonly<Record<string, string>>;
}

/** Finds the operations that requests are for. */
export interface Router {
  /**
   * The operation of a request. `answering` gives the service that a request is sent to which matches none.
   * @throws FormProblem if it matches none.
   */
  match(request: RoutedRequest, answering: () => EmulatedService): RouteMatch;
}

/** What decides which operation a request is for. */
export interface RoutedRequest {
  readonly method: string;
  /** Still percent-encoded. */
  readonly path: string;
  readonly query: readonly QueryItem[];
}

/** Makes a router. Routes are told apart by their length first, so that many of them cost a request little. */
export function createRouter(routes: readonly Route[]): Router {
  const byLength = new Map<number, Route[]>();
  for (const route of routes) {
    const { length } = route.segments;
    byLength.set(length, [...(byLength.get(length) ?? []), route]);
  }
  return {
    match({ method, path, query }, answering) {
      const segments = path.split('/').map(percentDecode);
      const onPath = mostLiteral((byLength.get(segments.length) ?? []).filter((route) => fits(route, segments)));
      if (onPath.length === 0) throw unknownPath(routes, segments, path, answering());
      const onMethod = onPath.filter((route) => route.operation.method === method);
      if (onMethod.length === 0) throw wrongMethod(onPath, method);
      const route = selectOperation(onMethod, query);
      return { route, pathValues: valuesOf(route, segments) };
    },
  };
}

function fits(route: Route, segments: readonly string[]): boolean {
  return route.segments.every((part, index) => (isParameter(part) ? segments[index] !== '' : part === segments[index]));
}

/** Where both `/v1/a/{id}` and `/v1/a/b` fit, the one with more literal parts is meant. */
function mostLiteral(routes: readonly Route[]): Route[] {
  const most = Math.max(...routes.map((route) => route.literals));
  return routes.filter((route) => route.literals === most);
}

function valuesOf(route: Route, segments: readonly string[]): Record<string, string> {
  const pairs = route.segments.flatMap((part, index) =>
    isParameter(part) ? [[part.slice(1, -1), segments[index] ?? ''] as const] : [],
  );
  return Object.fromEntries(pairs);
}

function unknownPath(
  routes: readonly Route[],
  segments: readonly string[],
  path: string,
  service: EmulatedService,
): FormProblem {
  const version = segments[1] ?? '';
  const isKnown = routes.some((route) => route.service === service && route.segments[1] === version);
  if (/^v\d/.test(version) && !isKnown)
    return new FormProblem('unknown-version', `The API version ${version} is not known.`);
  return new FormProblem('unknown-path', `No operation has the path ${path}.`);
}

function wrongMethod(onPath: readonly Route[], method: string): FormProblem {
  const allowed = [...new Set(onPath.map((route) => route.operation.method))].join(', ');
  return new FormProblem('wrong-method', `This path does not take ${method}; it takes ${allowed}.`);
}
