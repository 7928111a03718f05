/** The two sets of colours; the class of the whole page and the stored choice are called so. */
type Colours = 'light' | 'dark';

/** Redoc keeps the choice here, and our pages do as it does: one choice for the whole site. */
const storageKey = 'redoc.colorMode';

/** Gives the page the chosen colours, else those of the system, before anything is painted; a change of either is followed. */
export function keepColours(page: Document): void {
  applyColours(page, currentColours());
  const follow = (): void => applyColours(page, currentColours());
  systemIsDark().addEventListener('change', follow);
  addEventListener('storage', ({ key }) => key === storageKey && follow());
  addEventListener('pageshow', follow);
  page.addEventListener('DOMContentLoaded', follow);
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-toggle="theme"]')) switchColours(page);
  });
}

/** Redoc holds its colours in its own memory as well, so on its pages its own switch is pressed, which is not shown. */
function switchColours(page: Document): void {
  const colours = page.documentElement.classList.contains('dark') ? 'light' : 'dark';
  page.querySelector<HTMLElement>('[data-testid="color-mode-switcher"]')?.click();
  storeColours(colours);
  applyColours(page, colours);
}

function applyColours(page: Document, colours: Colours): void {
  const { classList } = page.documentElement;
  classList.toggle('light', colours === 'light');
  classList.toggle('dark', colours === 'dark');
  page.querySelector('[data-toggle="theme"]')?.setAttribute('aria-pressed', String(colours === 'dark'));
}

const systemIsDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

const currentColours = (): Colours => storedColours() ?? (systemIsDark().matches ? 'dark' : 'light');

/** Nothing can be read or kept where the browser keeps nothing for this page. */
function storedColours(): Colours | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return undefined;
  }
}

function storeColours(colours: Colours): void {
  try {
    localStorage.setItem(storageKey, colours);
  } catch {
    // The colours then last as long as the page.
  }
}
