/** Words as they stand in a fragment of a URL: small, joined by hyphens, without other signs. */
export function toSlug(words: string): string {
  const plain = words.replaceAll('&', 'and').replace(/[^\p{L}\p{N}_\s-]/gu, '');
  return plain
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '-');
}
