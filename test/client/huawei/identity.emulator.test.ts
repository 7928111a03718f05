import { describe, expect, test } from 'vitest';
import { createIamClient, createTemporaryKeys } from '../../../src/huawei.js';
import { demoSeed } from '../../../src/emulator.js';
import { ApiError, ConfigError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import { connection, createHuaweiWorld, demoProject, endOf, namesOfConnections } from '../../helpers/huawei-world.js';

const hour = 3_600_000;
const minute = 60_000;
const login = 'keystoneCreateUserTokenByPassword';
const [user] = demoSeed.users;

/** A world whose clients call with a token for the demo's password. */
function createTokenWorld() {
  const world = createHuaweiWorld();
  const source = world.login();
  return { ...world, source, ...world.as({ credentials: source, projectId: undefined }) };
}

describe('a token for a password', () => {
  test('serves several clients at once, and names the project', async () => {
    const { run, dli, roma, source, emulator, requestsOf } = createTokenWorld();
    await run(Promise.all([dli.listEnhancedConnections(), roma.listProjectVpcChannelsV2()]));
    expect(requestsOf(login)).toHaveLength(1);
    expect(emulator.requests.every(({ target }) => !target.includes('project_id'))).toBe(true);
    expect((await source.getToken()).projectId).toBe(demoProject);
  });

  test('is replaced when it ends after 24 hours, and calls go on without a refusal', async () => {
    const { run, dli, emulator, requestsOf } = createTokenWorld();
    for (let day = 0; day < 3; day += 1) {
      await run(dli.createEnhancedConnection(connection(`day_${day}`)));
      emulator.clock.advance(24 * hour);
    }
    expect(requestsOf(login)).toHaveLength(3);
    expect(emulator.requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  test('is replaced beside calls in its last 40 minutes', async () => {
    const { run, dli, emulator, requestsOf } = createTokenWorld();
    await run(dli.listEnhancedConnections());
    emulator.clock.advance(23 * hour + 25 * minute);
    await run(Promise.all([dli.listEnhancedConnections(), dli.listEnhancedConnections()]));
    await run(dli.listEnhancedConnections());
    expect(requestsOf(login)).toHaveLength(2);
    emulator.clock.advance(hour);
    await run(dli.listEnhancedConnections());
    expect(requestsOf(login)).toHaveLength(2);
    expect(emulator.requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  test('that the service has forgotten is replaced once, and a create is made once', async () => {
    const world = createTokenWorld();
    const { run, dli, emulator } = world;
    await run(dli.listEnhancedConnections());
    emulator.reset();
    await run(dli.createEnhancedConnection(connection('one')));
    expect(emulator.requests.map(({ operationId, status }) => [operationId, status])).toEqual([
      ['createEnhancedConnection', 401],
      [login, 201],
      ['createEnhancedConnection', 201],
    ]);
    expect(await namesOfConnections(world)).toEqual(['one']);
  });

  test.each(['dli', 'roma', 'iam'] as const)(
    'of a password that has changed is refused by %s, and so is the old password',
    async (service) => {
      const { run, source, as, emulator, access } = createTokenWorld();
      const byToken = {
        ...as({ credentials: source, projectId: undefined }),
        iam: createIamClient({ ...access, credentials: source }),
      };
      const read = {
        dli: () => byToken.dli.listEnhancedConnections(),
        roma: () => byToken.roma.listProjectVpcChannelsV2(),
        iam: () => byToken.iam.keystoneListProjects(),
      }[service];
      await run<unknown>(read());
      emulator.seed({ users: [{ ...user, password: 'another' }] });
      const before = emulator.requests.length;
      for (const round of [1, 2]) {
        const error = await failureOf(ApiError, run<unknown>(read()));
        expect(error).toMatchObject({ operationId: login, status: 401, category: 'signature' });
        expect(error.message).toContain('username or password is wrong');
        // Each call: its own request, refused, and one login.
        expect(emulator.requests).toHaveLength(before + 2 * round);
      }
    },
  );
});

describe('temporary keys', () => {
  test('are renewed before they end, by way of a token that is renewed too', async () => {
    const world = createHuaweiWorld();
    const credentials = createTemporaryKeys({ ...world.access, credentials: world.login(), durationSeconds: 900 });
    const { dli } = world.as({ credentials });
    for (let quarter = 0; quarter < 100; quarter += 1) {
      await world.run(dli.listEnhancedConnections());
      world.emulator.clock.advance(15 * minute);
    }
    expect(world.requestsOf('createTemporaryAccessKeyByToken')).toHaveLength(100);
    expect(world.requestsOf(login).length).toBeLessThanOrEqual(2);
    expect(world.emulator.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test('that have ended are refused', async () => {
    const world = createHuaweiWorld();
    const source = createTemporaryKeys({ ...world.access, credentials: world.login(), durationSeconds: 900 });
    const kept = await world.run(source.getKey());
    const { dli } = world.as({ credentials: kept });
    await world.run(dli.listEnhancedConnections());
    world.emulator.clock.advance(15 * minute);
    const error = await failureOf(ApiError, world.run(dli.listEnhancedConnections()));
    expect(error).toMatchObject({ status: 401, code: 'APIGW.0301', attempts: { length: 1 } });
    expect(error.message).toContain('securitytoken expires');
  });
});

describe('a wrong secret', () => {
  test('costs one request for each call; the sixth failure locks the key for five minutes', async () => {
    const world = createHuaweiWorld();
    const wrong = world.as({ credentials: { ...world.emulator.credentials(), secretAccessKey: 'wrong' } });
    for (let number = 1; number <= 6; number += 1) {
      const error = await failureOf(ApiError, world.run(wrong.dli.createEnhancedConnection(connection('one'))));
      expect(error).toMatchObject({ status: 401, code: 'APIGW.0301', category: 'signature' });
      expect(error.message).toContain('verify aksk signature fail');
      expect(world.emulator.requests).toHaveLength(number);
    }
    const read = () => world.run(Promise.resolve(world.roma.listProjectVpcChannelsV2()));
    const locked = await failureOf(ApiError, read());
    expect(locked.message).toContain('AK access failed to reach the limit');
    world.emulator.clock.advance(5 * minute - 1000);
    expect((await failureOf(ApiError, read())).attempts).toHaveLength(1);
    world.emulator.clock.advance(1000);
    expect(await read()).toMatchObject({ total: 0 });
  });

  test('five times leaves the key open, and a success forgets them', async () => {
    const world = createHuaweiWorld();
    const wrong = world.as({ credentials: { ...world.emulator.credentials(), secretAccessKey: 'wrong' } });
    for (let round = 0; round < 3; round += 1) {
      for (let number = 0; number < 5; number += 1) await endOf(world.run(wrong.dli.listEnhancedConnections()));
      expect(await world.run(world.dli.listEnhancedConnections())).toMatchObject({ count: 0 });
    }
  });
});

describe('the project', () => {
  test('is looked up by the name of the region, once', async () => {
    const world = createHuaweiWorld({}, { projectId: undefined });
    await world.run(Promise.all([1, 2, 3].map((n) => world.dli.createEnhancedConnection(connection(`n${n}`)))));
    await world.run(world.dli.listEnhancedConnections());
    expect(world.requestsOf('keystoneListProjects')).toHaveLength(1);
  });

  test('that no region has is asked for in words', async () => {
    const world = createHuaweiWorld();
    const elsewhere = world.as({ region: 'cn-east-3', projectId: undefined });
    const error = await failureOf(ConfigError, world.run(elsewhere.dli.listEnhancedConnections()));
    expect(error.message).toContain('IAM lists no project named cn-east-3; give the client a projectId');
  });

  test.each([
    ['of another account', demoProject],
    ['that does not exist', 'a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0'],
  ])('%s is refused, at once and for certain', async (_, projectId) => {
    const world = createHuaweiWorld();
    const other = world.as({ credentials: world.emulator.credentials(demoSeed.accounts[1].accountId), projectId });
    for (const call of [
      other.dli.createEnhancedConnection(connection('one')),
      other.roma.listProjectVpcChannelsV2(),
    ] as Promise<unknown>[]) {
      const error = await failureOf(ApiError, world.run(call));
      expect(error).toMatchObject({ status: 403, category: 'permission' });
      expect(error.attempts).toHaveLength(1);
    }
    expect(await namesOfConnections(world)).toEqual([]);
  });
});
