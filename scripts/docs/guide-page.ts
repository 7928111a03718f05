import { html, type Html } from './html.js';
import { renderPage } from './page-frame.js';
import { prose } from './prose.js';

/** What the page of one guide is made of. */
export interface GuideContent {
  readonly siteName: string;
  readonly title: string;
  /** What stands between backticks is code. */
  readonly summary: string;
  readonly body: Html;
  readonly styleSheet: string;
}

/** The page of one guide, in one file. */
export function guidePage({ siteName, title, summary, body, styleSheet }: GuideContent): string {
  return renderPage({
    title: `${title}: ${siteName}`,
    description: summary.replaceAll('`', ''),
    styleSheet,
    skipTo: { id: 'text', label: 'Skip to the text' },
    header: html`<nav aria-label="Site"><a href="../index.html">← ${siteName}: all services and guides</a></nav>
      <h1>${prose(title)}</h1>
      <p class="lede">${prose(summary)}</p>`,
    main: html`<div id="text" class="prose" tabindex="-1">${body}</div>`,
    footer: html`<p>Part of the documentation of ${siteName}.</p>`,
  });
}
