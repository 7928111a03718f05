import { operationsOf, type SpecDocument, type SpecOperation } from '../lib/spec-model.js';
import { errorLink, upFromReference } from './site-paths.js';

/**
 * The specification with a link to the error catalogue at each code that an operation's description lists: only the site knows where it stands.
 * @throws {Error} when a description does not list a code of its operation
 */
export function withErrorLinks(service: string, document: SpecDocument): SpecDocument {
  const linked = structuredClone(document);
  for (const { operation } of operationsOf(linked))
    Object.assign(operation, { description: linkCodes(service, operation) });
  return linked;
}

function linkCodes(service: string, { operationId, description, 'x-error-codes': codes }: SpecOperation): string {
  return codes.reduce((text, code) => {
    const listed = `\n- \`${code}\` (`;
    if (!text.includes(listed)) throw new Error(`The description of ${operationId} does not list ${code}.`);
    return text.replace(listed, () => `\n- [\`${code}\`](${upFromReference(service)}${errorLink(service, code)}) (`);
  }, description);
}
