import { describe, expect, test } from 'vitest';
import { createEmulator, demoSeed, type EmulatorSeed } from '../../src/emulator.js';
import { checkSeed, seedLists } from '../../src/emulator/check-seed.js';
import { createDirectory } from '../../src/emulator/directory.js';
import { huaweiCallerOf, huaweiEndpoint, tokenFrom } from './support/huawei-caller.js';
import { createHuaweiLab, huaweiLabSeed } from './support/huawei-lab.js';

const account = { accountId: 'c', accessKeyId: 'key-of-c', secretAccessKey: 'secret-of-c' };
const user = { accountId: 'c', domainName: 'domain-of-c', userName: 'user-of-c', password: 'password-of-c' };
const project = { projectId: 'project-c', accountId: 'c', name: 'cn-north-4' };
const more = { accounts: [account], users: [user], projects: [project] };
const vpc = { vpcId: 'vpc-c', accountId: 'c', region: 'bj' };
const subnet = { subnetId: 'subnet-c', vpcId: 'vpc-c', cidr: '10.0.0.0/8' };
const server = { instanceId: 'i-c', vpcId: 'vpc-c', privateIp: '10.0.0.9' };
const securityGroup = { securityGroupId: 'g-c', vpcId: 'vpc-c', securityGroupName: 'group-c' };
const enterpriseSecurityGroup = {
  enterpriseSecurityGroupId: 'esg-c',
  accountId: 'c',
  region: 'bj',
  enterpriseSecurityGroupName: 'enterprise-group-c',
};
const certificate = { certId: 'cert-c', accountId: 'c' };
const baidu = {
  accounts: [account],
  vpcs: [vpc],
  subnets: [subnet],
  backendServers: [server],
  securityGroups: [securityGroup],
  enterpriseSecurityGroups: [enterpriseSecurityGroup],
  certificates: [certificate],
};

/** The message of what is thrown. */
function messageOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  throw new Error('Nothing was thrown.');
}

