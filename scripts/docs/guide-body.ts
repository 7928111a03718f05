import { Marked, type Token, type Tokens } from 'marked';
import type { Guide } from './guide.js';
import { resolveLink, type LinkTargets } from './guide-link.js';
import { escapeText, html, trusted, type Html } from './html.js';
import { sample } from './sample.js';
import { toSlug } from './slug.js';
import { table } from './table.js';

/**
 * Draws what a block of code asks for by its language, such as `states baidu/blb Blb`, or its text; `undefined` for plain code.
 */
export type DrawBlock = (language: string, text: string) => Promise<Html | undefined>;

/**
 * The text of a guide after its first sentence. What follows the language of a block of code, as the path in `yaml spec/redocly.yaml`, is
 * written above it.
 * @throws {Error} when a link leads nowhere, the guide has markup or pictures of its own, or a table before its first heading
 */
export async function guideBody({ name, body }: Guide, targets: LinkTargets, draw: DrawBlock): Promise<Html> {
  const drawn = await drawAll(body.filter(isCode), draw);
  let samples = 0;
  let last: string | undefined;
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        last = toSlug(text);
        return `<h${depth} id="${last}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: (token) => (drawn.get(token) ?? codeBlock(token, () => `Sample ${++samples}`)).markup + '\n',
      link({ href, tokens }) {
        return `<a href="${escapeText(resolveLink(href, name, targets))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table({ header, rows }) {
        if (last === undefined)
          throw new Error(`${name}.md has a table before its first heading, which would name it.`);
        const toCell = ({ tokens }: Tokens.TableCell) => trusted(this.parser.parseInline(tokens));
        const cells = rows.map((row) => row.map(toCell));
        return table({ heading: last, columns: header.map(({ text }) => text), rows: cells }).markup + '\n';
      },
      html: ({ text }) => refuse(name, text),
      image: ({ raw }) => refuse(name, raw),
    },
  });
  return trusted(marked.parser([...body]));
}

function codeBlock({ text, lang = '' }: Tokens.Code, nextName: () => string): Html {
  const [, language = '', about] = /^(\S*)(?: (.+))?$/.exec(lang) ?? [];
  if (about === undefined) return sample(nextName(), text, language);
  return html`<p class="sample-label"><code>${about}</code></p>
    ${sample(about, text, language)}`;
}

const isCode = (token: Token): token is Tokens.Code => token.type === 'code';

async function drawAll(blocks: readonly Tokens.Code[], draw: DrawBlock): Promise<Map<Tokens.Code, Html>> {
  const drawn = new Map<Tokens.Code, Html>();
  for (const block of blocks) {
    const drawing = await draw(block.lang ?? '', block.text);
    if (drawing !== undefined) drawn.set(block, drawing);
  }
  return drawn;
}

function refuse(name: string, text: string): never {
  throw new Error(`${name}.md has "${text.trim()}": guides are Markdown without markup and pictures of their own.`);
}
