import { expect, test } from 'vitest';
import { createDirectory } from '../../../src/emulator/directory.js';
import type { Channel, Group, Member } from '../../../src/emulator/huawei-roma/channel.js';
import { listBackendInstancesV2, updateBackendInstancesV2 } from '../../../src/emulator/huawei-roma/members.js';
import { createRomaState, putChannel } from '../../../src/emulator/huawei-roma/state.js';
import { createRandom } from '../../../src/emulator/random.js';
import { labSeed } from './roma-lab.js';

const count = 1000;
const place = { projectId: 'project-a', instanceId: 'open-1' };

/** A channel with many members, each in a group of its own, that counts how often groups and times of members are looked at. */
function manyMembers() {
  const looks = { groups: 0, members: 0 };
  const groups = Array.from({ length: count }, (_, index): Group => ({
    get id() {
      looks.groups++;
      return `group-${index}`;
    },
    createdAtMs: 0,
    updatedAtMs: 0,
    definition: { member_group_name: `name-${index}` },
  }));
  const members = Array.from({ length: count }, (_, index): Member => ({
    id: `member-${index}`,
    get createdAtMs() {
      looks.members++;
      return 0;
    },
    groupId: `group-${count - 1 - index}`,
    definition: { host: `host-${index}` },
  }));
  const channel: Channel = {
    ...place,
    id: 'channel',
    createdAtMs: 0,
    name: 'many',
    port: 22,
    balanceStrategy: 1,
    memberType: 'ip',
    kind: 'builtin',
    groups,
    members,
    health: undefined,
    microservice: undefined,
  };
  const directory = createDirectory(labSeed);
  const world = { directory, random: createRandom(1), transitionMs: 0, quotas: {}, gatewayStyleErrors: false };
  const state = createRomaState(world);
  putChannel(state, channel);
  return { state, looks };
}

const callOf = <Input>(input: Input) => ({
  operationId: '',
  accountId: 'a',
  region: 'cn-north-4',
  nowMs: 0,
  input: { project_id: place.projectId, instance_id: place.instanceId, vpc_channel_id: 'channel', ...input },
});

test('a page of many members looks at each group a few times at most, and at the members on the page only', () => {
  const { state, looks } = manyMembers();
  const page = listBackendInstancesV2(state, callOf({ limit: 2, offset: 3, name: 'host', member_group_name: 'name' }));
  expect(page).toMatchObject({ total: count, members: [{ member_group_name: 'name-996' }, { host: 'host-4' }] });
  expect(looks.members).toBe(2);
  expect(looks.groups).toBeLessThan(5 * count);
});

test('a change of the members of one group does not look through all groups for each member', () => {
  const { state, looks } = manyMembers();
  const name = 'name-999';
  const members = [{ host: 'new', member_group_name: name }];
  updateBackendInstancesV2(state, callOf({ member_group_name: name, members }));
  expect(looks.groups).toBeLessThan(10 * count);
});
