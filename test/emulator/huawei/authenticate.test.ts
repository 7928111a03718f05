import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/emulator/directory.js';
import { createAuthenticate } from '../../../src/emulator/huawei/authenticate.js';
import { identityOf } from '../../../src/emulator/huawei/identity.js';
import type { IdentityCodes } from '../../../src/emulator/huawei/identity-problem.js';
import { createRandom } from '../../../src/emulator/random.js';
import type { World } from '../../../src/emulator/service.js';
import { toWireRequest } from '../../../src/emulator/wire-request.js';
import type { OperationEntry } from '../../../src/operations/service-table.js';
import { huaweiLabSeed } from '../support/huawei-lab.js';
import { signSdk } from '../support/huawei-signer.js';
import { labStart } from '../support/lab.js';

const dayMs = 86_400_000;
const operation = { operationId: 'read', method: 'GET' } as OperationEntry;

interface Attempt {
  readonly headers?: Record<string, string>;
  /** Whose key signs it; nobody's when left out. */
  readonly signer?: 'a' | 'b';
  readonly project?: string;
  readonly nowMs?: number;
  readonly codes?: Partial<IdentityCodes>;
  /** What the host names. */
  readonly region?: string;
}

function createWorld(): World {
  const directory = createDirectory(huaweiLabSeed);
  return { directory, random: createRandom(1), transitionMs: 0, quotas: {}, gatewayStyleErrors: false };
}

function identify(world: World, how: Attempt): Promise<unknown> {
  const { headers = {}, signer, project = 'project-a', nowMs = labStart } = how;
  const url = `https://dli.cn-north-4.myhuaweicloud.com/v2.0/${project}/things`;
  const key = { accessKeyId: `key-of-${signer ?? ''}`, secretAccessKey: `secret-of-${signer ?? ''}`, atMs: nowMs };
  const sent = { ...headers, ...(signer && signSdk({ method: 'GET', url, headers }, key)) };
  const wire = toWireRequest(new Request(url, { headers: sent }), url);
  const readBody = () => Promise.resolve(new Uint8Array());
  const request = { wire, operation, pathValues: { project_id: project }, hostRegion: how.region, nowMs, readBody };
  return createAuthenticate(how.codes)(request, world);
}

/** A token of the user of account `a`. */
function tokenIn(world: World, projectId: string | undefined = 'project-a', region?: string): string {
  const user = world.directory.findUser('domain-of-a', 'user-of-a');
  if (!user) throw new Error('The seed has no such user.');
  const project = projectId === '' ? undefined : world.directory.findProject(projectId);
  return identityOf(world).tokens.issue({ user, project, region }, labStart).token;
}

describe('knows', () => {
  test('who signed, in each project of the account', async () => {
    const world = createWorld();
    for (const project of ['project-a', 'project-a2'])
      expect(await identify(world, { signer: 'a', project })).toEqual({ accountId: 'a' });
    expect(await identify(world, { signer: 'b', project: 'project-b' })).toEqual({ accountId: 'b' });
  });

  test('whose token it is, until 24 hours have passed', async () => {
    const world = createWorld();
    const token = tokenIn(world);
    const headers = { 'x-auth-token': token };
    expect(await identify(world, { headers })).toEqual({ accountId: 'a', token });
    expect(await identify(world, { headers, nowMs: labStart + dayMs - 1 })).toEqual({ accountId: 'a', token });
  });

  test('whose token it is where a signature is sent as well, whatever that is worth', async () => {
    const world = createWorld();
    const token = tokenIn(world);
    expect(await identify(world, { headers: { 'x-auth-token': token, authorization: 'nonsense' } })).toEqual({
      accountId: 'a',
      token,
    });
    const unknown = { 'x-auth-token': 'unknown' };
    await expect(identify(world, { headers: unknown, signer: 'a' })).rejects.toThrow(/decrypt token fail/);
  });

  test('callers of a project in its own region, and in any where the host names none', async () => {
    const world = createWorld();
    world.directory.add({ projects: [{ projectId: 'sub', accountId: 'a', name: 'cn-east-3_sub' }] });
    for (const project of ['project-a2', 'sub'])
      for (const region of ['cn-east-3', undefined])
        expect(await identify(world, { signer: 'a', project, ...(region && { region }) })).toEqual({ accountId: 'a' });
    world.directory.add({ projects: [{ projectId: 'near', accountId: 'a', name: 'cn-east-31' }] });
    await expect(identify(world, { signer: 'a', project: 'near', region: 'cn-east-3' })).rejects.toThrow(/region/);
  });

  test.each([
    ['cn-north-4', 'cn-north-4'],
    ['cn-north-4', undefined],
    [undefined, 'cn-north-4'],
  ])('whose token it is that was given in %s and is used in %s', async (given, used) => {
    const world = createWorld();
    const headers = { 'x-auth-token': tokenIn(world, 'project-a', given) };
    expect(await identify(world, { headers, ...(used && { region: used }) })).toMatchObject({ accountId: 'a' });
  });

  test('who signed where the header for the token is empty', async () => {
    const headers = { 'x-auth-token': '' };
    expect(await identify(createWorld(), { headers, signer: 'a' })).toEqual({ accountId: 'a' });
  });

  test('who signed where the project is named in a header as well', async () => {
    const headers = { 'x-project-id': 'project-a' };
    expect(await identify(createWorld(), { headers, signer: 'a' })).toEqual({ accountId: 'a' });
  });
});

