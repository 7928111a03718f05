import { expect, test } from 'vitest';
import type { dliRules } from '../../../generated/huawei/dli/rules.gen.js';
import { connectionsOf, createDliLab, type DliLab, plain } from './dli-lab.js';
import { onCreated, type Step } from './scenario.js';

const twice = (key: string) => ['v1', 'v2'].map((value) => ({ key, value }));
const bind = (body: object) =>
  onCreated({ elastic_resource_pools: ['p1'] }, (lab, id) => lab.on('POST', id, '/associate-queue', body));
const unbind = (body: object) =>
  onCreated({ queues: ['q1'] }, (lab, id) => lab.on('POST', id, '/disassociate-queue', body));
const unbindPools = (...pools: string[]) =>
  onCreated({ elastic_resource_pools: ['p1'] }, (lab, id) =>
    lab.on('POST', id, '/disassociate-queue', { elastic_resource_pools: pools }),
  );
const authorize = (grantee: object, object?: string) =>
  onCreated({}, (lab, id) =>
    lab.as()('PUT', '/v1.0/project-a/authorization', {
      ...grantee,
      action: 'grant',
      privileges: [{ object: object ?? `edsconnections.${id}`, privileges: ['BIND_QUEUE'] }],
    }),
  );
const startTest = (lab: DliLab, queue: string, address = 'host:80') =>
  lab.as()('POST', `/v1.0/project-a/queues/${queue}/connection-test`, { address });
const routeTo = (cidr: string) => onCreated({}, (lab, id) => lab.on('POST', id, '/routes', { name: 'r', cidr }));

/** Ways to break a rule beyond that of its scenario. */
const breaches: readonly (readonly [what: string, rule: keyof typeof dliRules, step: Step])[] = [
  ['a queue named twice', 'bound-once', (lab) => lab.create({ queues: ['q1', 'q1'] })],
  ['a pool named twice', 'bound-once', bind({ elastic_resource_pools: ['p2', 'p2'] })],
  ['a pool that is bound', 'bound-once', bind({ elastic_resource_pools: ['p1'] })],
  ['a queue that does not exist, to an existing connection', 'queue-exists', bind({ queues: ['none'] })],
  ['the queue default, to an existing connection', 'default-queue-never', bind({ queues: ['default'] })],
  ['neither queues nor pools', 'names-something', bind({})],
  ['nothing to unbind', 'names-something', unbind({ queues: [], elastic_resource_pools: [] })],
  ['unbinding a pool that is not bound', 'unbinds-what-is-bound', unbind({ elastic_resource_pools: ['p1'] })],
  ['unbinding a queue named twice', 'unbinds-what-is-bound', unbind({ queues: ['q1', 'q1'] })],
  ['unbinding a pool named twice', 'unbinds-what-is-bound', unbindPools('p1', 'p1')],
  ['a route into the other reserved range', 'route-not-reserved', routeTo('100.125.0.0/16')],
  ['a route to one reserved address', 'route-not-reserved', routeTo('100.64.0.1')],
  ['a route that contains both reserved ranges', 'route-not-reserved', routeTo('100.0.0.0/8')],
  ['a route that contains one reserved range', 'route-not-reserved', routeTo('100.124.0.0/15')],
  ['a route to everywhere', 'route-not-reserved', routeTo('0.0.0.0/0')],
  ['neither a user nor a project', 'grantee-named', authorize({})],
  ['a project that does not exist', 'grantee-in-account', authorize({ projectId: 'nowhere' })],
  ['a project of another region', 'grantee-in-account', authorize({ projectId: 'project-a-east' })],
  ['privileges on a queue', 'connections-only', authorize({ user_name: 'user1' }, 'queues.q1')],
  ['privileges on no connection', 'connection-exists', authorize({ user_name: 'user1' }, 'edsconnections.none')],
  [
    'the users of a Flink job',
    'connections-only',
    (lab) => lab.as()('GET', '/v1.0/project-a/authorization/privileges?object=jobs.flink.9561'),
  ],
  ['the labels of queues', 'connections-only', (lab) => lab.as()('GET', '/v3/project-a/dli_queue/tags')],
  [
    'one key with two values',
    'tag-keys-differ',
    onCreated({}, (lab, id) =>
      lab.as()('POST', `/v3/project-a/dli_enhanced_datasource/${id}/tags/create`, { tags: twice('k') }),
    ),
  ],
  [
    'labels of no connection',
    'connection-exists',
    (lab) => lab.as()('GET', '/v3/project-a/dli_enhanced_datasource/none/tags'),
  ],
  ['a test of an IPv6 address without brackets', 'address-names-host', (lab) => startTest(lab, 'q1', '::1:80')],
  ['a test of a path', 'address-names-host', (lab) => startTest(lab, 'q1', 'x/y:80')],
  ['a test from a queue that does not exist', 'queue-exists', (lab) => startTest(lab, 'only-b')],
  [
    'a test read of a queue that does not exist',
    'queue-exists',
    (lab) => lab.as()('GET', '/v1.0/project-a/queues/only-b/connection-test/1'),
  ],
  [
    'a test of another project',
    'test-exists',
    async (lab) => {
      await startTest(lab, 'q1');
      return lab.as()('GET', '/v1.0/project-a-other/queues/q1/connection-test/1');
    },
  ],
  [
    'a test whose id is no number',
    'test-exists',
    async (lab) => {
      await startTest(lab, 'q1');
      return lab.as()('GET', '/v1.0/project-a/queues/q1/connection-test/0x1');
    },
  ],
];

test.each(breaches)('%s breaks %s', async (_, rule, step) => {
  const lab = createDliLab();
  expect((await step(lab)).status).toBe(400);
  expect(lab.emulator.requests.at(-1)?.rule).toBe(rule);
});

test('a deleted connection has no pools any more', async () => {
  const lab = createDliLab();
  const id = await lab.created({ elastic_resource_pools: ['p1'] });
  await lab.on('DELETE', id);
  expect(await lab.read(id)).toMatchObject({ status: 'DELETED', elastic_resource_pools: [] });
});

test('what was granted to a project that is gone from the account can be revoked; revoking nothing leaves it', async () => {
  const lab = createDliLab();
  const id = await lab.created();
  const run = (action: string, privileges: string[]) =>
    lab.as()('PUT', '/v1.0/project-a/authorization', {
      projectId: 'project-a-other',
      action,
      privileges: [{ object: `edsconnections.${id}`, privileges }],
    });
  const granted = async () => (await lab.on('GET', id, '/privileges')).json?.['privileges'];
  await run('grant', ['BIND_QUEUE']);
  await run('revoke', []);
  expect(await granted()).toHaveLength(1);
  lab.emulator.seed({ projects: [{ projectId: 'project-a-other', accountId: 'b', name: 'cn-north-4_other' }] });
  expect((await run('revoke', ['BIND_QUEUE'])).status).toBe(200);
  expect(await granted()).toEqual([]);
});

test('an address to test may be one of IPv6', async () => {
  const answer = await createDliLab().as()('POST', '/v1.0/project-a/queues/q1/connection-test', {
    address: '[::1]:8181',
  });
  expect(answer.json).toMatchObject({ message: 'check connectivity to address:[::1] with port: 8181 successfully' });
});

test("another account's project is out of reach", async () => {
  const lab = createDliLab();
  expect(await lab.as('b')('POST', connectionsOf('project-a'), plain)).toMatchObject({ status: 403 });
  expect(await lab.listed()).toEqual([]);
});
