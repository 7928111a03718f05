import { ConfigError } from '../errors/config-error.js';

/**
 * The address that a client's calls go to, without a slash at its end.
 * @param template the service's address, with `{region}` in it
 * @throws {ConfigError} when neither is given, or one of them cannot be part of a URL
 */
export function resolveEndpoint(template: string, region: string | undefined, endpoint: string | undefined): string {
  if (endpoint !== undefined) return checkEndpoint(endpoint);
  if (region === undefined) throw new ConfigError('Give the client a region, or an endpoint.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(region))
    throw new ConfigError(`"${region}" cannot be a region: it may hold lower-case letters, digits and single dashes.`);
  return template.replace('{region}', region);
}

function checkEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new ConfigError('endpoint must be an absolute address that begins with http:// or https://.');
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new ConfigError('endpoint must not hold a query, a fragment or a password.');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
