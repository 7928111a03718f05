/** What is loaded only when it is asked for. */
export type LoadedScript = 'search' | 'try-it';

const loaded = new Map<LoadedScript, Promise<void>>();

/**
 * Loads a script of the site once; what could not be loaded is tried again at the next call.
 * @throws {Error} when it could not be loaded
 */
export function loadScript(name: LoadedScript): Promise<void> {
  const present = loaded.get(name) ?? addScript(`${document.documentElement.dataset.root ?? ''}assets/${name}.js`);
  loaded.set(name, present);
  present.catch(() => loaded.delete(name));
  return present;
}

/** A classic script: a page that was opened from a folder may not load modules. */
function addScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: source });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${source} could not be loaded.`));
    });
    document.head.append(script);
  });
}

/** Says on the page, also aloud, that something could not be loaded; an empty text takes that back. */
export function sayNotLoaded(words: string): void {
  document.querySelector('.not-loaded')?.remove();
  if (words === '') return;
  const alert = Object.assign(document.createElement('p'), { className: 'not-loaded', textContent: words });
  alert.setAttribute('role', 'alert');
  // Beside an open dialog nothing is heard.
  (document.querySelector('dialog[open]') ?? document.body).append(alert);
}
