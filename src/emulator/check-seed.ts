import type { EmulatorSeed } from './seed.js';
import type { SeedItem } from './seeded-entries.js';

type Kind = 'string' | 'boolean';

/** What a field must be; `?` where it may be left out. */
type FieldsOf<T> = { readonly [Name in keyof T]-?: Kind | `${Kind}?` };

/** The lists that a seed may hold, and what their items look like. */
const listFields: { readonly [Name in keyof EmulatorSeed]-?: FieldsOf<SeedItem<Name>> } = {
  accounts: {
    accountId: 'string',
    accessKeyId: 'string',
    secretAccessKey: 'string',
    sessionToken: 'string?',
    realNameVerified: 'boolean?',
  },
  vpcs: { vpcId: 'string', accountId: 'string', region: 'string', relay: 'boolean?' },
  subnets: { subnetId: 'string', vpcId: 'string', cidr: 'string' },
  backendServers: { instanceId: 'string', vpcId: 'string', privateIp: 'string', down: 'boolean?' },
  securityGroups: { securityGroupId: 'string', vpcId: 'string', securityGroupName: 'string' },
  enterpriseSecurityGroups: {
    enterpriseSecurityGroupId: 'string',
    accountId: 'string',
    region: 'string',
    enterpriseSecurityGroupName: 'string',
  },
  certificates: { certId: 'string', accountId: 'string' },
  users: { accountId: 'string', domainName: 'string', userName: 'string', password: 'string' },
  projects: { projectId: 'string', accountId: 'string', name: 'string' },
  queues: { queueName: 'string', projectId: 'string' },
  elasticResourcePools: { elasticResourcePoolName: 'string', projectId: 'string' },
  romaInstances: { instanceId: 'string', instanceName: 'string', projectId: 'string', vpcNameModifiable: 'boolean?' },
};

/** The names of the lists that a seed may hold. */
export const seedLists = Object.keys(listFields) as readonly (keyof EmulatorSeed)[];

/**
 * Reads `{"accounts": [...], "vpcs": [...], ...}`, any of which may be left out.
 * @throws TypeError that names the field and holds no value, since some are secrets.
 */
export function checkSeed(seed: unknown): EmulatorSeed {
  if (!isObject(seed)) throw new TypeError('a seed must be an object {"accounts": [...], "vpcs": [...], ...}');
  const unknown = Object.keys(seed).find((name) => !Object.hasOwn(listFields, name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is not known; known are ${seedLists.join(', ')}`);
  for (const name of seedLists) if (seed[name] !== undefined) checkList(seed[name], name, listFields[name]);
  return seed;
}

function checkList(list: unknown, name: string, fields: Readonly<Record<string, Kind | `${Kind}?`>>): void {
  if (!Array.isArray(list)) throw new TypeError(`${name} must be an array`);
  list.forEach((item: unknown, index) => {
    for (const [field, kind] of Object.entries(fields)) {
      const value = isObject(item) ? item[field] : undefined;
      const isLeftOut = value === undefined && kind.endsWith('?');
      if (!isLeftOut && typeof value !== kind.replace('?', ''))
        throw new TypeError(`${name}[${index}].${field} must be a ${kind.replace('?', '')}`);
    }
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
