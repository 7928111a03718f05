/** Clients for Baidu AI Cloud. */
export { createBlbClient, type BlbClient, type BlbClientOptions } from './client/baidu/blb-client.js';
export type { BaiduClientOptions } from './client/baidu/cloud.js';
export { createPeeringClient, type PeeringClient, type PeeringClientOptions } from './client/baidu/peering-client.js';
export type { Call } from './client/call.js';
export type { CallOptions } from './client/call-options.js';
export type { LedgerOptions } from './client/client-options.js';
export type { BoundOperation, BoundOperations, Modify, ModifyOptions } from './client/modifying/modify.js';
export type { PagedCall, ReadingOptions } from './client/paging/paged-call.js';
export type { ResumedCall, ResumeOptions } from './client/resume-pending.js';
export type { Waiting, WaitOptions, WaitProgress } from './client/waiting/wait-for.js';
export type { Credentials, CredentialsProvider } from './credentials/credentials.js';
export { fromEnv } from './credentials/from-env.js';
export {
  createBceSigner,
  formatBceTime,
  type BceSignature,
  type BceSigner,
  type BceSigningOptions,
} from './signing/bce-auth-v1.js';
export type { SignableRequest } from './signing/canonical-request.js';
export * from '../generated/baidu/blb/client.gen.js';
export * from '../generated/baidu/peering/client.gen.js';
// What both services have.
export type { ErrorBody, Tag } from '../generated/baidu/peering/client.gen.js';
export type { paths as BlbPaths } from '../generated/baidu/blb/schema.gen.js';
export type { paths as PeeringPaths } from '../generated/baidu/peering/schema.gen.js';
