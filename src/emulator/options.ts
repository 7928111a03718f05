/// <reference lib="esnext.disposable" preserve="true" />
import type { EmulatorClock } from './clock.js';
import type { EmulatorFaults, Fault, FaultRule } from './faults/fault-rule.js';
import type { Schedule } from './faults/waiting.js';
import type {
  EmulatorAccount,
  EmulatorBackendServer,
  EmulatorCertificate,
  EmulatorElasticResourcePool,
  EmulatorEnterpriseSecurityGroup,
  EmulatorProject,
  EmulatorQueue,
  EmulatorRomaInstance,
  EmulatorSecurityGroup,
  EmulatorSeed,
  EmulatorSubnet,
  EmulatorUser,
  EmulatorVpc,
} from './seed.js';

export type * from './seed.js';

/** How many of something there may be. */
export interface EmulatorQuotas {
  /** Most connections that one VPC takes part in. Default 10, as documented. */
  readonly peerConnsPerVpc?: number | undefined;
  /** Most connections that one account has asked for. Default 10, as documented. */
  readonly peerConnsPerAccount?: number | undefined;
  /** Most Baidu load balancers that one account has, in all regions together. Default 60, as documented. */
  readonly blbsPerAccount?: number | undefined;
  /** Most listeners of one Baidu load balancer. Default 50, as documented. */
  readonly listenersPerBlb?: number | undefined;
  /** Most security groups of one Baidu load balancer; enterprise security groups do not count. Default 10, as documented. */
  readonly securityGroupsPerBlb?: number | undefined;
  /** Most ROMA Connect VPC channels in one project, on all of its instances together. Default 200, as documented for a user. */
  readonly vpcChannelsPerProject?: number | undefined;
  /** Most ROMA Connect instances that one call may name. Default 10, as documented. */
  readonly instancesPerProjectCall?: number | undefined;
}

/** How an emulator is set up. Everything has a default. */
export interface EmulatorOptions extends EmulatorSeed {
  /** The access keys that are known; no others are. Default: those of `demoSeed`. */
  readonly accounts?: readonly EmulatorAccount[] | undefined;
  /** The VPCs. Default: those of `demoSeed` when `accounts` is left out as well, else none. */
  readonly vpcs?: readonly EmulatorVpc[] | undefined;
  /** The Baidu subnets. Default: those of `demoSeed` when `accounts` and `vpcs` are left out as well, else none. */
  readonly subnets?: readonly EmulatorSubnet[] | undefined;
  /** The Baidu servers. Default: those of `demoSeed` when `accounts` and `vpcs` are left out as well, else none. */
  readonly backendServers?: readonly EmulatorBackendServer[] | undefined;
  /** The Baidu security groups. Default: those of `demoSeed` when `accounts` and `vpcs` are left out as well, else none. */
  readonly securityGroups?: readonly EmulatorSecurityGroup[] | undefined;
  /** The Baidu enterprise security groups. Default: those of `demoSeed` when `accounts` is left out as well, else none. */
  readonly enterpriseSecurityGroups?: readonly EmulatorEnterpriseSecurityGroup[] | undefined;
  /** The Baidu certificates. Default: those of `demoSeed` when `accounts` is left out as well, else none. */
  readonly certificates?: readonly EmulatorCertificate[] | undefined;
  /** The Huawei Cloud IAM users. Default: those of `demoSeed` when `accounts` is left out as well, else none. */
  readonly users?: readonly EmulatorUser[] | undefined;
  /** The Huawei Cloud projects. Default: those of `demoSeed` when `accounts` is left out as well, else none. */
  readonly projects?: readonly EmulatorProject[] | undefined;
  /** The DLI queues. Default: those of `demoSeed` when `accounts` and `projects` are left out as well, else none. */
  readonly queues?: readonly EmulatorQueue[] | undefined;
  /** The DLI elastic resource pools. Default: those of `demoSeed` when `accounts` and `projects` are left out as well, else none. */
  readonly elasticResourcePools?: readonly EmulatorElasticResourcePool[] | undefined;
  /** The ROMA Connect instances. Default: those of `demoSeed` when `accounts` and `projects` are left out as well, else none. */
  readonly romaInstances?: readonly EmulatorRomaInstance[] | undefined;
  /** The time at the start, a date or milliseconds since 1970. Default: the system's time. */
  readonly now?: Date | number | undefined;
  /** Whether time stands still and moves only by `clock`. Default `false`. */
  readonly frozen?: boolean | undefined;
  /** How long changes such as `creating`, `updating` or `syncing` last, in milliseconds, 0 or more. Default 300. */
  readonly transitionMs?: number | undefined;
  readonly quotas?: EmulatorQuotas | undefined;
  /** The region of calls whose host and port name none. Default: that of the service's specification, for example `bj`. */
  readonly defaultRegion?: string | undefined;
  /** Makes ids the same in every run. Default: ids are random. */
  readonly seed?: number | undefined;
  /** Whether all signature errors are answered as Baidu's newer gateways do: 403 `IamSignatureInvalid`. Default `false`. */
  readonly gatewayStyleErrors?: boolean | undefined;
  /** What goes wrong from the start. Default: nothing. */
  readonly faults?: readonly FaultRule[] | undefined;
  /** Makes the draws for the rules' `rate` the same in every run; they leave ids as they are. Default: `seed`. */
  readonly faultSeed?: number | undefined;
  /** How the waiting in faults is done; tests give that of a clock that they move. Default: the machine's timers. */
  readonly schedule?: Schedule | undefined;
}

