import { html, type Html } from './html.js';
import { landingGuides, lookUp } from './landing-guides.js';
import { renderPage, type PageFrame } from './page-frame.js';
import { sample } from './sample.js';
import { serviceSection } from './service-section.js';
import type { PagePlace } from './site-map.js';
import type { GuideCard, PackageFacts, ServiceCard } from './site-model.js';

/** What the landing page is made of. */
export interface LandingContent extends Pick<PageFrame, 'place' | 'pageScript' | 'styleSheet'> {
  readonly facts: PackageFacts;
  /** Whether it can be installed from the registry. */
  readonly isPublished: boolean;
  readonly services: readonly ServiceCard[];
  readonly guides: readonly GuideCard[];
  /** The programs that show a first call, whole and ready to be run. */
  readonly firstCalls: readonly FirstCall[];
}

/** A program that makes a first call. */
export interface FirstCall {
  readonly title: string;
  /** Source text, in TypeScript. */
  readonly text: string;
}

/** The landing page, in one file. */
export function landingPage(content: LandingContent): string {
  const { facts, services, guides, place, pageScript, styleSheet } = content;
  return renderPage({
    place,
    pageScript,
    title: `${facts.name}: documentation`,
    description: facts.description,
    styleSheet,
    skipTo: { id: 'services', label: 'Skip to the services' },
    header: html`<h1>${facts.name}</h1>
      <p class="lede">${facts.description}</p>
      ${purposes}`,
    main: html`${start(content)}
      <section aria-labelledby="services">
        <h2 id="services" tabindex="-1">Services</h2>
        <div class="services">${services.map((service) => serviceSection(service, guides))}</div>
      </section>
      ${landingGuides(place.map, guides)} ${lookUp(place.map)}`,
    footer: footer(facts),
  });
}

const purposes = html`<ul class="purposes">
  <li>
    <strong>Make calls.</strong> Every operation is a method with typed fields. A call is signed, repeated where that is
    safe, and fails with an error that says what to do.
  </li>
  <li>
    <strong>Test your app.</strong> The emulator runs in your process, verifies signatures and keeps state. Its clock
    moves at your word.
  </li>
  <li>
    <strong>Maintain a specification.</strong> One YAML file per operation becomes types, client, the emulator’s
    validation and these pages.
  </li>
</ul>`;

function start({ facts, isPublished, firstCalls, place }: LandingContent): Html {
  return html`<section aria-labelledby="start">
    <h2 id="start">Start</h2>
    <div class="start">
      ${sample('Install', `npm install ${facts.name}`, 'sh')}
      <p>
        ${isPublished ? undefined : notPublished} The first calls need no account: the emulator stands in for the cloud.
        To call the cloud, leave
        <code>fetch</code> out and give your own access key. ${readOn(place)}
      </p>
    </div>
    <div class="first-calls">
      ${firstCalls.map(
        ({ title, text }) =>
          html`<div>
            <h3>${title}</h3>
            ${sample(title, text, 'ts')}
          </div>`,
      )}
    </div>
  </section>`;
}

const notPublished = html`It is not published yet: until then clone the project, and run <code>npm ci</code> and
  <code>npm start</code> there.`;

/** The first guide in reading order. */
function readOn({ map }: PagePlace): Html | undefined {
  const [first] = map.guides.flatMap(({ links }) => links);
  return first && html`Read on: <a href="${first.path}">${first.title}</a>.`;
}

function footer({ name, version, license }: PackageFacts): Html {
  return html`<p>
    ${name} ${version}, ${license} licence. Generated from the OpenAPI descriptions that the clients are generated from.
  </p>`;
}
