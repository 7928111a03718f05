import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { iamDocument } from '../../../generated/huawei/iam/document.gen.js';
import { createEmulator } from '../../../src/emulator.js';
import { huaweiCallerOf, huaweiEndpoint, tokenBody, tokenFrom } from '../support/huawei-caller.js';
import { createHuaweiLab, huaweiLabSeed } from '../support/huawei-lab.js';
import { askForKeys, askForToken, keysIn, userOfA, validate, withToken } from './scenarios.js';

const ajv = new Ajv2020({ strict: false });
const page = (query: string) => createHuaweiLab().as('iam')('GET', `/v3/projects?${query}`);

/** What a value breaks of a schema of the specification. */
function breaches(schema: keyof typeof iamDocument.components.schemas, value: unknown): unknown {
  const validate = ajv.compile({ $ref: `#/components/schemas/${schema}`, components: iamDocument.components });
  return validate(value) ? [] : validate.errors;
}

test('a token stands in a header only, and its description beside it is that of the documents', async () => {
  const answer = await askForToken(createHuaweiLab());
  expect(answer.status).toBe(201);
  const token = answer.headers.get('x-subject-token') ?? '';
  expect(token).toMatch(/^MII[A-Za-z0-9]{100,}$/);
  expect(answer.text).not.toContain(token);
  expect(breaches('TokenAnswer', answer.json)).toEqual([]);
  const domain = { id: 'a', name: 'domain-of-a' };
  expect(answer.json).toEqual({
    token: {
      catalog: [],
      expires_at: '2026-08-14T08:00:00.000000Z',
      issued_at: '2026-08-13T08:00:00.000000Z',
      methods: ['password'],
      project: { id: 'project-a', name: 'cn-north-4', domain },
      roles: [{ id: '0', name: 'te_admin' }],
      user: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
        name: 'user-of-a',
        domain,
        password_expires_at: '',
      },
    },
  });
});

test('looking at a token gives what was given with it, and the token in the header', async () => {
  const lab = createHuaweiLab();
  const given = await askForToken(lab, { scope: { domain: { name: 'domain-of-a' } } });
  const token = given.headers.get('x-subject-token') ?? '';
  const seen = await validate(lab, token);
  expect([seen.status, seen.headers.get('x-subject-token'), seen.json]).toEqual([200, token, given.json]);
});

test('a user keeps its id over a change of password', async () => {
  const lab = createHuaweiLab();
  const idOf = async (password: string) =>
    ((await askForToken(lab, { password })).json?.['token'] as { user: { id: string } }).user.id;
  const before = await idOf('password-of-a');
  lab.emulator.seed({ users: huaweiLabSeed.users.map((user) => ({ ...user, password: 'new' })) });
  expect(await idOf('new')).toBe(before);
});

test('temporary keys come with their token and their end', async () => {
  const lab = createHuaweiLab();
  const answer = await askForKeys(withToken(lab, await lab.token()), { duration_seconds: 86_400 });
  expect(answer).toMatchObject({ status: 201, json: { credential: { expires_at: '2026-08-14T08:00:00.000000Z' } } });
  expect(breaches('TemporaryKeyAnswer', answer.json)).toEqual([]);
});

test('temporary keys hold for a quarter of an hour where not even the object with the time is sent', async () => {
  const lab = createHuaweiLab();
  const body = { auth: { identity: { methods: ['token'] } } };
  const { json } = await withToken(lab, await lab.token())('POST', '/v3.0/OS-CREDENTIAL/securitytokens', body);
  expect(json).toMatchObject({ credential: { expires_at: '2026-08-13T08:15:00.000000Z' } });
});

test('asking for temporary keys without token and signature, or with what is no token, is refused', async () => {
  const lab = createHuaweiLab();
  const caller = withToken(lab, '');
  expect(await askForKeys(caller)).toMatchObject({ status: 401, json: { error: { code: 401 } } });
  expect(await askForKeys(caller, { id: 'never-given' })).toMatchObject({
    status: 401,
    json: { error: { code: 401 } },
  });
  expect(await askForKeys(caller, { id: await lab.token() })).toMatchObject({ status: 201 });
});

