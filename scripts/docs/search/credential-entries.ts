import { deref } from '../../lib/spec-model.js';
import type { DocumentedService } from '../site.js';
import { toPlainText } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

interface SecurityScheme {
  /** The header or parameter, where the scheme says one. */
  readonly name?: string;
  readonly description?: string;
}

/** The headers that prove who calls, with all that is said of them, since it names the headers beside them; the page of the service says which operations take them. */
export function credentialEntries({ card, document }: DocumentedService): SearchEntry[] {
  return Object.values(document.components.securitySchemes ?? {}).flatMap((scheme) => {
    const { name, description = '' } = deref<SecurityScheme>(document, scheme);
    if (name === undefined) return [];
    const text = toPlainText(description);
    return [
      toEntry({ kind: 'field', title: name, text, within: card.title, link: card.link, names: [{ by: '', name }] }),
    ];
  });
}
