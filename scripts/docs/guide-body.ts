import { Marked, Renderer, type Token, type Tokens } from 'marked';
import type { Guide } from './guide.js';
import { resolveLink, type LinkTargets } from './guide-link.js';
import { escapeText, trusted, type Html } from './html.js';
import { sample } from './sample.js';
import { toSlug } from './slug.js';

/** Draws what a block of code asks for in its first line, such as `states baidu/blb Blb`; `undefined` for plain code. */
export type DrawBlock = (language: string) => Promise<Html | undefined>;

/**
 * The text of a guide after its first sentence.
 * @throws {Error} when a link leads nowhere, or the guide has markup or pictures of its own
 */
export async function guideBody({ name, body }: Guide, targets: LinkTargets, draw: DrawBlock): Promise<Html> {
  const drawn = await drawAll(body.filter(isCode), draw);
  let samples = 0;
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${toSlug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: (token) => (drawn.get(token) ?? sample(`Sample ${++samples}`, token.text)).markup + '\n',
      link({ href, tokens }) {
        return `<a href="${escapeText(resolveLink(href, name, targets))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table(token) {
        return `<div class="wide" tabindex="0" role="region" aria-label="Table">${Renderer.prototype.table.call(this, token)}</div>\n`;
      },
      html: ({ text }) => refuse(name, text),
      image: ({ raw }) => refuse(name, raw),
    },
  });
  return trusted(marked.parser([...body]));
}

const isCode = (token: Token): token is Tokens.Code => token.type === 'code';

async function drawAll(blocks: readonly Tokens.Code[], draw: DrawBlock): Promise<Map<Tokens.Code, Html>> {
  const drawn = new Map<Tokens.Code, Html>();
  for (const block of blocks) {
    const drawing = await draw(block.lang ?? '');
    if (drawing !== undefined) drawn.set(block, drawing);
  }
  return drawn;
}

function refuse(name: string, text: string): never {
  throw new Error(`${name}.md has "${text.trim()}": guides are Markdown without markup and pictures of their own.`);
}
