/** Markdown as plain text in one line: without marks of code and emphasis, links by their words. */
export function toPlainText(markdown: string): string {
  const withoutLinks = markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return withoutLinks
    .replace(/`|\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first sentence of the first paragraph, as plain text. */
export function firstSentence(markdown: string): string {
  const [paragraph = ''] = markdown.trim().split(/\n\s*\n/);
  const text = toPlainText(paragraph);
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** The beginning of a text, cut between words. */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, end > 0 ? end : longest - 1)}…`;
}
