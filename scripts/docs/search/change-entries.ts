import { pageSections } from './page-sections.js';
import { beginningOf } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

const longestText = 200;

/** The changes of each version, from the page of the changelog. */
export function changeEntries(path: string, markup: string): SearchEntry[] {
  return pageSections(markup).flatMap(({ id, title, items }) =>
    items.map((item) =>
      toEntry({
        kind: 'change',
        title,
        text: beginningOf(item, longestText),
        within: 'Changelog',
        link: `${path}#${id}`,
      }),
    ),
  );
}
