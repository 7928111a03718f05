import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dliTable } from '../../../generated/huawei/dli/operations.gen.js';
import { iamTable } from '../../../generated/huawei/iam/operations.gen.js';
import { romaTable } from '../../../generated/huawei/roma/operations.gen.js';
import type { ServiceTable } from '../../../src/operations/service-table.js';
import { fuzzRuns, fuzzTimeoutMs } from '../../helpers/fuzz-runs.js';
import { type Answer, readAnswer } from '../support/caller.js';
import { huaweiEndpoint, tokenBody } from '../support/huawei-caller.js';
import { createHuaweiLab, type HuaweiLab } from '../support/huawei-lab.js';

type Service = 'dli' | 'roma' | 'iam';

const tables: Readonly<Record<Service, ServiceTable>> = { dli: dliTable, roma: romaTable, iam: iamTable };

/** Statuses that the gateway gives with a code that has another one in the catalogue. */
const gatewayStatuses: readonly number[] = [413, 414];

/** The code, the message and the id of the request, wherever the service writes them. */
function partsOf(service: Service, { json, headers }: Answer) {
  const inner = json?.['error'] as Record<string, unknown> | undefined;
  const idHeader = tables[service].errorBody.requestIdHeader;
  return {
    code: String(json?.['error_code'] ?? inner?.['code']),
    message: json?.['error_msg'] ?? inner?.['message'],
    requestId: [json?.['request_id'], headers.get(idHeader)],
  };
}

/** Anything else than a success or a documented error with all of its parts is a defect. */
function expectDocumented(service: Service, answer: Answer, lab: HuaweiLab): void {
  expect(lab.emulator.requests.at(-1)?.failure).toBeUndefined();
  if (answer.status < 300) return;
  const { code, message, requestId } = partsOf(service, answer);
  const { errorCodes: codes } = tables[service];
  expect([codes[code]?.status, ...gatewayStatuses], `${code} ${answer.text}`).toContain(answer.status);
  expect(codes[code], code).toBeDefined();
  expect(message).toEqual(expect.any(String));
  expect(requestId[0]).toBe(requestId[1]);
}

const method = fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS');
const words = [
  'project-a',
  'datasource',
  'enhanced-connections',
  'apic',
  'instances',
  'roma-1',
  'vpc-channels',
  'auth',
];
const oddities = ['/', '//', '/..', '/.', '?', '&', '=', '%', '%zz', '%c3', '%00', '%2F', '#', '__proto__', 'toString'];
const piece = fc.oneof(
  fc.constantFrom(...words.map((word) => `/${word}`), ...oddities),
  fc.string({ maxLength: 5 }),
  fc.string({ maxLength: 3, unit: 'binary' }),
);
const version = fc.constantFrom('/v1.0', '/v2.0', '/v2', '/v3', '/v3.0', '/');
const target = fc.tuple(version, fc.array(piece, { maxLength: 8 })).map(([first, rest]) => `${first}${rest.join('')}`);

/** Paths of operations, with what stands in them. */
const pathsOf = (service: Service): string[] =>
  Object.values(tables[service].operations).map(({ path }) =>
    path
      .replace('{project_id}', 'project-a')
      .replace('{instance_id}', 'roma-1')
      .replace(/\{\w+\}/g, 'x'),
  );

const deep = (open: string, close: string) =>
  fc.integer({ min: 1, max: 100_000 }).map((depth) => open.repeat(depth) + close.repeat(depth));
const fieldNames = [
  'name',
  'hosts',
  'queues',
  'tags',
  'members',
  'port',
  'auth',
  'privileges',
  'instance_ids',
  'config',
];
const body = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 40 }),
  deep('[', ']'),
  deep('{"a":', '}'),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'prototype', ...fieldNames), fc.jsonValue()),
  fc.constant('{"__proto__":{"name":1},"constructor":{"prototype":{"polluted":true}}}'),
);

