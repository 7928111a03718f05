/**
 * Copies the text of an element; resolves to whether that was possible. Where the clipboard is closed to a page, as on plain HTTP, the text
 * is selected and the older command is tried: then it stays selected.
 */
export async function copyText(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left there
    return document.execCommand('copy');
  }
}
