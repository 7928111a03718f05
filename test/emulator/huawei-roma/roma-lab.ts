import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/emulator.js';
import type { Answer, Caller } from '../support/caller.js';
import { huaweiCallerOf, huaweiEndpoint } from '../support/huawei-caller.js';
import { labStart } from '../support/lab.js';

const key = (accountId: string) => ({
  accountId,
  accessKeyId: `key-of-${accountId}`,
  secretAccessKey: `secret-of-${accountId}`,
});

/** An instance whose channels' names cannot be changed, as operations on a project need it. */
export const fixedInstance = (instanceId: string, instanceName: string) => ({
  instanceId,
  instanceName,
  projectId: 'project-a',
  vpcNameModifiable: false,
});

/** Two projects of account `a` and one of `b`. The names of the fixed instances sort the other way round than their ids. */
export const labSeed = {
  accounts: [key('a'), key('b')],
  projects: [
    { projectId: 'project-a', accountId: 'a', name: 'cn-north-4' },
    { projectId: 'project-a-other', accountId: 'a', name: 'cn-north-4_other' },
    { projectId: 'project-b', accountId: 'b', name: 'cn-north-4' },
  ],
  romaInstances: [
    { instanceId: 'open-1', instanceName: 'open one', projectId: 'project-a' },
    { instanceId: 'open-2', instanceName: 'open two', projectId: 'project-a', vpcNameModifiable: true },
    fixedInstance('fixed-1', 'test3'),
    fixedInstance('fixed-2', 'test2'),
    fixedInstance('fixed-3', 'test1'),
    { instanceId: 'other-1', instanceName: 'other', projectId: 'project-a-other', vpcNameModifiable: false },
    { instanceId: 'b-1', instanceName: 'of b', projectId: 'project-b' },
  ],
};

/** A channel to servers, with nothing in it. */
export const plain = { name: 'VPC_demo', port: 22, balance_strategy: 1, member_type: 'ip' };
/** A group for each of the names. */
export const groups = (...names: string[]) => ({ member_groups: names.map((name) => ({ member_group_name: name })) });
/** A server for each of the addresses. */
export const members = (...hosts: string[]) => ({ members: hosts.map((host) => ({ host })) });
/** A health check by HTTP. */
export const health = {
  protocol: 'http',
  path: '/vpc/demo',
  http_code: '200',
  threshold_normal: 2,
  threshold_abnormal: 5,
  time_interval: 10,
  timeout: 5,
};
/** A microservice. */
export const microservice = {
  type: 3,
  microservice_info: { service_type: 'CSE', cse_info: { engine_id: 'engine', service_id: 'service' } },
};

/** An object of an answer. */
export type Fields = Readonly<Record<string, unknown>>;

/** An emulator whose time stands still, and short ways to what tests do with it. */
export interface RomaLab {
  readonly emulator: Emulator;
  /** Calls as an account; `a` by default. */
  as(accountId?: string): Caller;
  /** Calls, as `a`, something under `project-a`. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Calls something under a channel, of `open-1` by default. */
  on(method: string, id: string, rest?: string, body?: unknown, instance?: string): Promise<Answer>;
  /** Asks for a channel that differs from a plain one in the fields given. */
  create(fields?: Fields, instance?: string): Promise<Answer>;
  /** The same; gives its id. */
  created(fields?: Fields, instance?: string): Promise<string>;
  /** Overwrites a channel of `open-1` with one that differs from a plain one in the fields given. */
  update(id: string, fields?: Fields): Promise<Answer>;
  /** Reads a channel. */
  read(id: string, instance?: string): Promise<Fields | undefined>;
  /** Creates (`POST`) or changes (`PUT`) a channel on several instances. */
  onProject(method: 'POST' | 'PUT', instances: readonly string[], fields?: Fields): Promise<Answer>;
  /** Copies a channel. */
  sync(id: string, instances: readonly string[], fields?: Fields): Promise<Answer>;
  /** Sets a feature, of `open-1` by default. */
  feature(name: string, config?: string, instance?: string): Promise<Answer>;
}

/** The list of an answer. */
export const listOf = ({ json }: Answer, field: string): Fields[] => (json?.[field] ?? []) as Fields[];
/** One field of each item. */
export const each = (list: unknown, field: string): unknown[] => (list as Fields[]).map((item) => item[field]);

/** Makes a lab. */
export function createRomaLab(options: EmulatorOptions = {}): RomaLab {
  const emulator = createEmulator({ ...labSeed, now: labStart, frozen: true, ...options });
  const channelsOf = (instance = 'open-1') => `/instances/${instance}/vpc-channels`;
  const lab: RomaLab = {
    emulator,
    as: (accountId = 'a') => huaweiCallerOf(emulator, huaweiEndpoint('roma'), accountId),
    call: (method, path, body) => lab.as()(method, `/v2/project-a/apic${path}`, body),
    on: (method, id, rest = '', body, instance) => lab.call(method, `${channelsOf(instance)}/${id}${rest}`, body),
    create: (fields, instance) => lab.call('POST', channelsOf(instance), { ...plain, ...fields }),
    async created(fields, instance) {
      const { json, text } = await lab.create(fields, instance);
      if (typeof json?.['id'] !== 'string') throw new Error(`Not created: ${text}`);
      return json['id'];
    },
    update: (id, fields) => lab.on('PUT', id, '', { ...plain, ...fields }),
    read: async (id, instance) => (await lab.on('GET', id, '', undefined, instance)).json,
    onProject: (method, instances, fields) =>
      lab.call(method, '/vpc-channels', { ...plain, ...fields, instance_ids: instances }),
    sync: (id, instances, fields) =>
      lab.call('POST', '/vpc-channels/syncs', { vpc_channel_id: id, instance_ids: instances, ...fields }),
    feature: (name, config, instance = 'open-1') =>
      lab.call('POST', `/instances/${instance}/features`, { name, enable: true, config }),
  };
  return lab;
}