describe.each(['dli', 'roma', 'iam'] as const)('%s', (service) => {
  test(
    'any target, authorization and token of Huawei Cloud draws a documented answer',
    async () => {
      const lab = createHuaweiLab();
      const parts = [
        'SDK-HMAC-SHA256',
        ' ',
        'Access=key-of-a',
        ', ',
        'SignedHeaders=host',
        ';x-sdk-date',
        'Signature=',
      ];
      const authorization = fc
        .array(fc.constantFrom(...parts, 'a'.repeat(64), '=', 'é'), { maxLength: 10 })
        .map((each) => each.join(''));
      const date = fc.constantFrom('20260813T080000Z', '20260813T080000', '2026', '');
      const token = fc.constantFrom('', 'MII', 'é', 'a'.repeat(3000));
      await fc.assert(
        fc.asyncProperty(method, target, authorization, date, token, async (verb, path, header, time, auth) => {
          fc.pre(URL.canParse(`${huaweiEndpoint(service)}${path}`));
          const headers = { authorization: header, 'x-sdk-date': time, ...(auth && { 'x-auth-token': auth }) };
          const response = await lab.emulator.fetch(`${huaweiEndpoint(service)}${path}`, { method: verb, headers });
          expectDocumented(service, await readAnswer(response), lab);
        }),
        { numRuns: fuzzRuns(600, 4000) },
      );
    },
    fuzzTimeoutMs,
  );

  test(
    'any body for any operation of Huawei Cloud draws a documented answer, with a good signature',
    async () => {
      const lab = createHuaweiLab();
      const where = fc.constantFrom(...pathsOf(service));
      const call = lab.as(service);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom('POST', 'PUT', 'DELETE'), where, body, async (verb, path, sent) => {
          expectDocumented(service, await call(verb, path, sent), lab);
        }),
        { numRuns: fuzzRuns(300, 1500) },
      );
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
    fuzzTimeoutMs,
  );

  test(
    'any query for any operation of Huawei Cloud draws a documented answer, with a good signature',
    async () => {
      const lab = createHuaweiLab();
      const call = lab.as(service);
      const names = fc.constantFrom(...['limit', 'offset', 'status', 'name', 'tags', 'object'], '__proto__', '', 'x');
      const more = fc.constantFrom(...['page', 'per_page', 'precise_search', 'member_port', 'nocatalog', 'enabled']);
      const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 70 }), fc.integer().map(String));
      const item = fc.tuple(fc.oneof(names, more), value).map(([name, each]) => `${name}=${encodeURIComponent(each)}`);
      const where = fc.constantFrom(...pathsOf(service));
      await fc.assert(
        fc.asyncProperty(where, fc.array(item, { maxLength: 5 }), async (path, items) => {
          expectDocumented(service, await call('GET', `${path}?${items.join('&')}`), lab);
        }),
        { numRuns: fuzzRuns(300, 2000) },
      );
    },
    fuzzTimeoutMs,
  );
});

test(
  'any login of Huawei Cloud draws a documented answer, and none that is wrong a token',
  async () => {
    const lab = createHuaweiLab();
    const login = { domainName: 'domain-of-a', userName: 'user-of-a', password: 'password-of-a' };
    const wrong = fc.record({ password: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), body) });
    await fc.assert(
      fc.asyncProperty(wrong, async ({ password }) => {
        fc.pre(password !== login.password);
        const sent = JSON.stringify(tokenBody({ ...login, password: password as string }));
        const url = `${huaweiEndpoint('iam')}/v3/auth/tokens`;
        const answer = await readAnswer(await lab.emulator.fetch(url, { method: 'POST', body: sent }));
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.headers.get('x-subject-token')).toBeNull();
        expectDocumented('iam', answer, lab);
      }),
      { numRuns: fuzzRuns(300, 2000) },
    );
  },
  fuzzTimeoutMs,
);
