import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { projectFolder } from '../lib/read-spec.js';
import { parseGuide, type Guide } from './guide.js';
import { plainName } from './site-paths.js';
import type { Statements } from './statements.js';

/** Where the guides are written: each `<name>.md` becomes the page `guides/<name>.html`. */
export const guidesFolder = fileURLToPath(new URL('guides/', import.meta.url));

/** The statements of a service, which become a page among the guides. */
export interface ServiceStatements<Service> {
  /** The page's name, for example `baidu-blb-statements`. */
  readonly name: string;
  readonly service: Service;
  readonly statements: Statements;
}

/** All guides in the order of their names. */
export async function readGuides(): Promise<Guide[]> {
  const files = (await readdir(guidesFolder)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(
    files.map(async (file) => parseGuide(file.replace(/\.md$/, ''), await readFile(join(guidesFolder, file), 'utf8'))),
  );
}

/** Guides that belong together, by their names. */
export interface GuideGroup {
  readonly title: string;
  readonly guides: readonly string[];
}

/**
 * The guides in reading order, as `guides/contents.yaml` groups them.
 * @throws {Error} when one of these names stands there not at all or twice, or another one does
 */
export async function readContents(names: readonly string[]): Promise<GuideGroup[]> {
  const groups = parse(await readFile(join(guidesFolder, 'contents.yaml'), 'utf8')) as GuideGroup[];
  const listed = groups.flatMap(({ guides }) => guides);
  const wrong = [...new Set([...names, ...listed])].find(
    (name) => !names.includes(name) || listed.filter((each) => each === name).length !== 1,
  );
  if (wrong !== undefined) throw new Error(`guides/contents.yaml must list every guide once; look at "${wrong}".`);
  return groups;
}

/** What stands in the `statements.yaml` of those services that have one. */
export async function readStatements<Service extends { readonly name: string }>(
  services: readonly Service[],
): Promise<ServiceStatements<Service>[]> {
  const found = services
    .map((service) => ({ service, file: join(projectFolder, 'spec', service.name, 'statements.yaml') }))
    .filter(({ file }) => existsSync(file));
  return Promise.all(
    found.map(async ({ service, file }) => ({
      name: `${plainName(service.name)}-statements`,
      service,
      statements: parse(await readFile(file, 'utf8')) as Statements,
    })),
  );
}
