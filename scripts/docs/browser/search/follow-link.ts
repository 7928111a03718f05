/** Whether somebody asks for another tab or window, which the browser opens by itself. */
export const isForAnotherTab = ({ ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean =>
  ctrlKey || metaKey || shiftKey;

/** Whether a link leads to a place on the page that is open. */
export const isOnThisPage = (link: URL, page: Location): boolean =>
  link.origin === page.origin && withoutIndex(link.pathname) === withoutIndex(page.pathname);

/** Goes to a place on the page that is open, also when it was the last one that was gone to. */
export function goToFragment({ hash }: URL, page: Location): void {
  if (hash === '') window.scrollTo(0, 0);
  else if (hash === page.hash) placeOf(hash)?.scrollIntoView();
  else page.hash = hash;
}

/** Redoc begins fragments with a slash which its ids do not have. */
function placeOf(hash: string): Element | null {
  const id = decodeURIComponent(hash.slice(1));
  return document.getElementById(id) ?? document.getElementById(id.replace(/^\//, ''));
}

const withoutIndex = (path: string): string => path.replace(/\/index\.html$/, '/');
