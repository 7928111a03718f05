import type { World } from '../service.js';
import { createKeyLocks, type KeyLocks } from './key-locks.js';
import { createTemporaryKeys, type TemporaryKeys } from './temporary-keys.js';
import { createTokenStore, type TokenStore } from './tokens.js';

/** What IAM has given and what the gateway remembers: the same for all Huawei Cloud services of one emulator. */
export interface HuaweiIdentity {
  readonly tokens: TokenStore;
  readonly temporaryKeys: TemporaryKeys;
  readonly locks: KeyLocks;
}

/** A world ends with a reset of its emulator, and all of this with it. */
const identities = new WeakMap<World, HuaweiIdentity>();

/** The identities of a world; empty when they are first asked for. */
export function identityOf(world: World): HuaweiIdentity {
  const known = identities.get(world) ?? createIdentity(world);
  identities.set(world, known);
  return known;
}

function createIdentity({ directory, random }: World): HuaweiIdentity {
  return {
    tokens: createTokenStore(directory, random),
    temporaryKeys: createTemporaryKeys(random),
    locks: createKeyLocks(),
  };
}
