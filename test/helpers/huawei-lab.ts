import type { ClientOptions } from '../../src/client/client-options.js';
import {
  createDliClient,
  createIamClient,
  createPasswordLogin,
  createRomaClient,
  type DliClient,
  type HuaweiClientOptions,
  type IamClient,
  type IamClientOptions,
  type PasswordLogin,
  type RomaClient,
  type TokenSource,
} from '../../src/huawei.js';
import type { Fetch } from '../../src/index.js';
import { createManualClock, type ManualClock } from './manual-clock.js';
import { answerText, createRecordingFetch, type Answerer, type RecordingFetch } from './recording-fetch.js';

/** The project of all labs. */
export const labProject = '48cc2c48765f481480c7db940d6409d1';

/** The access key of all labs; it opens nothing. */
export const labKey = { accessKeyId: 'LABACCESSKEY', secretAccessKey: 'lab-secret-access-key' };

/** Who logs in in all labs. */
export const labUser = { domainName: 'lab-domain', userName: 'lab-user', password: 'lab-password-1' };

/** How long a token holds, in milliseconds. */
export const dayMs = 24 * 60 * 60_000;

/** Answers with JSON, or with a text as it is, as the services label it. */
export const answerHuawei = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Answerer =>
  answerText(status, typeof body === 'string' ? body : JSON.stringify(body), {
    'x-request-id': 'request-1',
    ...headers,
  });

/** Refuses as a service or the gateway does. */
export const refuse = (status: number, code: string, message = 'no', headers?: Record<string, string>): Answerer =>
  answerHuawei(status, { error_code: code, error_msg: message }, headers);

/** An empty list of DLI. */
export const answerNone = answerHuawei(200, { is_success: true, message: '', count: 0, connections: [] });

/** A time as IAM writes it. */
export const iamTime = (timeMs: number): string => new Date(timeMs).toISOString().replace('Z', '000Z');

/** What IAM says of a token. */
export interface TokenFacts {
  readonly issuedAtMs: number;
  /** Default: 24 hours after it was issued. */
  readonly expiresAtMs?: number;
  /** Default: the labs' project. */
  readonly project?: { readonly id: string; readonly name: string };
  /** What to say in another way. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** Gives a token. */
export const answerToken = (token: string, facts: TokenFacts): Answerer => {
  const { issuedAtMs, expiresAtMs = issuedAtMs + dayMs, project = { id: labProject, name: 'cn-north-4' } } = facts;
  const about = { issued_at: iamTime(issuedAtMs), expires_at: iamTime(expiresAtMs), project, ...facts.about };
  return answerHuawei(201, { token: about }, { 'X-Subject-Token': token });
};

/** The token that {@link countedTokens} gives at a login, from 1. */
export const tokenNumber = (number: number): string => `lab-token-number-${number}`;

/** Gives `lab-token-number-1`, then `lab-token-number-2` and so on, each issued at the clock's time. */
export function countedTokens(clock: ManualClock, facts: Partial<TokenFacts> = {}): Answerer {
  let given = 0;
  return (request) => answerToken(tokenNumber(++given), { issuedAtMs: clock.now(), ...facts })(request);
}

/** A promise that is settled from outside. */
export interface Deferred {
  readonly answerer: Answerer;
  readonly answer: (by: Answerer) => void;
}

/** An answer that waits until it is given. */
export function deferred(): Deferred {
  let give: (by: Answerer) => void = () => undefined;
  const given = new Promise<Answerer>((resolve) => (give = resolve));
  return { answerer: async (request) => (await given)(request), answer: (by) => give(by) };
}

/** Clients of two services whose requests go nowhere and whose time stands still. */
export interface HuaweiLab {
  readonly dli: DliClient;
  readonly roma: RomaClient;
  readonly clock: ManualClock;
  /** What reached the services. */
  readonly wire: RecordingFetch;
}

type Answers = Answerer | readonly Answerer[];
type Options = Partial<HuaweiClientOptions>;

/** Makes a lab for region `cn-north-4`. Calls are repeated as those of any client; each delay is half of the longest. */
export function createHuaweiLab(answers: Answers = answerNone, options: Options = {}): HuaweiLab {
  const clock = createManualClock();
  const wire = createRecordingFetch(...[answers].flat());
  return { ...clientsOf({ fetch: wire.fetch, clock, projectId: labProject, ...options }), clock, wire };
}

function clientsOf(options: Options): Pick<HuaweiLab, 'dli' | 'roma'> {
  const complete = { region: 'cn-north-4', credentials: labKey, random: () => 0.5, ...options };
  return { dli: createDliClient(complete), roma: createRomaClient(complete) };
}

/** A client of IAM whose requests go nowhere and whose time stands still. */
export function createIamLab(
  answers: Answers,
  options: Partial<IamClientOptions> = {},
): { readonly iam: IamClient; readonly clock: ManualClock; readonly wire: RecordingFetch } {
  const clock = createManualClock();
  const wire = createRecordingFetch(...[answers].flat());
  const base = { region: 'cn-north-4', credentials: labKey, random: () => 0.5, fetch: wire.fetch, clock };
  return { iam: createIamClient({ ...base, ...options }), clock, wire };
}

/** Sends what goes to IAM one way, and all else another. */
export const splitByHost = (iam: Fetch, others: Fetch): Fetch => {
  return (url, init) => (new URL(url).hostname.startsWith('iam.') ? iam : others)(url, init);
};

/** A lab whose calls are authenticated by tokens for a password. */
export interface TokenLab extends HuaweiLab {
  readonly source: TokenSource;
  /** What reached IAM. */
  readonly iam: RecordingFetch;
  /** The tokens that requests to the services carried, in order. */
  readonly tokens: () => (string | null)[];
}

/** What a token lab is made of. */
export interface TokenLabParts {
  /** What the services answer. Default: an empty list. */
  readonly answers?: Answers;
  /** What IAM answers. Default: counted tokens. */
  readonly logins?: Answers;
  readonly clock?: ManualClock;
  readonly login?: Partial<PasswordLogin>;
  readonly options?: Partial<HuaweiClientOptions>;
}

/** Makes a lab. */
export function createTokenLab(parts: TokenLabParts = {}): TokenLab {
  const { clock = createManualClock(), answers = answerNone, logins = countedTokens(clock) } = parts;
  const wire = createRecordingFetch(...[answers].flat());
  const iam = createRecordingFetch(...[logins].flat());
  const fetch = splitByHost(iam.fetch, wire.fetch);
  const shared: Pick<ClientOptions, 'region' | 'fetch' | 'clock' | 'random'> = {
    region: 'cn-north-4',
    fetch,
    clock,
    random: () => 0.5,
  };
  const source = createPasswordLogin({ ...shared, ...labUser, ...parts.login });
  return {
    ...clientsOf({ ...shared, credentials: source, ...parts.options }),
    source,
    clock,
    wire,
    iam,
    tokens: () => wire.sent.map(({ headers }) => headers.get('x-auth-token')),
  };
}
