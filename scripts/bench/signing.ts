import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { compare } from '../lib/measure.js';
import { baidu } from './built.js';
import { row, type Row } from './row.js';

/** The signer of Baidu's own JavaScript SDK, as far as it is used here. */
interface VendorSigner {
  generateAuthorization(method: string, path: string, query: object, headers: object, timestamp: number): string;
}
const { Auth } = createRequire(import.meta.url)('@baiducloud/sdk') as {
  Auth: new (accessKeyId: string, secretAccessKey: string) => VendorSigner;
};

const credentials = {
  accessKeyId: 'FAKEBCEACCESSKEY0000000000000001',
  secretAccessKey: 'fake-bce-secret-key-not-real-0001',
};
const timeMs = Date.parse('2026-08-13T08:00:00Z');
const path = '/v1/peerconn/peerconn-9td54fmx143e';
const clientToken = 'be31b98c-5e41-4838-9d30-9be700de5a20';
const headersAt = (timestamp: string) => ({
  host: 'bcc.bj.baidubce.com',
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': timestamp,
});
const requestAt = (timestamp: string) => ({
  method: 'PUT',
  url: `https://bcc.bj.baidubce.com${path}?accept=&clientToken=${clientToken}`,
  headers: headersAt(timestamp),
});
const timestampOf = (second: number) => new Date(timeMs + second * 1000).toISOString().replace(/\.\d+/, '');
const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');

/** Signing against the HMACs that it cannot do without, and against the vendor's signer on the same request. */
export async function benchSigning(): Promise<Row[]> {
  const timestamp = timestampOf(0);
  const request = requestAt(timestamp);
  const signer = baidu.createBceSigner();
  const { canonicalRequest } = await signer(request, credentials, { timestamp });
  const prefix = `bce-auth-v1/${credentials.accessKeyId}/${timestamp}/1800`;
  const signingKey = hmac(credentials.secretAccessKey, prefix);
  const vendor = new Auth(credentials.accessKeyId, credentials.secretAccessKey);
  let second = 0;

  const sign = () => signer(request, credentials, { timestamp });
  const seconds = Array.from({ length: 1000 }, (_, index) => timestampOf(index));
  const requests = seconds.map(requestAt);
  const signInNewSecond = () => {
    second = (second + 1) % seconds.length;
    return signer(requests[second] ?? request, credentials, { timestamp: seconds[second] ?? timestamp });
  };
  const signByVendor = () =>
    vendor.generateAuthorization('PUT', path, { accept: '', clientToken }, headersAt(timestamp), timeMs / 1000);
  const kept = await compare(sign, () => Promise.resolve(hmac(signingKey, canonicalRequest)));
  const fresh = await compare(signInNewSecond, () =>
    Promise.resolve(hmac(hmac(credentials.secretAccessKey, prefix), canonicalRequest)),
  );
  const other = await compare(() => Promise.resolve(signByVendor()), sign);
  return [
    row('Signing, key kept within the second : its one HMAC', kept, 'at most 2'),
    row('Signing, first of a second : its two HMACs', fresh, 'at most 2'),
    row("Baidu's JavaScript signer : signing, same request", other, 'at least 3'),
  ];
}
