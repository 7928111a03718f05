import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blbTable } from '../../../generated/baidu/blb/operations.gen.js';
import type { OperationEntry } from '../../../src/operations/service-table.js';
import { fuzzRuns, fuzzTimeoutMs } from '../../helpers/fuzz-runs.js';
import { createBlbLab } from '../support/blb-lab.js';
import { expectDocumented } from '../support/expect-documented.js';

const codes: Record<string, { readonly status: number } | undefined> = blbTable.errorCodes;
const operations: readonly OperationEntry[] = Object.values(blbTable.operations);

/** Values that fit some field, and such as fit none. */
const value = fc.oneof(
  fc.constantFrom(
    'vpc-1',
    'TCP',
    'RoundRobin',
    'i-1',
    'ipv6',
    'month',
    '',
    'http_2xx|http_3xx',
    '__proto__',
    '10.0.0.9',
  ),
  fc.integer({ min: -2, max: 70_000 }),
  fc.constantFrom(null, true, false, [], {}, [null], [{}], ['i-1'], [80], [{ port: 80, type: 'TCP' }]),
  fc.constantFrom([{ instanceId: 'i-1', weight: 1 }], { paymentTiming: 'Prepaid' }, { tagKey: '' }),
  fc.jsonValue({ maxDepth: 2 }),
);

const requestFor = (operation: OperationEntry): fc.Arbitrary<{ method: string; target: string; body: unknown }> => {
  const named = (place: string) => Object.keys(operation.input).filter((name) => operation.input[name] === place);
  const some = (names: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...names, 'constructor', 'unknown'), value, { maxKeys: names.length });
  return fc.tuple(some(named('query')), some(named('body')), fc.boolean()).map(([query, body, withoutBody]) => {
    const items = Object.entries({ ...operation.constants, ...query });
    const text = items.map(([name, each]) => `${name}=${encodeURIComponent(toText(each))}`).join('&');
    const [path = ''] = operation.path.split('#');
    return { method: operation.method, target: `${path}?${text}`, body: withoutBody ? undefined : body };
  });
};

const toText = (each: unknown): string =>
  (typeof each === 'string' ? each : JSON.stringify(each)).replace(/[\ud800-\udfff]/g, '');

test(
  'whatever fields hold, each operation draws a documented answer, and the load balancer can be read afterwards',
  async () => {
    const lab = createBlbLab();
    const blbId = await lab.created();
    const request = fc.constantFrom(...operations).chain(requestFor);
    await fc.assert(
      fc.asyncProperty(request, async ({ method, target, body }) => {
        const sent = method === 'GET' || method === 'DELETE' ? undefined : body;
        if (method !== 'DELETE')
          expectDocumented(await lab.as()(method, target.replace('{blbId}', blbId), sent), codes);
        lab.settle();
      }),
      { numRuns: fuzzRuns(1500, 20_000) },
    );
    expect((await lab.as()('GET', `/v1/blb/${blbId}`)).status).toBe(200);
  },
  fuzzTimeoutMs,
);
