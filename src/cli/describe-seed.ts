import { demoSeed, type EmulatorSeed } from '../emulator.js';

/** What there is, by line. Only the demo's secrets, which open nothing, are shown. */
export function describeSeed(seed: EmulatorSeed): string[] {
  const { accounts = [], vpcs = [] } = seed;
  return [
    ...list('Access keys', accounts, ({ accessKeyId, secretAccessKey, accountId, realNameVerified = true }) => {
      const isDemo = demoSeed.accounts.some((demo) => demo.secretAccessKey === secretAccessKey);
      const secret = isDemo ? `, secret ${secretAccessKey} (demo, made up)` : '';
      return `${accessKeyId}${secret}, account ${accountId}${realNameVerified ? '' : ', not real-name verified'}`;
    }),
    ...list(
      'VPCs',
      vpcs,
      (vpc) => `${vpc.vpcId} in ${vpc.region}, account ${vpc.accountId}${vpc.relay ? ', relay' : ''}`,
    ),
    ...describeBaidu(seed),
    ...describeHuawei(seed),
  ];
}

function describeBaidu(seed: EmulatorSeed): string[] {
  const { subnets = [], backendServers = [], securityGroups = [] } = seed;
  const { enterpriseSecurityGroups = [], certificates = [] } = seed;
  return [
    ...list('Baidu subnets', subnets, ({ subnetId, cidr, vpcId }) => `${subnetId} ${cidr} in ${vpcId}`),
    ...list(
      'Baidu servers',
      backendServers,
      ({ instanceId, privateIp, vpcId, down }) => `${instanceId} ${privateIp} in ${vpcId}${down ? ', down' : ''}`,
    ),
    ...list(
      'Baidu security groups',
      securityGroups,
      ({ securityGroupId, securityGroupName, vpcId }) => `${securityGroupId} named ${securityGroupName} in ${vpcId}`,
    ),
    ...list(
      'Baidu enterprise security groups',
      enterpriseSecurityGroups,
      ({ enterpriseSecurityGroupId, enterpriseSecurityGroupName, region, accountId }) =>
        `${enterpriseSecurityGroupId} named ${enterpriseSecurityGroupName} in ${region}, account ${accountId}`,
    ),
    ...list('Baidu certificates', certificates, ({ certId, accountId }) => `${certId}, account ${accountId}`),
  ];
}

function describeHuawei(seed: EmulatorSeed): string[] {
  const { users = [], projects = [], queues = [], elasticResourcePools = [], romaInstances = [] } = seed;
  return [
    ...list('Huawei Cloud users', users, ({ userName, domainName, password, accountId }) => {
      const isDemo = demoSeed.users.some((demo) => demo.password === password);
      return `${userName} of ${domainName}${isDemo ? `, password ${password} (demo, made up)` : ''}, account ${accountId}`;
    }),
    ...list('Huawei Cloud projects', projects, (one) => `${one.projectId} named ${one.name}, account ${one.accountId}`),
    ...list('DLI queues', queues, ({ queueName, projectId }) => `${queueName} in project ${projectId}`),
    ...list(
      'DLI elastic resource pools',
      elasticResourcePools,
      ({ elasticResourcePoolName, projectId }) => `${elasticResourcePoolName} in project ${projectId}`,
    ),
    ...list(
      'ROMA Connect instances',
      romaInstances,
      ({ instanceId, instanceName, projectId }) => `${instanceId} named ${instanceName} in project ${projectId}`,
    ),
  ];
}

/** A heading and its lines; nothing for an empty list. */
function list<T extends object>(heading: string, items: readonly T[], describe: (item: T) => string): string[] {
  return items.length === 0 ? [] : [`${heading}:`, ...items.map((item) => `  ${describe(printable(item))}`)];
}

/** What a terminal would obey, or show as another line. */
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** The item with all texts that hold control characters as JSON writes them. */
function printable<T extends object>(item: T): T {
  const written = Object.entries(item).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && control.test(value) ? escaped(value) : value,
  ]);
  return Object.fromEntries(written) as T;
}

/** As JSON, in ASCII: `JSON.stringify` leaves some control characters as they are. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
