import { html, trusted, type Html } from './html.js';
import { icon } from './icon.js';
import { serviceSection } from './service-section.js';
import type { PackageFacts, ServiceCard } from './site-model.js';

/** What the landing page is made of. */
export interface LandingContent {
  readonly facts: PackageFacts;
  readonly services: readonly ServiceCard[];
  /** Source text of the first call. */
  readonly firstCall: string;
  readonly styleSheet: string;
}

/** Nothing is loaded from anywhere: the browser itself refuses it. */
const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The landing page, in one file. */
export function landingPage(content: LandingContent): string {
  const { facts, services, styleSheet } = content;
  return html`<!doctype html>
    <html lang="en">
      ${head(facts, styleSheet)}
      <body>
        <a class="skip" href="#services">Skip to the services</a>
        <header class="page">
          <h1>${facts.name}</h1>
          <p class="lede">${facts.description}</p>
        </header>
        <main class="page">
          ${start(content)}
          <section aria-labelledby="services">
            <h2 id="services" tabindex="-1">Services</h2>
            ${services.map(serviceSection)}
          </section>
        </main>
        ${footer(facts)}
      </body>
    </html> `.markup;
}

function head({ name, description }: PackageFacts, styleSheet: string): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
    <title>${name}: reference</title>
    <meta name="description" content="${description}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${icon}" />
    <style>
      ${trusted(styleSheet)}
    </style>
  </head>`;
}

function start({ facts, firstCall }: LandingContent): Html {
  return html`<section aria-labelledby="start">
    <h2 id="start">Start</h2>
    <div class="start">
      <div>
        ${sample('Install', `npm install ${facts.name}`)}
        <p>
          The first call needs no account: the emulator stands in for the cloud. To call the cloud, leave
          <code>fetch</code> out and give your own access key.
        </p>
      </div>
      ${sample('First call', firstCall)}
    </div>
  </section>`;
}

/** Samples are wider than a phone: they scroll by themselves, also with the keyboard. */
function sample(label: string, text: string): Html {
  return html`<pre tabindex="0" role="region" aria-label="${label}"><code>${text.trim()}</code></pre>`;
}

function footer({ name, version, license }: PackageFacts): Html {
  return html`<footer class="page quiet">
    <p>
      ${name} ${version}, ${license} licence. Generated from the OpenAPI descriptions that the clients are generated
      from.
    </p>
  </footer>`;
}
