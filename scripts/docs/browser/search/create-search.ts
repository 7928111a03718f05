import type { SearchEntry as SearchScript } from '../open-on-demand.js';
import type { TypedAhead } from '../typed-ahead.js';
import { chooseOption } from './choose-option.js';
import { mostResults } from './choose-results.js';
import type { FindEntries } from './create-finder.js';
import { goToFragment, isForAnotherTab, isOnThisPage } from './follow-link.js';
import { resultOption } from './result-option.js';
import { makeDialog, type SearchDialog } from './search-dialog.js';

/**
 * Adds the search to a page.
 * @param find what is asked for each time the input changes
 * @param root the way from the page up to the site's folder
 */
export function createSearch(find: FindEntries, root: string): SearchScript {
  const parts = makeDialog();
  const { dialog, input, list } = parts;
  const choice = chooseOption(parts);
  const update = (): void => {
    showResults(parts, find, root);
    choice.reset();
  };
  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (steps === undefined) openOption(choice.active(), event);
    else choice.move(steps);
  });
  list.addEventListener('click', (event) => followHere(event, dialog));
  document.body.append(dialog);
  const open = ({ text, isEntered }: TypedAhead): void => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    if (text === '') input.select();
    else input.value = text;
    update();
    if (isEntered) choice.active()?.click();
    // The index is made between the opening and the first letter.
    setTimeout(() => find(''));
  };
  return { open };
}

function showResults({ input, list, status }: SearchDialog, find: FindEntries, root: string): void {
  const query = input.value.trim();
  const found = query === '' ? [] : find(query);
  list.replaceChildren(...found.map((each, index) => resultOption(each, `site-search-result-${index}`, root)));
  status.textContent = query === '' ? help : sayCount(found.length, query);
}

const help = 'Arrow keys choose, Enter opens, Escape closes.';

function sayCount(count: number, query: string): string {
  if (count === 0) return `No results for “${query}”`;
  if (count === mostResults) return `The best ${count} results`;
  return count === 1 ? '1 result' : `${count} results`;
}

function openOption(option: HTMLAnchorElement | undefined, event: KeyboardEvent): void {
  if (option === undefined) return;
  if (isForAnotherTab(event)) window.open(option.href, '_blank', 'noopener');
  else option.click();
}

/** Other pages and other tabs are the browser's own matter. */
function followHere(event: MouseEvent, dialog: HTMLDialogElement): void {
  const option = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[role=option]') : null;
  if (option === null || isForAnotherTab(event)) return;
  dialog.close();
  const link = new URL(option.href);
  if (!isOnThisPage(link, location)) return;
  event.preventDefault();
  // Try it would hide the place.
  for (const other of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) other.close();
  goToFragment(link, location);
}
