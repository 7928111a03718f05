import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../lib/read-spec.js';
import { guideCards } from './guide-files.js';
import { isPublished } from './is-published.js';
import { landingPage, type FirstCall } from './landing-page.js';
import type { SiteFile } from './site-file.js';
import { placeOf, readBeside, readStyles, type Site } from './site.js';

/** The programs on the landing page; the tests run each of them. */
const firstCalls = [
  { title: 'Baidu: connect two VPCs', file: 'first-call.ts' },
  { title: 'Huawei: connect DLI to a VPC', file: 'first-call-huawei.ts' },
];

/** The landing page. */
export async function landingFiles(site: Site): Promise<SiteFile[]> {
  const path = 'index.html';
  const [calls, styleSheet, changelog] = await Promise.all([
    readFirstCalls(),
    readStyles('landing.css'),
    readFile(join(projectFolder, 'CHANGELOG.md'), 'utf8'),
  ]);
  const content = landingPage({
    place: placeOf(site, path),
    pageScript: site.pageScript,
    facts: site.facts,
    isPublished: isPublished(changelog),
    services: site.services.map(({ card }) => card),
    guides: guideCards(site),
    firstCalls: calls,
    styleSheet,
  });
  return [{ path, content }];
}

const readFirstCalls = (): Promise<FirstCall[]> =>
  Promise.all(firstCalls.map(async ({ title, file }) => ({ title, text: await readBeside(file) })));
