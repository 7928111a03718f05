import { element, type Child } from '../dom/element.js';
import type { Comparison } from '../signature/compare-signed.js';

/** Where two signatures part, and why that may be. */
export function showComparison(comparison: Comparison): Child {
  switch (comparison.outcome) {
    case 'nothing to compare':
      return undefined;
    case 'not readable':
      return element('p', {}, 'This is neither a canonical request nor an Authorization header of the scheme.');
    case 'same':
      return element('p', {}, element('strong', {}, 'No difference: '), sameWords[comparison.compared]);
    case 'different':
      return showDifference(comparison);
  }
}

const sameWords = {
  'canonical request':
    'both sides made the same canonical request. If the signature is refused all the same, the secret, the date or the lifetime differ.',
  authorization: 'the headers are the same.',
} as const;

function showDifference({ line, part, ours, theirs, causes }: Extract<Comparison, { outcome: 'different' }>): Child {
  const shown = (text: string | undefined): Child =>
    text === undefined ? 'no such line' : text === '' ? '(empty)' : element('code', {}, text);
  return [
    element('p', {}, element('strong', {}, `The first difference is in line ${line}: ${part}.`)),
    element(
      'dl',
      { class: 'cp-parts' },
      element('div', {}, element('dt', {}, 'Signed here'), element('dd', {}, shown(ours))),
      element('div', {}, element('dt', {}, 'Received'), element('dd', {}, shown(theirs))),
    ),
    causes.length === 0 ? undefined : element('p', {}, 'Likely causes:'),
    element('ul', {}, ...causes.map((cause) => element('li', {}, cause))),
  ];
}
