import type { CreateTemporaryAccessKeyByTokenOutput } from '../../../generated/huawei/iam/client.gen.js';
import type { HuaweiAccessKey, HuaweiCredentialsSource, KeySource } from '../../credentials/huawei-credentials.js';
import { createRenewed } from '../../credentials/renewed.js';
import { ConfigError } from '../../errors/config-error.js';
import { completeClock } from '../../transport/clock.js';
import type { IamAccess } from './iam-access.js';
import { createIamClient } from './iam-client.js';

/** Whose temporary keys are asked for, and for how long. */
export interface TemporaryKeyOptions extends IamAccess {
  /** What IAM is asked with: a token, or a source of tokens such as `createPasswordLogin` makes. */
  readonly credentials: HuaweiCredentialsSource;
  /** How long each key holds, in seconds; 900 to 86,400. Default 21,600, six hours, as the vendor's SDKs ask for. */
  readonly durationSeconds?: number | undefined;
  /** The project that calls are made in, where the client is not given one. */
  readonly projectId?: string | undefined;
}

/**
 * Makes a source of temporary access keys, for the `credentials` option. A key is asked for when it is first needed, kept, and replaced in its
 * last tenth, or when a service refuses it; one request is under way however many calls wait, and a failure is not kept.
 * @throws {ConfigError} for a time that IAM does not give
 */
export function createTemporaryKeys(options: TemporaryKeyOptions): KeySource {
  const { durationSeconds = 21_600, projectId } = options;
  if (!Number.isSafeInteger(durationSeconds) || durationSeconds < 900 || durationSeconds > 86_400)
    throw new ConfigError(`durationSeconds must be a whole number from 900 to 86400; got ${durationSeconds}.`);
  const iam = createIamClient(options);
  const clock = completeClock(options.clock);
  const renewed = createRenewed({
    now: () => clock.now(),
    marginMs: durationSeconds * 100,
    async obtain() {
      const identity = { methods: ['token' as const], token: { duration_seconds: durationSeconds } };
      // IAM says when a key ends, but not when it was given: by a clock that is wrong here only the time that was asked for tells how long it holds.
      const expiresAtMs = clock.now() + durationSeconds * 1000;
      const { credential } = await iam.createTemporaryAccessKeyByToken({ auth: { identity } });
      return { ...toKey(credential), projectId, expiresAtMs };
    },
  });
  return {
    getKey: async () => withoutEnd(await renewed.get()),
    renewKey: async (refusedId) => withoutEnd(await renewed.replace(({ accessKeyId }) => accessKeyId === refusedId)),
  };
}

/** The three parts hold together only. */
function toKey(
  credential: CreateTemporaryAccessKeyByTokenOutput['credential'],
): HuaweiAccessKey & { sessionToken: string } {
  const { access, secret, securitytoken } = credential as Partial<typeof credential>;
  if (access && secret && securitytoken)
    return { accessKeyId: access, secretAccessKey: secret, sessionToken: securitytoken };
  throw new ConfigError('IAM gave a temporary key that lacks one of access, secret and securitytoken.');
}

const withoutEnd = ({ expiresAtMs: _, ...key }: HuaweiAccessKey & { readonly expiresAtMs: number }): HuaweiAccessKey =>
  key;
