const shownMs = 2_000;

/** Says for a moment, on the button that copies and to a screen reader, whether the text beside it was copied. */
export function tellCopied(button: HTMLElement, status: HTMLElement, isCopied: boolean): void {
  button.textContent = isCopied ? 'Copied' : 'Not copied';
  status.textContent = isCopied ? 'Copied.' : 'The browser did not let the text be copied. It is selected.';
  setTimeout(() => {
    button.textContent = 'Copy';
    status.textContent = '';
  }, shownMs);
}
