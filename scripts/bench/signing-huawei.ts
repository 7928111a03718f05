import { createHmac, hash } from 'node:crypto';
import { createRequire } from 'node:module';
import { compare } from '../lib/measure.js';
import { huawei } from './built.js';
import { row, type Row } from './row.js';

/** The signer of Huawei Cloud's own JavaScript SDK, as far as it is used here. */
interface VendorSigner {
  sign(request: object, credential: { getAk(): string; getSk(): string }): object;
}
const { AKSKSigner } = createRequire(import.meta.url)('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner') as {
  AKSKSigner: VendorSigner;
};

const credentials = {
  accessKeyId: 'FAKEHWACCESSKEY00001',
  secretAccessKey: 'fakeHwSecretKeyNotRealAtAll0000000000001',
};
const vendorCredentials = { getAk: () => credentials.accessKeyId, getSk: () => credentials.secretAccessKey };
const projectId = '48cc2c48765f481480c7db940d6409d1';
const host = 'dli.cn-north-4.myhuaweicloud.com';
const url = `https://${host}/v2.0/${projectId}/datasource/enhanced-connections`;
const input = {
  name: 'test',
  dest_vpc_id: '22094d8f-c310-4621-913d-4c4d655d8495',
  dest_network_id: '78f2562a-36e4-4b39-95b9-f5aab22e1281',
  queues: ['q1', 'q2'],
  hosts: [
    { ip: '192.168.0.1', name: 'ecs-97f8-0001' },
    { ip: '192.168.0.2', name: 'ecs-97f8-0002' },
  ],
};
const headers = { host, 'x-project-id': projectId };

/** The fastest way that Node has for each. */
const sha256 = (text: string) => hash('sha256', text, 'hex');
const hmac = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest('hex');

/** Signing against the hashes that it cannot do without, and against the vendor's signer, which writes the body anew to hash it. */
export async function benchHuaweiSigning(): Promise<Row[]> {
  const signer = huawei.createSdkSigner();
  const timestamp = huawei.formatSdkTime(Date.parse('2026-08-13T08:00:00Z'));
  const body = JSON.stringify(input);
  const key = Buffer.from(credentials.secretAccessKey);
  const request = { method: 'POST', url, headers, body };
  const { canonicalRequest } = await signer(request, credentials, { timestamp });
  const floor = () => {
    const hashes = `${sha256(body)}${sha256(canonicalRequest)}`;
    return Promise.resolve(hmac(key, `SDK-HMAC-SHA256\n${timestamp}\n${hashes.slice(64)}`));
  };
  const sign = () => signer(request, credentials, { timestamp });
  const query = { limit: '100', offset: '0' };
  const list = { method: 'GET', url: `${url}?limit=100&offset=0`, headers };
  const signList = () => signer(list, credentials, { timestamp });
  const own = { 'X-Project-Id': projectId };
  const listByVendor = () =>
    AKSKSigner.sign({ method: 'GET', endpoint: url, queryParams: query, headers: { ...own } }, vendorCredentials);
  const createByVendor = () =>
    AKSKSigner.sign({ method: 'POST', endpoint: url, headers: { ...own }, data: input }, vendorCredentials);
  const vendor = "Huawei's JavaScript signer : signing, same request";
  const target = 'at least 2.5';
  return [
    row('Signing for Huawei : its one HMAC and two SHA-256', await compare(sign, floor), 'at most 2'),
    row(`${vendor}, a list`, await compare(() => Promise.resolve(listByVendor()), signList), target),
    row(`${vendor}, a create`, await compare(() => Promise.resolve(createByVendor()), sign), target),
  ];
}