describe('a directory', () => {
  const directory = createDirectory(huaweiLabSeed);

  test('finds users by account name and user name', () => {
    expect(directory.findUser('domain-of-a', 'user-of-a')).toMatchObject({ accountId: 'a', password: 'password-of-a' });
    expect(directory.findUser('domain-of-a', 'user-of-b')).toBeUndefined();
  });

  test('finds projects by id and by account', () => {
    expect(directory.findProject('project-a2')).toMatchObject({ accountId: 'a', name: 'cn-east-3' });
    expect(directory.findProject('nowhere')).toBeUndefined();
    expect(directory.projectsOf('a').map(({ projectId }) => projectId)).toEqual(['project-a', 'project-a2']);
  });

  test('finds queues, pools and instances in their project only', () => {
    expect([directory.hasQueue('project-a', 'q1'), directory.hasQueue('project-a2', 'q1')]).toEqual([true, false]);
    const hasPool = (projectId: string) => directory.hasElasticResourcePool(projectId, 'pool-1');
    expect([hasPool('project-a'), hasPool('project-a2')]).toEqual([true, false]);
    expect(directory.findRomaInstance('project-a', 'roma-2')).toMatchObject({ instanceName: 'roma-2' });
    expect(directory.findRomaInstance('project-a2', 'roma-2')).toBeUndefined();
    expect(directory.romaInstancesOf('project-a').map(({ instanceId }) => instanceId)).toEqual(['roma-1', 'roma-2']);
    expect(directory.romaInstancesOf('project-b')).toEqual([]);
  });

  test('does not mistake one pair of names for another', () => {
    const queues = [{ queueName: 'b","c', projectId: 'a' }];
    const projects = [{ projectId: 'a', accountId: 'c', name: 'n' }];
    const odd = createDirectory({ accounts: [account], projects, queues });
    expect([odd.hasQueue('a', 'b","c'), odd.hasQueue('a","b', 'c')]).toEqual([true, false]);
  });

  test('finds what load balancers stand on', () => {
    const ofBaidu = createDirectory(baidu);
    expect(ofBaidu.findSubnet('subnet-c')).toEqual(subnet);
    expect(ofBaidu.findBackendServer('i-c')).toEqual(server);
    expect(ofBaidu.findSecurityGroup('g-c')).toEqual(securityGroup);
    expect(ofBaidu.findEnterpriseSecurityGroup('esg-c')).toEqual(enterpriseSecurityGroup);
    const missing = [
      directory.findSubnet('subnet-c'),
      directory.findBackendServer('i-c'),
      directory.findSecurityGroup('g-c'),
      directory.findEnterpriseSecurityGroup('esg-c'),
    ];
    expect(missing).toEqual(Array(4).fill(undefined));
  });

  test('finds certificates and servers by account, whatever the region', () => {
    const other = { ...account, accountId: 'd', accessKeyId: 'key-of-d' };
    const gz = { vpcId: 'vpc-d', accountId: 'd', region: 'gz' };
    const both = createDirectory({ ...baidu, accounts: [account, other], vpcs: [vpc, gz] });
    expect(['c', 'd', 'x'].map((id) => both.hasServers(id))).toEqual([true, false, false]);
    expect(['c', 'd', 'x'].map((id) => both.hasCertificate(id, 'cert-c'))).toEqual([true, false, false]);
    expect(both.hasCertificate('c', 'cert-d')).toBe(false);
    both.add({ backendServers: [{ ...server, instanceId: 'i-d', vpcId: 'vpc-d' }] });
    both.add({ certificates: [{ ...certificate, accountId: 'd' }] });
    expect([both.hasServers('d'), both.hasCertificate('d', 'cert-c')]).toEqual([true, true]);
    expect([both.hasServers('c'), both.hasCertificate('c', 'cert-c')]).toEqual([true, true]);
  });

  test('takes accounts for verified unless one of their keys says that they are not', () => {
    const second = { ...account, accessKeyId: 'second', realNameVerified: true };
    const unverified = { ...account, accountId: 'd', accessKeyId: 'third', realNameVerified: false };
    const accounts = [account, second, unverified, { ...second, accountId: 'd', accessKeyId: 'fourth' }];
    const mixed = createDirectory({ accounts });
    expect(['c', 'd'].map((id) => mixed.isRealNameVerified(id))).toEqual([true, false]);
    mixed.add({ accounts: [{ ...unverified, realNameVerified: true }] });
    expect(mixed.isRealNameVerified('d')).toBe(true);
  });

  test('gives the same server until it is seeded again with something else', () => {
    const ofBaidu = createDirectory(baidu);
    const first = ofBaidu.findBackendServer('i-c');
    ofBaidu.add({ backendServers: [{ ...server }] });
    expect(ofBaidu.findBackendServer('i-c')).toBe(first);
    ofBaidu.add({ backendServers: [{ ...server, down: true }] });
    expect(ofBaidu.findBackendServer('i-c')).toEqual({ ...server, down: true });
  });
});

