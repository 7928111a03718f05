import { toServiceCard } from '../../../scripts/docs/site-model.js';
import { describeService } from '../../../scripts/docs/try-it/describe-service.js';
import type { TryItService } from '../../../scripts/docs/try-it/try-it-service.js';
import { withWirePaths } from '../../../scripts/docs/wire-paths.js';
import type { SpecifiedService } from './specification.js';

/** What Try it knows of a service. */
export const tryItServiceOf = ({ name, document }: SpecifiedService): TryItService =>
  describeService(name, toServiceCard(name, document).groups, withWirePaths(document));
