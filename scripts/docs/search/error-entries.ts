import { errorCatalogueOf } from '../../lib/emit-operations.js';
import { errorLink } from '../site-paths.js';
import type { DocumentedService } from '../site.js';
import { toPlainText } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

/** The documented error codes of a service. */
export function errorEntries({ card, document }: DocumentedService): SearchEntry[] {
  return Object.entries(errorCatalogueOf(document)).map(([code, { meaning, status }]) =>
    toEntry({
      kind: 'error',
      title: code,
      text: toPlainText(meaning),
      within: card.title,
      link: errorLink(card.name, code),
      code: String(status),
      names: [{ by: '', name: code }],
    }),
  );
}