describe('a seed is refused, and changes nothing, that', () => {
  const [first] = huaweiLabSeed.users;
  const bad: [string, EmulatorSeed, RegExp][] = [
    ['gives a VPC to no account', { vpcs: [{ vpcId: 'v', accountId: 'x', region: 'r' }] }, /VPC v .* account x/],
    ['gives a user to no account', { users: [{ ...user, accountId: 'x' }] }, /User user-of-c .* account x/],
    ['gives a project to no account', { projects: [{ ...project, accountId: 'x' }] }, /Project project-c .* account x/],
    ['puts a queue into no project', { queues: [{ queueName: 'q', projectId: 'x' }] }, /Queue q .* project x/],
    [
      'puts a pool into no project',
      { elasticResourcePools: [{ elasticResourcePoolName: 'p', projectId: 'x' }] },
      /pool p .* project x/,
    ],
    [
      'puts an instance into no project',
      { romaInstances: [{ instanceId: 'i', instanceName: 'n', projectId: 'x' }] },
      /instance i .* project x/,
    ],
    ['names one account twice', { ...more, users: [{ ...user, domainName: 'domain-of-a' }] }, /accounts a and c/],
    ['gives an account a second name', { users: first ? [{ ...first, domainName: 'other' }] : [] }, /domain names/],
    ['names two projects alike', { projects: [{ ...project, accountId: 'a' }] }, /both named cn-north-4/],
    [
      'takes an account from under what it owns',
      { accounts: [{ ...huaweiLabSeed.accounts[0], ...account, accessKeyId: 'key-of-a' }] },
      /account a/,
    ],
    ['puts a subnet into no VPC', { subnets: [{ ...subnet, vpcId: 'x' }] }, /Subnet subnet-c is in VPC x/],
    ['puts a server into no VPC', { backendServers: [{ ...server, vpcId: 'x' }] }, /server i-c is in VPC x/],
    ['puts a group into no VPC', { securityGroups: [{ ...securityGroup, vpcId: 'x' }] }, /group g-c is in VPC x/],
    [
      'gives an enterprise group to no account',
      { enterpriseSecurityGroups: [{ ...enterpriseSecurityGroup, accountId: 'x' }] },
      /group esg-c .* account x/,
    ],
    [
      'gives a certificate to no account',
      { certificates: [{ ...certificate, accountId: 'x' }] },
      /Certificate cert-c .* account x/,
    ],
  ];
  test.each(bad)('%s', async (_case, seed, message) => {
    const lab = createHuaweiLab();
    const given = { accounts: [{ ...account, accountId: 'd', accessKeyId: 'new' }], ...seed };
    expect(() => lab.emulator.seed(given)).toThrow(message);
    expect(() => lab.emulator.seed(given)).toThrow(TypeError);
    expect(() => lab.emulator.credentials('d')).toThrow(RangeError);
    expect(() => createEmulator({ ...huaweiLabSeed, ...seed, accounts: [] })).toThrow(TypeError);
    expect((await lab.as('iam')('GET', '/v3/projects')).status).toBe(200);
  });
});

test.each([
  '10.0.0.0',
  '10.0.0.0/',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.0/-1',
  '10.0.0/8',
  '10.0.0.256/32',
  '10.0.0.1/31',
  '128.0.0.0/0',
  'fd00::/8',
  ' 10.0.0.0/8',
  '10.0.0.0/8/8',
  '',
])('a subnet whose range is %j is refused by name', (cidr) => {
  const seed = { ...baidu, subnets: [{ ...subnet, cidr }] };
  expect(() => createEmulator(seed)).toThrow(TypeError);
  expect(messageOf(() => createEmulator(seed))).toMatch(`Subnet subnet-c has the cidr ${cidr}; it must be`);
});

test.each(['0.0.0.0/0', '128.0.0.0/1', '10.0.0.4/30', '255.255.255.255/32'])(
  'a subnet may have the range %s',
  (cidr) => {
    expect(() => createEmulator({ ...baidu, subnets: [{ ...subnet, cidr }] })).not.toThrow();
  },
);

test.each(['10.0.0', '10.0.0.0/32', 'fd00::1', ''])('a server whose address is %j is refused by name', (privateIp) => {
  const seed = { ...baidu, backendServers: [{ ...server, privateIp }] };
  expect(() => createEmulator(seed)).toThrow(TypeError);
  expect(messageOf(() => createEmulator(seed))).toMatch(
    `Backend server i-c has the privateIp ${privateIp}; it must be`,
  );
});

test('two servers of one VPC with one address are refused by name; of two VPCs they are not', () => {
  const twin = { ...server, instanceId: 'i-twin' };
  const both = { ...baidu, backendServers: [server, twin] };
  expect(() => createEmulator(both)).toThrow(TypeError);
  expect(messageOf(() => createEmulator(both))).toBe(
    `Backend servers i-c and i-twin of VPC ${server.vpcId} both have the privateIp ${server.privateIp}.`,
  );
  const apart = [server, { ...twin, vpcId: 'vpc-other' }];
  const vpcs = [vpc, { ...vpc, vpcId: 'vpc-other' }];
  const emulator = createEmulator({ ...baidu, vpcs, backendServers: apart });
  expect(() => emulator.seed({ backendServers: [{ ...twin, vpcId: server.vpcId }] })).toThrow(TypeError);
  expect(() =>
    emulator.seed({
      backendServers: [
        { ...server, privateIp: '10.9.9.9' },
        { ...twin, vpcId: server.vpcId },
      ],
    }),
  ).not.toThrow();
});

