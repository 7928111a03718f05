import { button, element, type Child } from '../dom/element.js';
import { insecureNotice } from '../dom/insecure-notice.js';
import type { ClockBar } from './clock-bar.js';

/** What stands in the panel. */
export interface PanelParts {
  readonly clock: ClockBar;
  readonly onReset: () => void;
  /** Before the results. Its form is called {@link formId}. */
  readonly content: readonly Child[];
  readonly afterwards: readonly Child[];
}

/** The id of the form that the button below sends. */
export const formId = 'try-it-form';

/** The dialog around everything. */
export interface PanelFrame {
  open(): void;
  /** Says what happened: also aloud, to those who hear the page. */
  say(words: string): void;
  setBusy(isBusy: boolean): void;
  /** Scrolls to a part of the panel, and puts the focus on its heading. */
  reveal(part: Element): void;
}

/** Makes the dialog and puts it into the page, closed. The browser keeps the focus in it, and gives it back when it closes. */
export function createPanelFrame({ clock, onReset, content, afterwards }: PanelParts): PanelFrame {
  const said = element('p', { role: 'status', class: 'try-it-said' });
  const canSign = globalThis.isSecureContext;
  const send = element(
    'button',
    { type: 'submit', form: formId, class: 'cp-primary', 'aria-disabled': canSign ? 'false' : 'true' },
    'Send',
  );
  const title = element('h2', { id: 'try-it-title', tabindex: -1 }, 'Try it');
  const body = element(
    'div',
    { class: 'try-it-body' },
    element(
      'p',
      { class: 'cp-quiet' },
      'Calls an emulator inside this page. Nothing leaves the page, no account is needed, and what you make lasts until the page is closed.',
    ),
    insecureNotice(),
    clock.element,
    ...content,
    ...afterwards,
  );
  const dialog = element(
    'dialog',
    { class: 'cp try-it-panel', 'aria-labelledby': 'try-it-title' },
    element(
      'div',
      { class: 'try-it-head' },
      title,
      button('Reset', onReset),
      button('Close', () => dialog.close()),
    ),
    body,
    element('div', { class: 'try-it-foot' }, send, said),
  );
  // Only what lies around the dialog is clicked as the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  keepTime(dialog, clock);
  document.body.append(dialog);
  return {
    open() {
      if (!dialog.open) dialog.showModal();
      title.focus();
      body.scrollTop = 0;
      clock.refresh();
    },
    say: (words) => (said.textContent = words),
    setBusy(isBusy) {
      // A disabled button would lose the focus.
      send.setAttribute('aria-disabled', String(isBusy || !canSign));
      send.textContent = isBusy ? 'Calling…' : 'Send';
    },
    reveal(part) {
      part.scrollIntoView({ block: 'start' });
      part.querySelector<HTMLElement>('h3[tabindex]')?.focus({ preventScroll: true });
    },
  };
}

/** The time that is shown moves on while the panel is open. */
function keepTime(dialog: HTMLDialogElement, clock: ClockBar): void {
  setInterval(() => {
    if (dialog.open) clock.refresh();
  }, 1000);
}
