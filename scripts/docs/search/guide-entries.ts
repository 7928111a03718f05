import type { GuideDraft } from '../draft-guides.js';
import type { LinkTargets } from '../guide-link.js';
import { guidePath } from '../site-paths.js';
import { pageSections } from './page-sections.js';
import { toPlainText } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

/** A guide and its headings. */
export async function guideEntries(guide: GuideDraft, targets: LinkTargets): Promise<SearchEntry[]> {
  const { markup } = await guide.body(targets);
  const link = guidePath(guide.name);
  const title = toPlainText(guide.title);
  return [
    toEntry({ kind: 'guide', title, text: toPlainText(guide.summary), within: '', link }),
    ...pageSections(markup).map((section) =>
      toEntry({
        kind: 'heading',
        title: section.title,
        text: section.text,
        within: title,
        link: `${link}#${section.id}`,
      }),
    ),
  ];
}
