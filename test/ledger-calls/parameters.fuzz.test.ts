import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdempotencyMismatchError } from '../../src/index.js';
import { hashParameters } from '../../src/transport/fingerprint.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerOk } from '../helpers/recording-fetch.js';
import { demoInput } from '../helpers/fixtures.js';
import { createLedgerLab } from './ledger-lab.js';

const runs = { numRuns: fuzzRuns(1500, 100_000), seed: 20_260_813 };

/** The fields of a call that may differ, with values close to each other. */
const fields = fc.record(
  {
    bandwidthInMbps: fc.integer({ min: 1, max: 3 }),
    description: fc.constantFrom('', 'a', 'A', 'a ', 'ä', 'a\u0308', '\ud83d\ude00', '"', '1', 'null'),
    localIfName: fc.constantFrom('', 'a', 'b'),
    deleteProtect: fc.boolean(),
    tags: fc.array(fc.record({ tagKey: fc.constantFrom('k', 'l'), tagValue: fc.constantFrom('v', 'w') }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['bandwidthInMbps'] },
);

/** The same value with the keys of every object turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

/** Compares what is sent, by other means than the code that is tried. */
const isSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));

describe('of two calls with one key', () => {
  test(
    'the ledger and the emulator refuse the second exactly where its parameters differ',
    async () => {
      const lab = createLedgerLab();
      const bypassing = lab.start({ ledger: undefined });
      let number = 0;
      const mismatches = { ledger: 0, service: 0 };
      await fc.assert(
        fc.asyncProperty(fields, fields, async (one, other) => {
          const differ = !isSame(one, other);
          const idempotencyKey = `key-${(number += 1)}`;
          const store = createMemoryLedger();
          const { client, wire } = createPeeringLab(answerOk, { ledger: { store, account: 'a' } });
          await client.createPeerConn({ ...demoInput, ...one }, { idempotencyKey });
          const repeated = reversed({ ...demoInput, ...other }) as typeof demoInput;
          const byLedger = await detected(client.createPeerConn(repeated, { idempotencyKey }));
          expect(byLedger).toBe(differ ? 'ledger' : undefined);
          expect(wire.sent).toHaveLength(1);
          await bypassing.createPeerConn({ ...demoInput, ...one }, { idempotencyKey }).catch(() => undefined);
          const byService = await detected(bypassing.createPeerConn(repeated, { idempotencyKey }));
          expect(byService).toBe(differ ? 'service' : undefined);
          if (byLedger) mismatches.ledger += 1;
          if (byService) mismatches.service += 1;
          lab.emulator.reset();
        }),
        runs,
      );
      expect(mismatches.ledger).toBeGreaterThan(runs.numRuns / 2);
      expect(mismatches.service).toBe(mismatches.ledger);
    },
    fuzzTimeoutMs * 3,
  );
});

/** Who noticed a mismatch; undefined where nobody did. */
async function detected(call: Promise<unknown>): Promise<string | undefined> {
  return call.then(
    () => undefined,
    (error: unknown) => (error instanceof IdempotencyMismatchError ? error.detectedBy : undefined),
  );
}

describe('the hash of parameters', () => {
  const hash = (body: string | undefined, target = '/v1/x') => hashParameters('POST', { target, body });

  test.each([
    ['the order of keys', '{"a":1,"b":{"c":2,"d":3}}', '{"b":{"d":3,"c":2},"a":1}'],
    ['how a number is spelled', '{"a":1,"b":100,"c":-0}', '{"a":1.0,"b":1e2,"c":0}'],
    ['how a text is spelled', '{"a":"\\u0041/"}', '{"a":"A\\/"}'],
    ['white space', '{"a":[1,2]}', ' { "a" : [ 1 , 2 ] } '],
  ])('does not change with %s', async (_, one, other) => {
    expect(await hash(one)).toBe(await hash(other));
  });

  test.each([
    ['a number and its text', '{"a":1}', '{"a":"1"}'],
    ['null and nothing', '{"a":null}', '{}'],
    ['the order of items', '[1,2]', '[2,1]'],
    ['no body and null', undefined, 'null'],
    ['no body and an empty object', undefined, '{}'],
    ['a key of prototypes and none', '{"__proto__":1}', '{}'],
    ['texts that are no JSON', 'a=1', 'a=2'],
    ['a text that is no JSON, and JSON of the same form', 'a', '{"text":"a"}'],
    ['depth', '{"a":{"b":1}}', '{"a":1,"b":1}'],
  ])('tells apart %s', async (_, one, other) => {
    expect(await hash(one)).not.toBe(await hash(other));
  });

  test('does not change with the order of query parameters, and changes with their values, method and path', async () => {
    const same = await hash(undefined, '/v1/x?a=1&b=2');
    expect(await hash(undefined, '/v1/x?b=2&a=1')).toBe(same);
    for (const target of ['/v1/x?a=2&b=1', '/v1/x?a=1', '/v1/y?a=1&b=2', '/v1/x?a=1%26b=2', '/v1/x'])
      expect(await hash(undefined, target)).not.toBe(same);
    expect(await hashParameters('PUT', { target: '/v1/x?a=1&b=2' })).not.toBe(same);
  });
});
