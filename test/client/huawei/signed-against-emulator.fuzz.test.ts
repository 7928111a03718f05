import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTemporaryKeys } from '../../../src/huawei.js';
import { ApiError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import { fuzzRuns, fuzzTimeoutMs } from '../../helpers/fuzz-runs.js';
import { channel, createHuaweiWorld, demoInstances, endOf } from '../../helpers/huawei-world.js';

/** Texts that percent-encoding, sorting and trimming have trouble with; half of a surrogate pair cannot be sent. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((value) => !/\p{Cs}/u.test(value));
const awkward = fc.string({
  unit: fc.constantFrom(...'aZ09-._~!*\'()+ %&=?#[]@:,;$"<>{}|^`é测🙂'),
  minLength: 1,
  maxLength: 20,
});
const anyText = fc.oneof(text, awkward);
const segment = anyText.filter((value) => !/^\.{1,2}$|[/\\\p{Cc}]/u.test(value));
const [instance_id] = demoInstances;
const numRuns = fuzzRuns(150, 2500);

/** Fails unless the emulator knew who made its last request, however it ended. */
function expectAccepted({ emulator }: ReturnType<typeof createHuaweiWorld>): void {
  const request = emulator.requests.at(-1);
  expect([request?.accountId, request?.status]).toEqual([expect.any(String), expect.not.toSatisfy(isIdentityStatus)]);
}

const isIdentityStatus = (status: number): boolean => status === 401 || status === 403;

describe('what the client signs by SDK-HMAC-SHA256, the separately written verifier accepts', () => {
  test(
    'any text in a query of Huawei Cloud',
    async () => {
      const world = createHuaweiWorld();
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (name, member_group_name) => {
          await endOf(world.dli.listEnhancedConnections({ name, tags: `${member_group_name}=${name}` }));
          expectAccepted(world);
          await endOf(world.roma.listVpcChannelsV2({ instance_id, name, member_group_name }));
          expectAccepted(world);
        }),
        { numRuns },
      );
    },
    fuzzTimeoutMs,
  );

  test(
    'any text in a path of Huawei Cloud',
    async () => {
      const world = createHuaweiWorld();
      await fc.assert(
        fc.asyncProperty(segment, segment, async (connection_id, vpc_channel_id) => {
          const shown = await failureOf(ApiError, Promise.resolve(world.dli.showEnhancedConnection({ connection_id })));
          expect(shown.code).toBe('DLI.0001');
          const deleted = world.roma.deleteVpcChannelV2({ instance_id, vpc_channel_id });
          expect((await failureOf(ApiError, Promise.resolve(deleted))).code).toBe('APIG.3023');
        }),
        { numRuns },
      );
    },
    fuzzTimeoutMs,
  );

  test(
    'any text in a body of Huawei Cloud, which comes back as it was sent',
    async () => {
      const { roma } = createHuaweiWorld();
      const { id: vpc_channel_id } = await roma.createVpcChannelV2(channel('one'));
      const at = { instance_id, vpc_channel_id };
      await fc.assert(
        fc.asyncProperty(anyText, async (member_group_remark) => {
          const member_groups = [{ member_group_name: 'one', member_group_remark }];
          await roma.createMemberGroup({ ...at, member_groups });
          expect((await roma.listMemberGroups(at)).member_groups).toMatchObject(member_groups);
        }),
        { numRuns },
      );
    },
    fuzzTimeoutMs,
  );

  test('any text with temporary keys, headers of the caller and another address', async () => {
    const world = createHuaweiWorld();
    const credentials = createTemporaryKeys({ ...world.access, credentials: world.login() });
    const { dli } = world.as({ credentials, region: undefined, endpoint: 'http://127.0.0.1:4510/' });
    await fc.assert(
      fc.asyncProperty(anyText, async (name) => {
        await endOf(dli.listEnhancedConnections({ name }, { headers: { 'X-Note': ' a: b;c  d ' } }));
        expectAccepted(world);
      }),
      { numRuns: 50 },
    );
  });

  test('and with one character of the secret changed, it refuses each request', async () => {
    const world = createHuaweiWorld();
    const key = world.emulator.credentials();
    await fc.assert(
      fc.asyncProperty(fc.nat(key.secretAccessKey.length - 1), anyText, async (at, name) => {
        const secretAccessKey = `${key.secretAccessKey.slice(0, at)}_${key.secretAccessKey.slice(at + 1)}`;
        world.emulator.reset();
        const { dli } = world.as({ credentials: { ...key, secretAccessKey } });
        const error = await failureOf(ApiError, Promise.resolve(dli.listEnhancedConnections({ name })));
        expect(error).toMatchObject({ status: 401, code: 'APIGW.0301', attempts: { length: 1 } });
        // Both ends show the canonical request, and it is the same one.
        const told = error.serviceMessage.slice(error.serviceMessage.indexOf('canonicalRequest:'));
        expect(told).toContain(error.canonicalRequest?.split('\n')[1]);
      }),
      { numRuns: 50 },
    );
  });
});
