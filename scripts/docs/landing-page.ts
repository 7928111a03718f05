import { html, type Html } from './html.js';
import { renderPage, type PageFrame } from './page-frame.js';
import { prose } from './prose.js';
import { sample } from './sample.js';
import { serviceSection } from './service-section.js';
import type { GuideCard, PackageFacts, ServiceCard } from './site-model.js';
import { plainName } from './site-paths.js';

/** What the landing page is made of. */
export interface LandingContent extends Pick<PageFrame, 'place' | 'pageScript' | 'styleSheet'> {
  readonly facts: PackageFacts;
  readonly services: readonly ServiceCard[];
  readonly guides: readonly GuideCard[];
  /** Source text of the first call. */
  readonly firstCall: string;
}

/** The landing page, in one file. */
export function landingPage(content: LandingContent): string {
  const { facts, services, guides, place, pageScript, styleSheet } = content;
  return renderPage({
    place,
    pageScript,
    title: `${facts.name}: reference`,
    description: facts.description,
    styleSheet,
    skipTo: { id: 'services', label: 'Skip to the services' },
    header: html`<h1>${facts.name}</h1>
      <p class="lede">${facts.description}</p>
      ${serviceLinks(services)}`,
    main: html`${start(content)} ${guides.length > 0 ? guideSection(guides) : undefined}
      <section aria-labelledby="services">
        <h2 id="services" tabindex="-1">Services</h2>
        ${services.map((service) => serviceSection(service, guides))}
      </section>`,
    footer: footer(facts),
  });
}

/** On a phone the services stand far below. */
function serviceLinks(services: readonly ServiceCard[]): Html {
  return html`<nav aria-label="Services">
    <ul class="services">
      ${services.map(({ name, title }) => html`<li><a href="#${plainName(name)}">${title}</a></li> `)}
    </ul>
  </nav>`;
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

function guideSection(guides: readonly GuideCard[]): Html {
  return html`<section aria-labelledby="guides">
    <h2 id="guides">Guides</h2>
    <ul class="guides">
      ${guides.map(guideItem)}
    </ul>
  </section>`;
}

const guideItem = ({ title, summary, link }: GuideCard): Html =>
  html`<li><a href="${link}">${title}</a> <span class="quiet">${prose(summary)}</span></li> `;

function footer({ name, version, license }: PackageFacts): Html {
  return html`<p>
    ${name} ${version}, ${license} licence. Generated from the OpenAPI descriptions that the clients are generated from.
  </p>`;
}
