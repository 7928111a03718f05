import { expect } from 'vitest';
import type { EmulatorCredentials } from '../../../src/emulator.js';
import type { iamRules } from '../../../generated/huawei/iam/rules.gen.js';
import type { Answer, Caller } from '../support/caller.js';
import { huaweiCallerOf, huaweiEndpoint, tokenBody, tokenCallerOf, type TokenWish } from '../support/huawei-caller.js';
import { type HuaweiLab, huaweiLabSeed } from '../support/huawei-lab.js';

type Step = (lab: HuaweiLab) => Promise<Answer>;

/** A rule with an error code: what is accepted and, in a lab of its own, what is refused because of it. */
interface RefusingRule {
  readonly accepts: Step;
  readonly refuses: Step;
}

/** A rule that describes an effect. */
interface ShowingRule {
  readonly shows: (lab: HuaweiLab) => Promise<void>;
}

/** One scenario for each documented rule. */
export type Scenario = RefusingRule | ShowingRule;

const hourMs = 3_600_000;
const iam = huaweiEndpoint('iam');

/** The user of account `a`, in the words of the request for a token. */
export const userOfA = { domainName: 'domain-of-a', userName: 'user-of-a', password: 'password-of-a' };
const userOfB = { domainName: 'domain-of-b', userName: 'user-of-b', password: 'password-of-b' };

/** Asks for a token without any signature. */
export async function askForToken({ emulator }: HuaweiLab, wish: TokenWish = {}): Promise<Answer> {
  return tokenCallerOf(emulator, iam, '')('POST', '/v3/auth/tokens', tokenBody({ ...userOfA, ...wish }));
}

/** A token of the user of account `a` that one of IAM's addresses gave. */
async function tokenAt({ emulator }: HuaweiLab, endpoint: string): Promise<string> {
  const { headers } = await tokenCallerOf(emulator, endpoint, '')('POST', '/v3/auth/tokens', tokenBody(userOfA));
  return headers.get('x-subject-token') ?? '';
}

/** Calls IAM with a token. */
export const withToken = ({ emulator }: HuaweiLab, token: string): Caller => tokenCallerOf(emulator, iam, token);

/** Looks at a token with another, or with itself. */
export const validate = ({ emulator }: HuaweiLab, subject: string, own = subject): Promise<Answer> =>
  tokenCallerOf(emulator, iam, own, { 'x-subject-token': subject })('GET', '/v3/auth/tokens');

/** Asks for temporary keys. */
export const askForKeys = (caller: Caller, token: Record<string, unknown> = {}): Promise<Answer> =>
  caller('POST', '/v3.0/OS-CREDENTIAL/securitytokens', { auth: { identity: { methods: ['token'], token } } });

/** Temporary keys for the user of account `a`, as a client takes them. */
export async function keysIn(lab: HuaweiLab, seconds?: number) {
  const wish = seconds === undefined ? {} : { duration_seconds: seconds };
  const { json } = await askForKeys(withToken(lab, await lab.token()), wish);
  const { access, secret, securitytoken } = json?.['credential'] as Record<string, string>;
  return { accessKeyId: access ?? '', secretAccessKey: secret ?? '', sessionToken: securitytoken ?? '' };
}

const list = (lab: HuaweiLab, query: string) => lab.as('iam')('GET', `/v3/projects?${query}`);
const scopeOf = (answer: Answer) => answer.json?.['token'] as Record<string, { id: string } | undefined>;

