import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { dliDocument } from '../../../generated/huawei/dli/document.gen.js';
import { connectionsOf, createDliLab } from './dli-lab.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
type Schema = keyof typeof dliDocument.components.schemas;

/** What a value breaks of a schema of the specification, every field of which is asked for and no other taken. */
function breaches(schema: Schema, value: unknown): unknown {
  const { properties } = dliDocument.components.schemas[schema] as { readonly properties: object };
  const validate = ajv.compile({
    $ref: `#/components/schemas/${schema}`,
    required: Object.keys(properties),
    unevaluatedProperties: false,
    components: dliDocument.components,
  });
  return validate(value) ? [] : validate.errors;
}

test('answers have the fields that the specification says they have, and no others', async () => {
  const lab = createDliLab();
  const made = await lab.create({
    queues: ['q1'],
    elastic_resource_pools: ['p1'],
    hosts: [{ name: 'host', ip: '10.0.0.1' }],
    tags: [{ key: 'k', value: 'v' }],
  });
  expect(made.status).toBe(201);
  expect(breaches('CreatedEnhancedConnection', made.json)).toEqual([]);
  lab.settle();
  const id = String(made.json?.['connection_id']);
  expect(breaches('Done', (await lab.on('POST', id, '/routes', { name: 'r', cidr: '10.0.0.0/8' })).json)).toEqual([]);
  const shown = await lab.read(id);
  expect(breaches('ShownEnhancedConnection', shown)).toEqual([]);
  const first = (field: string) => (shown?.[field] as unknown[])[0];
  expect(breaches('Peering', first('available_queue_info'))).toEqual([]);
  expect(breaches('Peering', first('elastic_resource_pools'))).toEqual([]);
  expect(breaches('Route', first('routes'))).toEqual([]);
  expect(breaches('EnhancedConnectionPage', (await lab.as()('GET', connectionsOf())).json)).toEqual([]);
  expect(breaches('PrivilegesOfConnection', (await lab.on('GET', id, '/privileges')).json)).toEqual([]);
});

test('tests and lists of users and labels answer as specified', async () => {
  const lab = createDliLab();
  const id = await lab.created();
  const started = await lab.as()('POST', '/v1.0/project-a/queues/q1/connection-test', { address: 'host:80' });
  expect(started.json).toMatchObject({ task_id: 1, address_id: 1 });
  expect(breaches('CreatedConnectivityTask', started.json)).toEqual([]);
  const get = async (path: string) => (await lab.as()('GET', path)).json;
  expect(breaches('ConnectivityTask', await get('/v1.0/project-a/queues/q1/connection-test/1'))).toEqual([]);
  const users = await get(`/v1.0/project-a/authorization/privileges?object=edsconnections.${id}`);
  expect(breaches('AuthorizationPrivileges', users)).toEqual([]);
  expect(breaches('ResourceTags', await get(`/v3/project-a/dli_enhanced_datasource/${id}/tags`))).toEqual([]);
  expect(breaches('ProjectTags', await get('/v3/project-a/dli_enhanced_datasource/tags'))).toEqual([]);
});

test('a refusal has a code and a message, and the id of the request in a header', async () => {
  const refused = await createDliLab().create({ queues: ['none'] });
  expect(refused.status).toBe(400);
  expect(refused.json).toMatchObject({
    error_code: 'DLI.0002',
    error_msg: expect.stringContaining('There is no queue named none.') as unknown,
  });
  expect(refused.headers.get('x-request-id')).toBeTruthy();
});

test('messages of binding and unbinding name what was named', async () => {
  const lab = createDliLab();
  const made = await lab.create({ queues: ['q1', 'q2'] });
  expect(made.json).toMatchObject({ is_success: true, message: 'Create peer connection for queues:{q1,q2}' });
  const id = String(made.json?.['connection_id']);
  const bound = await lab.on('POST', id, '/associate-queue', { queues: ['q3'], elastic_resource_pools: ['p1'] });
  expect(bound.json).toEqual({ is_success: true, message: 'associated peer connection for queues: {q3,p1}.' });
  const unbound = await lab.on('POST', id, '/disassociate-queue', { queues: ['q1', 'q3'] });
  expect(unbound.json).toEqual({ is_success: true, message: 'Disassociated peer connection for queues:{q1,q3}.' });
});
