import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createBlbClient, type BlbClient } from 'crosspeer/baidu';
import { createEmulator, type Emulator, type LoggedRequest } from 'crosspeer/emulator';
import { buildChild } from './build-child.js';
import { count, percent, type Figure } from './figure.js';
import { portOf, type ModifyChildReport } from './modify-tokens.js';
import { nineFaults } from './nine-faults.js';

/** How large the soak is. */
export interface ModificationsOptions {
  readonly modifications: number;
  readonly instances: number;
  readonly processes: number;
  /** How many of all requests meet a fault, 0 to 1. */
  readonly faultShare: number;
  /** How long a change takes, in milliseconds. */
  readonly transitionMs: number;
  readonly seed: number;
}

/** What came of it. */
export interface ModificationsReport {
  readonly options: ModificationsOptions;
  readonly appliedOnce: number;
  readonly missing: number;
  /** Changes that a process sent while another of its own of the same instance was under way. */
  readonly overlapping: number;
  /** Modifications of one process and instance that overtook an earlier one of the same. */
  readonly overtaken: number;
  readonly failures: readonly string[];
  /** How many changes were refused because the instance was busy. */
  readonly busyRefusals: number;
  readonly requestsPerModification: number;
  readonly seconds: number;
}

const account = { accountId: 'soak', accessKeyId: 'soak-access-key', secretAccessKey: 'soak-secret-key' };
const firstPort = 1000;
const changing = 'createBlbTcpListener';

/** Several processes change the same load balancers at the same time, while requests meet faults; compares what is with what was asked. */
export async function soakModifications(options: ModificationsOptions): Promise<ModificationsReport> {
  const { modifications, processes, faultShare } = options;
  const emulator = createLab(options);
  const direct = createBlbClient({ region: 'bj', credentials: emulator.credentials(), fetch: emulator.fetch });
  const blbIds = await createInstances(direct, options);
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-modifications-'));
  const program = await buildChild('modify-child', folder);
  await using server = await emulator.listen();
  emulator.faults.set(nineFaults(faultShare));
  const log = keepLog(emulator);
  const startedMs = performance.now();
  const ports = Array.from({ length: modifications }, (_, index) => firstPort + index);
  const shares = Array.from({ length: processes }, (_, process) =>
    ports.filter((port) => Math.floor(port / blbIds.length) % processes === process),
  );
  const reports = await Promise.all(
    shares.map((share) => runChild([program, server.url, blbIds.join(), share.join()])),
  );
  const seconds = (performance.now() - startedMs) / 1000;
  const requests = log.stop();
  const taken = takenOf(requests);
  emulator.faults.clear();
  const made = await Promise.all(blbIds.map((blbId) => portsOf(direct, blbId)));
  await rm(folder, { recursive: true });
  const once = ports.filter((port) => made.flat().filter((each) => each === port).length === 1).length;
  return {
    options,
    appliedOnce: once,
    missing: ports.filter((port) => !made.flat().includes(port)).length,
    overlapping: reports.map((report) => report.overlapping).reduce(add, 0),
    overtaken: countOvertaken(
      taken,
      (port) => `${port % blbIds.length} ${shares.findIndex((share) => share.includes(port))}`,
    ),
    failures: reports.flatMap(({ failures }) => failures),
    busyRefusals: requests.filter(({ code }) => code === 'LastOperationNotFinished').length,
    requestsPerModification: reports.map((report) => report.requests).reduce(add, 0) / modifications,
    seconds,
  };
}

const add = (sum: number, value: number): number => sum + value;

function createLab({ seed, transitionMs }: ModificationsOptions): Emulator {
  return createEmulator({
    accounts: [account],
    vpcs: [{ vpcId: 'vpc-1', accountId: 'soak', region: 'bj' }],
    subnets: [{ subnetId: 'subnet-1', vpcId: 'vpc-1', cidr: '10.0.0.0/24' }],
    backendServers: [{ instanceId: 'i-1', vpcId: 'vpc-1', privateIp: '10.0.0.200' }],
    quotas: { listenersPerBlb: 1e9 },
    transitionMs,
    seed,
  });
}

async function createInstances(client: BlbClient, { instances }: ModificationsOptions): Promise<string[]> {
  const blbIds: string[] = [];
  for (let number = 0; number < instances; number += 1) {
    const { blbId } = await client.createBlb({ vpcId: 'vpc-1', subnetId: 'subnet-1' });
    await client.waitFor('Blb', 'available', { blbId }, { pollIntervalMs: 10 });
    blbIds.push(blbId);
  }
  return blbIds;
}

async function portsOf(client: BlbClient, blbId: string): Promise<number[]> {
  const ports: number[] = [];
  for await (const { listenerPort } of client.describeBlbTcpListener({ blbId })) ports.push(listenerPort ?? 0);
  return ports;
}

/** Keeps all requests: the emulator's own log holds the last thousand. */
function keepLog(emulator: Emulator): { stop(): readonly LoggedRequest[] } {
  const kept = new Map<string, LoggedRequest>();
  const keep = () => {
    for (const request of emulator.requests) kept.set(request.requestId, request);
  };
  const timer = setInterval(keep, 20);
  return {
    stop() {
      clearInterval(timer);
      keep();
      return [...kept.values()];
    },
  };
}

/** The changes that instances took, in order. A status of 200 stands for one that was executed, whatever became of its answer. */
const takenOf = (requests: readonly LoggedRequest[]): LoggedRequest[] =>
  requests.filter(({ operationId, status, replayed }) => operationId === changing && status === 200 && !replayed);

/** How many came after one of the same process and instance that was asked for later. */
function countOvertaken(taken: readonly LoggedRequest[], laneOf: (port: number) => string): number {
  const last = new Map<string, number>();
  return taken.filter(({ clientToken }) => {
    const port = portOf(clientToken);
    const before = last.get(laneOf(port)) ?? 0;
    last.set(laneOf(port), port);
    return port < before;
  }).length;
}

const run = promisify(execFile);

async function runChild(args: readonly string[]): Promise<ModifyChildReport> {
  const { stdout } = await run(process.execPath, [...args]);
  return JSON.parse(stdout) as ModifyChildReport;
}

/** The report as lines of the table. */
export function modificationsFigures(report: ModificationsReport): Figure[] {
  const { appliedOnce, missing, overlapping, overtaken, failures, busyRefusals, requestsPerModification } = report;
  const { modifications, instances, processes, faultShare } = report.options;
  const wrong = [missing, overlapping, overtaken, failures.length];
  return [
    {
      what: `${count(modifications)} modifications of ${instances} load balancers by ${processes} processes at once, ${percent(faultShare, 1)} of requests hit by one of nine faults: applied exactly once`,
      measured: `${count(appliedOnce)} of ${count(modifications)}`,
      target: 'all',
      isMet: appliedOnce === modifications,
    },
    {
      what: 'of these: missing, sent while another of the same process was under way, out of order within a process, failed for the caller',
      measured: wrong.join(', '),
      target: '0, 0, 0, 0',
      isMet: wrong.every((number) => number === 0),
    },
    {
      what: 'of these: requests per modification, reads of the state included',
      measured: `${requestsPerModification.toFixed(2)} (${(busyRefusals / modifications).toFixed(2)} refused as busy)`,
      target: 'at most 8',
      isMet: requestsPerModification <= 8,
    },
  ];
}
