import { CrosspeerError } from './crosspeer-error.js';

/** The client cannot be built or used as it is set up: region, endpoint or credentials. Nothing was sent. */
export class ConfigError extends CrosspeerError {
  override readonly name = 'ConfigError';
}
