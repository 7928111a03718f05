import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createEmulator, type EmulatorCredentials, type EmulatorServer } from '../../../src/emulator.js';

/** As much of the vendor's SDK as is used here. Its builder of clients needs a package that it does not declare, so it is left out. */
interface VendorClient {
  withEndpoints(endpoints: string[]): this;
  withCredential(credential: object): this;
  sendRequest(options: object): Promise<Record<string, unknown> & { httpStatusCode: number }>;
}
type Credential = new (data: object) => object;

const load = createRequire(import.meta.url);
const part = (name: string) => load(`@huaweicloud/huaweicloud-sdk-core/${name}`) as Record<string, unknown>;
const HcClient = part('HcClient')['HcClient'] as new (http: object) => VendorClient;
const DefaultHttpClient = part('http/DefaultHttpClient')['DefaultHttpClient'] as new (
  options: object,
  endpoints: string[],
) => object;
const BasicCredentials = part('auth/BasicCredentials')['BasicCredentials'] as Credential;
const GlobalCredentials = part('auth/GlobalCredentials')['GlobalCredentials'] as Credential;

const projectId = '48cc2c48765f481480c7db940d6409d1';

/** Makes one call with a client of its own, as the vendor's generated clients do. */
function callerOf({ url }: EmulatorServer, key: EmulatorCredentials, Kind = BasicCredentials) {
  const { accessKeyId: ak, secretAccessKey: sk, sessionToken: securityToken } = key;
  const owner = Kind === BasicCredentials ? { projectId } : { domainId: '00000000000000000000000000000001' };
  const credential = new Kind({ ak, sk, securityToken, ...owner });
  return (method: string, path: string, { query = {}, data }: { query?: object; data?: object } = {}) => {
    const client = new HcClient(new DefaultHttpClient({}, [url])).withEndpoints([url]).withCredential(credential);
    const contentType = 'application/json';
    const pathParams = Kind === BasicCredentials ? { project_id: projectId } : {};
    return client.sendRequest({ method, url: path, contentType, queryParams: query, pathParams, headers: {}, data });
  };
}

const connections = '/v2.0/{project_id}/datasource/enhanced-connections';
const connection = {
  name: 'made_by_sdk',
  dest_vpc_id: '22094d8f-c310-4621-913d-4c4d655d8495',
  dest_network_id: '78f2562a-36e4-4b39-95b9-f5aab22e1281',
  queues: ['q1'],
  hosts: [{ name: 'ecs-97f8-0001', ip: '192.168.0.1' }],
};

test("Huawei Cloud's own JavaScript SDK makes, lists, changes and deletes a DLI connection", async () => {
  const emulator = createEmulator({ transitionMs: 0 });
  await using server = await emulator.listen();
  const call = callerOf(server, emulator.credentials());
  const created = await call('POST', connections, { data: connection });
  const path = `${connections}/${String(created['connection_id'])}`;
  expect(await call('GET', path)).toMatchObject({ httpStatusCode: 200, name: 'made_by_sdk' });
  const query = { limit: 10, name: 'made_by_sdk', offset: 0 };
  expect(await call('GET', connections, { query })).toMatchObject({ count: 1 });
  await call('PUT', path, { data: { hosts: [{ name: 'hh', ip: '10.1.1.1' }] } });
  await call('DELETE', path);
  expect(emulator.requests.map(({ accountId, status }) => [accountId, Math.floor(status / 100)])).toEqual(
    Array.from({ length: 5 }, () => ['00000000000000000000000000000001', 2]),
  );
});

test('it is accepted with temporary keys, and by IAM and ROMA Connect', async () => {
  const emulator = createEmulator({ transitionMs: 0 });
  const temporary = { accessKeyId: 'temporary', secretAccessKey: 'short-lived', sessionToken: 'a/token+of=signs' };
  emulator.seed({ accounts: [{ accountId: '00000000000000000000000000000001', ...temporary }] });
  await using server = await emulator.listen();
  const iam = callerOf(server, temporary, GlobalCredentials);
  expect(await iam('GET', '/v3/projects', { query: { name: 'cn-north-4' } })).toMatchObject({
    projects: [{ id: projectId }],
  });
  const roma = callerOf(server, temporary);
  const instance = '/v2/{project_id}/apic/instances/ddd73cde017890908ae0117d67bf7330';
  expect(await roma('GET', `${instance}/vpc-channels`, { query: { limit: 500 } })).toMatchObject({
    httpStatusCode: 200,
  });
});
