import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { listServices, loadSpecConfig, projectFolder } from '../lib/read-spec.js';
import type { SpecDocument } from '../lib/spec-model.js';
import { bundleScript } from './bundle-script.js';
import { describedDocument } from './described-document.js';
import { draftGuides, type GuideDraft } from './draft-guides.js';
import { readContents } from './read-guides.js';
import type { PagePlace, SiteLink, SiteLinkGroup, SiteMap } from './site-map.js';
import { toServiceCard, type PackageFacts, type ServiceCard } from './site-model.js';
import { changelogPath, errorsPath, guidePath } from './site-paths.js';
import { withWirePaths } from './wire-paths.js';

/** A service, and its specification as people read it. */
export interface DocumentedService {
  readonly card: ServiceCard;
  /** Paths as they go over the wire, rules, errors and SDK names in the descriptions. */
  readonly document: SpecDocument;
}

/** All that the pages are made from. */
export interface Site {
  readonly facts: PackageFacts;
  readonly services: readonly DocumentedService[];
  readonly guides: readonly GuideDraft[];
  readonly map: SiteMap;
  /** What runs on every page. */
  readonly pageScript: string;
}

/** Reads package, specifications and guides. */
export async function readSite(): Promise<Site> {
  const [facts, services, pageScript] = await Promise.all([readPackage(), readServices(), bundleScript('page')]);
  const guides = await draftGuides(services.map(({ card }) => card));
  const map: SiteMap = {
    siteName: facts.name,
    services: services.map(({ card }) => ({ title: card.title, path: card.link })),
    guides: await groupGuides(guides),
    more: catalogues,
  };
  return { facts, services, guides, map, pageScript };
}

/** The pages that concern all services. */
const catalogues: readonly SiteLink[] = [
  { title: 'States', path: guidePath('states') },
  { title: 'Error codes', path: errorsPath },
  { title: 'Changelog', path: changelogPath },
];

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

async function groupGuides(guides: readonly GuideDraft[]): Promise<SiteLinkGroup[]> {
  const titles = new Map(guides.map(({ name, title }) => [name, title]));
  return (await readContents(guides.map(({ name }) => name))).map((group) => ({
    title: group.title,
    links: group.guides.map((name) => ({ title: titles.get(name) ?? name, path: guidePath(name) })),
  }));
}

/** A page's own place. */
export const placeOf = ({ map }: Site, path: string): PagePlace => ({ path, map });

/** What all pages of our own have in common, and what one kind of them adds. */
export const readStyles = (name: string): Promise<string> => readSheets([...everywhere, 'page.css', name]);

/** The style sheets of every page, the reference among them: the palette, the bar, and what stands on pages of both kinds. */
export const everywhere: readonly string[] = ['theme.css', 'bar.css', 'parts.css'];

/** Style sheets of this folder as one, as short as can be: every page holds it. */
export async function readSheets(names: readonly string[]): Promise<string> {
  const sheets = await Promise.all(names.map(readBeside));
  return (await transform(sheets.join('\n'), { loader: 'css', minify: true })).code;
}

/** A file of this folder. */
export const readBeside = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