/** An access key as a client takes it. */
export interface EmulatorCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Present for a temporary key. */
  readonly sessionToken?: string;
}

/** One request that the emulator answered. Holds no signature, secret or session token. */
export interface LoggedRequest {
  /** When it came in, by the emulator's clock: `YYYY-MM-DDThh:mm:ss.sssZ`. */
  readonly time: string;
  /** The operation; undefined when the request matched none. */
  readonly operationId: string | undefined;
  /** The caller's account; undefined when the signature was refused, and for an operation that takes none. */
  readonly accountId: string | undefined;
  readonly region: string | undefined;
  readonly method: string;
  /** Path and query as sent, without the values of signature and session token. */
  readonly target: string;
  /**
   * The HTTP status that the operation came to, even if a fault kept it from the caller. Where a fault kept the operation from
   * being executed, the status that was sent instead, 0 for none.
   */
  readonly status: number;
  /** The error code that the operation came to; undefined for a success and for an operation that was not executed. */
  readonly code: string | undefined;
  /** The id of the documented rule that was broken; undefined when none was. */
  readonly rule: string | undefined;
  readonly requestId: string;
  /** The token that makes the call idempotent, as far as one was sent. */
  readonly clientToken: string | undefined;
  /** Whether the answer was that of an earlier call with the same token. */
  readonly replayed: boolean;
  /** The fault that was injected; undefined when none was. */
  readonly fault: Fault['fault'] | undefined;
  /** The defect of the emulator that an internal error stands for; please report it. */
  readonly failure: string | undefined;
}

/** Where the emulator listens. */
export interface ListenOptions {
  /** The TCP port, 0 to 65535; 0 for any free one. Default 0. */
  readonly port?: number | undefined;
  /** The address to bind to. Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /** Regions that get a port of their own: the ones after `port`, or any free ones when `port` is 0. Default none. */
  readonly regions?: readonly string[] | undefined;
  /**
   * Whether paths under `/_emulator/` change the emulator itself: `faults`, `requests`, `reset`, `clock`, `seed` and `health`, in
   * JSON. Whoever reaches the port may use them: they ask for no signature. Default `false`: such paths are unknown.
   */
  readonly control?: boolean | undefined;
}

/** A listening emulator. */
export interface EmulatorServer {
  /** Where it listens, for example `http://127.0.0.1:4510`. Calls belong to the default region unless their host names one. */
  readonly url: string;
  /** Where it listens for each region that has a port of its own. */
  readonly urls: Readonly<Record<string, string>>;
  /** Stops listening and cuts open connections. May be called more than once. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A stand-in for the cloud: keeps state, checks signatures and enforces the documented rules. */
export interface Emulator {
  /**
   * Answers a request as the cloud would, without a network. Needs no `this`: hand it to a client as its `fetch`.
   * Resolves for every request that `fetch` itself would send, unless its signal fires, which undoes nothing, or a fault
   * breaks it off.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Listens on TCP ports. Where there are none, as in a browser, it rejects.
   * @throws Error if a port cannot be bound (`code` as Node gives it, for example `EADDRINUSE`).
   */
  readonly listen: (options?: ListenOptions) => Promise<EmulatorServer>;
  readonly clock: EmulatorClock;
  /** What goes wrong. */
  readonly faults: EmulatorFaults;
  /**
   * Adds accounts, VPCs and what else a seed holds, or replaces what has the same id: all of it or, where it is refused, none. It
   * counts from this moment on: a server that is seeded as down passed its health checks until now.
   * @throws TypeError if something is not well formed or belongs to an account, a project or a VPC that is not known, or two things go
   * by one name.
   */
  readonly seed: (seed: EmulatorSeed) => void;
  /** Forgets everything that happened: state, tokens, locks and log are empty again; what was seeded, time and faults are as at the start. */
  readonly reset: () => void;
  /** The last 1000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /**
   * A key of an account, for a client to sign with; the first one seeded. Without an account, the first key of all.
   * @throws RangeError if the account has no key here.
   */
  readonly credentials: (accountId?: string) => EmulatorCredentials;
}
