import { copyText } from './copy-text.js';
import { button, element } from './element.js';
import { tellCopied } from './tell-copied.js';

/** Text as code, which can be scrolled with the keyboard, with a button that copies it. */
export function codeBox(label: string, text: string): HTMLElement {
  const code = element('code', {}, text);
  const said = element('span', { role: 'status', class: 'cp-said' });
  const copy = button('Copy', () => void copyText(code).then((isCopied) => tellCopied(copy, said, isCopied)), {
    'aria-label': `Copy ${label}`,
    class: 'cp-copy',
  });
  return element(
    'div',
    { class: 'cp-code' },
    element('pre', { tabindex: 0, role: 'group', 'aria-label': label }, code),
    copy,
    said,
  );
}
