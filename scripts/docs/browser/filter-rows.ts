/** Whether a text has every word of a query, in capitals or not. */
export function hasAllWords(text: string, query: string): boolean {
  const within = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** Shows the page's filter, and leaves only those rows of its tables to be seen that have every word typed there. */
export function listenToFilter(page: Document): void {
  const filter = page.querySelector<HTMLElement>('[data-filter]');
  const input = filter?.querySelector('input');
  const count = filter?.querySelector('output');
  if (!filter || !input || !count) return;
  const apply = (): void => {
    count.textContent = filterRows(page, input.value);
  };
  filter.hidden = false;
  input.addEventListener('input', apply);
  globalThis.addEventListener('hashchange', () => {
    const target = page.querySelector(':target');
    if (target === null || target.closest('[hidden]') === null) return;
    input.value = '';
    apply();
    target.scrollIntoView();
  });
  // A browser that comes back to the page keeps what was typed.
  apply();
}

/** Hides what does not match, sections without any row among it; returns how many rows are left, for people. */
function filterRows(page: Document, query: string): string {
  let [shown, all] = [0, 0];
  for (const section of page.querySelectorAll<HTMLElement>('[data-rows]')) {
    const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) row.hidden = !hasAllWords(row.textContent, query);
    const left = rows.filter(({ hidden }) => !hidden).length;
    section.hidden = left === 0;
    [shown, all] = [shown + left, all + rows.length];
  }
  return query.trim() === '' ? `${all} codes` : `${shown} of ${all} codes`;
}
