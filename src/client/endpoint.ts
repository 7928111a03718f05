import type { ServiceTable } from '../operations/service-table.js';
import { ConfigError } from '../errors/config-error.js';
import type { ClientOptions } from './client-options.js';

/**
 * The address that a client's calls go to, without a slash at its end.
 * @throws {ConfigError} when neither region nor endpoint is given, or one of them cannot be part of a URL
 */
export function resolveEndpoint(
  { service, endpoint: template, regionEndpoints }: Pick<ServiceTable, 'service' | 'endpoint' | 'regionEndpoints'>,
  { region, endpoint }: Pick<ClientOptions, 'region' | 'endpoint'>,
): string {
  if (endpoint !== undefined) return checkEndpoint(endpoint);
  if (region === undefined) throw new ConfigError('Give the client a region, or an endpoint.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(region))
    throw new ConfigError(`"${region}" cannot be a region: it may hold lower-case letters, digits and single dashes.`);
  const own = regionEndpoints && Object.hasOwn(regionEndpoints, region) ? regionEndpoints[region] : undefined;
  if (own === 'unknown')
    throw new ConfigError(
      `The address of ${service} in region ${region} is not documented: give the client an endpoint.`,
    );
  return own ?? template.replace('{region}', region);
}

function checkEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new ConfigError('endpoint must be an absolute address that begins with http:// or https://.');
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new ConfigError('endpoint must not hold a query, a fragment or a password.');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
