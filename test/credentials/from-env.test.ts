import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromEnv } from '../../src/baidu.js';
import { ConfigError } from '../../src/index.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerOk } from '../helpers/recording-fetch.js';

const agents = { BCE_ACCESS_KEY_ID: 'ak-1', BCE_SECRET_ACCESS_KEY: 'sk-1' };
const terraform = { BAIDUCLOUD_ACCESS_KEY: 'ak-2', BAIDUCLOUD_SECRET_KEY: 'sk-2' };
const first = { accessKeyId: 'ak-1', secretAccessKey: 'sk-1' };
const second = { accessKeyId: 'ak-2', secretAccessKey: 'sk-2' };

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ["those of Baidu's agent tools", agents, first],
  ["those of Baidu's Terraform provider", terraform, second],
  ['the former where both are set', { ...terraform, ...agents }, first],
  ['the latter where the former are empty', { ...terraform, BCE_ACCESS_KEY_ID: '', BCE_SECRET_ACCESS_KEY: '' }, second],
  ['a session token beside the former', { ...agents, BCE_SESSION_TOKEN: 't' }, { ...first, sessionToken: 't' }],
  ['no session token where it is empty', { ...agents, BCE_SESSION_TOKEN: '' }, first],
  ['no session token beside the latter', { ...terraform, BCE_SESSION_TOKEN: 't' }, second],
])('the variables read are %s', (_, environment, expected) => {
  expect(fromEnv(environment)()).toEqual(expected);
});

describe('half a pair is a mistake, not a reason to look further:', () => {
  test.each([
    ['BCE_SECRET_ACCESS_KEY', { BCE_ACCESS_KEY_ID: 'canary' }],
    ['BCE_ACCESS_KEY_ID', { BCE_SECRET_ACCESS_KEY: 'canary' }],
    ['BCE_SECRET_ACCESS_KEY', { BCE_ACCESS_KEY_ID: 'canary', BCE_SECRET_ACCESS_KEY: '' }],
    ['BAIDUCLOUD_SECRET_KEY', { BAIDUCLOUD_ACCESS_KEY: 'canary' }],
    ['BAIDUCLOUD_ACCESS_KEY', { BAIDUCLOUD_SECRET_KEY: 'canary' }],
    ['BCE_SECRET_ACCESS_KEY', { ...terraform, BCE_ACCESS_KEY_ID: 'canary' }],
  ])('%s is missing', (missing, environment) => {
    const provider = fromEnv(environment);
    expect(provider).toThrow(ConfigError);
    expect(provider).toThrow(`${missing} is not set`);
    expect(provider).not.toThrow('canary');
  });
});

test('an environment without keys is refused with the names of all variables', () => {
  const provider = fromEnv({ BCE_SESSION_TOKEN: 't' });
  expect(provider).toThrow(ConfigError);
  for (const name of [...Object.keys(agents), ...Object.keys(terraform)]) expect(provider).toThrow(name);
});

test("the process's own environment is read anew for each request", async () => {
  for (const name of ['BCE_SESSION_TOKEN', ...Object.keys(terraform)]) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(agents)) vi.stubEnv(name, value);
  const { client, wire } = createPeeringLab(answerOk, { credentials: fromEnv() });
  await client.listPeerConn();
  vi.stubEnv('BCE_ACCESS_KEY_ID', 'ak-3');
  await client.listPeerConn();
  expect(wire.sent.map(({ headers }) => headers.get('authorization')?.split('/')[1])).toEqual(['ak-1', 'ak-3']);
});

test('a missing variable fails the call, not the making of the client', async () => {
  const { client, wire } = createPeeringLab(answerOk, { credentials: fromEnv({}) });
  await expect(client.listPeerConn()).rejects.toBeInstanceOf(ConfigError);
  expect(wire.sent).toEqual([]);
});
