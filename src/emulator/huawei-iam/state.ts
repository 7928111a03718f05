import { type HuaweiIdentity, identityOf } from '../huawei/identity.js';
import { randomHexId } from '../random.js';
import type { EmulatorUser } from '../seed.js';
import { keyOf } from '../seeded-entries.js';
import type { World } from '../service.js';

/** What IAM works on: tokens and temporary keys, which all services share, and the ids of users. */
export interface IamState {
  readonly world: World;
  readonly identity: HuaweiIdentity;
  /** A user's id; the same for as long as it has its name. */
  userIdOf(user: EmulatorUser): string;
}

/** Starts with no token given. */
export function createIamState(world: World): IamState {
  const ids = new Map<string, string>();
  return {
    world,
    identity: identityOf(world),
    userIdOf({ domainName, userName }) {
      const key = keyOf(domainName, userName);
      const id = ids.get(key) ?? randomHexId(world.random);
      ids.set(key, id);
      return id;
    },
  };
}
