const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A header's value as its sender understood it. Values arrive as one character for each byte. Senders that put UTF-8 on the wire and
 * those that put Latin-1 both sign the text; bytes that are UTF-8 are taken for it.
 */
export function headerText(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  try {
    return utf8.decode(Uint8Array.from(value, (character) => character.charCodeAt(0)));
  } catch {
    return value;
  }
}
