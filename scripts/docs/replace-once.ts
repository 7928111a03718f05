/**
 * A text in which something that stands there once is replaced.
 * @throws {Error} that names it, when it stands there never or more often: what was written for one page does not fit another unseen
 */
export function replaceOnce(text: string, what: string, by: string): string {
  const parts = text.split(what);
  if (parts.length !== 2)
    throw new Error(`"${what}" stands ${parts.length - 1} times where it is to be replaced once.`);
  return parts.join(by);
}
