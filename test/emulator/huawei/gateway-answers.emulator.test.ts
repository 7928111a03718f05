import { describe, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../../../src/emulator.js';
import { type Answer, readAnswer } from '../support/caller.js';
import { huaweiEndpoint, tokenBody, tokenCallerOf } from '../support/huawei-caller.js';
import { createHuaweiLab } from '../support/huawei-lab.js';

const token = { 'x-auth-token': 'any' };
const signed = { authorization: 'SDK-HMAC-SHA256 Access=a, SignedHeaders=x-sdk-date, Signature=b' };
const baidu = { authorization: 'bce-auth-v1/a/b/c/d/e' };

type Sent = [method: string, path: string, headers?: Record<string, string>];

async function codeOf(call: Promise<Response>): Promise<string> {
  const { status, json }: Answer = await readAnswer(await call);
  return `${status} ${String(json?.['error_code'] ?? json?.['code'])}`;
}

describe('where the host is that of no service, the path decides who refuses', () => {
  const cases: [Sent, string, RegExp][] = [
    [['PATCH', '/v2.0/p/datasource/enhanced-connections'], '404 APIGW.0101', /it takes POST, GET/],
    [['DELETE', '/v2/p/apic/vpc-channels/syncs'], '404 APIGW.0101', /it takes POST/],
    [['DELETE', '/v3/auth/tokens'], '404 APIGW.0101', /it takes POST, GET/],
    [['PATCH', '/v1/peerconn', token], '400 InvalidURI', /it takes POST, GET/],
    [['GET', '/v2.0/p/nothing'], '404 APIGW.0101', /No operation has the path/],
    [['GET', '/v2/p/apic/nothing'], '404 APIGW.0101', /No operation has the path/],
    [['GET', '/v3/auth/nothing'], '404 APIGW.0101', /No operation has the path/],
    [['GET', '/v3/p/datasource/nothing'], '404 APIGW.0101', /No operation has the path/],
    [['GET', '/v2.0/%zz/nothing'], '400 APIGW.0201', /percent sign/],
    [['GET', '/v2.0/p/datasource/enhanced-connections?%zz'], '400 APIGW.0201', /percent sign/],
    [['GET', '/v1/peerconn/p/nothing', token], '400 InvalidURI', /No operation has the path/],
  ];
  test.each(cases)('%j: %s', async ([method, path, headers = {}], code, message) => {
    await using server = await createEmulator().listen();
    expect(await codeOf(fetch(`${server.url}${path}`, { method, headers }))).toBe(code);
    expect(await (await fetch(`${server.url}${path}`, { method, headers })).text()).toMatch(message);
  });
});

test.each([
  ['/v3/nothing', token, '404 APIGW.0101'],
  ['/v9/nothing', token, '404 APIGW.0101'],
  ['/nothing', signed, '404 APIGW.0101'],
  ['/v3/nothing', baidu, '400 InvalidURI'],
  ['/v3/nothing', {}, '400 InvalidURI'],
  ['/v9/nothing', {}, '404 InvalidVersion'],
])(
  'where the path of several services or of none begins like %s, the credentials %j decide: %s',
  async (path, headers, code) => {
    await using server = await createEmulator().listen();
    expect(await codeOf(fetch(`${server.url}${path}`, { headers }))).toBe(code);
  },
);

test.each([
  [huaweiEndpoint('dli'), '/v1/peerconn', '404 APIGW.0101'],
  [huaweiEndpoint('dli'), '/v3/projects', '404 APIGW.0101'],
  [huaweiEndpoint('roma'), '/v2.0/project-a/datasource/enhanced-connections', '404 APIGW.0101'],
  [huaweiEndpoint('iam'), '/v2/project-a/apic/vpc-channels', '404 APIGW.0101'],
  ['https://iam.myhuaweicloud.com', '/v1/peerconn', '404 APIGW.0101'],
  ['https://bcc.bj.baidubce.com', '/v3/projects', '404 InvalidVersion'],
])("%s does not answer for another service's %s", async (endpoint, path, code) => {
  const lab = createHuaweiLab();
  const headers = { 'x-auth-token': await lab.token() };
  expect(await codeOf(lab.emulator.fetch(`${endpoint}${path}`, { headers }))).toBe(code);
  expect(lab.emulator.requests.at(-1)?.operationId).toBeUndefined();
});

const paths = {
  dli: '/v2.0/project-a/datasource/enhanced-connections',
  roma: '/v2/project-a/apic/vpc-channels',
  iam: '/v3/projects',
} as const;

describe.each(['dli', 'roma', 'iam'] as const)('an injected status of %s', (service) => {
  const answerOf = (status: number, code?: string) => {
    const lab = createHuaweiLab({ faults: [{ fault: 'status', status, code }] });
    return lab.as(service)('GET', paths[service]);
  };

  test.each([
    [429, 'APIGW.0308'],
    [502, 'APIGW.0202'],
    [504, 'APIGW.0203'],
  ])("%i comes with the gateway's only code for it, %s", async (status, code) => {
    expect(await answerOf(status)).toMatchObject({ status, json: { error_code: code } });
  });

  test('comes with the code that is given, or without any where neither service nor gateway has one', async () => {
    expect((await answerOf(429, 'X.1')).json).toMatchObject({ error_code: 'X.1' });
    expect(await answerOf(418)).toMatchObject({ status: 418, text: '' });
  });

  test('comes without a code where the gateway has several, unless the service has one', async () => {
    const { json, text } = await answerOf(401);
    if (service === 'iam') expect(json).toMatchObject({ error: { code: 401 } });
    else expect(text).toBe('');
  });

  test("comes with the service's own code before the gateway's", async () => {
    const ofGateway = { error_code: 'APIGW.0601' };
    expect((await answerOf(500)).json).toMatchObject(service === 'iam' ? { error: { code: 500 } } : ofGateway);
  });
});

describe('IAM', () => {
  const ask = (emulator: Emulator, query: string, body: string) =>
    tokenCallerOf(emulator, huaweiEndpoint('iam'), '')('POST', `/v3/auth/tokens${query}`, body);
  const text = JSON.stringify(
    tokenBody({ domainName: 'domain-of-a', userName: 'user-of-a', password: 'password-of-a' }),
  );

  test('takes bodies of 32 KB and no more, signed or not', async () => {
    const lab = createHuaweiLab();
    expect((await ask(lab.emulator, '', text.padEnd(32_768, ' '))).status).toBe(201);
    const tooLarge = { status: 400, json: { error_code: 'IAM.1101' } };
    expect(await ask(lab.emulator, '', text.padEnd(32_769, ' '))).toMatchObject(tooLarge);
    const securityTokens = '/v3.0/OS-CREDENTIAL/securitytokens';
    expect(await lab.as('iam')('POST', securityTokens, `"${'x'.repeat(32_768)}"`)).toMatchObject(tooLarge);
  });

  test('takes addresses of 32 KB and no more, signed or not', async () => {
    const lab = createHuaweiLab();
    const tooLong = { status: 414, json: { error_code: 'APIGW.0201' } };
    expect(await ask(lab.emulator, `?nocatalog=${'x'.repeat(32_768)}`, text)).toMatchObject(tooLong);
    expect((await ask(lab.emulator, `?nocatalog=${'x'.repeat(32_000)}`, text)).status).toBe(201);
    expect(await lab.as('iam')('GET', `/v3/projects?name=${'x'.repeat(32_768)}`)).toMatchObject(tooLong);
  });
});