type Refused = [name: string, code: string, message: RegExp, attempt: (world: World) => Attempt];
const refused: Refused[] = [
  ['neither signature nor token', 'APIGW.0301', /x-auth-token not found/, () => ({})],
  ['an unknown token', 'APIGW.0301', /decrypt token fail/, () => ({ headers: { 'x-auth-token': 'x' } })],
  [
    'an expired token',
    'APIGW.0301',
    /token expires, expires_at: 2026-08-14T08:00:00\.000000Z/,
    (world) => ({ headers: { 'x-auth-token': tokenIn(world) }, nowMs: labStart + dayMs }),
  ],
  [
    'a token that was given for an earlier password',
    'APIGW.0307',
    /The token must be updated/,
    (world) => {
      const headers = { 'x-auth-token': tokenIn(world) };
      const [user] = huaweiLabSeed.users;
      world.directory.add({ users: user ? [{ ...user, password: 'new' }] : [] });
      return { headers };
    },
  ],
  [
    'a token for the account',
    'APIGW.0302',
    /no project information/,
    (world) => ({ headers: { 'x-auth-token': tokenIn(world, '') } }),
  ],
  [
    'a token for another project of the account',
    'APIGW.0302',
    /project-a2, not project-a/,
    (world) => ({ headers: { 'x-auth-token': tokenIn(world, 'project-a2') } }),
  ],
  ["another account's project", 'APIGW.0302', /project-b/, () => ({ signer: 'a', project: 'project-b' })],
  ['a project that does not exist', 'APIGW.0302', /nowhere/, () => ({ signer: 'a', project: 'nowhere' })],
  [
    'a project of another region than the host names',
    'APIGW.0302',
    /project-a2 is not one of region cn-north-4/,
    () => ({ signer: 'a', project: 'project-a2', region: 'cn-north-4' }),
  ],
  [
    'a project of another region than the host names, with a token for it',
    'APIGW.0302',
    /project-a2 is not one of region cn-north-4/,
    (world) => ({
      headers: { 'x-auth-token': tokenIn(world, 'project-a2') },
      project: 'project-a2',
      region: 'cn-north-4',
    }),
  ],
  [
    "a token of another region's address",
    'APIGW.0301',
    /decrypt token fail/,
    (world) => ({ headers: { 'x-auth-token': tokenIn(world, 'project-a', 'cn-east-3') }, region: 'cn-north-4' }),
  ],
  [
    'another project in the header than in the path',
    'APIGW.0302',
    /X-Project-Id names project-a2/,
    () => ({ signer: 'a', headers: { 'x-project-id': 'project-a2' } }),
  ],
];

describe('refuses', () => {
  test.each(refused)('%s as %s', async (_case, code, message, attempt) => {
    const world = createWorld();
    const refusal = { code, message: expect.stringMatching(message) as unknown };
    await expect(identify(world, attempt(world))).rejects.toMatchObject(refusal);
  });

  test.each(refused)("%s with the service's own code, where it has one", async (_case, _code, _message, attempt) => {
    const own = { code: 'OWN.1', status: 418 };
    const codes = {
      missing: own,
      unknownToken: own,
      expiredToken: own,
      outdatedToken: own,
      noProject: own,
      otherProject: own,
    };
    const world = createWorld();
    await expect(identify(world, { ...attempt(world), codes })).rejects.toMatchObject(own);
  });
});

test('a user that is seeded again as it was keeps its tokens', async () => {
  const world = createWorld();
  const headers = { 'x-auth-token': tokenIn(world) };
  world.directory.add({ users: huaweiLabSeed.users });
  expect(await identify(world, { headers })).toMatchObject({ accountId: 'a' });
});

test('a user whose old password comes back does not get the old tokens back', async () => {
  const world = createWorld();
  const headers = { 'x-auth-token': tokenIn(world) };
  const users = huaweiLabSeed.users;
  world.directory.add({ users: users.map((user) => ({ ...user, password: 'new' })) });
  world.directory.add({ users });
  await expect(identify(world, { headers })).rejects.toThrow(/must be updated/);
});

test('worlds share no tokens', async () => {
  const headers = { 'x-auth-token': tokenIn(createWorld()) };
  await expect(identify(createWorld(), { headers })).rejects.toThrow(/decrypt token fail/);
});
