import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listServices, loadSpecConfig, projectFolder } from '../lib/read-spec.js';
import type { SpecDocument } from '../lib/spec-model.js';
import { buildGuides, type BuiltGuide } from './build-guides.js';
import { describedDocument } from './described-document.js';
import { landingPage } from './landing-page.js';
import { referencePage } from './reference-page.js';
import { toServiceCard, type PackageFacts, type ServiceCard } from './site-model.js';
import { withWirePaths } from './wire-paths.js';

/** A page that was written. */
export interface WrittenPage {
  /** Where it stands below the site's folder. */
  readonly path: string;
  readonly bytes: number;
}

/** A service, and its specification as people read it. */
interface DocumentedService {
  readonly card: ServiceCard;
  readonly document: SpecDocument;
}

/**
 * Builds the whole site into a folder, which is emptied first: a landing page, one reference page for each service, and the guides.
 * @param outputFolder the site's folder
 * @param onPage is told of each page as soon as it is written
 */
export async function buildSite(outputFolder: string, onPage: (page: WrittenPage) => void = () => {}): Promise<void> {
  const [facts, services] = await Promise.all([readPackage(), readServices()]);
  const write = async (path: string, content: string): Promise<void> =>
    onPage(await writePage(outputFolder, path, content));
  const guides = await renderGuides(facts, services);
  await rm(outputFolder, { recursive: true, force: true });
  await write('index.html', await renderLandingPage(facts, services, guides));
  for (const { card, page } of guides) await write(card.link, page);
  const cards = guides.map(({ card }) => card);
  for (const { card, document } of services) {
    const about = cards.filter((guide) => guide.services.includes(card.name));
    await write(card.link, await referencePage({ service: card, document, guides: about, siteName: facts.name }));
  }
}

async function readServices(): Promise<DocumentedService[]> {
  const config = await loadSpecConfig();
  const services: DocumentedService[] = [];
  for (const service of listServices(config)) {
    const document = await describedDocument(service, config);
    services.push({ card: toServiceCard(service.name, document), document: withWirePaths(document) });
  }
  return services;
}

async function readPackage(): Promise<PackageFacts> {
  return JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as PackageFacts;
}

async function renderLandingPage(
  facts: PackageFacts,
  services: readonly DocumentedService[],
  guides: readonly BuiltGuide[],
): Promise<string> {
  const [firstCall, styleSheet] = await Promise.all([readBeside('first-call.ts'), readStyles('landing.css')]);
  return landingPage({
    facts,
    services: services.map(({ card }) => card),
    guides: guides.map(({ card }) => card),
    firstCall,
    styleSheet,
  });
}

async function renderGuides({ name }: PackageFacts, services: readonly DocumentedService[]): Promise<BuiltGuide[]> {
  return buildGuides({
    siteName: name,
    services: services.map(({ card }) => card),
    styleSheet: await readStyles('guide.css'),
  });
}

/** What all pages of our own have in common, and what one kind of them adds. */
const readStyles = async (name: string): Promise<string> =>
  (await Promise.all([readBeside('page.css'), readBeside(name)])).join('\n');

const readBeside = (name: string): Promise<string> => readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8');

async function writePage(outputFolder: string, path: string, content: string): Promise<WrittenPage> {
  const file = join(outputFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return { path, bytes: Buffer.byteLength(content) };
}
