import { answeringService } from './answering-service.js';
import { FormProblem } from './form-problem.js';
import { percentDecode } from './percent.js';
import { parseQuery } from './query.js';
import { isHostOf } from './region.js';
import { isParameter, type Route, routesOf } from './route.js';
import { selectOperation } from './select-operation.js';
import type { EmulatedService } from './service.js';
import type { WireRequest } from './wire-request.js';

/** The operation that a request is for, with what its path holds. */
export interface RouteMatch {
  readonly route: Route;
  readonly pathValues: Readonly<Record<string, string>>;
}

/** A request that is for no operation. */
export interface Unmatched {
  /** The service that it is answered by. */
  readonly service: EmulatedService;
  /** Why it is for none. */
  readonly problem: unknown;
}

/** Finds the operations that requests are for. */
export interface Router {
  match(request: RoutedRequest): RouteMatch | Unmatched;
}

/** What decides which operation a request is for. */
export type RoutedRequest = Pick<WireRequest, 'method' | 'host' | 'path' | 'query' | 'headers'>;

/**
 * Makes a router. On the host of a service only its own operations are found, on any other host those of all. Routes are told apart by
 * their length first, so that many of them cost a request little.
 */
export function createRouter(services: readonly [EmulatedService, ...EmulatedService[]]): Router {
  const routes = routesOf(services);
  const byLength = new Map<number, Route[]>();
  for (const route of routes) {
    const { length } = route.segments;
    byLength.set(length, [...(byLength.get(length) ?? []), route]);
  }
  return {
    match(request) {
      const among = servicesAt(request.host, services);
      const segments = request.path.split('/').map(decodeIfPossible);
      const isMeant = (route: Route) => among.includes(route.service) && fits(route, segments);
      const onPath = mostLiteral((byLength.get(segments.length) ?? []).filter(isMeant));
      try {
        return choose(request, onPath, () => routes.filter(({ service }) => among.includes(service)));
      } catch (problem) {
        const service = onPath[0]?.service ?? answeringService(among, routes, segments, request.headers);
        return { service, problem };
      }
    },
  };
}

/** The services whose host it is; several may share one. All of them where it is that of none. */
function servicesAt(
  host: string,
  services: readonly [EmulatedService, ...EmulatedService[]],
): readonly [EmulatedService, ...EmulatedService[]] {
  const [first, ...others] = services.filter(({ table }) => isHostOf(host, table));
  return first ? [first, ...others] : services;
}

/** A path with a broken escape is refused, but which service refuses it is seen from the rest of the path. */
function decodeIfPossible(segment: string): string {
  try {
    return percentDecode(segment);
  } catch {
    return segment;
  }
}

function choose(
  { method, path, query }: RoutedRequest,
  onPath: readonly Route[],
  possible: () => readonly Route[],
): RouteMatch {
  const items = parseQuery(query);
  const segments = path.split('/').map(percentDecode);
  if (onPath.length === 0) throw unknownPath(possible(), segments, path);
  const onMethod = onPath.filter((route) => route.operation.method === method);
  if (onMethod.length === 0) throw wrongMethod(onPath, method);
  const route = selectOperation(onMethod, items);
  return { route, pathValues: valuesOf(route, segments) };
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

function unknownPath(possible: readonly Route[], segments: readonly string[], path: string): FormProblem {
  const version = segments[1] ?? '';
  const isKnown = possible.some((route) => route.segments[1] === version);
  if (/^v\d/.test(version) && !isKnown)
    return new FormProblem('unknown-version', `The API version ${version} is not known.`);
  return new FormProblem('unknown-path', `No operation has the path ${path}.`);
}

function wrongMethod(onPath: readonly Route[], method: string): FormProblem {
  const allowed = [...new Set(onPath.map((route) => route.operation.method))].join(', ');
  return new FormProblem('wrong-method', `This path does not take ${method}; it takes ${allowed}.`);
}
