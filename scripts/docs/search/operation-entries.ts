import { operationsOf, type PlacedOperation } from '../../lib/spec-model.js';
import { sdkLabels } from '../sdk-labels.js';
import type { DocumentedService } from '../site.js';
import { operationLinks } from './operation-links.js';
import { firstSentence } from './plain-text.js';
import { toEntry, type SearchEntry, type SearchName } from './search-entry.js';

/** The operations of a service, with what the vendor's SDKs and references call them. */
export function operationEntries({ card, document }: DocumentedService): SearchEntry[] {
  const links = operationLinks(card);
  return operationsOf(document).map((placed) =>
    toEntry({
      kind: 'operation',
      title: placed.operation.summary,
      text: firstSentence(placed.operation.description),
      within: card.title,
      link: links.get(placed.operation.operationId) ?? card.link,
      code: `${placed.method} ${placed.path}`,
      names: namesOf(placed),
    }),
  );
}

function namesOf({ operation }: PlacedOperation): SearchName[] {
  const names = Object.entries(operation['x-sdk-names']).map(([by, name]) => ({ by: sdkLabels[by] ?? by, name }));
  return [{ by: '', name: operation.operationId }, ...names];
}
