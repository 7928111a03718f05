import { expect, test } from 'vitest';
import { connectionsOf, createDliLab, plain } from './dli-lab.js';

const hostNamed = (name: string) => ({ hosts: [{ name, ip: '10.0.0.1' }] });
const hostAt = (ip: string) => ({ hosts: [{ name: 'host', ip }] });
const tagged = (key: string, value = 'v') => ({ tags: [{ key, value }] });

test.each([
  ['a name of 64 characters', { name: 'a'.repeat(64) }],
  ['an underscore as a name', { name: '_' }],
  ['letters, digits and underscores as a name', { name: 'A_1' }],
  ['a host name of one letter', hostNamed('a')],
  ['a host name of the documents', hostNamed('ecs-97f8-0001')],
  ['a host name with all punctuation', hostNamed('n.a_b-c')],
  ['a host name of 128 characters', hostNamed('a'.repeat(128))],
  ['the largest address', hostAt('255.255.255.255')],
  ['a host without a name', { hosts: [{ ip: '10.0.0.1' }] }],
  ['a route table', { routetable_id: 'table' }],
  ['a tag in any language', tagged('标签 1_.:+-@=é', '值')],
  ['a tag of the longest key and value', tagged('k'.repeat(128), 'v'.repeat(255))],
])('a connection may have %s', async (_, fields) => {
  expect(await createDliLab().create(fields)).toMatchObject({ status: 201, json: { is_success: true } });
});

test.each([
  ['an empty name', { name: '' }],
  ['a hyphen in its name', { name: 'a-b' }],
  ['a name of 65 characters', { name: 'a'.repeat(65) }],
  ['no VPC', { dest_vpc_id: undefined }],
  ['no subnet', { dest_network_id: undefined }],
  ['a bare text for pools', { elastic_resource_pools: 'p1' }],
  ['a host name that begins with a digit', hostNamed('1abc')],
  ['a host name that begins with a hyphen', hostNamed('-a')],
  ['a host name of 129 characters', hostNamed('a'.repeat(129))],
  ['a host name with a space', hostNamed('a b')],
  ['an address with a number above 255', hostAt('192.168.0.256')],
  ['an IPv6 address', hostAt('2407:c080:802:be7::1')],
  ['an address of three numbers', hostAt('192.168.0')],
  ['a tag without a value', { tags: [{ key: 'k' }] }],
  ['a tag with an empty key', tagged('')],
  ['a tag with an empty value', tagged('k', '')],
  ['a tag of the system', tagged('_sys_k')],
  ['a key that begins with a space', tagged(' k')],
  ['a key that ends with a space', tagged('k ')],
  ['a key with a comma', tagged('a,b')],
  ['a key of 129 characters', tagged('k'.repeat(129))],
  ['a value of 256 characters', tagged('k', 'v'.repeat(256))],
])('a connection may not have %s', async (_, fields) => {
  const lab = createDliLab();
  expect(await lab.create(fields)).toMatchObject({ status: 400, json: { error_code: 'DLI.0001' } });
  expect(await lab.listed()).toEqual([]);
});

const manyHosts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `host-${index}`,
    ip: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
  }));

test('20,000 hosts are taken, read back and replaced quickly; one more is refused', { timeout: 6000 }, async () => {
  const lab = createDliLab();
  const hosts = manyHosts(20_000);
  const id = await lab.created({ hosts });
  expect((await lab.read(id))?.['hosts']).toEqual(hosts);
  expect((await lab.on('PUT', id, '', { hosts: hosts.slice(1) })).status).toBe(200);
  expect((await lab.read(id))?.['hosts']).toEqual(hosts.slice(1));
  const tooMany = await lab.on('PUT', id, '', { hosts: manyHosts(20_001) });
  expect(tooMany).toMatchObject({ status: 400, json: { error_code: 'DLI.0001' } });
  expect(await lab.create({ name: 'more', hosts: manyHosts(20_001) })).toMatchObject({ status: 400 });
});

test('a limit or an offset below 0 is refused', async () => {
  for (const query of ['?limit=-1', '?offset=-1', '?limit=x'])
    expect(await createDliLab().as()('GET', `${connectionsOf()}${query}`)).toMatchObject({
      status: 400,
      json: { error_code: 'DLI.0001' },
    });
});

test('a route needs a name of 1 to 64 characters and a range', async () => {
  const lab = createDliLab();
  const id = await lab.created();
  const statusOf = async (body: object) => (await lab.on('POST', id, '/routes', body)).status;
  expect(await statusOf({ name: 'r'.repeat(64), cidr: '127.0.0.0' })).toBe(200);
  for (const body of [{ name: 'r'.repeat(65), cidr: '127.0.0.0' }, { name: '', cidr: '127.0.0.0' }, { name: 'r' }, {}])
    expect(await statusOf(body)).toBe(400);
});

test('an address to test has a host and a port', async () => {
  const test = async (address: string) =>
    (await createDliLab().as()('POST', '/v1.0/project-a/queues/q1/connection-test', { address })).status;
  expect(await test('iam.cn-north-1.myhuaweicloud.com:443')).toBe(200);
  for (const address of ['10.0.0.1', ':80', 'host:', 'host:http', 'host:123456']) expect(await test(address)).toBe(400);
});

test('an action other than grant, revoke and update is refused', async () => {
  const lab = createDliLab();
  const object = `edsconnections.${await lab.created()}`;
  const body = { projectId: 'project-a', action: 'give', privileges: [{ object, privileges: ['BIND_QUEUE'] }] };
  expect(await lab.as()('PUT', '/v1.0/project-a/authorization', body)).toMatchObject({ status: 400 });
});

test('at most 20 labels are added or taken away at a time, and a kind of resource that is unknown is refused', async () => {
  const lab = createDliLab();
  const id = await lab.created();
  const tags = Array.from({ length: 21 }, (_, index) => ({ key: `k${index}`, value: 'v' }));
  for (const action of ['create', 'delete']) {
    const at = (kind: string) => `/v3/project-a/${kind}/${id}/tags/${action}`;
    const send = async (kind: string, count: number) =>
      (await lab.as()('POST', at(kind), { tags: tags.slice(0, count) })).status;
    expect(await send('dli_enhanced_datasource', 20)).toBe(200);
    expect(await send('dli_enhanced_datasource', 21)).toBe(400);
    expect(await send('dli_nothing', 1)).toBe(400);
  }
});

test('a field that no document knows is passed over', async () => {
  expect(await createDliLab().create({ ...plain, ipv6_enable: true })).toMatchObject({ status: 201 });
});
