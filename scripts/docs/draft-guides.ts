import { drawSdkFunctions } from './draw-sdk-functions.js';
import { drawExplainer } from './draw-explainer.js';
import { drawStates } from './draw-states.js';
import { guideBody, type DrawBlock } from './guide-body.js';
import { serviceReference, type LinkTargets } from './guide-link.js';
import type { Guide } from './guide.js';
import type { Html } from './html.js';
import { readGuides, readStatements, type ServiceStatements } from './read-guides.js';
import type { GuideCard, ServiceCard } from './site-model.js';
import { plainName } from './site-paths.js';
import { toSlug } from './slug.js';
import { statementsBody } from './statements-body.js';
import { hasStates, statesBody } from './states-body.js';

/** A guide before it becomes a page. */
export interface GuideDraft extends Pick<GuideCard, 'title' | 'summary' | 'services'> {
  readonly name: string;
  /** What may stand after `#` in a link to it. */
  readonly anchors: ReadonlySet<string>;
  readonly body: (targets: LinkTargets) => Promise<Html> | Html;
}

/** All guides in the order of their names, the one of all states, and those of all services that have statements. */
export async function draftGuides(services: readonly ServiceCard[]): Promise<GuideDraft[]> {
  const written = (await readGuides()).map((guide) => draftGuide(guide, services));
  const statements = (await readStatements(services)).map((each) => draftStatements(each, services, written));
  return [...written, draftStates(services), ...statements];
}

/** What a block of code in a guide may ask for instead of showing itself. */
const drawings = (services: readonly ServiceCard[]): DrawBlock[] => [
  drawStates(services),
  drawSdkFunctions(services),
  drawExplainer,
];

/** A guide is about those services whose reference as a whole it links to. */
function draftGuide(guide: Guide, services: readonly ServiceCard[]): GuideDraft {
  const about = services.map(({ name }) => name).filter((name) => guide.links.has(serviceReference(name)));
  return { ...guide, services: about, body: (targets) => guideBody(guide, targets, drawOne(drawings(services))) };
}

/** The first drawing that a block asks for. */
const drawOne =
  (draws: readonly DrawBlock[]): DrawBlock =>
  async (language, text) => {
    for (const draw of draws) {
      const drawing = await draw(language, text);
      if (drawing !== undefined) return drawing;
    }
    return undefined;
  };

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
