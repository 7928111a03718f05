import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createSdkSigner, formatSdkTime, type SdkSignableRequest } from '../../src/huawei.js';
import { sdkVectors, type SdkVector } from '../helpers/huawei-vectors.js';
import { signersByCrypto } from './signer-by-crypto.js';

const host = 'dli.cn-north-4.myhuaweicloud.com';
const project = '48cc2c48765f481480c7db940d6409d1';
const key = { accessKeyId: 'AKEXAMPLE0000000001', secretAccessKey: 'SKEXAMPLE0000000000000000000000000000001' };
const timestamp = '20260101T000000Z';

const signatureIn = (authorization = '') => /Signature=([0-9a-f]{64})$/.exec(authorization)?.[1];
const namesIn = (authorization = '') => /SignedHeaders=([^,]*),/.exec(authorization)?.[1];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A vector's request as the client would hand it to the signer. */
function requestOf({ method, url, headers, body }: SdkVector): SdkSignableRequest {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const hostOfUrl = /^https?:\/\/([^/?]*)/.exec(url)?.[1] ?? '';
  return { method, url, body, headers: { ...Object.fromEntries(lower), host: hostOfUrl } };
}

test('the vectors are complete', () => {
  expect(sdkVectors).toHaveLength(56);
  expect(new Set(sdkVectors.map(({ name }) => name)).size).toBe(56);
});

describe.each(signersByCrypto)('a signer on %s', (_, createSigner) => {
  test.each(sdkVectors.map((vector) => [vector.name, vector] as const))(
    "signs %s as Huawei Cloud's SDKs do",
    async (_name, vector) => {
      const { timestamp: time, signedHeaders, expected } = vector;
      const signature = await createSigner()(requestOf(vector), vector, { timestamp: time, signedHeaders });
      expect(signature.canonicalRequest).toBe(expected.canonicalRequest);
      expect(signature.headers).toEqual({
        authorization: expected.authorization,
        'x-sdk-date': time,
        ...(vector.sessionToken !== undefined && { 'x-security-token': vector.sessionToken }),
      });
    },
  );

  test('reads a body beyond ASCII as UTF-8', async () => {
    const body = '{"name":"名字 é 😀"}';
    const request = { method: 'POST', url: `https://${host}/`, headers: { host }, body };
    const { canonicalRequest } = await createSigner()(request, key, { timestamp });
    expect(canonicalRequest.split('\n').at(-1)).toBe(sha256(body));
  });
});

