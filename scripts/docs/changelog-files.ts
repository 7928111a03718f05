import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../lib/read-spec.js';
import { changelogPage } from './changelog-page.js';
import type { SiteFile } from './site-file.js';
import { changelogPath } from './site-paths.js';
import { placeOf, readStyles, type Site } from './site.js';

/** What changed from version to version, as CHANGELOG.md tells it. */
export async function changelogFiles(site: Site): Promise<SiteFile[]> {
  const [markdown, styleSheet] = await Promise.all([
    readFile(join(projectFolder, 'CHANGELOG.md'), 'utf8'),
    readStyles('guide.css'),
  ]);
  const content = changelogPage({
    place: placeOf(site, changelogPath),
    pageScript: site.pageScript,
    styleSheet,
    markdown,
  });
  return [{ path: changelogPath, content }];
}
