/** What `assets/search.js` offers once it is loaded. */
export interface SearchEntry {
  readonly open: () => void;
}

/** What `assets/try-it.js` offers once it is loaded. */
export interface TryItEntry {
  /** Opens the panel on an operation, for example `baidu/peering` and `createPeerConn`. */
  readonly open: (service: string, operationId: string) => void;
}

declare global {
  var crosspeerSearch: SearchEntry | undefined;
  var crosspeerTryIt: TryItEntry | undefined;
}

/** Opens search and Try it where they are asked for; what they need is loaded then, once. */
export function listenForOpening(page: Document): void {
  page.addEventListener('click', (event) => void openAsked(event), { capture: true });
  page.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    void openSearch();
  });
}

async function openAsked(event: MouseEvent): Promise<void> {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('[data-open="search"]')) return openSearch();
  const tryIt = target?.closest<HTMLElement>('[data-try-it]')?.dataset.tryIt;
  if (tryIt === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const at = tryIt.lastIndexOf('/');
  await load('try-it');
  globalThis.crosspeerTryIt?.open(tryIt.slice(0, at), tryIt.slice(at + 1));
}

function isSearchKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true;
  const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !isTyping;
}

async function openSearch(): Promise<void> {
  await load('search');
  globalThis.crosspeerSearch?.open();
}

const loaded = new Map<string, Promise<void>>();

function load(name: 'search' | 'try-it'): Promise<void> {
  const present = loaded.get(name) ?? addScript(`${document.documentElement.dataset.root ?? ''}assets/${name}.js`);
  loaded.set(name, present);
  return present;
}

/** A classic script: a page that was opened from a folder may not load modules. */
function addScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: source });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${source} could not be loaded.`)));
    document.head.append(script);
  });
}
