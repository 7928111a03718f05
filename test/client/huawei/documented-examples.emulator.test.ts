import { describe, expect, test } from 'vitest';
import { bundleService, listServices, loadSpecConfig } from '../../../scripts/lib/read-spec.js';
import {
  deref,
  operationsOf,
  type PlacedOperation,
  type SpecDocument,
  type SpecParameter,
} from '../../../scripts/lib/spec-model.js';
import { ApiError } from '../../../src/index.js';
import { createHuaweiWorld, endOf, type HuaweiWorld } from '../../helpers/huawei-world.js';

type Input = Readonly<Record<string, unknown>>;
type Untyped = Readonly<Record<string, (input: Input) => PromiseLike<unknown>>>;

interface Body {
  readonly content: { readonly 'application/json': { readonly examples: Readonly<Record<string, { value: Input }>> } };
}

/** What the parameters of an operation show; the client fills the project in. */
function shownParameters(document: SpecDocument, { operation }: PlacedOperation): Input {
  const parameters = (operation.parameters ?? []).map((each) =>
    deref<SpecParameter & { readonly example?: unknown }>(document, each),
  );
  const own = parameters.filter(({ 'x-client-setting': setting }) => setting === undefined);
  return Object.fromEntries(own.map(({ name, example }) => [name, example]));
}

/** Every request that a specification shows: parameters with each of the bodies. */
async function shownRequests(name: string): Promise<[operationId: string, example: string, input: Input][]> {
  const config = await loadSpecConfig();
  const service = listServices(config).find((each) => each.name === `huawei/${name}`);
  if (!service) throw new Error(`huawei/${name} is not listed.`);
  const document = await bundleService(service, config);
  return operationsOf(document).flatMap((placed) => {
    const { operationId, requestBody } = placed.operation;
    const shown = shownParameters(document, placed);
    if (requestBody === undefined) return [[operationId, 'its parameters', shown] as [string, string, Input]];
    const { examples } = deref<Body>(document, requestBody).content['application/json'];
    return Object.entries(examples).map(
      ([example, { value }]) => [operationId, example, { ...shown, ...value }] as [string, string, Input],
    );
  });
}

const services = await Promise.all(
  (['dli', 'roma', 'iam'] as const).map(async (name) => [name, await shownRequests(name)] as const),
);

test('every operation shows at least one request', () => {
  const counts = services.map(([name, requests]) => [name, new Set(requests.map(([operationId]) => operationId)).size]);
  expect(counts).toEqual([
    ['dli', 20],
    ['roma', 23],
    ['iam', 5],
  ]);
});

const ruleBroken: unknown = expect.objectContaining({ rule: expect.any(String) as unknown });

describe.each(services)('%s', (name, requests) => {
  test.each(requests)('%s takes the documented %s, and so does the emulator', async (operationId, _, input) => {
    const world: HuaweiWorld = createHuaweiWorld();
    const call = (world[name] as unknown as Untyped)[operationId];
    const end = await endOf(world.run(call?.(input) ?? Promise.reject(new Error(`No ${operationId}.`))));
    expect(world.requestsOf(operationId)).toHaveLength(1);
    const [request] = world.requestsOf(operationId);
    // What the example names may not exist here; that is a rule, and not the form of the request.
    if (end instanceof Error) expect([end.constructor, request]).toEqual([ApiError, ruleBroken]);
    else expect(request).toMatchObject({ code: undefined });
  });
});
