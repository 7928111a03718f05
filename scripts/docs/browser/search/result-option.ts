import { describeResult } from './describe-result.js';
import { element } from '../dom/element.js';
import type { FoundEntry } from './found-entry.js';
import { markMatches } from './mark-matches.js';

/**
 * One result in the list. It is a link, so that it opens in another tab as links do.
 * @param root the way up to the site's folder
 */
export function resultOption(found: FoundEntry, id: string, root: string): HTMLAnchorElement {
  const { kind, title, details, within } = describeResult(found);
  const marked = (text: string): Node[] => markText(text, found.terms);
  const pieces = details.map(({ text, isCode }) => element(isCode ? 'code' : 'span', {}, ...marked(text)));
  return element(
    'a',
    { role: 'option', id, href: `${root}${found.link}`, tabindex: '-1', 'aria-selected': 'false' },
    element('span', { class: 'what' }, element('b', {}, ...marked(title)), ' ', element('i', {}, kind)),
    ...(pieces.length > 0 ? [element('span', { class: 'details' }, ...spaced(pieces))] : []),
    ...(within === '' ? [] : [element('span', { class: 'within' }, ' ', ...marked(within))]),
  );
}

function markText(text: string, terms: readonly string[]): Node[] {
  return markMatches(text, terms).map(({ text: piece, isMatch }) =>
    isMatch ? element('mark', {}, piece) : document.createTextNode(piece),
  );
}

const spaced = (nodes: readonly Node[]): (Node | string)[] => nodes.flatMap((node) => [' ', node]);
