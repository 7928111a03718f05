import { loadScript, sayNotLoaded, type LoadedScript } from './load-script.js';
import { collectKeys, type KeyCollector, type TypedAhead } from './typed-ahead.js';

/** What `assets/search.js` offers once it is loaded. */
export interface SearchEntry {
  /** Opens the dialog, with what was typed while it was loaded. */
  readonly open: (typed: TypedAhead) => void;
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
  // Before Redoc hears of it, which would open its own search as well.
  const onKey = (event: KeyboardEvent): void => {
    const isTaken = awaited?.take(event) ?? false;
    if (!isTaken && !isSearchKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isTaken) void openSearch();
  };
  page.addEventListener('keydown', onKey, { capture: true });
}

async function openAsked(event: MouseEvent): Promise<void> {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('[data-open="search"]')) return openSearch();
  const tryIt = target?.closest<HTMLElement>('[data-try-it]')?.dataset.tryIt;
  if (tryIt === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const at = tryIt.lastIndexOf('/');
  await load('try-it', 'Try it');
  globalThis.crosspeerTryIt?.open(tryIt.slice(0, at), tryIt.slice(at + 1));
}

function isSearchKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true;
  const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !isTyping;
}

/** What is typed while the search is loaded, which then opens with it. */
let awaited: KeyCollector | undefined;

async function openSearch(): Promise<void> {
  if (awaited !== undefined) return;
  const keys = collectKeys();
  awaited = keys;
  await load('search', 'Search');
  awaited = undefined;
  globalThis.crosspeerSearch?.open(keys.typed());
}

/** What could not be loaded offers nothing afterwards, and its opening does nothing. */
async function load(name: LoadedScript, title: string): Promise<void> {
  sayNotLoaded('');
  await loadScript(name).catch(() => sayNotLoaded(`${title} could not be loaded. Try again, or load the page anew.`));
}
