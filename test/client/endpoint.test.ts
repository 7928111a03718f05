import { describe, expect, test } from 'vitest';
import { createPeeringClient, type BaiduClientOptions } from '../../src/baidu.js';
import { ConfigError } from '../../src/index.js';
import { createPeeringLab, labCredentials } from '../helpers/peering-lab.js';
import { answerOk } from '../helpers/recording-fetch.js';

async function urlFor(options: Partial<BaiduClientOptions>): Promise<string> {
  const { client, wire } = createPeeringLab(answerOk, options);
  await client.listPeerConn({ maxKeys: 1 });
  await client.http.GET('/v1/peerconn', { params: { query: { maxKeys: 1 } } });
  const [named, typed] = wire.sent;
  expect(typed?.url).toBe(named?.url);
  expect(typed?.headers.get('authorization')).toBe(named?.headers.get('authorization'));
  return named?.url ?? '';
}

const makeClient = (options: object) => () =>
  createPeeringClient({ region: 'bj', credentials: labCredentials, ...options });

test.each(['bj', 'bd', 'gz', 'su', 'hkg', 'fwh', 'cd', 'fsh', 'sin', 'hb-fsg', 'mars'])(
  'calls for region %s go to its host',
  async (region) => {
    expect(await urlFor({ region })).toBe(`https://bcc.${region}.baidubce.com/v1/peerconn?maxKeys=1`);
  },
);

test.each([
  ['http://127.0.0.1:4510', 'http://127.0.0.1:4510'],
  ['http://127.0.0.1:4510/', 'http://127.0.0.1:4510'],
  ['https://gateway.example/baidu', 'https://gateway.example/baidu'],
  ['https://gateway.example/baidu/vpc//', 'https://gateway.example/baidu/vpc'],
  ['https://gateway.example:443/', 'https://gateway.example'],
  ['http://gateway.example:80', 'http://gateway.example'],
  ['HTTPS://Gateway.Example', 'https://gateway.example'],
])('calls go to the endpoint %s', async (endpoint, expected) => {
  expect(await urlFor({ endpoint })).toBe(`${expected}/v1/peerconn?maxKeys=1`);
});

test('an endpoint goes before a region', async () => {
  expect(await urlFor({ region: 'gz', endpoint: 'http://127.0.0.1:4510' })).toMatch(/^http:\/\/127\.0\.0\.1:4510\//);
});

describe('a client is not made', () => {
  test.each(['', 'BJ', 'b.j', 'b/j', 'bj#', 'bj@evil.example', '-bj', 'bj-', 'a--b', 'bj\n', ' bj', '{region}'])(
    'for the region %j',
    (region) => {
      expect(makeClient({ region })).toThrow(ConfigError);
    },
  );

  test.each(['', 'bcc.bj.baidubce.com', '/v1', 'ftp://a.example', 'javascript:0', 'http://', 'https://a.example:x'])(
    'for the endpoint %j',
    (endpoint) => {
      expect(makeClient({ endpoint })).toThrow(ConfigError);
    },
  );

  test.each(['https://a.example?b', 'https://a.example/#c', 'https://u@a.example', 'https://:p@a.example'])(
    'for the endpoint %s, part of which would be lost',
    (endpoint) => {
      expect(makeClient({ endpoint })).toThrow(ConfigError);
    },
  );

  test('without region and endpoint', () => {
    expect(makeClient({ region: undefined })).toThrow(ConfigError);
  });

  test.each([0, -1, 0.5, NaN, Infinity, 2 ** 31])('for a time limit of %s ms', (timeoutMs) => {
    expect(makeClient({ timeoutMs })).toThrow(ConfigError);
  });

  test.each([0, -1, 1.5, NaN, Infinity])('for signatures that last %s seconds', (signatureExpirationSeconds) => {
    expect(makeClient({ signatureExpirationSeconds })).toThrow(ConfigError);
  });
});

test.each(['https://user:canary@a.example', 'ftp://user:canary@a.example', 'user:canary@a.example'])(
  'the password in the endpoint %s is not shown when the endpoint is refused',
  (endpoint) => {
    expect(makeClient({ endpoint })).toThrow(ConfigError);
    expect(makeClient({ endpoint })).not.toThrow('canary');
  },
);

test.each([0, NaN, 2 ** 31])('a call with a time limit of %s ms is refused and not sent', async (timeoutMs) => {
  const { client, wire } = createPeeringLab(answerOk);
  await expect(client.listPeerConn({}, { timeoutMs })).rejects.toBeInstanceOf(ConfigError);
  expect(wire.sent).toEqual([]);
});
