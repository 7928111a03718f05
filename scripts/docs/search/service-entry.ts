import type { DocumentedService } from '../site.js';
import { firstSentence } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

/** A service by its title, its name in the specification with and without that of the cloud, and the function that creates its client. */
export function serviceEntry({ card, document }: DocumentedService): SearchEntry {
  return toEntry({
    kind: 'service',
    title: card.title,
    text: firstSentence(card.summary),
    within: '',
    link: card.link,
    names: [
      { by: '', name: card.name },
      { by: '', name: card.name.split('/').at(-1) ?? '' },
      { by: 'Client', name: `create${document['x-client-name']}Client` },
    ],
  });
}