test('what is seeded later is there at once, and gone after a reset', async () => {
  const lab = createHuaweiLab();
  lab.emulator.seed(more);
  const list = () => lab.as('iam', 'c')('GET', '/v3/projects');
  expect((await list()).json).toMatchObject({ projects: [{ id: 'project-c' }] });
  const wish = { domainName: 'domain-of-c', userName: 'user-of-c', password: 'password-of-c' };
  expect(await lab.token(wish)).toMatch(/^MII/);
  lab.emulator.reset();
  await expect(lab.token(wish)).rejects.toThrow(/password is wrong/);
  expect(() => lab.emulator.credentials('c')).toThrow(RangeError);
});

test('a seed that is given can be changed afterwards without changing the emulator', async () => {
  const mine = { ...user };
  const emulator = createEmulator({ ...more, users: [mine] });
  (mine as { password: string }).password = 'changed';
  const wish = { domainName: 'domain-of-c', userName: 'user-of-c', password: 'password-of-c' };
  expect(await tokenFrom(emulator, wish)).toMatch(/^MII/);
});

describe("of the demo's seed remains", () => {
  const projectIds = async (options: EmulatorSeed) => {
    const emulator = createEmulator(options);
    const { json } = await huaweiCallerOf(emulator, huaweiEndpoint('iam'))('GET', '/v3/projects');
    return (json?.['projects'] as { id: string }[]).map(({ id }) => id);
  };
  const demoProject = demoSeed.projects[0];
  const first = demoSeed.accounts[0].accountId;

  test('everything where nothing is given', async () => {
    expect(await projectIds({})).toEqual([demoProject.projectId]);
    expect(await tokenFrom(createEmulator())).toMatch(/^MII/);
  });

  test('nothing where accounts are given', async () => {
    expect(await projectIds({ accounts: demoSeed.accounts })).toEqual([]);
    await expect(tokenFrom(createEmulator({ accounts: demoSeed.accounts }))).rejects.toThrow(/password is wrong/);
  });

  test('what is in its project only as long as no other projects are given', async () => {
    expect(await projectIds({ projects: [{ ...project, accountId: first }] })).toEqual(['project-c']);
    const queues = [{ queueName: 'mine', projectId: demoProject.projectId }];
    expect(await projectIds({ queues })).toEqual([demoProject.projectId]);
    expect(() => createEmulator({ projects: [], queues })).toThrow(/Queue mine/);
  });
});

describe("what the demo's VPCs hold remains", () => {
  // A subnet in a VPC that is not there is refused, so a seed that is taken shows what was left out.
  test('as long as neither accounts nor VPCs are given', () => {
    const [account1] = demoSeed.accounts;
    const own = { vpcId: 'mine', accountId: account1.accountId, region: 'bj' };
    for (const options of [{}, { vpcs: [own] }, { vpcs: [] }, { accounts: [account] }])
      expect(() => createEmulator(options)).not.toThrow();
    const subnets = [{ ...subnet, vpcId: 'vpc-demo-bj-1' }];
    expect(() => createEmulator({ subnets })).not.toThrow();
    expect(() => createEmulator({ subnets, vpcs: [own] })).toThrow(/Subnet subnet-c/);
    expect(() => createEmulator({ subnets: [{ ...subnet, vpcId: 'mine' }], vpcs: [own] })).not.toThrow();
  });
});

