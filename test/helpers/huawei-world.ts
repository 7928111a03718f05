import {
  createDliClient,
  createIamClient,
  createPasswordLogin,
  createRomaClient,
  type DliClient,
  type HuaweiClientOptions,
  type IamAccess,
  type IamClient,
  type PasswordLogin,
  type RomaClient,
  type TokenSource,
} from '../../src/huawei.js';
import {
  createEmulator,
  demoSeed,
  type Emulator,
  type EmulatorOptions,
  type FaultRule,
  type LoggedRequest,
} from '../../src/emulator.js';
import type { Clock } from '../../src/index.js';
import { createManualClock, runAll } from './manual-clock.js';

/** The project of the emulator's demo. */
export const demoProject = demoSeed.projects[0].projectId;

/** The VPC of the demo that DLI reaches. */
export const demoVpc = '22094d8f-c310-4621-913d-4c4d655d8495';

/** The ROMA Connect instances of the demo. */
export const demoInstances = demoSeed.romaInstances.map(({ instanceId }) => instanceId) as [string, string, string];

/** A connection between nothing bound and the demo's VPC. */
export const connection = (name: string) => ({ name, dest_vpc_id: demoVpc, dest_network_id: 'network-1' });

/** A channel to servers on one instance, with nothing in it. */
export const channel = (name: string, instance_id = demoInstances[0]) => ({
  ...{ name, instance_id, port: 22, balance_strategy: 1 as const, member_type: 'ip' as const },
});

/** Real clients, an emulator, and one time for all of them that moves only when it is told to. */
export interface HuaweiWorld {
  readonly emulator: Emulator;
  readonly dli: DliClient;
  readonly roma: RomaClient;
  readonly iam: IamClient;
  /** Region, network and time: what everything that asks IAM shares. */
  readonly access: IamAccess;
  /** Makes a source of tokens for the demo's user. */
  readonly login: (more?: Partial<PasswordLogin>) => TokenSource;
  /** The same clients with other options. */
  readonly as: (options: Partial<HuaweiClientOptions>) => { readonly dli: DliClient; readonly roma: RomaClient };
  /** Waits for a call, and moves the time on, the emulator's too, whenever nothing else is left to happen. */
  readonly run: <T>(call: PromiseLike<T>) => Promise<T>;
  /** Puts rules in place of all others. */
  readonly strike: (...rules: FaultRule[]) => void;
  /** The requests for an operation. */
  readonly requestsOf: (operationId: string) => readonly LoggedRequest[];
}

/** Makes one, with the emulator's demo seed and its access key unless told otherwise. */
export function createHuaweiWorld(
  emulated: EmulatorOptions = {},
  options: Partial<HuaweiClientOptions> = {},
): HuaweiWorld {
  const timers = createManualClock();
  const schedule: Clock['schedule'] = (delayMs, callback) => timers.schedule(delayMs, callback);
  const emulator = createEmulator({ now: timers.now(), frozen: true, schedule, ...emulated });
  const clock = { now: emulator.clock.now, elapsed: () => timers.elapsed(), schedule };
  const access = { region: 'cn-north-4', fetch: emulator.fetch, clock, random: () => 0.5 };
  const usual = { ...access, credentials: emulator.credentials(), projectId: demoProject, ...options };
  const as = (more: Partial<HuaweiClientOptions>) => {
    const complete = { ...usual, ...more };
    return { dli: createDliClient(complete), roma: createRomaClient(complete) };
  };
  const skip = () => {
    const beforeMs = timers.elapsed();
    const isMoved = timers.skip();
    emulator.clock.advance(timers.elapsed() - beforeMs);
    return isMoved;
  };
  return {
    ...as({}),
    ...{ emulator, access, as },
    iam: createIamClient(usual),
    login: (more) => createPasswordLogin({ ...access, ...demoSeed.users[0], ...more }),
    run: (call) => runAll({ skip }, Promise.resolve(call)),
    strike: (...rules) => emulator.faults.set(rules),
    requestsOf: (operationId) => emulator.requests.filter((request) => request.operationId === operationId),
  };
}

/** How a call ended. */
export const endOf = <T>(call: PromiseLike<T>): Promise<T | Error> =>
  Promise.resolve(call).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));

/** The names of all connections that there are, deleted ones left out. */
export async function namesOfConnections({ dli }: Pick<HuaweiWorld, 'dli'>): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const { name } of dli.listEnhancedConnections({ status: 'ACTIVE' })) names.push(name);
  return names;
}

/** The names of all channels of the project. */
export async function namesOfChannels({ roma }: Pick<HuaweiWorld, 'roma'>): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const { name } of roma.listProjectVpcChannelsV2()) names.push(name);
  return names;
}
