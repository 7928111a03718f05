import { lexer, walkTokens, type Token, type Tokens } from 'marked';
import { toSlug } from './slug.js';

/** A guide as it is written: a first-level heading, one sentence on what it is about, and the text. */
export interface Guide {
  /** The file without its ending; the page is called so too. */
  readonly name: string;
  readonly title: string;
  /** What stands between backticks is code. */
  readonly summary: string;
  /** Everything after the first sentence. */
  readonly body: readonly Token[];
  /** What may stand after `#` in a link to it. */
  readonly anchors: ReadonlySet<string>;
  /** Its links, as they are written. */
  readonly links: ReadonlySet<string>;
}

/**
 * Reads a guide.
 * @throws {Error} when it does not begin with its title and summary, or has two headings of the same name
 */
export function parseGuide(name: string, markdown: string): Guide {
  const [heading, sentence, ...body] = lexer(markdown).filter(({ type }) => type !== 'space');
  if (!isHeading(heading) || heading.depth !== 1)
    throw new Error(`${name}.md must begin with its title, as in "# Title".`);
  if (!isPlainParagraph(sentence))
    throw new Error(`${name}.md must say after its title, in one plain paragraph, what it is about.`);
  const { text: title } = heading;
  return { name, title, summary: sentence.text, body, anchors: anchorsOf(name, body), links: linksOf(body) };
}

const isHeading = (token: Token | undefined): token is Tokens.Heading => token?.type === 'heading';

/** The landing page shows the sentence as well, where a link would lead elsewhere. */
const isPlainParagraph = (token: Token | undefined): token is Tokens.Paragraph =>
  token?.type === 'paragraph' && (token.tokens ?? []).every(({ type }) => type === 'text' || type === 'codespan');

function anchorsOf(name: string, body: readonly Token[]): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of body.filter(isHeading)) {
    const anchor = toSlug(text);
    if (anchors.has(anchor))
      throw new Error(`${name}.md has two headings "${text}": a link could not tell them apart.`);
    anchors.add(anchor);
  }
  return anchors;
}

function linksOf(body: readonly Token[]): Set<string> {
  const links = new Set<string>();
  void walkTokens([...body], (token) => {
    if (token.type === 'link') links.add((token as Tokens.Link).href);
  });
  return links;
}
