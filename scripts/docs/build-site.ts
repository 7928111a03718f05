import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { changelogFiles } from './changelog-files.js';
import { errorFiles } from './error-files.js';
import { guideFiles } from './guide-files.js';
import { landingFiles } from './landing-files.js';
import { referenceFiles, type MakeReference } from './reference-files.js';
import { replaceFolder } from './replace-folder.js';
import { searchFiles } from './search-files.js';
import type { SiteFile } from './site-file.js';
import { readSite, type Site } from './site.js';
import { tryItFiles } from './try-it-files.js';

/** A file that was written. */
export interface WrittenFile {
  /** Where it stands below the site's folder. */
  readonly path: string;
  readonly bytes: number;
}

/** What the site consists of; each part reads the same site and knows nothing of the others. */
const parts: readonly ((site: Site, makeReference?: MakeReference) => Promise<SiteFile[]>)[] = [
  landingFiles,
  errorFiles,
  changelogFiles,
  guideFiles,
  referenceFiles,
  tryItFiles,
  searchFiles,
];

/**
 * Builds the whole site into a folder, which is replaced once everything is made.
 * @param outputFolder the site's folder
 * @param onFile is told of each file as soon as it is written
 * @param makeReference makes the page of one service. Default: Redoc does, each time anew.
 */
export async function buildSite(
  outputFolder: string,
  onFile: (file: WrittenFile) => void = () => {},
  makeReference?: MakeReference,
): Promise<void> {
  const site = await readSite();
  const files = (await Promise.all(parts.map((part) => part(site, makeReference)))).flat();
  await replaceFolder(outputFolder, async (next) => {
    for (const file of files) onFile(await writeSiteFile(next, file));
  });
}

async function writeSiteFile(outputFolder: string, { path, content }: SiteFile): Promise<WrittenFile> {
  const file = join(outputFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return { path, bytes: Buffer.byteLength(content) };
}
