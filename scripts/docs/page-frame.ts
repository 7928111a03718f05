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
  /** What stands beside the page on a wide screen, above it on a narrow one. */
  readonly aside?: Html;
}

/** The browser itself refuses to load anything but the site's own scripts, and to talk to anybody. */
const contentPolicy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page in one file, which can be read without any script. */
export function renderPage(frame: PageFrame): string {
  return html`<!doctype html>
    <html lang="en" data-root="${upFrom(frame.place.path)}">
      ${head(frame)}
      <body>
        <a class="skip" href="#${frame.skipTo.id}">${frame.skipTo.label}</a>
        ${siteBar(frame.place)} ${body(frame)}
      </body>
    </html> `.markup;
}

function body({ header, main, footer, aside }: PageFrame): Html {
  const parts = html`<header class="page">${header}</header>
    <main class="page">${main}</main>
    <footer class="page quiet">${footer}</footer>`;
  if (aside === undefined) return parts;
  return html`<div class="with-aside">
    ${aside}
    <div>${parts}</div>
  </div>`;
}

/** The script stands before everything that is painted: it gives the page its colours. */
function head({ title, description, styleSheet, pageScript }: PageFrame): Html {
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
    <script>
      ${trusted(pageScript)};
    </script>
  </head>`;
}
