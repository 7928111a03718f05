import { percentDecode } from './percent.js';
import type { QueryItem } from './query.js';
import { Refusal } from './refusal.js';
import type { Route } from './route.js';
import { selectOperation } from './select-operation.js';
import type { EmulatedService } from './service.js';

/** The operation that a request is for, with what its path holds. */
export interface RouteMatch {
  readonly route: Route;
  readonly pathValues: Readonly<Record<string, string>>;
}

/** All routes of some services. */
export function routesOf(services: readonly EmulatedService[]): Route[] {
  return services.flatMap((service) =>
    Object.values(service.table.operations).map((operation) => ({
      service,
      operation,
      segments: (operation.path.split('#', 1)[0] ?? '').split('/'),
    })),
  );
}

/** Finds the operation that a request is for. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
  query: readonly QueryItem[],
): RouteMatch {
  const segments = path.split('/').map(percentDecode);
  const onPath = mostLiteral(routes.filter((route) => fits(route, segments)));
  if (onPath.length === 0) throw unknownPath(routes, segments, path);
  const onMethod = onPath.filter((route) => route.operation.method === method);
  if (onMethod.length === 0) throw wrongMethod(onPath, method);
  const route = selectOperation(onMethod, query);
  return { route, pathValues: valuesOf(route, segments) };
}

function fits(route: Route, segments: readonly string[]): boolean {
  return (
    route.segments.length === segments.length &&
    route.segments.every((part, index) => (isParameter(part) ? segments[index] !== '' : part === segments[index]))
  );
}

/** Where both `/v1/a/{id}` and `/v1/a/b` fit, the one with more literal parts is meant. */
function mostLiteral(routes: readonly Route[]): Route[] {
  const literals = (route: Route) => route.segments.filter((part) => !isParameter(part)).length;
  const most = Math.max(...routes.map(literals));
  return routes.filter((route) => literals(route) === most);
}

function isParameter(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
}

function valuesOf(route: Route, segments: readonly string[]): Record<string, string> {
  const pairs = route.segments.flatMap((part, index) =>
    isParameter(part) ? [[part.slice(1, -1), segments[index] ?? ''] as const] : [],
  );
  return Object.fromEntries(pairs);
}

function unknownPath(routes: readonly Route[], segments: readonly string[], path: string): Refusal {
  const version = segments[1] ?? '';
  if (/^v\d/.test(version) && !routes.some((route) => route.segments[1] === version))
    return new Refusal('InvalidVersion', `The API version ${version} is not known.`);
  return new Refusal('InvalidURI', `No operation has the path ${path}.`);
}

function wrongMethod(onPath: readonly Route[], method: string): Refusal {
  const allowed = [...new Set(onPath.map((route) => route.operation.method))].join(', ');
  return new Refusal('InvalidURI', `This path does not take ${method}; it takes ${allowed}.`);
}
