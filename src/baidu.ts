/** Clients for Baidu AI Cloud. */
export { createPeeringClient, type BaiduClientOptions, type PeeringClient } from './client/baidu-clients.js';
export type { CallOptions } from './client/call-options.js';
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
export * from '../generated/baidu/peering/client.gen.js';
export type { paths as PeeringPaths } from '../generated/baidu/peering/schema.gen.js';
