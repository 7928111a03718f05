import { drawStates } from './draw-states.js';
import { guideBody } from './guide-body.js';
import { serviceReference, type LinkTargets } from './guide-link.js';
import { guidePage } from './guide-page.js';
import type { Guide } from './guide.js';
import type { Html } from './html.js';
import { readGuides, readStatements, type ServiceStatements } from './read-guides.js';
import type { GuideCard, ServiceCard } from './site-model.js';
import { guidePath, plainName } from './site-paths.js';
import { toSlug } from './slug.js';
import { statementsBody } from './statements-body.js';
import { hasStates, statesBody } from './states-body.js';

/** What guides are built from and link to. */
export interface GuideSources {
  readonly siteName: string;
  readonly services: readonly ServiceCard[];
  readonly styleSheet: string;
}

/** A guide's page, and what other pages say of it. */
export interface BuiltGuide {
  readonly card: GuideCard;
  readonly page: string;
}

/** A page before it is put together. */
interface GuideDraft extends Pick<GuideCard, 'title' | 'summary' | 'services'> {
  readonly name: string;
  readonly anchors: ReadonlySet<string>;
  readonly body: (targets: LinkTargets) => Promise<Html> | Html;
}

/**
 * Builds the pages of all guides in the order of their names, the one of all states, and those of all services that have statements.
 * @throws {Error} when a link or a diagram of one leads nowhere
 */
export async function buildGuides(sources: GuideSources): Promise<BuiltGuide[]> {
  const { services } = sources;
  const written = (await readGuides()).map((guide) => draftGuide(guide, services));
  const statements = (await readStatements(services)).map((each) => draftStatements(each, services, written));
  const drafts = [...written, draftStates(services), ...statements];
  const guides = new Map(drafts.map(({ name, anchors }) => [name, anchors] as const));
  return Promise.all(drafts.map((draft) => toPage(draft, { services, guides }, sources)));
}

/** A guide is about those services whose reference as a whole it links to. */
function draftGuide(guide: Guide, services: readonly ServiceCard[]): GuideDraft {
  const about = services.map(({ name }) => name).filter((name) => guide.links.has(serviceReference(name)));
  return { ...guide, services: about, body: (targets) => guideBody(guide, targets, drawStates(services)) };
}

function draftStates(services: readonly ServiceCard[]): GuideDraft {
  const about = services.filter(hasStates).map(({ name }) => name);
  return {
    name: 'states',
    title: 'States of all resources',
    summary: 'What states resources go through, what leads from one to another, and which operation shows them.',
    services: about,
    anchors: new Set(about.map(plainName)),
    body: () => statesBody(services),
  };
}

function draftStatements(
  { name, service, statements }: ServiceStatements<ServiceCard>,
  services: readonly ServiceCard[],
  written: readonly GuideDraft[],
): GuideDraft {
  const guides = written.filter((guide) => guide.services.includes(service.name));
  return {
    ...statements,
    name,
    services: [service.name],
    anchors: new Set(statements.sections.map(({ title }) => toSlug(title))),
    body: () => statementsBody({ statements, service, services, guides }),
  };
}

async function toPage(draft: GuideDraft, targets: LinkTargets, sources: GuideSources): Promise<BuiltGuide> {
  const { name, title, summary, services } = draft;
  const { siteName, styleSheet } = sources;
  const body = await draft.body(targets);
  const page = guidePage({ siteName, title, summary, body, styleSheet });
  return { card: { title, summary, link: guidePath(name), services }, page };
}
