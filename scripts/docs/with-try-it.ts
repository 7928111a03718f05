import { escapeText } from './html.js';
import type { SpecDocument, SpecOperation } from '../lib/spec-model.js';
import { clientVariable } from './samples/write-program.js';
import type { ServiceCard } from './site-model.js';

/**
 * The specification with a line before each operation's description: a link that opens Try it, and how a program calls the operation.
 * Without scripts the link leads to the operation itself.
 */
export function withTryIt({ name, groups, link: page }: ServiceCard, document: SpecDocument): SpecDocument {
  const anchors = new Map(
    groups.flatMap(({ operations }) =>
      operations.map(({ operationId, link }) => [operationId, link.slice(page.length)] as const),
    ),
  );
  const client = clientVariable({ clientName: document['x-client-name'] });
  const toOperation = (operation: SpecOperation): SpecOperation => {
    const anchor = anchors.get(operation.operationId);
    if (anchor === undefined) return operation;
    const link = `<a class="try-it" href="${escapeText(anchor)}" data-try-it="${name}/${operation.operationId}">Try it</a>`;
    const call = `\`${client}.${operation.operationId}\``;
    return { ...operation, description: `${link} ${call}\n\n${operation.description}` };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => [path, mapOperations(item, toOperation)] as const);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** A path may hold more than operations. */
function mapOperations(
  item: Readonly<Record<string, SpecOperation>>,
  map: (operation: SpecOperation) => SpecOperation,
): Record<string, SpecOperation> {
  const entries = Object.entries(item).map(
    ([key, entry]) => [key, 'operationId' in entry ? map(entry) : entry] as const,
  );
  return Object.fromEntries(entries);
}
