import { operationsOf } from '../../lib/spec-model.js';
import type { DocumentedService } from '../site.js';
import { operationLinks } from './operation-links.js';
import { toPlainText } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

/** The rules of a service that bear on any operation; they stand in the reference of those operations. */
export function ruleEntries({ card, document }: DocumentedService): SearchEntry[] {
  const links = operationLinks(card);
  const operations = operationsOf(document).map(({ operation }) => operation);
  return Object.entries(document['x-rule-catalogue'])
    .map(([id, { says }]) => {
      const bound = operations.filter((operation) => operation['x-rules'].includes(id));
      return toEntry({
        kind: 'rule',
        title: toPlainText(says),
        within: card.title,
        names: [{ by: '', name: id }],
        operations: bound.map(({ operationId }) => links.get(operationId) ?? card.link),
      });
    })
    .filter((rule) => rule.operations.length > 0);
}
