import { guideContents, neighbourLinks } from './guide-contents.js';
import { headingsIn, withSelfLinks } from './headings.js';
import { html, type Html } from './html.js';
import { renderPage, type PageFrame } from './page-frame.js';
import { prose } from './prose.js';

/** What the page of one guide is made of. */
export interface GuideContent extends Pick<PageFrame, 'place' | 'pageScript' | 'styleSheet'> {
  readonly title: string;
  /** What stands between backticks is code. */
  readonly summary: string;
  readonly body: Html;
}

/** The page of one guide, in one file. */
export function guidePage({ title, summary, body, ...frame }: GuideContent): string {
  const { siteName } = frame.place.map;
  return renderPage({
    ...frame,
    title: `${title.replaceAll('`', '')}: ${siteName}`,
    description: summary.replaceAll('`', ''),
    skipTo: { id: 'text', label: 'Skip to the text' },
    aside: guideContents(frame.place, headingsIn(body)),
    header: html`<h1>${prose(title)}</h1>
      <p class="lede">${prose(summary)}</p>`,
    main: html`<div id="text" class="prose" tabindex="-1">${withSelfLinks(body)}</div>
      ${neighbourLinks(frame.place)}`,
    footer: html`<p>Part of the documentation of ${siteName}.</p>`,
  });
}
