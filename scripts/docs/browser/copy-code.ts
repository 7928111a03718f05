import { copyText } from './dom/copy-text.js';
import { tellCopied } from './dom/tell-copied.js';

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
    if (code !== null) void copyText(code).then((isCopied) => tellCopied(button, status, isCopied));
  });
  return button;
}
