import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromEnv } from '../../src/huawei.js';
import { ConfigError } from '../../src/index.js';
import { answerNone, createHuaweiLab } from '../helpers/huawei-lab.js';

const key = { HUAWEICLOUD_SDK_AK: 'ak-1', HUAWEICLOUD_SDK_SK: 'sk-1' };
const read = { accessKeyId: 'ak-1', secretAccessKey: 'sk-1' };

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each<[string, Record<string, string>, object]>([
  ['an access key', key, read],
  ['a security token', { ...key, HUAWEICLOUD_SDK_SECURITY_TOKEN: 't' }, { ...read, sessionToken: 't' }],
  ['no security token where it is empty', { ...key, HUAWEICLOUD_SDK_SECURITY_TOKEN: '' }, read],
  ['a project', { ...key, HUAWEICLOUD_SDK_PROJECT_ID: 'p' }, { ...read, projectId: 'p' }],
  ['no project where it is empty', { ...key, HUAWEICLOUD_SDK_PROJECT_ID: '' }, read],
])("Huawei Cloud's own variables give %s", (_, environment, expected) => {
  expect(fromEnv(environment)()).toEqual(expected);
});

describe('what is missing is named, and nothing shown:', () => {
  test.each<[string, Record<string, string>]>([
    ['HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK', {}],
    ['HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK', { HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '' }],
    ['HUAWEICLOUD_SDK_AK', { HUAWEICLOUD_SDK_SK: 'canary', HUAWEICLOUD_SDK_SECURITY_TOKEN: 'canary' }],
    ['HUAWEICLOUD_SDK_SK', { HUAWEICLOUD_SDK_AK: 'canary', HUAWEICLOUD_SDK_PROJECT_ID: 'p' }],
  ])('%s', (missing, environment) => {
    const provider = fromEnv(environment);
    expect(provider).toThrow(ConfigError);
    expect(provider).toThrow(`No credentials in the environment: set ${missing}.`);
    expect(provider).not.toThrow('canary');
  });
});

test("the process's own environment is read anew for each request", async () => {
  for (const name of ['HUAWEICLOUD_SDK_SECURITY_TOKEN', 'HUAWEICLOUD_SDK_PROJECT_ID']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(key)) vi.stubEnv(name, value);
  const { dli, wire } = createHuaweiLab(answerNone, { credentials: fromEnv() });
  await dli.listEnhancedConnections();
  vi.stubEnv('HUAWEICLOUD_SDK_AK', 'ak-2');
  await dli.listEnhancedConnections();
  const keys = wire.sent.map(({ headers }) => /Access=([^,]*)/.exec(headers.get('authorization') ?? '')?.[1]);
  expect(keys).toEqual(['ak-1', 'ak-2']);
});

test('a missing variable fails the call, not the making of the client', async () => {
  const { dli, wire } = createHuaweiLab(answerNone, { credentials: fromEnv({}) });
  await expect(Promise.resolve(dli.listEnhancedConnections())).rejects.toThrow(
    'listEnhancedConnections: No credentials in the environment',
  );
  expect(wire.sent).toEqual([]);
});
