/** Scrolls the contents beside a guide, not the page, to the guide's own name and headings. */
export function showOwnPlace(page: Document): void {
  page.querySelector('.contents-panel .on-this-page')?.scrollIntoView({ block: 'nearest' });
  page.querySelector('.contents-panel [aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
}

const openMenus = 'details.menu[open]';

/**
 * Closes menus where a reader expects it: at Escape, which leads back to what opened the menu, at a click beside it, and when the
 * focus leaves it. A panel that came over the page (`popover`) closes by itself, but for a link within the page.
 */
export function listenForMenus(page: Document): void {
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeMenus(page, { except: undefined, focus: true });
  });
  page.addEventListener('click', ({ target }) => {
    closeMenus(page, { except: target, focus: false });
    if (target instanceof Element && target.closest('a')) target.closest<HTMLElement>(':popover-open')?.hidePopover();
  });
  page.addEventListener('focusin', ({ target }) => closeMenus(page, { except: target, focus: false }));
}

function closeMenus(
  page: Document,
  { except, focus }: { except: EventTarget | null | undefined; focus: boolean },
): void {
  for (const menu of page.querySelectorAll<HTMLDetailsElement>(openMenus)) {
    if (except instanceof Node && menu.contains(except)) continue;
    if (focus && menu.contains(page.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  }
}
