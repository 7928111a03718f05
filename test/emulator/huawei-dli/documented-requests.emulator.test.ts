import { expect, test } from 'vitest';
import { bundleService, listServices, loadSpecConfig } from '../../../scripts/lib/read-spec.js';
import { deref, operationsOf } from '../../../scripts/lib/spec-model.js';
import { createEmulator, demoSeed } from '../../../src/emulator.js';
import { huaweiCallerOf, huaweiEndpoint } from '../support/huawei-caller.js';
import { connectionsOf } from './dli-lab.js';

interface Documented {
  readonly content: { readonly 'application/json': { readonly examples: Readonly<Record<string, Example>> } };
}

interface Example {
  readonly value: Readonly<Record<string, unknown>>;
}

/** The bodies that the specification shows for an operation of DLI, by their names. */
async function examplesOf(operationId: string): Promise<[string, Example][]> {
  const config = await loadSpecConfig();
  const service = listServices(config).find(({ name }) => name === 'huawei/dli');
  if (!service) throw new Error('huawei/dli is not listed.');
  const document = await bundleService(service, config);
  const placed = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  const body = deref<Documented>(document, placed?.operation.requestBody);
  return Object.entries(body.content['application/json'].examples);
}

const connections = connectionsOf(demoSeed.projects[0].projectId);

test.each(await examplesOf('createEnhancedConnection'))(
  'the documented request "%s" works with the demo seed',
  async (_, { value }) => {
    const emulator = createEmulator({ frozen: true });
    const call = huaweiCallerOf(emulator, huaweiEndpoint('dli'));
    const made = await call('POST', connections, value);
    expect(made).toMatchObject({ status: 201, json: { is_success: true } });
    emulator.clock.advance(300);
    const { json } = await call('GET', `${connections}/${String(made.json?.['connection_id'])}`);
    const peerings = [json?.['available_queue_info'], json?.['elastic_resource_pools']].flat() as { status: string }[];
    expect(peerings.length).toBeGreaterThan(0);
    expect(peerings.map(({ status }) => status)).toEqual(peerings.map(() => 'ACTIVE'));
    expect(json?.['hosts']).toEqual(value['hosts'] ?? []);
  },
);
