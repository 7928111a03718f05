import { element } from '../dom/element.js';

/** The parts of the dialog. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Says how many results there are. */
  readonly status: HTMLElement;
}

const listId = 'site-search-results';

/** Makes the dialog, which is not shown yet. */
export function makeDialog(): SearchDialog {
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': 'Search the documentation',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: 'Operation, field, error code, SDK name',
  });
  const close = element('button', { type: 'button' }, 'Close');
  const list = element('div', { role: 'listbox', id: listId, 'aria-label': 'Results' });
  const status = element('p', { role: 'status' });
  const head = element('div', { class: 'head' }, input, close);
  const dialog = element('dialog', { class: 'site-search', 'aria-label': 'Search' }, head, list, status);
  close.addEventListener('click', () => dialog.close());
  // What is not covered by the content is the backdrop, which counts as the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return { dialog, input, list, status };
}
