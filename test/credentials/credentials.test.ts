import { describe, expect, test } from 'vitest';
import type { BaiduClientOptions, Credentials } from '../../src/baidu.js';
import { ConfigError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson } from '../helpers/recording-fetch.js';

const labWith = (credentials: BaiduClientOptions['credentials']) =>
  createPeeringLab(answerJson(200, { peerConns: [] }), { credentials });
const keyOf = (accessKeyId: string): Credentials => ({ accessKeyId, secretAccessKey: `secret-of-${accessKeyId}` });

test.each<[string, BaiduClientOptions['credentials']]>([
  ['an object', keyOf('ak-1')],
  ['a function', () => keyOf('ak-1')],
  ['a function that takes its time', () => Promise.resolve(keyOf('ak-1'))],
])('credentials may be %s', async (_, credentials) => {
  const { client, wire } = labWith(credentials);
  await client.listPeerConn();
  await client.http.GET('/v1/peerconn');
  for (const { headers } of wire.sent) expect(headers.get('authorization')).toMatch(/^bce-auth-v1\/ak-1\//);
});

test('a provider is asked before each request, and what it gives then is used', async () => {
  let asked = 0;
  const { client, wire } = labWith(() => keyOf(`ak-${++asked}`));
  expect(asked).toBe(0);
  await client.listPeerConn();
  await client.http.GET('/v1/peerconn');
  await client.listPeerConn();
  const ids = wire.sent.map(({ headers }) => headers.get('authorization')?.split('/')[1]);
  expect(ids).toEqual(['ak-1', 'ak-2', 'ak-3']);
});

test('keys that are renewed within one second sign with the new secret', async () => {
  const secrets = ['old', 'new', 'old'];
  const provider = () => ({ accessKeyId: 'ak', secretAccessKey: secrets.shift() ?? '' });
  const { client, wire } = labWith(provider);
  for (let call = 0; call < 3; call += 1) await client.listPeerConn();
  const [first, second, third] = wire.sent.map(({ headers }) => headers.get('authorization'));
  expect(second).not.toBe(first);
  expect(third).toBe(first);
});

test.each<[string, (error: Error) => Credentials | Promise<Credentials>]>([
  [
    'throws',
    (error) => {
      throw error;
    },
  ],
  ['rejects', (error) => Promise.reject(error)],
])('what a provider %s is the cause of an error that names the call, and nothing is sent', async (_, provider) => {
  const error = new RangeError('the vault is sealed');
  const { client, wire } = labWith(() => provider(error));
  for (const call of [client.listPeerConn(), client.http.GET('/v1/peerconn')]) {
    const message = 'listPeerConn: the credentials provider failed (RangeError).';
    expect(await failureOf(ConfigError, call)).toMatchObject({ message, cause: error, operationId: 'listPeerConn' });
  }
  expect(wire.sent).toEqual([]);
});

describe('credentials are refused, the field named and its value not,', () => {
  const key = keyOf('ak-1');
  const cases: [field: string, given: unknown][] = [
    ['accessKeyId', { ...key, accessKeyId: undefined }],
    ['accessKeyId', { ...key, accessKeyId: '' }],
    ['accessKeyId', { ...key, accessKeyId: 7 }],
    ['accessKeyId', { ...key, accessKeyId: 'canary/id' }],
    ['accessKeyId', { ...key, accessKeyId: 'canary ' }],
    ['accessKeyId', { ...key, accessKeyId: 'canaryé' }],
    ['secretAccessKey', { accessKeyId: 'ak-1' }],
    ['secretAccessKey', { ...key, secretAccessKey: '' }],
    ['secretAccessKey', { ...key, secretAccessKey: null }],
    ['secretAccessKey', { ...key, secretAccessKey: 'canary\n' }],
    ['secretAccessKey', { ...key, secretAccessKey: ' canary' }],
    ['secretAccessKey', { ...key, secretAccessKey: 'canary\u0000' }],
    ['sessionToken', { ...key, sessionToken: '' }],
    ['sessionToken', { ...key, sessionToken: null }],
    ['sessionToken', { ...key, sessionToken: 'canary\r\nx: y' }],
    ['sessionToken', { ...key, sessionToken: 'canaryé' }],
  ];

  test.each(cases)('where %s is wrong: %j', async (field, given) => {
    for (const credentials of [given, () => given, () => Promise.resolve(given)]) {
      const { client, wire } = labWith(credentials as Credentials);
      const error = await failureOf(ConfigError, client.listPeerConn());
      expect(error.message).toContain(`credentials.${field} `);
      expect(error.message).not.toContain('canary');
      expect(wire.sent).toEqual([]);
    }
  });

  test.each([undefined, null, 'ak:sk', 7])('where there are none: %s', async (given) => {
    for (const credentials of [given, () => given]) {
      const { client } = labWith(credentials as unknown as Credentials);
      expect(await failureOf(ConfigError, client.listPeerConn())).toMatchObject({
        message: 'listPeerConn: credentials must be an object or a function that returns one.',
      });
    }
  });
});

test('a secret may hold any letter', async () => {
  const { client, wire } = labWith({ accessKeyId: 'ak', secretAccessKey: '密钥🔑' });
  await client.listPeerConn();
  expect(wire.sent).toHaveLength(1);
});
