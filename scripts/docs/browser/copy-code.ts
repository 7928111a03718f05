import { copyText } from './dom/copy-text.js';

const shownMs = 2_000;

/** Gives each sample a button that copies it. Without scripts nothing could be copied, so the page itself has none. */
export function addCopyButtons(page: Document): void {
  const status = page.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  for (const sample of page.querySelectorAll<HTMLElement>('.sample')) sample.append(copyButton(sample, status));
  page.body.append(status);
}

function copyButton(sample: HTMLElement, status: HTMLElement): HTMLButtonElement {
  const button = sample.ownerDocument.createElement('button');
  const code = sample.querySelector('code');
  const label = sample.querySelector('pre')?.getAttribute('aria-label') ?? '';
  Object.assign(button, { type: 'button', className: 'button copy', textContent: 'Copy' });
  button.setAttribute('aria-label', `Copy: ${label}`);
  button.addEventListener('click', () => {
    if (code !== null) void copyText(code).then((isCopied) => tell(button, status, isCopied));
  });
  return button;
}

function tell(button: HTMLButtonElement, status: HTMLElement, isCopied: boolean): void {
  button.textContent = isCopied ? 'Copied' : 'Not copied';
  status.textContent = isCopied ? 'Copied.' : 'The browser did not let the sample be copied. It is selected.';
  setTimeout(() => {
    button.textContent = 'Copy';
    status.textContent = '';
  }, shownMs);
}
