import { isParameter, type Route } from './route.js';
import type { EmulatedService } from './service.js';

/**
 * Which of some services answers a request that is for none of their operations: the one that its path begins like, else the one that
 * its credentials are meant for, else the first.
 */
export function answeringService(
  services: readonly [EmulatedService, ...EmulatedService[]],
  routes: readonly Route[],
  segments: readonly string[],
  headers: Headers,
): EmulatedService {
  const possible = routes.filter(({ service }) => services.includes(service));
  const byHeaders = () => services.find((service) => service.recognises?.(headers));
  return serviceOfPath(possible, segments) ?? byHeaders() ?? services[0];
}

/** The service with the route that shares the longest beginning with a path, and in it a word that no other service has there. */
function serviceOfPath(routes: readonly Route[], segments: readonly string[]): EmulatedService | undefined {
  const alike = routes
    .map((route) => ({ route, shared: sharedLength(route, segments) }))
    .filter(({ route, shared }) => hasOwnWord(route, shared, routes));
  const longest = Math.max(...alike.map(({ shared }) => shared));
  return alike.find(({ shared }) => shared === longest)?.route.service;
}

function sharedLength(route: Route, segments: readonly string[]): number {
  const differs = (part: string, index: number) =>
    isParameter(part) ? (segments[index] ?? '') === '' : part !== segments[index];
  const end = route.segments.findIndex(differs);
  return end < 0 ? route.segments.length : end;
}

function hasOwnWord(route: Route, shared: number, routes: readonly Route[]): boolean {
  const others = routes.filter(({ service }) => service !== route.service);
  const isOwn = (part: string, index: number) =>
    !isParameter(part) && others.every(({ segments }) => segments[index] !== part);
  return route.segments.slice(0, shared).some(isOwn);
}
