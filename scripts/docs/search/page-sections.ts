import { beginningOf } from './plain-text.js';

/** A part of a page that a link can lead to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** How its text begins: without samples, diagrams and tables. */
  readonly text: string;
  /** The items of its lists. */
  readonly items: readonly string[];
}

const longestText = 160;
const heading = /<h([2-4])\b[^>]*?\bid="([^"]+)"[^>]*>(.*?)<\/h\1>/gs;
const item = /<li>(.*?)<\/li>/gs;
const unread = /<(pre|figure|svg|table|style|script)\b.*?<\/\1>/gs;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The parts of a page of our own that begin with a heading which has an id. */
export function pageSections(markup: string): PageSection[] {
  const headings = [...markup.matchAll(heading)];
  return headings.map(({ 0: whole, 2: id = '', 3: title = '', index }, position) => {
    const between = markup.slice(index + whole.length, headings[position + 1]?.index);
    const text = beginningOf(toText(between.replace(unread, ' ')), longestText);
    const items = [...between.matchAll(item)].map(([, inner = '']) => toText(inner));
    return { id, title: toText(title), text, items };
  });
}

function toText(markup: string): string {
  const text = markup.replace(/<\/?(?:code|a|em|strong)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
  return text
    .replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
