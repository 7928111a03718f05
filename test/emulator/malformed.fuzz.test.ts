import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peeringTable } from '../../generated/baidu/peering/operations.gen.js';
import { callerWith, endpointOf, readAnswer } from './support/caller.js';
import { expectDocumented } from './support/expect-documented.js';
import { createLab, plain } from './support/lab.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';

const codes: Record<string, { readonly status: number } | undefined> = peeringTable.errorCodes;

const method = fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS');
const piece = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '/v1',
    '/peerconn',
    '/..',
    '/.',
    '?',
    '&',
    '=',
    '%',
    '%zz',
    '%c3',
    '%00',
    '%2F',
    '#',
    'accept',
    'role=',
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.string({ maxLength: 5 }),
  fc.string({ maxLength: 3, unit: 'binary' }),
);
const target = fc.array(piece, { maxLength: 8 }).map((pieces) => `/v1/peerconn${pieces.join('')}`);

test(
  'any target and any authorization draws a documented answer',
  async () => {
    const { emulator } = createLab();
    const parts = fc.constantFrom(
      'bce-auth-v1',
      '/',
      'key-of-a',
      '2026-08-13T08:00:00Z',
      '1800',
      'host',
      ';',
      'a'.repeat(64),
      ' ',
      'é',
    );
    const authorization = fc.array(parts, { maxLength: 12 }).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(method, target, authorization, async (verb, path, header) => {
        fc.pre(URL.canParse(`http://localhost${path}`));
        const response = await emulator.fetch(`http://localhost${path}`, {
          method: verb,
          headers: { authorization: header },
        });
        expectDocumented(await readAnswer(response), codes);
      }),
      { numRuns: fuzzRuns(3000, 10_000) },
    );
  },
  fuzzTimeoutMs,
);

test('any body draws a documented answer, with a good signature', async () => {
  const lab = createLab();
  const odd = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 40 }),
    fc.integer({ min: 1, max: 100_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
    fc.integer({ min: 1, max: 100_000 }).map((depth) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
    fc
      .dictionary(fc.constantFrom('__proto__', 'constructor', 'prototype', ...Object.keys(plain)), fc.jsonValue())
      .map((fields) => ({ ...plain, ...fields })),
    fc.constant('{"__proto__":{"bandwidthInMbps":1},"constructor":{"prototype":{"polluted":true}}}'),
  );
  const where = fc.constantFrom('/v1/peerconn?clientToken=t', '/v1/peerconn');
  await fc.assert(
    fc.asyncProperty(where, odd, async (path, body) => {
      expectDocumented(await lab.as()('POST', path, body), codes);
    }),
    { numRuns: fuzzRuns(500, 2000) },
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test(
  'any query draws a documented answer, with a good signature',
  async () => {
    const { emulator } = createLab();
    const call = callerWith(emulator, emulator.credentials(), endpointOf('bj'));
    const names = fc.constantFrom(
      'maxKeys',
      'marker',
      'vpcId',
      'role',
      'accept',
      'open',
      'clientToken',
      '__proto__',
      '',
      'x',
    );
    const item = fc
      .tuple(names, fc.string({ unit: 'grapheme', maxLength: 70 }))
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const paths = fc.constantFrom(
      '/v1/peerconn',
      '/v1/peerconn/x',
      '/v1/peerconn/x/deleteProtect',
      '/v1/peerconn/__proto__',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'PUT', 'DELETE'),
        paths,
        fc.array(item, { maxLength: 5 }),
        async (verb, path, items) => {
          expectDocumented(await call(verb, `${path}?${items.join('&')}`), codes);
        },
      ),
      { numRuns: fuzzRuns(1000, 5000) },
    );
  },
  fuzzTimeoutMs,
);
