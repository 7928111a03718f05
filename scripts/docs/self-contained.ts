/**
 * What the browser lets the reference page do: run what is in the file and the site's own scripts, and talk to nobody. The emulator
 * compiles what validates its requests, which needs `unsafe-eval`.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'connect-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const logo =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="14"><text x="0" y="11" font-family="sans-serif" ' +
      'font-size="11" font-weight="700" fill="#2467d2">Redoc</text></svg>',
  );

/**
 * Makes Redoc's page independent of where it stands. Redoc shows its logo from a content network, and the menu that it
 * renders in advance links to paths of a server (`/connections`), where the page itself listens to the fragment.
 */
export function makeSelfContained(page: string): string {
  const scriptStart = page.indexOf('<script type="module">');
  if (scriptStart < 0) throw new Error('Redoc made a page without its script: the page cannot be made self-contained.');
  const rendered = page.slice(0, scriptStart).replaceAll('href="/', 'href="#/');
  const script = page.slice(scriptStart).replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo);
  return rendered + script;
}
