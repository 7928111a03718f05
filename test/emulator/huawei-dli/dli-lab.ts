import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/emulator.js';
import type { Answer, Caller } from '../support/caller.js';
import { huaweiCallerOf, huaweiEndpoint } from '../support/huawei-caller.js';
import { labStart, transitionMs } from '../support/lab.js';

const key = (accountId: string) => ({
  accountId,
  accessKeyId: `key-of-${accountId}`,
  secretAccessKey: `secret-of-${accountId}`,
});
const queue = (projectId: string, queueName: string) => ({ projectId, queueName });
const pool = (projectId: string, elasticResourcePoolName: string) => ({ projectId, elasticResourcePoolName });

/** Account `a` with projects in two regions, account `b` with one, and what DLI needs in them. */
export const labSeed = {
  accounts: [key('a'), key('b')],
  projects: [
    { projectId: 'project-a', accountId: 'a', name: 'cn-north-4' },
    { projectId: 'project-a-other', accountId: 'a', name: 'cn-north-4_other' },
    { projectId: 'project-a-east', accountId: 'a', name: 'cn-east-3' },
    { projectId: 'project-b', accountId: 'b', name: 'cn-north-4' },
  ],
  vpcs: [
    { vpcId: 'vpc-a', accountId: 'a', region: 'cn-north-4' },
    { vpcId: 'vpc-a-east', accountId: 'a', region: 'cn-east-3' },
    { vpcId: 'vpc-b', accountId: 'b', region: 'cn-north-4' },
  ],
  queues: [
    ...['default', 'q1', 'q2', 'q3'].map((name) => queue('project-a', name)),
    queue('project-a-other', 'q1'),
    queue('project-a-east', 'q1'),
    queue('project-b', 'q1'),
    queue('project-b', 'only-b'),
  ],
  elasticResourcePools: [pool('project-a', 'p1'), pool('project-a', 'p2'), pool('project-b', 'only-b')],
};

/** The collection of connections of a project. */
export const connectionsOf = (projectId = 'project-a') => `/v2.0/${projectId}/datasource/enhanced-connections`;
/** A body that is in order, without anything bound. */
export const plain = { name: 'test', dest_vpc_id: 'vpc-a', dest_network_id: 'network-1' };

/** An emulator whose time stands still, and short ways to what tests do with it. */
export interface DliLab {
  readonly emulator: Emulator;
  /** Calls as an account; `a` by default. */
  as(accountId?: string): Caller;
  /** Calls, as `a`, something under a connection of `project-a`. */
  on(method: string, id: string, rest?: string, body?: unknown): Promise<Answer>;
  /** Lets all peerings that are being made finish. */
  settle(): void;
  /** Asks for a connection that differs from a plain one in the fields given. */
  create(fields?: Record<string, unknown>): Promise<Answer>;
  /** The same, settled; gives its id. */
  created(fields?: Record<string, unknown>): Promise<string>;
  /** Reads a connection. */
  read(id: string): Promise<Record<string, unknown> | undefined>;
  /** The names of the connections that a query lists, in their order. */
  listed(query?: string): Promise<unknown[]>;
}

/** Makes a lab. */
export function createDliLab(options: EmulatorOptions = {}): DliLab {
  const emulator = createEmulator({ ...labSeed, now: labStart, frozen: true, transitionMs, ...options });
  const lab: DliLab = {
    emulator,
    as: (accountId = 'a') => huaweiCallerOf(emulator, huaweiEndpoint('dli'), accountId),
    on: (method, id, rest = '', body) => lab.as()(method, `${connectionsOf()}/${id}${rest}`, body),
    settle: () => emulator.clock.advance(transitionMs),
    create: (fields = {}) => lab.as()('POST', connectionsOf(), { ...plain, ...fields }),
    async created(fields) {
      const { json, text } = await lab.create(fields);
      if (typeof json?.['connection_id'] !== 'string') throw new Error(`Not created: ${text}`);
      lab.settle();
      return json['connection_id'];
    },
    read: async (id) => (await lab.on('GET', id)).json,
    async listed(query = '') {
      const { json } = await lab.as()('GET', `${connectionsOf()}${query}`);
      return (json?.['connections'] as Record<string, unknown>[]).map(({ name }) => name);
    },
  };
  return lab;
}
