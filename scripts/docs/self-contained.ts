import { replaceOnce } from './replace-once.js';

/**
 * What the browser lets the reference page do: run what is in the file and the site's own scripts, and talk to nobody. The emulator
 * compiles what validates its requests, which needs `unsafe-eval`; Redoc starts a worker from its own text, which needs `blob:` there.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const logo =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="14"><text x="0" y="11" font-family="sans-serif" ' +
      'font-size="11" font-weight="700" fill="#2467d2">Redoc</text></svg>',
  );

/** Where Redoc would load it from. */
const logoAddresses = ['logo-mini', 'logo-mini-full'].map((name) => `https://cdn.redoc.ly/redoc/${name}.svg`);

/** Redoc calls every list of examples by this word alone, whatever example is shown: who asks for it by voice finds nothing. */
const exampleLabel = '"aria-label":`Example`,';

/**
 * Makes Redoc's page independent of where it stands. Redoc shows its logo from a content network, and the menu that it
 * renders in advance links to paths of a server (`/connections`), where the page itself listens to the fragment. Lists of examples are
 * named by the example that they show.
 * @throws {Error} when the page lacks any of that: Redoc has changed
 */
export function makeSelfContained(page: string): string {
  const scriptStart = page.indexOf('<script type="module">');
  if (scriptStart < 0) throw new Error('Redoc made a page without its script: the page cannot be made self-contained.');
  const rendered = page.slice(0, scriptStart).replaceAll('href="/', 'href="#/');
  const script = logoAddresses.reduce((text, address) => replaceOnce(text, address, logo), page.slice(scriptStart));
  return rendered + replaceOnce(script, exampleLabel, '');
}