export const scenarios: Record<keyof typeof iamRules, Scenario> = {
  'token-24-hours': {
    async shows(lab) {
      const first = await lab.token();
      lab.emulator.clock.advance(24 * hourMs - 1);
      const second = await lab.token();
      expect((await validate(lab, first, second)).status).toBe(200);
      lab.emulator.clock.advance(1);
      expect((await validate(lab, first, second)).status).toBe(404);
      expect((await validate(lab, second)).status).toBe(200);
    },
  },
  'token-in-its-region': {
    async shows(lab) {
      const [here, there] = [iam, huaweiEndpoint('iam', 'cn-east-3')];
      const [all, local] = ['https://iam.myhuaweicloud.com', 'http://127.0.0.1:4510'];
      const use = async (at: string, from: string) => {
        const [token, own] = [await tokenAt(lab, from), await tokenAt(lab, at)];
        const used = await tokenCallerOf(lab.emulator, at, token)('GET', '/v3/projects');
        const look = tokenCallerOf(lab.emulator, at, own, { 'x-subject-token': token });
        return [used.status, (await look('GET', '/v3/auth/tokens')).status];
      };
      expect(await use(here, there)).toEqual([401, 404]);
      for (const from of [here, all, local]) expect(await use(here, from)).toEqual([200, 200]);
      for (const at of [all, local]) expect(await use(at, there)).toEqual([200, 200]);
    },
  },
  'token-dies-with-password': {
    async shows(lab) {
      const token = await lab.token();
      const users = huaweiLabSeed.users.map((user) => ({ ...user, password: `new-${user.password}` }));
      lab.emulator.seed({ users });
      expect(await validate(lab, token)).toMatchObject({ status: 401, json: { error: { code: 401 } } });
      const newer = await lab.token({ password: 'new-password-of-a' });
      expect((await validate(lab, token, newer)).status).toBe(404);
    },
  },
  'project-before-domain': {
    async shows(lab) {
      const domain = { id: 'a' };
      const both = await askForToken(lab, { scope: { project: { name: 'cn-east-3' }, domain } });
      expect(scopeOf(both)).toMatchObject({ project: { id: 'project-a2' } });
      expect(scopeOf(both)).not.toHaveProperty('domain');
      for (const scope of [undefined, {}, { domain }]) {
        const ofAccount = await askForToken(lab, { scope });
        expect(scopeOf(ofAccount)).toMatchObject({ domain: { id: 'a', name: 'domain-of-a' } });
        expect(scopeOf(ofAccount)).not.toHaveProperty('project');
      }
    },
  },
  'password-is-right': {
    accepts: (lab) => askForToken(lab),
    refuses: (lab) => askForToken(lab, { password: 'password-of-b' }),
  },
  'scope-exists': {
    accepts: (lab) => askForToken(lab, { scope: { project: { id: 'project-a2' } } }),
    refuses: (lab) => askForToken(lab, { scope: { project: { id: 'project-b' } } }),
  },
  'subject-token-holds': {
    accepts: async (lab) => validate(lab, await lab.token()),
    refuses: async (lab) => validate(lab, 'never-given', await lab.token()),
  },
  'own-token-free': {
    async shows(lab) {
      const token = await lab.token();
      expect(await validate(lab, token)).toMatchObject({ status: 200 });
    },
  },
  'others-token-same-account': {
    async accepts(lab) {
      return validate(lab, await lab.token(), await lab.token());
    },
    async refuses(lab) {
      return validate(lab, await lab.token(), await lab.token({ ...userOfB }));
    },
  },
  'temporary-keys-from-token': {
    async accepts(lab) {
      const signed = askForKeys(lab.as('iam'), { id: await lab.token() });
      expect((await signed).status).toBe(201);
      return askForKeys(withToken(lab, await lab.token()), { id: 'is-not-looked-at' });
    },
    refuses: (lab) => askForKeys(lab.as('iam')),
  },
  'temporary-keys-expire': {
    async shows(lab) {
      const [keys, longer] = [await keysIn(lab), await keysIn(lab, 3600)];
      const call = async (with_: typeof keys) =>
        (await huaweiCallerOf(lab.emulator, iam, with_)('GET', '/v3/projects')).status;
      expect(await call({ ...keys, sessionToken: longer.sessionToken })).toBe(401);
      lab.emulator.clock.advance(900_000 - 1);
      expect([await call(keys), await call(longer)]).toEqual([200, 200]);
      lab.emulator.clock.advance(1);
      expect([await call(keys), await call(longer)]).toEqual([401, 200]);
      lab.emulator.clock.advance(2_700_000);
      expect(await call(longer)).toBe(401);
    },
  },
  'key-locks': {
    async shows(lab) {
      const keys = await keysIn(lab);
      const call = (key: EmulatorCredentials, more = {}) =>
        huaweiCallerOf(lab.emulator, iam, key, more)('GET', '/v3/projects');
      lab.emulator.clock.advance(900_000);
      for (let failure = 0; failure < 6; failure++) expect((await call(keys)).text).toContain('securitytoken expires');
      expect((await call(keys)).text).toContain('AK access failed to reach the limit');
      const key = lab.emulator.credentials('a');
      const late = { 'x-sdk-date': '20260813T060000Z' };
      for (let failure = 0; failure < 3; failure++) {
        expect((await call({ ...key, secretAccessKey: 'wrong' })).text).toContain('verify aksk signature fail');
        expect((await call(key, late)).text).toContain('signature expired');
      }
      expect((await call(key)).status).toBe(401);
      lab.emulator.clock.advance(5 * 60_000);
      expect((await call(key)).status).toBe(200);
    },
  },
  'page-with-size': {
    accepts: (lab) => list(lab, 'page=1&per_page=1'),
    refuses: (lab) => list(lab, 'per_page=1'),
  },
  'own-account-only': {
    async shows(lab) {
      const ids = ({ json }: Answer) => (json?.['projects'] as { id: string }[]).map(({ id }) => id);
      expect(ids(await list(lab, ''))).toEqual(['project-a', 'project-a2']);
      expect(ids(await lab.as('iam', 'b')('GET', '/v3/projects'))).toEqual(['project-b']);
      expect(ids(await lab.as('iam', 'b')('GET', '/v3/auth/projects'))).toEqual(['project-b']);
      expect(ids(await list(lab, 'domain_id=b'))).toEqual([]);
    },
  },
};
