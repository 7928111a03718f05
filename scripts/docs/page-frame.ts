import { html, trusted, type Html } from './html.js';
import { icon } from './icon.js';
import { siteBar } from './site-bar.js';
import { upFrom, type PagePlace } from './site-map.js';

/** What a page of our own is made of; the reference pages are Redoc's. */
export interface PageFrame {
  readonly place: PagePlace;
  /** What runs on every page. */
  readonly pageScript: string;
  readonly title: string;
  readonly description: string;
  readonly styleSheet: string;
  /** Where the first link of the page leads: past everything that stands before its substance. */
  readonly skipTo: { readonly id: string; readonly label: string };
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
}

/**
 * The browser itself refuses to load anything but the site's own scripts, and to talk to anybody. The emulator compiles what
 * validates its requests, which needs `unsafe-eval`.
 */
const contentPolicy =
  "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page in one file, which can be read without any script. */
export function renderPage(frame: PageFrame): string {
  return html`<!doctype html>
    <html lang="en" data-root="${upFrom(frame.place.path)}">
      ${head(frame)}
      <body>
        <a class="skip" href="#${frame.skipTo.id}">${frame.skipTo.label}</a>
        ${siteBar(frame.place)}
        <header class="page">${frame.header}</header>
        <main class="page">${frame.main}</main>
        <footer class="page quiet">${frame.footer}</footer>
        <script>
          ${trusted(frame.pageScript)};
        </script>
      </body>
    </html> `.markup;
}

function head({ title, description, styleSheet }: PageFrame): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${icon}" />
    <style>
      ${trusted(styleSheet)}
    </style>
  </head>`;
}
