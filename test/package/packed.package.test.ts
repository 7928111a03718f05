import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installCompilers, installPacked, type PackedProject } from './packed-project.js';

const tool = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** One call, from making the emulator to the id of a connection. */
const call = `
const emulator = createEmulator();
const peering = createPeeringClient({ region: 'bj', credentials: emulator.credentials(), fetch: emulator.fetch });
const billing = { paymentTiming: 'Postpaid' };
const input = { localVpcId: 'vpc-demo-bj-1', peerVpcId: 'vpc-demo-bj-2', peerRegion: 'bj', bandwidthInMbps: 10, billing };
`;

const consumer = `
import { isApiError, OutcomeUnknownError, type Hook } from 'crosspeer';
import { createBlbClient, createPeeringClient, fromEnv, type BlbClient, type PeerConn, type PeeringOperationId, type Tag } from 'crosspeer/baidu';
import { createEmulator, demoSeed } from 'crosspeer/emulator';
import { createDliClient, createPasswordLogin, type ErrorBody, type Host, type TokenCache } from 'crosspeer/huawei';
import { createFileLedger, type Ledger } from 'crosspeer/ledger';
const store: Ledger = createFileLedger('./ledger');
const hook: Hook<PeeringOperationId> = { async aroundCall(call, next) { const id: PeeringOperationId = call.operationId; await next(); void id; } };
const peering = createPeeringClient({
  region: 'bj',
  credentials: fromEnv({}),
  fetch: createEmulator().fetch,
  ledger: { store, account: 'a' },
  hooks: [hook],
});
export async function all(peerConnId: string): Promise<PeerConn[]> {
  const found: PeerConn[] = [];
  for await (const conn of peering.listPeerConn()) found.push(conn);
  const gone: PeerConn | undefined = await peering.waitFor('PeerConn', 'deleted', { peerConnId });
  const error: unknown = new Error();
  if (error instanceof OutcomeUnknownError) await error.resume();
  return gone ? [gone, ...found] : found;
}
// @ts-expect-error there is no such state
void peering.waitFor('PeerConn', 'finished', { peerConnId: 'p' });
export async function statusOf(peerConnId: string): Promise<PeerConn['status'] | undefined> {
  try {
    return (await peering.getPeerConn({ peerConnId, role: 'initiator' })).status;
  } catch (error) {
    if (isApiError(error, 'NoSuchObject')) return undefined;
    throw error;
  }
}
export const viaHttp = peering.http.PUT('/v1/peerconn/{peerConnId}#accept', {
  params: { path: { peerConnId: 'p' }, query: { accept: '' } },
});
const cache: TokenCache = new Map<string, string>() as never;
const credentials = createPasswordLogin({ ...demoSeed.users[0], region: 'cn-north-4', cache });
const dli = createDliClient({ region: 'cn-north-4', credentials });
export const hosts: Promise<readonly Host[] | undefined> = dli.showEnhancedConnection({ connection_id: 'c' }).then((found) => found.hosts);
export const body: ErrorBody = { error_code: 'DLI.0001', error_msg: '' };
const blb: BlbClient = createBlbClient({ region: 'bj', credentials: fromEnv({}) });
export const order: Promise<string | undefined> = blb.modify('lb-1', async (lb) => {
  // @ts-expect-error what identifies it is not given again
  await lb.updateBlb({ blbId: 'lb-1' });
  return (await lb.resizeBlb({ performanceLevel: 'small1' })).orderId;
});
export const tag: Tag = { tagKey: 'k' };
// @ts-expect-error role is initiator or acceptor
void peering.openPeerConnSyncDns({ peerConnId: 'p', role: 'owner' });
`;

const strictOptions = '--noEmit --strict --target es2022 --module nodenext --skipLibCheck false'.split(' ');

/** What a command printed that failed. */
const printedBy = (error: unknown): { stdout: string } => ({ stdout: (error as { stdout: string }).stdout });

