import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoSeed } from '../../src/emulator.js';
import { sign, stamp } from '../emulator/support/mini-signer.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command as one file: plain Node starts it in a fraction of the time that the sources take. */
let folder = '';
const program = () => join(folder, 'main.mjs');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosspeer-cli-'));
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What is CommonJS among the packages asks for Node's own parts by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    conditions: ['crosspeer-source'],
    outfile: program(),
  });
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly child: ChildProcess;
  /** Standard output up to its first line break. */
  readonly firstLine: Promise<string>;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly output: string; readonly errors: string }>;
}

function crosspeer(...args: string[]): Run {
  const child = spawn(process.execPath, [program(), ...args]);
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
    });
  });
  const ended = new Promise<{ exitCode: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, output, errors }));
  });
  return { child, firstLine, ended };
}

async function list(url: string, accessKeyId: string, secretAccessKey: string): Promise<Response> {
  const headers = { 'x-bce-date': stamp(Date.now()) };
  const target = `${url}/v1/peerconn`;
  const authorization = sign(
    { method: 'GET', url: target, headers },
    { accessKeyId, secretAccessKey, atMs: Date.now() },
  );
  return fetch(target, { headers: { ...headers, authorization } });
}

describe('crosspeer emulator', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one line of JSON when ready, answers, and ends with 0 on %s',
    async (signal) => {
      const run = crosspeer('emulator', '--port', '0', '--json', '--region-ports', 'gz');
      const { url, urls } = JSON.parse(await run.firstLine) as { url: string; urls: Record<string, string> };
      expect((await list(url, 'emulator-access-key-1', 'emulator-secret-key-1')).status).toBe(200);
      expect((await list(urls['gz'] ?? '', 'emulator-access-key-1', 'emulator-secret-key-1')).status).toBe(200);
      run.child.kill(signal);
      const { exitCode, output, errors } = await run.ended;
      expect([exitCode, output.trimEnd().split('\n').length, errors]).toEqual([0, 1, '']);
    },
  );

  test('takes accounts and VPCs from arguments and from a file, and then not the demo seed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosspeer-'));
    const file = join(folder, 'seed.json');
    await writeFile(
      file,
      JSON.stringify({ accounts: [{ accountId: 'f', accessKeyId: 'file-key', secretAccessKey: 'from-file' }] }),
    );
    const run = crosspeer(
      'emulator',
      '--port',
      '0',
      '--json',
      '--seed',
      file,
      '--account',
      'ak:s:k:acc',
      '--vpc',
      'v:acc:gz:relay',
    );
    const { url } = JSON.parse(await run.firstLine) as { url: string };
    expect((await list(url, 'ak', 's:k')).status).toBe(200);
    expect((await list(url, 'file-key', 'from-file')).status).toBe(200);
    expect((await list(url, 'emulator-access-key-1', 'emulator-secret-key-1')).status).toBe(403);
    run.child.kill();
    await run.ended;
    await rm(folder, { recursive: true });
  });

  test('tells a person where it listens and what to sign with, but shows no secrets that were given', async () => {
    const demo = crosspeer('emulator', '--port', '0');
    await demo.firstLine;
    demo.child.kill();
    expect((await demo.ended).output).toMatch(
      /http:\/\/127\.0\.0\.1:\d+[^]*emulator-access-key-1[^]*emulator-secret-key-1[^]*vpc-demo-bj-1/,
    );
    expect((await demo.ended).output).toMatch(
      /endpoint and as its iamEndpoint, and to createPasswordLogin as endpoint/,
    );
    const own = crosspeer('emulator', '--port', '0', '--account', 'ak:my-secret:acc');
    await own.firstLine;
    own.child.kill();
    const { output } = await own.ended;
    expect(output).toContain('ak, account acc');
    expect(output).not.toMatch(/my-secret|iamEndpoint/);
  });

  test('takes what Huawei Cloud needs from a file, shows it, and adds it to the demo seed without accounts of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosspeer-seed-'));
    const [file, added] = [join(folder, 'seed.json'), join(folder, 'added.json')];
    const seed = {
      accounts: [{ accountId: 'f', accessKeyId: 'file-key', secretAccessKey: 'from-file' }],
      users: [{ accountId: 'f', domainName: 'file-domain', userName: 'file-user', password: 'my-password' }],
      projects: [{ projectId: 'file-project', accountId: 'f', name: 'cn-north-4' }],
      queues: [{ queueName: 'file-queue', projectId: 'file-project' }],
      elasticResourcePools: [{ elasticResourcePoolName: 'file-pool', projectId: 'file-project' }],
      romaInstances: [{ instanceId: 'file-roma', instanceName: 'file-name', projectId: 'file-project' }],
    };
    await writeFile(file, JSON.stringify(seed));
    const projectId = demoSeed.projects[0].projectId;
    await writeFile(added, JSON.stringify({ queues: [{ queueName: 'added-queue', projectId }] }));
    const outputOf = async (path: string) => {
      const run = crosspeer('emulator', '--port', '0', '--seed', path);
      await run.firstLine;
      run.child.kill();
      return (await run.ended).output;
    };
    const own = await outputOf(file);
    for (const shown of [
      'file-user of file-domain',
      'file-project named cn-north-4',
      'file-queue',
      'file-pool',
      'file-name',
    ])
      expect(own).toContain(shown);
    expect(own).toContain('iamEndpoint');
    expect(own).not.toMatch(/my-password|from-file|demo/);
    const demo = await outputOf(added);
    expect(demo).toMatch(/demo-user of demo-domain, password emulator-password-1[^]*q1[^]*added-queue/);
    await rm(folder, { recursive: true });
  });

  test("shows what load balancers stand on, the demo's and that of a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosspeer-seed-'));
    const file = join(folder, 'seed.json');
    const seed = {
      accounts: [{ accountId: 'f', accessKeyId: 'file-key', secretAccessKey: 'from-file', realNameVerified: false }],
      vpcs: [{ vpcId: 'file-vpc', accountId: 'f', region: 'bj' }],
      subnets: [{ subnetId: 'file-subnet', vpcId: 'file-vpc', cidr: '10.0.0.0/8' }],
      backendServers: [{ instanceId: 'file-server', vpcId: 'file-vpc', privateIp: '10.0.0.9', down: true }],
      securityGroups: [{ securityGroupId: 'file-group', vpcId: 'file-vpc', securityGroupName: 'its-name' }],
      enterpriseSecurityGroups: [
        {
          enterpriseSecurityGroupId: 'file-enterprise-group',
          accountId: 'f',
          region: 'bj',
          enterpriseSecurityGroupName: 'red "\u001b[31m\u009b\n',
        },
      ],
    };
    await writeFile(file, JSON.stringify(seed));
    const outputOf = async (...args: string[]) => {
      const run = crosspeer('emulator', '--port', '0', ...args);
      await run.firstLine;
      run.child.kill();
      return (await run.ended).output;
    };
    const own = await outputOf('--seed', file);
    for (const shown of [
      'file-key, account f, not real-name verified',
      'file-subnet 10.0.0.0/8 in file-vpc',
      'file-server 10.0.0.9 in file-vpc, down',
      'file-group named its-name in file-vpc',
      'file-enterprise-group named "red \\"\\u001b[31m\\u009b\\n" in bj, account f',
    ])
      expect(own).toContain(`${shown}\n`);
    expect(own).not.toMatch(/demo|certificates/);
    const demo = await outputOf('--vpc', 'more:00000000000000000000000000000001:bj');
    for (const shown of [
      'more in bj',
      'subnet-demo-gz-1 192.168.0.0/24 in vpc-demo-gz-1\n',
      'i-demo-3 192.168.0.13 in vpc-demo-bj-1\n',
      'g-demo-2 named',
      'esg-demo-1 named demo-enterprise-group-1 in bj, account 00000000000000000000000000000001\n',
      'cert-demo-1, account 00000000000000000000000000000001\n',
    ])
      expect(demo).toContain(shown);
    expect(demo).not.toContain('not real-name verified');
    await rm(folder, { recursive: true });
  });

  test.each([
    [['emulator', '--port', 'x'], /whole number from 0 to 65535/],
    [['emulator', '--account', 'only:two'], /<access key id>:<secret access key>:<account id>/],
    [['emulator', '--vpc', 'v:a:bj:other'], /<vpc id>:<account id>:<region>/],
    [['emulator', '--seed', '/no/such/file.json'], /seed cannot be read/],
    [['emulator', '--faults', '/no/such/file.json'], /file of faults cannot be read/],
    [['emulator', '--region-ports', 'a b'], /region codes/],
    [['emulator', '--nonsense'], /unknown option/],
    [['nonsense'], /unknown command/],
  ])('%j is refused with 2 and says why', async (args, message) => {
    const { exitCode, errors } = await crosspeer(...args).ended;
    expect(errors).toMatch(message);
    expect(exitCode).toBe(2);
  });

  test('a seed file that is not JSON is refused without showing any of it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosspeer-seed-'));
    await writeFile(join(folder, 'broken.json'), '{"accounts": [{"secretAccessKey": my-secret}]}');
    const { exitCode, errors } = await crosspeer('emulator', '--seed', join(folder, 'broken.json')).ended;
    await rm(folder, { recursive: true });
    expect(exitCode).toBe(2);
    expect(errors).toContain('it is not valid JSON');
    expect(errors).not.toContain('my-');
  });

  test('takes faults from a file, and has a control path when it is asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosspeer-faults-'));
    const file = join(folder, 'faults.json');
    await writeFile(
      file,
      JSON.stringify({ seed: 7, faults: [{ fault: 'status', status: 429, retryAfter: 5, times: 1 }] }),
    );
    const run = crosspeer('emulator', '--port', '0', '--faults', file, '--control');
    const url = (await run.firstLine).replace(/^.* /, '');
    const limited = await list(url, 'emulator-access-key-1', 'emulator-secret-key-1');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await list(url, 'emulator-access-key-1', 'emulator-secret-key-1')).status).toBe(200);
    const shown = (await (await fetch(`${url}/_emulator/faults`)).json()) as { counts: unknown };
    expect(shown.counts).toEqual([{ matched: 2, injected: 1 }]);
    run.child.kill();
    const { output } = await run.ended;
    expect(output).toContain('Faults: status');
    expect(output).toContain(`${url}/_emulator/`);
    await rm(folder, { recursive: true });
  });

  test('has no control path unless asked', async () => {
    const run = crosspeer('emulator', '--port', '0', '--json');
    const { url } = JSON.parse(await run.firstLine) as { url: string };
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(400);
    run.child.kill();
    await run.ended;
  });

  test.each([
    ['{"faults": [', 'it is not valid JSON.'],
    ['[]', 'Expected an object {"faults": [...]}; got an array.'],
    ['{"faults": [{"fault": "delay"}]}', 'faults[0].delayMs must be a number from 0 to 2147483647; got undefined.'],
    ['{"faults": [{"fault": "reset-after", "rate": 2}]}', 'faults[0].rate must be a number from 0 to 1; got 2.'],
    [
      '{"faults": [{"fault": "reset-after", "operationId": "x"}]}',
      'faults[0].operationId: "x" is none of createPeerConn,',
    ],
  ])('the file of faults %s is refused with 2 and says why', async (content, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'crosspeer-faults-'));
    await writeFile(join(folder, 'bad.json'), content);
    const { exitCode, errors } = await crosspeer('emulator', '--faults', join(folder, 'bad.json')).ended;
    await rm(folder, { recursive: true });
    expect(errors).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('a VPC of an unknown account and a port that is taken end with 1 and say why', async () => {
    const unknown = await crosspeer('emulator', '--port', '0', '--vpc', 'v:nobody:bj').ended;
    expect([unknown.exitCode, unknown.errors]).toEqual([1, expect.stringContaining('nobody')]);
    const first = crosspeer('emulator', '--port', '0', '--json');
    const { url } = JSON.parse(await first.firstLine) as { url: string };
    const second = await crosspeer('emulator', '--port', new URL(url).port).ended;
    expect([second.exitCode, second.errors]).toEqual([1, expect.stringContaining('--port 0')]);
    first.child.kill();
    await first.ended;
  });
});