test('temporary keys are those of the account, and are forgotten by a reset', async () => {
  const lab = createHuaweiLab();
  const call = huaweiCallerOf(lab.emulator, huaweiEndpoint('iam'), await keysIn(lab));
  expect((await call('GET', '/v3/projects')).status).toBe(200);
  expect(lab.emulator.requests.at(-1)?.accountId).toBe('a');
  lab.emulator.reset();
  expect((await call('GET', '/v3/projects')).text).toMatch(/ak \w+ not exist/);
});

test('what expired more than a day ago is forgotten when more is given, tokens and temporary keys alike', async () => {
  const lab = createHuaweiLab();
  const [token, keys] = [await lab.token(), await keysIn(lab)];
  const tell = async () => {
    const signed = await huaweiCallerOf(lab.emulator, huaweiEndpoint('iam'), keys)('GET', '/v3/projects');
    return [(await validate(lab, token)).text, signed.text].map(
      (text) => /expires|decrypt token|not exist/.exec(text)?.[0],
    );
  };
  lab.emulator.clock.advance(86_400_000);
  await keysIn(lab);
  expect(await tell()).toEqual(['expires', 'expires']);
  lab.emulator.clock.advance(86_400_000);
  await keysIn(lab);
  expect(await tell()).toEqual(['decrypt token', 'not exist']);
});

