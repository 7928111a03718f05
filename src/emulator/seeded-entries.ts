import type { EmulatorSeed } from './seed.js';

/** One entry of a seed's list. */
export type SeedItem<Name extends keyof EmulatorSeed> = NonNullable<EmulatorSeed[Name]>[number];

/** Everything that was seeded, list by list, by what makes it one of a kind. */
export type SeededEntries = { readonly [Name in keyof EmulatorSeed]-?: ReadonlyMap<string, SeedItem<Name>> };

/** Nothing. */
export function emptyEntries(): SeededEntries {
  return {
    accounts: new Map(),
    vpcs: new Map(),
    subnets: new Map(),
    backendServers: new Map(),
    securityGroups: new Map(),
    enterpriseSecurityGroups: new Map(),
    certificates: new Map(),
    users: new Map(),
    projects: new Map(),
    queues: new Map(),
    elasticResourcePools: new Map(),
    romaInstances: new Map(),
  };
}

/** One key for a name within something that it is unique in. */
export function keyOf(...names: readonly string[]): string {
  return JSON.stringify(names);
}
