import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/emulator.js';

/** As much of the vendor's SDK as is used here; its own types do not cover its base client. */
interface VendorSdk {
  readonly BceBaseClient: new (config: object, serviceId: string) => VendorClient;
}
interface VendorClient {
  sendRequest(method: string, path: string, args?: object): PromiseLike<{ readonly body: Record<string, unknown> }>;
}

const { BceBaseClient } = createRequire(import.meta.url)('@baiducloud/sdk') as VendorSdk;

test("Baidu's own JavaScript SDK makes, changes, lists and releases a connection", async () => {
  const emulator = createEmulator({ transitionMs: 0 });
  await using server = await emulator.listen();
  const { accessKeyId: ak, secretAccessKey: sk } = emulator.credentials();
  const client = new BceBaseClient({ endpoint: server.url, credentials: { ak, sk } }, 'vpc');
  const body = JSON.stringify({
    bandwidthInMbps: 100,
    localVpcId: 'vpc-demo-bj-1',
    peerVpcId: 'vpc-demo-bj-2',
    peerRegion: 'bj',
    billing: { paymentTiming: 'Postpaid' },
    description: '对等 "quoted" \\ é 🙂',
  });
  const created = await client.sendRequest('POST', '/v1/peerconn', {
    body,
    params: { clientToken: "~-_.!*'() %&=+/" },
  });
  const path = `/v1/peerconn/${String(created.body['peerConnId'])}`;
  const params = { clientToken: 'be31b98c-5e41-4838-9d30-9be700de5a20', resize: '' };
  await client.sendRequest('PUT', path, { body: '{"newBandwidthInMbps":321}', params });
  const read = await client.sendRequest('GET', path, { params: { role: 'acceptor' } });
  expect(read.body).toMatchObject({ bandwidthInMbps: 321, description: '对等 "quoted" \\ é 🙂', role: 'acceptor' });
  const list = await client.sendRequest('GET', '/v1/peerconn', { params: { maxKeys: 1, vpcId: 'vpc-demo-bj-1' } });
  expect(list.body).toMatchObject({ isTruncated: false });
  await client.sendRequest('DELETE', path);
  await expect(client.sendRequest('PUT', path, { params: { refund: '' } })).rejects.toMatchObject({
    status_code: 404,
    code: 'NoSuchObject',
  });
});
