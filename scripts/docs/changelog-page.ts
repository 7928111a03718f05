import { Marked, lexer, type Token, type Tokens } from 'marked';
import { withSelfLinks } from './headings.js';
import { escapeText, html, trusted, type Html } from './html.js';
import { renderPage, type PageFrame } from './page-frame.js';
import { prose } from './prose.js';
import { sample } from './sample.js';
import { toSlug } from './slug.js';

/** What the page of the changelog is made of. */
export interface ChangelogContent extends Pick<PageFrame, 'place' | 'pageScript' | 'styleSheet'> {
  /** The whole file: its title, a sentence, and a second-level heading for each version. */
  readonly markdown: string;
}

/**
 * The changelog, in one file. A version is found at `#v1.2.3`, a heading below it at `#v1.2.3-added`.
 * @throws {Error} when the file does not begin with its title and a sentence, has markup or pictures of its own, or links that are not absolute
 */
export function changelogPage({ markdown, ...frame }: ChangelogContent): string {
  const [heading, sentence, ...body] = lexer(markdown).filter(({ type }) => type !== 'space');
  if (!isHeading(heading) || sentence?.type !== 'paragraph')
    throw new Error('CHANGELOG.md must begin with its title and a sentence.');
  const { siteName } = frame.place.map;
  return renderPage({
    ...frame,
    title: `${heading.text}: ${siteName}`,
    description: `What changed in ${siteName} from version to version.`,
    skipTo: { id: 'text', label: 'Skip to the text' },
    header: html`<h1>${prose(heading.text)}</h1>
      <div class="lede">${toHtml([sentence])}</div>`,
    main: html`<div id="text" class="prose" tabindex="-1">${withSelfLinks(toHtml(body))}</div>`,
    footer: html`<p>Part of the documentation of ${siteName}.</p>`,
  });
}

const isHeading = (token: Token | undefined): token is Tokens.Heading => token?.type === 'heading';

function toHtml(tokens: readonly Token[]): Html {
  const anchors = createAnchors();
  let samples = 0;
  const marked = new Marked({
    renderer: {
      heading({ tokens: inline, depth, text }) {
        const id = anchors(depth, text);
        return `<h${depth} id="${id}">${this.parser.parseInline(inline)}</h${depth}>\n`;
      },
      code: ({ text }) => `${sample(`Sample ${++samples}`, text).markup}\n`,
      link({ href, tokens: inline }) {
        if (!href.startsWith('https://'))
          throw new Error(`CHANGELOG.md links to ${href}: only https links lead somewhere from everywhere.`);
        return `<a href="${escapeText(href)}">${this.parser.parseInline(inline)}</a>`;
      },
      // Marks such as those of `npm run spec:diff` are for programs.
      html: ({ text }) => (/^<!--.*-->\s*$/.test(text) ? '' : refuse(text)),
      image: ({ raw }) => refuse(raw),
    },
  });
  return trusted(marked.parser([...tokens]));
}

const versionNumber = /^\[?v?(\d+\.\d+\.\d+[\w.+-]*)/;

/** Names the headings in their order; what stands below a version is named after it. */
function createAnchors(): (depth: number, text: string) => string {
  let version = '';
  return (depth, text) => {
    const [, number] = versionNumber.exec(text) ?? [];
    if (depth > 2) return [version, toSlug(text)].filter(Boolean).join('-');
    version = number === undefined ? toSlug(text) : `v${number}`;
    return version;
  };
}

function refuse(text: string): never {
  throw new Error(`CHANGELOG.md has "${text.trim()}": it is Markdown without markup and pictures of its own.`);
}