describe('the packed tarball, installed into an empty project', () => {
  let project: PackedProject;

  beforeAll(async () => {
    project = await installPacked();
  }, 180_000);
  afterAll(() => project.remove());

  it('brings openapi-fetch and what that needs, and nothing else', async () => {
    const installed = (await readdir(join(project.folder, 'node_modules'))).filter((name) => !name.startsWith('.'));
    expect(installed.sort()).toEqual(['crosspeer', 'openapi-fetch', 'openapi-typescript-helpers']);
  });

  it('holds no specification, test or script, and no compiled part of the emulator beside its bundle', async () => {
    const names = await readdir(join(project.folder, 'node_modules/crosspeer'), { recursive: true });
    expect(names.filter((name) => /^(spec|test|scripts|generated|src)\b/.test(name))).toEqual([]);
    expect(names.filter((name) => /^dist\/src\/emulator\/.*\.js$/.test(name))).toEqual([]);
  });

  it('makes a call from an ES module', async () => {
    await project.write(
      'call.mjs',
      `import { createPeeringClient } from 'crosspeer/baidu';
       import { createEmulator } from 'crosspeer/emulator';
       ${call}
       console.log((await peering.createPeerConn(input)).peerConnId);`,
    );
    const { stdout } = await project.run('node', 'call.mjs');
    expect(stdout).toMatch(/^peerconn-/);
  });

  it('logs in at Huawei Cloud and makes a call with the token, also in a bundle for browsers', async () => {
    await project.write(
      'huawei.mjs',
      `import { createDliClient, createPasswordLogin } from 'crosspeer/huawei';
       import { createEmulator, demoSeed } from 'crosspeer/emulator';
       const { fetch } = createEmulator();
       const credentials = createPasswordLogin({ ...demoSeed.users[0], region: 'cn-north-4', fetch });
       const byToken = createDliClient({ region: 'cn-north-4', credentials, fetch });
       const byKey = createDliClient({ region: 'cn-north-4', credentials: demoSeed.accounts[0], fetch });
       for (const dli of [byToken, byKey]) console.log((await dli.listEnhancedConnections()).count);`,
    );
    await project.run(tool('.bin/esbuild'), 'huawei.mjs', '--bundle', '--format=esm', '--outfile=huawei-bundle.mjs');
    expect((await project.run('node', 'huawei.mjs')).stdout).toBe('0\n0\n');
    expect((await project.run('node', 'huawei-bundle.mjs')).stdout).toBe('0\n0\n');
  });

  it('modifies a load balancer, also in a bundle for browsers', async () => {
    await project.write(
      'blb.mjs',
      `import { createBlbClient } from 'crosspeer/baidu';
       import { createEmulator } from 'crosspeer/emulator';
       const emulator = createEmulator({ transitionMs: 20 });
       const blb = createBlbClient({ region: 'bj', credentials: emulator.credentials(), fetch: emulator.fetch });
       const { blbId } = await blb.createBlb({ vpcId: 'vpc-demo-bj-1', subnetId: 'subnet-demo-bj-1' });
       const rename = (name) => blb.modify(blbId, (lb) => lb.updateBlb({ name }), { pollIntervalMs: 20 });
       await Promise.all([rename('first'), rename('second')]);
       console.log((await blb.describeBlb({ blbId })).name);`,
    );
    await project.run(tool('.bin/esbuild'), 'blb.mjs', '--bundle', '--format=esm', '--outfile=blb-bundle.mjs');
    expect((await project.run('node', 'blb.mjs')).stdout).toBe('second\n');
    expect((await project.run('node', 'blb-bundle.mjs')).stdout).toBe('second\n');
  });

  it('writes calls down in a ledger of files', async () => {
    await project.write(
      'ledger.mjs',
      `import { createPeeringClient } from 'crosspeer/baidu';
       import { createEmulator } from 'crosspeer/emulator';
       import { createFileLedger } from 'crosspeer/ledger';
       ${call}
       const ledger = { store: createFileLedger('./calls'), account: 'a' };
       const careful = createPeeringClient({ region: 'bj', credentials: emulator.credentials(), fetch: emulator.fetch, ledger });
       const first = await careful.createPeerConn(input, { idempotencyKey: 'k' });
       const again = await careful.createPeerConn(input, { idempotencyKey: 'k' });
       console.log(first.peerConnId === again.peerConnId, emulator.requests.length);`,
    );
    expect((await project.run('node', 'ledger.mjs')).stdout).toBe('true 1\n');
  });

  it('says what is missing where spans are asked for and @opentelemetry/api is not installed', async () => {
    await project.write('spans.mjs', `import 'crosspeer/opentelemetry';`);
    await expect(project.run('node', 'spans.mjs')).rejects.toThrow(/Cannot find package '@opentelemetry\/api'/);
  });

  it('makes spans where it is', async () => {
    await cp(tool('@opentelemetry/api'), join(project.folder, 'app/node_modules/@opentelemetry/api'), {
      recursive: true,
    });
    await symlink(
      join(project.folder, 'node_modules/crosspeer'),
      join(project.folder, 'app/node_modules/crosspeer'),
      'dir',
    );
    await project.write(
      'app/spans.mjs',
      `import { createTracingHook } from 'crosspeer/opentelemetry'; console.log(Object.keys(createTracingHook()));`,
    );
    const { stdout } = await project.run('node', '--preserve-symlinks', 'app/spans.mjs');
    expect(stdout).toContain('aroundAttempt');
  });

  it('makes a call from CommonJS by require()', async () => {
    await project.write(
      'call.cjs',
      `const { createPeeringClient } = require('crosspeer/baidu');
       const { createEmulator } = require('crosspeer/emulator');
       ${call}
       peering.createPeerConn(input).then(({ peerConnId }) => console.log(peerConnId));`,
    );
    const { stdout } = await project.run('node', 'call.cjs');
    expect(stdout).toMatch(/^peerconn-/);
  });

  it('shares one error class between import and require', async () => {
    await project.write(
      'both.mjs',
      `import { createRequire } from 'node:module';
       import { ApiError } from 'crosspeer';
       console.log(createRequire(import.meta.url)('crosspeer').ApiError === ApiError);`,
    );
    expect((await project.run('node', 'both.mjs')).stdout.trim()).toBe('true');
  });

  it('signs the same with WebCrypto, which a bundler for browsers picks, as with node:crypto', async () => {
    const source = `import { createBceSigner } from 'crosspeer/baidu';
      import { createSdkSigner } from 'crosspeer/huawei';
      const request = { method: 'GET', url: 'https://bcc.bj.baidubce.com/v1/vpc?maxKeys=1000', headers: { host: 'bcc.bj.baidubce.com', 'x-bce-date': '2026-08-13T08:00:00Z' } };
      const credentials = { accessKeyId: 'test-ak', secretAccessKey: 'test-sk' };
      const { headers } = await createBceSigner()(request, credentials, { timestamp: '2026-08-13T08:00:00Z' });
      console.log(headers.authorization.split('/').at(-1));
      const create = { method: 'POST', url: 'https://dli.cn-north-4.myhuaweicloud.com/v3/p', headers: { host: 'dli.cn-north-4.myhuaweicloud.com' }, body: '{"名":1}' };
      const sdk = await createSdkSigner()(create, credentials, { timestamp: '20260813T080000Z' });
      console.log(sdk.headers.authorization.split('=').at(-1));`;
    await project.write('sign.mjs', source);
    await project.run(tool('.bin/esbuild'), 'sign.mjs', '--bundle', '--format=esm', '--outfile=browser.mjs');
    const signatures = [
      'cc1821bf523e9a38f8c086c48b2874f1555c7f672c4fa7ccd91e9d0de24dc889',
      '0947b340af764dbb53556745a5fc9461e3d90ca403d9c4cfafec40e68b9739e3',
    ];
    expect((await project.run('node', 'sign.mjs')).stdout.trim().split('\n')).toEqual(signatures);
    expect((await project.run('node', 'browser.mjs')).stdout.trim().split('\n')).toEqual(signatures);
  });

  it('bundles for a browser, client and emulator, without any part of Node', async () => {
    await project.write(
      'page.mjs',
      `import { createPeeringClient } from 'crosspeer/baidu';
       import { createEmulator } from 'crosspeer/emulator';
       ${call}
       console.log((await peering.createPeerConn(input)).peerConnId);`,
    );
    await project.run(tool('.bin/esbuild'), 'page.mjs', '--bundle', '--format=esm', '--outfile=page-bundle.mjs');
    expect((await project.run('node', 'page-bundle.mjs')).stdout).toMatch(/^peerconn-/);
    expect(
      (await project.run('grep', '-c', '["\']node:', 'page-bundle.mjs').catch(() => ({ stdout: '0' }))).stdout.trim(),
    ).toBe('0');
  });

  it('has types that TypeScript 5.4, 5.9 and 7.0 accept, its own checked too', async () => {
    await project.write('consumer.ts', consumer);
    const compilers = join(project.folder, 'compilers');
    await mkdir(compilers);
    const compilerOf = await installCompilers(compilers);
    for (const compiler of [compilerOf('5.4'), tool('typescript/bin/tsc'), compilerOf('7.0')]) {
      const { stdout } = await project.run('node', compiler, ...strictOptions, 'consumer.ts').catch(printedBy);
      expect(stdout).toBe('');
    }
  });

  it('installs the command `crosspeer`, whose emulator serves signed calls on a port', async () => {
    const child = spawn(join(project.folder, 'node_modules/.bin/crosspeer'), ['emulator', '--port', '0', '--json']);
    const ready = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      child.once('error', reject);
    });
    const { url } = JSON.parse(ready) as { url: string };
    await project.write(
      'port.mjs',
      `import { createPeeringClient } from 'crosspeer/baidu';
       import { demoSeed } from 'crosspeer/emulator';
       const peering = createPeeringClient({ endpoint: process.argv[2], credentials: demoSeed.accounts[0] });
       console.log((await peering.listPeerConn()).peerConns.length);`,
    );
    expect((await project.run('node', 'port.mjs', url)).stdout.trim()).toBe('0');
    const code = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await code).toBe(0);
  });

  it('passes publint and the check of its types under every way of importing it', async () => {
    await project.run('node', tool('publint/src/cli.js'), '--strict', 'node_modules/crosspeer');
    await project.run('node', tool('@arethetypeswrong/cli/dist/index.js'), '--profile', 'esm-only', project.tarball);
  });
}, 120_000);
