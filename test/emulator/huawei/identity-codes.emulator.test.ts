import { describe, expect, test } from 'vitest';
import { dliTable } from '../../../generated/huawei/dli/operations.gen.js';
import { romaTable } from '../../../generated/huawei/roma/operations.gen.js';
import type { ServiceTable } from '../../../src/operations/service-table.js';
import type { Answer } from '../support/caller.js';
import { huaweiCallerOf, huaweiEndpoint, tokenCallerOf } from '../support/huawei-caller.js';
import { createHuaweiLab, type HuaweiLab } from '../support/huawei-lab.js';

const tables: Readonly<Record<'dli' | 'roma', ServiceTable>> = { dli: dliTable, roma: romaTable };
const pathIn = {
  dli: (project: string) => `/v2.0/${project}/datasource/enhanced-connections`,
  roma: (project: string) => `/v2/${project}/apic/vpc-channels`,
};
type Service = keyof typeof pathIn;

const withToken = ({ emulator }: HuaweiLab, service: Service, token: string, project = 'project-a') =>
  tokenCallerOf(emulator, huaweiEndpoint(service), token)('GET', pathIn[service](project));

const cases: [string, string, string, (lab: HuaweiLab, service: Service) => Promise<Answer>][] = [
  ['neither signature nor token', 'APIGW.0301', 'APIG.1000', (lab, service) => withToken(lab, service, '')],
  ['an unknown token', 'APIGW.0301', 'APIG.1002', (lab, service) => withToken(lab, service, 'never-given')],
  [
    'an expired token',
    'APIGW.0301',
    'APIG.1001',
    async (lab, service) => {
      const token = await lab.token();
      lab.emulator.clock.advance(86_400_000);
      return withToken(lab, service, token);
    },
  ],
  [
    'a token without a project',
    'APIGW.0302',
    'APIG.1003',
    async (lab, service) => withToken(lab, service, await lab.token({ scope: undefined })),
  ],
  [
    'a token for another project',
    'APIGW.0302',
    'APIGW.0302',
    async (lab, service) => withToken(lab, service, await lab.token(), 'project-a2'),
  ],
  [
    "another account's project",
    'APIGW.0302',
    'APIGW.0302',
    (lab, service) => lab.as(service, 'b')('GET', pathIn[service]('project-a')),
  ],
  [
    'a wrong signature',
    'APIGW.0301',
    'APIGW.0301',
    ({ emulator }, service) => {
      const wrong = { accessKeyId: 'key-of-a', secretAccessKey: 'wrong' };
      return huaweiCallerOf(emulator, huaweiEndpoint(service), wrong)('GET', pathIn[service]('project-a'));
    },
  ],
];

describe.each(['dli', 'roma'] as const)('%s', (service) => {
  test.each(cases)('refuses %s as %s, or ROMA Connect as %s', async (_case, ofDli, ofRoma, attempt) => {
    const code = service === 'dli' ? ofDli : ofRoma;
    const lab = createHuaweiLab();
    const answer = await attempt(lab, service);
    expect(answer.json).toMatchObject({ error_code: code, request_id: answer.headers.get('x-request-id') });
    expect(answer.status).toBe(tables[service].errorCodes[code]?.status);
    expect(lab.emulator.requests.at(-1)?.accountId).toBeUndefined();
  });

  test('takes tokens, signatures and temporary keys of the account that the project belongs to', async () => {
    const lab = createHuaweiLab();
    expect((await withToken(lab, service, await lab.token())).status).toBe(200);
    expect((await lab.as(service)('GET', pathIn[service]('project-a'))).status).toBe(200);
    expect((await lab.as(service, 'a', 'cn-east-3')('GET', pathIn[service]('project-a2'))).status).toBe(200);
  });

  test('refuses a project of another region than its host names, and takes it where the host names none', async () => {
    const lab = createHuaweiLab();
    const path = pathIn[service]('project-a2');
    expect(await lab.as(service)('GET', path)).toMatchObject({ status: 403, json: { error_code: 'APIGW.0302' } });
    const nearby = huaweiCallerOf(lab.emulator, 'http://127.0.0.1:4510', 'a');
    expect((await nearby('GET', path)).status).toBe(200);
  });

  test('refuses a body of more than 12 MB with 413 and an address of more than 32 KB with 414', async () => {
    const call = createHuaweiLab().as(service);
    const path = pathIn[service]('project-a');
    expect(await call('POST', path, `"${'x'.repeat(12 * 1024 * 1024)}"`)).toMatchObject({
      status: 413,
      json: { error_code: 'APIGW.0201' },
    });
    expect(await call('GET', `${path}?name=${'x'.repeat(33_000)}`)).toMatchObject({
      status: 414,
      json: { error_code: 'APIGW.0201' },
    });
  });
});