describe('worked examples', () => {
  const path = `/v2.0/${project}/datasource/enhanced-connections`;
  const headers = { host, 'content-type': 'application/json', 'x-project-id': project };
  const signedHeaders = ['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token'];
  const createBody =
    '{"name":"test","dest_vpc_id":"22094d8f-c310-4621-913d-4c4d655d8495","dest_network_id":"78f2562a-36e4-4b39-95b9-f5aab22e1281",' +
    '"queues":["q1","q2"],"hosts":[{"ip":"192.168.0.1","name":"ecs-97f8-0001"},{"ip":"192.168.0.2","name":"ecs-97f8-0002"}]}';
  const syncBody =
    '{"vpc_channel_id":"04be10fd3a3f424fac9f603df3297a06",' +
    '"instance_ids":["ddd73cde017890908ae0117d67bf7330","eea73cde015940908ae0117d67bf7330"]}';
  const romaHost = 'roma.cn-north-4.myhuaweicloud.com';

  test.each([
    [
      'a POST with a body',
      { method: 'POST', url: `https://${host}${path}`, headers, body: createBody },
      undefined,
      '3e53ca4d0341ddcbbbd9b46aa3d785849388f75a2443876ab4e4b85c0997469e',
      '003b2e8df97e069f3ab86e2e027b3362e5dbc1ff7a6cfb8efd6db62521c8a6e6',
    ],
    [
      'a GET with a query',
      {
        method: 'GET',
        url: `https://${host}${path}?limit=100&offset=0&status=ACTIVE&tags=tag1%3Dv1%2Ctag2%3Dv2`,
        headers,
      },
      undefined,
      '0f65f8d6aa147a7f6b1f21546e5ec84e1e9cf9ac805c371a81c437405a4a57b5',
      'b3802bbc272ee44710435a58d795c541bb1f91b83905ab654eaeb4b3f3eb16b1',
    ],
    [
      'a POST with temporary keys',
      {
        method: 'POST',
        url: `https://${romaHost}/v2/${project}/apic/vpc-channels/syncs`,
        headers: { ...headers, host: romaHost, 'content-type': 'application/json;charset=UTF-8' },
        body: syncBody,
      },
      'gQpjbi1ub3J0aC00jD4Ej',
      'a046698c46872f77e591a87c390adabf236b92818fdd3d1568af1d6993907b60',
      'ffb3b42a24c10d9f18965362a55bb8e78be856c0419092cb07e4fdc5f9289f31',
    ],
  ])('%s has the documented signature', async (_, request, sessionToken, canonicalHash, expected) => {
    const signed = await createSdkSigner()(request, { ...key, sessionToken }, { timestamp, signedHeaders });
    expect(sha256(signed.canonicalRequest)).toBe(canonicalHash);
    expect(signatureIn(signed.headers['authorization'])).toBe(expected);
  });

  test('the secret itself is the key, and the date stands in what it signs', async () => {
    const { canonicalRequest, headers: added } = await createSdkSigner()(
      { method: 'GET', url: `https://${host}/`, headers: { host } },
      key,
      { timestamp },
    );
    const text = `SDK-HMAC-SHA256\n${timestamp}\n${sha256(canonicalRequest)}`;
    const expected = createHmac('sha256', key.secretAccessKey).update(text).digest('hex');
    expect(added['authorization']).toBe(
      `SDK-HMAC-SHA256 Access=AKEXAMPLE0000000001, SignedHeaders=host;x-sdk-date, Signature=${expected}`,
    );
  });
});

describe('what is signed by default', () => {
  const namesOf = async (headers: Record<string, string>, sessionToken?: string) => {
    const request = { method: 'GET', url: `https://${host}/`, headers: { host, ...headers } };
    const signed = await createSdkSigner()(request, { ...key, sessionToken }, { timestamp });
    return namesIn(signed.headers['authorization']);
  };

  test.each([
    ['host and date', {}, 'host;x-sdk-date'],
    [
      'the project and what else begins with x-',
      { 'x-project-id': 'p', 'x-a': '' },
      'host;x-a;x-project-id;x-sdk-date',
    ],
    [
      'not what runtimes may change',
      { 'content-type': 'application/json', 'user-agent': 'u', 'content-length': '2', accept: '*/*' },
      'host;x-sdk-date',
    ],
    ['not names with an underscore', { x_a: '1', 'x-b_c': '2' }, 'host;x-sdk-date'],
    ['not a signature that is there already', { authorization: 'old' }, 'host;x-sdk-date'],
  ])('are %s', async (_, headers: Record<string, string>, expected) => {
    expect(await namesOf(headers)).toBe(expected);
  });

  test('is the security token of temporary keys as well', async () => {
    expect(await namesOf({}, 'token')).toBe('host;x-sdk-date;x-security-token');
  });

  test('are the names as the headers are sorted, by bytes', async () => {
    expect(await namesOf({ 'x-sdk-a': '1', 'x-sdk.b': '2', 'x-sdk': '3' })).toBe(
      'host;x-sdk;x-sdk-a;x-sdk-date;x-sdk.b',
    );
  });
});

test.each([
  [0, '19700101T000000Z'],
  [Date.UTC(2024, 4, 17, 9, 8, 7, 999), '20240517T090807Z'],
  [Date.UTC(2026, 11, 31, 23, 59, 59), '20261231T235959Z'],
])('the time %i is written as %s', (timeMs, expected) => {
  expect(formatSdkTime(timeMs)).toBe(expected);
});
