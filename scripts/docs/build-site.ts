import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { guideFiles } from './guide-files.js';
import { landingFiles } from './landing-files.js';
import { referenceFiles } from './reference-files.js';
import type { SiteFile } from './site-file.js';
import { readSite, type Site } from './site.js';

/** A file that was written. */
export interface WrittenFile {
  /** Where it stands below the site's folder. */
  readonly path: string;
  readonly bytes: number;
}

/** What the site consists of; each part reads the same site and knows nothing of the others. */
const parts: readonly ((site: Site) => Promise<SiteFile[]>)[] = [landingFiles, guideFiles, referenceFiles];

/**
 * Builds the whole site into a folder, which is emptied once everything is made.
 * @param outputFolder the site's folder
 * @param onFile is told of each file as soon as it is written
 */
export async function buildSite(outputFolder: string, onFile: (file: WrittenFile) => void = () => {}): Promise<void> {
  const site = await readSite();
  const files = (await Promise.all(parts.map((part) => part(site)))).flat();
  await rm(outputFolder, { recursive: true, force: true });
  for (const file of files) onFile(await writeSiteFile(outputFolder, file));
}

async function writeSiteFile(outputFolder: string, { path, content }: SiteFile): Promise<WrittenFile> {
  const file = join(outputFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return { path, bytes: Buffer.byteLength(content) };
}
