const placeholder = 'region-placeholder';

/**
 * The region that a host names, by the service's own endpoint or as `<region>.localhost`, the port left aside; undefined
 * when it names none.
 */
export function regionOfHost(host: string, endpoint: string): string | undefined {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return matchAround(name, '', '.localhost') ?? regionOfEndpoint(name, endpoint);
}

function regionOfEndpoint(name: string, endpoint: string): string | undefined {
  const { hostname } = new URL(endpoint.replace('{region}', placeholder));
  const [before = '', after] = hostname.split(placeholder);
  return after === undefined ? undefined : matchAround(name, before, after);
}

function matchAround(name: string, before: string, after: string): string | undefined {
  if (!name.startsWith(before) || !name.endsWith(after)) return undefined;
  const region = name.slice(before.length, name.length - after.length);
  return /^[a-z0-9-]+$/.test(region) ? region : undefined;
}
