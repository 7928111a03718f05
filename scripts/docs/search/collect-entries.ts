import { changelogFiles } from '../changelog-files.js';
import { linkTargets } from '../guide-files.js';
import type { Site } from '../site.js';
import { changeEntries } from './change-entries.js';
import { credentialEntries } from './credential-entries.js';
import { errorEntries } from './error-entries.js';
import { fieldEntries } from './field-entries.js';
import { guideEntries } from './guide-entries.js';
import { operationEntries } from './operation-entries.js';
import { ruleEntries } from './rule-entries.js';
import type { SearchEntry } from './search-entry.js';
import { serviceEntry } from './service-entry.js';
import { stateEntries } from './state-entries.js';

/** Everything that can be found on a site. */
export async function collectEntries(site: Site): Promise<SearchEntry[]> {
  const targets = linkTargets(site);
  const guides = await Promise.all(site.guides.map((guide) => guideEntries(guide, targets)));
  const changes = (await changelogFiles(site)).flatMap(({ path, content }) => changeEntries(path, content));
  return [
    ...site.services.map(serviceEntry),
    ...site.services.flatMap(operationEntries),
    ...site.services.flatMap(fieldEntries),
    ...site.services.flatMap(credentialEntries),
    ...site.services.flatMap(errorEntries),
    ...site.services.flatMap(ruleEntries),
    ...site.services.flatMap(({ card }) => stateEntries(card)),
    ...guides.flat(),
    ...changes,
  ];
}
