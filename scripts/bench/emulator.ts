import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../lib/measure.js';
import { projectFolder } from '../lib/read-spec.js';
import { baidu, loadEmulator } from './built.js';
import type { Row } from './row.js';

const requests = 4000;
const inFlight = 16;

/** How fast the emulator starts, and how many signed requests it verifies and answers in a second. */
export async function benchEmulator(): Promise<Row[]> {
  const { createEmulator } = await loadEmulator();
  const emulator = createEmulator();
  const credentials = emulator.credentials();
  const inProcess = baidu.createPeeringClient({ region: 'bj', credentials, fetch: emulator.fetch });
  await using server = await emulator.listen();
  const overLoopback = baidu.createPeeringClient({ endpoint: server.url, credentials });
  const billing = { paymentTiming: 'Postpaid' as const };
  const ends = { localVpcId: 'vpc-demo-bj-1', peerVpcId: 'vpc-demo-bj-2', peerRegion: 'bj' };
  const beforeFirst = performance.now();
  const { peerConnId } = await inProcess.createPeerConn({ ...ends, bandwidthInMbps: 10, billing });
  const firstMs = performance.now() - beforeFirst;
  const perSecond = async (client: typeof inProcess) =>
    `${Math.round(await ratePerSecond(() => client.getPeerConn({ peerConnId }))).toLocaleString('en')} per second`;
  return [
    {
      what: '`createEmulator()` in a running process',
      measured: `${startMs(createEmulator).toFixed(2)} ms`,
      target: '',
    },
    {
      what: 'Its first call in a process, which compiles what validates it',
      measured: `${firstMs.toFixed(0)} ms`,
      target: '',
    },
    { what: '`crosspeer emulator` until it is ready', measured: `${(await readyMs()).toFixed(0)} ms`, target: '' },
    {
      what: 'Emulator in process, signed by the client and verified',
      measured: await perSecond(inProcess),
      target: '',
    },
    {
      what: `Emulator over loopback, ${inFlight} in flight, both ends in one process`,
      measured: await perSecond(overLoopback),
      target: '',
    },
  ];
}

function startMs(start: () => unknown): number {
  const times = Array.from({ length: 50 }, () => {
    const started = performance.now();
    start();
    return performance.now() - started;
  });
  return median(times);
}

/** From starting the process to its ready line. */
async function readyMs(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    const child = spawn(process.execPath, [join(projectFolder, 'dist/cli.js'), 'emulator', '--port', '0', '--json']);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    times.push(performance.now() - started);
    child.kill();
  }
  return median(times);
}

async function ratePerSecond(call: () => Promise<unknown>): Promise<number> {
  const worker = async () => {
    for (let sent = 0; sent < requests / inFlight; sent += 1) await call();
  };
  await worker();
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (requests * 1000) / (performance.now() - started);
}