describe('a seed in JSON', () => {
  test('may hold every list that a seed has', () => {
    expect(checkSeed(baidu)).toEqual(baidu);
    expect(checkSeed(huaweiLabSeed)).toEqual(huaweiLabSeed);
    expect(checkSeed(JSON.parse(JSON.stringify(demoSeed)))).toEqual(demoSeed);
    expect([...seedLists].sort()).toEqual(Object.keys(demoSeed).sort());
  });

  test.each([
    [[], 'a seed must be an object {"accounts": [...], "vpcs": [...], ...}'],
    [{ acounts: [] }, /^acounts is not known; known are accounts, vpcs, subnets, backendServers, /],
    [{ users: {} }, 'users must be an array'],
    [{ users: [null] }, 'users[0].accountId must be a string'],
    [{ users: [user, { ...user, password: 5 }] }, 'users[1].password must be a string'],
    [{ projects: [{ projectId: 'p', accountId: 'a' }] }, 'projects[0].name must be a string'],
    [{ queues: [{ queueName: 'q' }] }, 'queues[0].projectId must be a string'],
    [{ elasticResourcePools: [{}] }, 'elasticResourcePools[0].elasticResourcePoolName must be a string'],
    [{ romaInstances: [{ instanceId: 'i' }] }, 'romaInstances[0].instanceName must be a string'],
    [
      { romaInstances: [{ instanceId: 'i', instanceName: 'n', projectId: 'p', vpcNameModifiable: 'no' }] },
      'romaInstances[0].vpcNameModifiable must be a boolean',
    ],
    [{ vpcs: [{ vpcId: 'v', accountId: 'a', region: 'r', relay: 1 }] }, 'vpcs[0].relay must be a boolean'],
    [{ accounts: [{ ...account, sessionToken: null }] }, 'accounts[0].sessionToken must be a string'],
    [{ accounts: [{ ...account, realNameVerified: 1 }] }, 'accounts[0].realNameVerified must be a boolean'],
    [{ subnets: [{ ...subnet, cidr: 1 }] }, 'subnets[0].cidr must be a string'],
    [{ backendServers: [{ ...server, privateIp: 1 }] }, 'backendServers[0].privateIp must be a string'],
    [{ backendServers: [{ ...server, down: 'no' }] }, 'backendServers[0].down must be a boolean'],
    [{ securityGroups: [{}] }, 'securityGroups[0].securityGroupId must be a string'],
    [
      { enterpriseSecurityGroups: [{ ...enterpriseSecurityGroup, region: null }] },
      'enterpriseSecurityGroups[0].region must be a string',
    ],
    [{ certificates: [{ certId: 'c' }] }, 'certificates[0].accountId must be a string'],
    [{ subnets: [subnet, { ...subnet, zone: 'a' }] }, 'subnets[1].zone is not known; known are subnetId, vpcId, cidr'],
    [
      { accounts: [JSON.parse(`{"__proto__": 1, ${JSON.stringify(account).slice(1)}`)] },
      'accounts[0].__proto__ is not known',
    ],
    [{ vpcs: [{ vpcId: '', accountId: 'a', region: 'r' }] }, 'vpcs[0].vpcId must not be empty'],
    [{ accounts: [{ ...account, accessKeyId: '' }] }, 'accounts[0].accessKeyId must not be empty'],
    [{ queues: [{ queueName: '', projectId: 'p' }] }, 'queues[0].queueName must not be empty'],
  ])('like %j is refused', (seed, message) => {
    expect(() => checkSeed(seed)).toThrow(message);
  });

  test('is refused without a word of its secrets, as it is by what takes it from a program', () => {
    const bad = [{ accounts: [{ ...account, accountId: 1 }] }, { users: [{ ...user, userName: 2 }] }];
    const lab = createHuaweiLab();
    for (const seed of bad as unknown[] as EmulatorSeed[])
      for (const take of [checkSeed, createEmulator, lab.emulator.seed]) {
        expect(() => take(seed)).toThrow(TypeError);
        expect(messageOf(() => take(seed))).toMatch(/^(?!.*(secret-of|password-of))\w+\[0\]\.\w+ must be a string$/);
      }
    expect(() => lab.emulator.seed({ vpc: [] } as EmulatorSeed)).toThrow('vpc is not known');
    expect(() => createEmulator({ queues: {} } as EmulatorSeed)).toThrow('queues must be an array');
  });
});
