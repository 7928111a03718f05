import { describe, expect, test } from 'vitest';
import {
  createDliClient,
  createIamClient,
  createPasswordLogin,
  createRomaClient,
  type DliRegion,
} from '../../../src/huawei.js';
import { ConfigError } from '../../../src/index.js';
import {
  answerHuawei,
  answerNone,
  createHuaweiLab,
  createIamLab,
  labKey,
  labProject,
  labUser,
} from '../../helpers/huawei-lab.js';

const originOf = (url: string) => new URL(url).origin;

async function originOfDli(region: DliRegion): Promise<string> {
  const { dli, wire } = createHuaweiLab(answerNone, { region });
  await dli.listEnhancedConnections();
  return originOf(wire.only.url);
}

async function originOfRoma(region: string): Promise<string> {
  const { roma, wire } = createHuaweiLab(answerHuawei(200, { size: 0, total: 0 }), { region });
  await roma.listProjectVpcChannelsV2();
  return originOf(wire.only.url);
}

async function originOfIam(region: string): Promise<string> {
  const { iam, wire } = createIamLab(answerHuawei(200, { projects: [] }), { region });
  await iam.keystoneListProjects();
  return originOf(wire.only.url);
}

describe('calls go', () => {
  test.each(['cn-north-4', 'ap-southeast-3', 'af-north-1', 'eu-west-0', 'mars-1', 'constructor'])(
    'to the host of region %s',
    async (region) => {
      expect(await originOfDli(region)).toBe(`https://dli.${region}.myhuaweicloud.com`);
      expect(await originOfRoma(region)).toBe(`https://roma.${region}.myhuaweicloud.com`);
    },
  );

  test('to the European cloud for DLI in eu-west-101', async () => {
    expect(await originOfDli('eu-west-101')).toBe('https://dli.eu-west-101.myhuaweicloud.eu');
  });

  test.each([
    ['cn-north-4', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['cn-south-2', 'https://iam.cn-south-2.myhuaweicloud.com'],
    ['af-north-1', 'https://iam.myhuaweicloud.com'],
    ['ru-northwest-2', 'https://iam.myhuaweicloud.com'],
  ])('for IAM in %s to %s', async (region, expected) => {
    expect(await originOfIam(region)).toBe(expected);
  });

  test('to the endpoint that is given, whatever the region', async () => {
    const { iam, wire } = createIamLab(answerHuawei(200, { projects: [] }), {
      region: 'eu-west-101',
      endpoint: 'https://iam.own.example/v/',
    });
    await iam.keystoneListProjects();
    expect(wire.only.url).toBe('https://iam.own.example/v/v3/projects');
  });
});

describe('a client is not made where no source names the address:', () => {
  const message = (service: string, region: string) =>
    `The address of ${service} in region ${region} is not documented: give the client an endpoint.`;

  test.each<[string, () => unknown, string]>([
    ['IAM in eu-west-101', () => createIamClient({ region: 'eu-west-101' }), message('huawei/iam', 'eu-west-101')],
    [
      'ROMA in ae-ad-1',
      () => createRomaClient({ region: 'ae-ad-1', credentials: labKey }),
      message('huawei/roma', 'ae-ad-1'),
    ],
    [
      'a login in eu-west-101',
      () => createPasswordLogin({ ...labUser, region: 'eu-west-101' }),
      message('huawei/iam', 'eu-west-101'),
    ],
  ])('%s', (_, make, expected) => {
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(expected);
  });

  test.each(['', 'CN', 'a.b', 'a/b', 'eu-west-101#', 'unknown.', '{region}'])('in region %j', (region) => {
    expect(() => createDliClient({ region, credentials: labKey, projectId: labProject })).toThrow(ConfigError);
  });
});

test('a client for DLI in eu-west-101 is made where the project is known', async () => {
  expect(() => createDliClient({ region: 'eu-west-101', credentials: labKey })).not.toThrow();
  expect(await originOfDli('eu-west-101')).toContain('.eu');
});
