/** Clients for Huawei Cloud. */
export type { Call } from './client/call.js';
export type { CallOptions } from './client/call-options.js';
export type { LedgerOptions } from './client/client-options.js';
export { createDliClient, type DliClient, type DliClientOptions } from './client/huawei/dli-client.js';
export type { IamAccess } from './client/huawei/iam-access.js';
export { createIamClient, type IamClient, type IamClientOptions } from './client/huawei/iam-client.js';
export { createPasswordLogin, type PasswordLogin } from './client/huawei/password-login.js';
export type { HuaweiClientOptions } from './client/huawei/regional-client.js';
export { createRomaClient, type RomaClient, type RomaClientOptions } from './client/huawei/roma-client.js';
export { createTemporaryKeys, type TemporaryKeyOptions } from './client/huawei/temporary-keys.js';
export type { PagedCall, ReadingOptions } from './client/paging/paged-call.js';
export type { ResumedCall, ResumeOptions } from './client/resume-pending.js';
export type { Waiting, WaitOptions, WaitProgress } from './client/waiting/wait-for.js';
export type {
  AuthToken,
  HuaweiAccessKey,
  HuaweiCredentials,
  HuaweiCredentialsProvider,
  HuaweiCredentialsSource,
  KeySource,
  TokenSource,
} from './credentials/huawei-credentials.js';
export { fromEnv } from './credentials/huawei-from-env.js';
export type { TokenCache } from './credentials/token-cache.js';
export type { SignableRequest } from './signing/canonical-request.js';
export {
  createSdkSigner,
  formatSdkTime,
  type SdkSignableRequest,
  type SdkSignature,
  type SdkSigner,
  type SdkSigningOptions,
} from './signing/sdk-hmac-sha256.js';
// Services that share a schema each have its type; they are the same.
export type { ErrorBody } from '../generated/huawei/dli/client.gen.js';
export * from '../generated/huawei/dli/client.gen.js';
export * from '../generated/huawei/iam/client.gen.js';
export * from '../generated/huawei/roma/client.gen.js';
export type { paths as DliPaths } from '../generated/huawei/dli/schema.gen.js';
export type { paths as IamPaths } from '../generated/huawei/iam/schema.gen.js';
export type { paths as RomaPaths } from '../generated/huawei/roma/schema.gen.js';