describe('projects', () => {
  test('are listed as documented, with a token or a signature', async () => {
    const lab = createHuaweiLab();
    const [signed, own] = [lab.as('iam'), withToken(lab, await lab.token())];
    for (const caller of [signed, own])
      for (const path of ['/v3/projects', '/v3/auth/projects']) {
        const answer = await caller('GET', path);
        expect(answer.status).toBe(200);
        expect(breaches('ProjectList', answer.json)).toEqual([]);
      }
    expect((await signed('GET', '/v3/projects')).json).toMatchObject({
      links: { self: 'https://iam.huaweicloud.com/v3/projects', next: null, previous: null },
      projects: [
        { id: 'project-a', name: 'cn-north-4', domain_id: 'a', parent_id: 'a', enabled: true, is_domain: false },
        {},
      ],
    });
  });

  test.each([
    ['name=cn-east-3', ['project-a2']],
    ['name=cn-east', []],
    ['domain_id=a', ['project-a', 'project-a2']],
    ['parent_id=a', ['project-a', 'project-a2']],
    ['parent_id=project-a', []],
    ['enabled=true', ['project-a', 'project-a2']],
    ['enabled=false', []],
    ['is_domain=false&name=cn-north-4', ['project-a']],
    ['is_domain=true', []],
    ['page=1&per_page=1', ['project-a']],
    ['page=2&per_page=1', ['project-a2']],
    ['page=3&per_page=1', []],
    ['page=1&per_page=5000', ['project-a', 'project-a2']],
  ])('with %s are %j', async (query, ids) => {
    const { json } = await page(query);
    expect((json?.['projects'] as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  test('link from page to page', async () => {
    const base = 'https://iam.huaweicloud.com/v3/projects?';
    expect((await page('page=1&per_page=1')).json?.['links']).toEqual({
      self: `${base}page=1&per_page=1`,
      next: `${base}page=2&per_page=1`,
      previous: null,
    });
    expect((await page('page=2&per_page=1')).json?.['links']).toMatchObject({
      next: null,
      previous: `${base}page=1&per_page=1`,
    });
  });
});

describe('a token is refused for', () => {
  test.each([
    ['a user that does not exist', { userName: 'nobody' }],
    ['an account that does not exist', { domainName: 'nowhere' }],
    ["another account's user", { domainName: 'domain-of-b' }],
    ['an empty password', { password: '' }],
    ['a password with more behind it', { password: 'password-of-a ' }],
  ])('%s', async (_case, wish) => {
    const answer = await askForToken(createHuaweiLab(), wish);
    expect(answer).toMatchObject({ status: 401, json: { error: { code: 401, title: 'Unauthorized' } } });
    expect(answer.text).not.toContain('password-of-a');
    expect(answer.headers.has('x-subject-token')).toBe(false);
  });

  test.each([
    ['a project of another name', { project: { name: 'cn-south-1' } }],
    ['a project whose id and name do not belong together', { project: { id: 'project-a', name: 'cn-east-3' } }],
    ['a project without id and name', { project: {} }],
    ['another account by name', { domain: { name: 'domain-of-b' } }],
    ['another account by id', { domain: { id: 'b' } }],
  ])('%s', async (_case, scope) => {
    expect(await askForToken(createHuaweiLab(), { scope })).toMatchObject({ status: 401 });
  });
});

describe('a form that is wrong is answered in numbers:', () => {
  const lab = createHuaweiLab();
  test.each([
    ['no body', () => withToken(lab, '')('POST', '/v3/auth/tokens'), 400, 'body is required.'],
    ['JSON that is none', () => withToken(lab, '')('POST', '/v3/auth/tokens', '{'), 400, 'not valid JSON'],
    [
      'a second method',
      () => withToken(lab, '')('POST', '/v3/auth/tokens', methods('password', 'totp')),
      400,
      'methods',
    ],
    ['no password', () => withToken(lab, '')('POST', '/v3/auth/tokens', methods('password')), 400, 'is required'],
    ['an unknown parameter', () => lab.as('iam')('GET', '/v3/projects?names=x'), 400, 'names'],
    ['a page of 5001', () => lab.as('iam')('GET', '/v3/projects?page=1&per_page=5001'), 400, 'must be <= 5000'],
    ['no token to look at', () => lab.as('iam')('GET', '/v3/auth/tokens'), 400, 'X-Subject-Token is required'],
    ['keys for 899 seconds', () => askForKeys(lab.as('iam'), { duration_seconds: 899 }), 400, 'must be >= 900'],
    [
      'keys for more than a day',
      () => askForKeys(lab.as('iam'), { duration_seconds: 86_401 }),
      400,
      'must be <= 86400',
    ],
  ])('%s', async (_case, call, status, message) => {
    const answer = await call();
    const text = expect.stringContaining(message) as unknown;
    expect(answer).toMatchObject({ status, json: { error: { code: status, message: text, title: 'Bad Request' } } });
  });

  const methods = (...names: string[]) => ({
    auth: { identity: { methods: names, password: { user: { name: 'x' } } } },
  });
});

test('what the gateway in front of it answers is written as the gateway does, and carries the request id', async () => {
  const answer = await createHuaweiLab().as('iam')('GET', '/v3/nothing');
  expect(answer.status).toBe(404);
  expect(answer.json).toEqual({
    error_code: 'APIGW.0101',
    error_msg: expect.stringContaining('/v3/nothing') as unknown,
    request_id: answer.headers.get('x-iam-trace-id'),
  });
});

test('neither answers nor the log repeat passwords, and the log no tokens', async () => {
  const lab = createHuaweiLab();
  const token = await lab.token();
  await validate(lab, token);
  await validate(lab, 'never-given', token);
  await askForToken(lab, { ...userOfA, password: 'wrong-secretly' });
  const log = JSON.stringify(lab.emulator.requests);
  expect(log).not.toMatch(/password-of|wrong-secretly|never-given/);
  expect(log).not.toContain(token);
});

test("the demo's user gets a token for the demo's project", async () => {
  const emulator = createEmulator();
  const token = await tokenFrom(emulator);
  const seen = await validate({ ...createHuaweiLab(), emulator }, token);
  expect(seen.json).toMatchObject({ token: { project: { id: '48cc2c48765f481480c7db940d6409d1' } } });
});

test.each([
  ['iam.cn-east-3.myhuaweicloud.com', 'cn-east-3'],
  ['iam.myhuaweicloud.com', 'cn-north-4'],
])('a call to %s is one in region %s: the host that several regions share names none', async (host, region) => {
  const { emulator } = createHuaweiLab();
  expect((await huaweiCallerOf(emulator, `https://${host}`, 'a')('GET', '/v3/projects')).status).toBe(200);
  expect(emulator.requests.at(-1)?.region).toBe(region);
});

test('the call for a token may be signed, and the signature is not looked at', async () => {
  const { emulator } = createHuaweiLab();
  const stranger = huaweiCallerOf(emulator, huaweiEndpoint('iam'), { accessKeyId: 'nobody', secretAccessKey: 'x' });
  expect((await stranger('POST', '/v3/auth/tokens', tokenBody(userOfA))).status).toBe(201);
});
