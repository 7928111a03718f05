import type { EmulatorSeed } from './seed.js';
import type { SeedItem } from './seeded-entries.js';

/** An id is a text that is not empty. */
type Kind = 'id' | 'string' | 'boolean';

/** What a field must be; `?` where it may be left out. */
type FieldsOf<T> = { readonly [Name in keyof T]-?: Kind | `${Kind}?` };

/** The lists that a seed may hold, and what their items look like. */
const listFields: { readonly [Name in keyof EmulatorSeed]-?: FieldsOf<SeedItem<Name>> } = {
  accounts: {
    accountId: 'id',
    accessKeyId: 'id',
    secretAccessKey: 'string',
    sessionToken: 'string?',
    realNameVerified: 'boolean?',
  },
  vpcs: { vpcId: 'id', accountId: 'id', region: 'string', relay: 'boolean?' },
  subnets: { subnetId: 'id', vpcId: 'id', cidr: 'string' },
  backendServers: { instanceId: 'id', vpcId: 'id', privateIp: 'string', down: 'boolean?' },
  securityGroups: { securityGroupId: 'id', vpcId: 'id', securityGroupName: 'string' },
  enterpriseSecurityGroups: {
    enterpriseSecurityGroupId: 'id',
    accountId: 'id',
    region: 'string',
    enterpriseSecurityGroupName: 'string',
  },
  certificates: { certId: 'id', accountId: 'id' },
  users: { accountId: 'id', domainName: 'string', userName: 'string', password: 'string' },
  projects: { projectId: 'id', accountId: 'id', name: 'string' },
  queues: { queueName: 'id', projectId: 'id' },
  elasticResourcePools: { elasticResourcePoolName: 'id', projectId: 'id' },
  romaInstances: { instanceId: 'id', instanceName: 'string', projectId: 'id', vpcNameModifiable: 'boolean?' },
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

type Fields = Readonly<Record<string, Kind | `${Kind}?`>>;

function checkList(list: unknown, name: string, fields: Fields): void {
  if (!Array.isArray(list)) throw new TypeError(`${name} must be an array`);
  list.forEach((item: unknown, index) => checkItem(item, `${name}[${index}]`, fields));
}

function checkItem(item: unknown, place: string, fields: Fields): void {
  const values = isObject(item) ? item : {};
  for (const [field, kind] of Object.entries(fields)) checkField(values[field], `${place}.${field}`, kind);
  const unknown = Object.keys(values).find((field) => !Object.hasOwn(fields, field));
  if (unknown !== undefined)
    throw new TypeError(`${place}.${unknown} is not known; known are ${Object.keys(fields).join(', ')}`);
}

function checkField(value: unknown, place: string, kind: Fields[string]): void {
  if (value === undefined && kind.endsWith('?')) return;
  const type = kind === 'id' ? 'string' : kind.replace('?', '');
  if (typeof value !== type) throw new TypeError(`${place} must be a ${type}`);
  if (kind === 'id' && value === '') throw new TypeError(`${place} must not be empty`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
