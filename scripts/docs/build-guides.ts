import type { SpecDocument } from '../lib/spec-model.js';
import { drawStates } from './draw-states.js';
import { guideBody } from './guide-body.js';
import type { LinkTargets } from './guide-link.js';
import { guidePage } from './guide-page.js';
import type { Html } from './html.js';
import { readGuides, readStatements } from './read-guides.js';
import type { GuideCard, ServiceCard } from './site-model.js';
import { statementsBody } from './statements-body.js';

/** What guides are built from and link to. */
export interface GuideSources {
  readonly siteName: string;
  readonly services: readonly ServiceCard[];
  /** The specifications by the names of their services. */
  readonly documents: ReadonlyMap<string, SpecDocument>;
  readonly styleSheet: string;
}

/** A guide's page, and what the landing page says of it. */
export interface BuiltGuide {
  readonly card: GuideCard;
  readonly page: string;
}

/**
 * Builds the pages of all guides in the order of their names, and those of all services that have statements.
 * @throws {Error} when a link or a diagram of one leads nowhere
 */
export async function buildGuides(sources: GuideSources): Promise<BuiltGuide[]> {
  const [guides, statements] = await Promise.all([
    readGuides(),
    readStatements(sources.services.map(({ name }) => name)),
  ]);
  const targets: LinkTargets = {
    services: sources.services,
    guides: new Map([
      ...guides.map(({ name, anchors }) => [name, anchors] as const),
      ...statements.map(({ name }) => [name, new Set<string>()] as const),
    ]),
  };
  const draw = drawStates(sources.documents);
  const written = await Promise.all(
    guides.map(async (guide) => toPage(guide.name, guide, await guideBody(guide, targets, draw), sources)),
  );
  const listed = statements.map(({ name, service, statements: said }) =>
    toPage(name, said, statementsBody(said, service, sources.services), sources),
  );
  return [...written, ...listed];
}

type Headline = Pick<GuideCard, 'title' | 'summary'>;

function toPage(name: string, { title, summary }: Headline, body: Html, sources: GuideSources): BuiltGuide {
  const { siteName, styleSheet } = sources;
  const page = guidePage({ siteName, title, summary, body, styleSheet });
  return { card: { title, summary, link: `guides/${name}.html` }, page };
}
