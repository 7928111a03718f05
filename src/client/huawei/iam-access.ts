import type { ClientOptions } from '../client-options.js';

/** Where IAM is asked, and how. */
export type IamAccess = Pick<ClientOptions, 'region' | 'endpoint' | 'fetch' | 'clock' | 'random' | 'hooks' | 'log'>;
