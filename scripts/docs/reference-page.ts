import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpecDocument } from '../lib/spec-model.js';
import { captureTool, ToolError } from '../lib/run-tool.js';
import { icon } from './icon.js';
import { contentPolicy, makeSelfContained } from './self-contained.js';
import type { GuideCard, ServiceCard } from './site-model.js';
import { upFromReference } from './site-paths.js';

/** Not named .hbs: prettier drops the document type from those. */
const template = fileURLToPath(new URL('reference.template', import.meta.url));
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
/** Height of the bar in the template, in pixels: Redoc must not scroll a heading under it. */
const barHeight = 48;

/** What the page of one service is made of. */
export interface ReferenceContent {
  readonly service: ServiceCard;
  /** The specification, with everything in its descriptions that the page is to show. */
  readonly document: SpecDocument;
  /** The guides about the service. */
  readonly guides: readonly GuideCard[];
  readonly siteName: string;
}

/**
 * The reference of one service, in one file.
 * @throws {ToolError} with everything that Redocly printed, when it fails
 */
export async function referencePage(content: ReferenceContent): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-docs-'));
  try {
    const [source, page] = [join(folder, 'openapi.json'), join(folder, 'page.html')];
    await writeFile(source, JSON.stringify(withGuides(content)));
    const { code, output } = await captureTool('redocly', redoclyArguments(content, source, page), quiet);
    if (code !== 0) throw new ToolError(`redocly made no page of ${content.service.name}:\n${output.trim()}`);
    return makeSelfContained(await readFile(page, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The specification with links to the guides in its description: only the site knows where they stand. */
function withGuides({ service, document, guides }: ReferenceContent): SpecDocument {
  if (guides.length === 0) return document;
  const up = upFromReference(service.name);
  const list = guides.map(({ title, link, summary }) => `- [${title}](${up}${link}): ${summary}`).join('\n');
  const description = `${document.info.description ?? ''}\n\n**Guides**\n\n${list}\n`;
  return { ...document, info: { ...document.info, description } };
}

function redoclyArguments({ service, siteName }: ReferenceContent, source: string, page: string): string[] {
  const forTemplate = {
    siteName,
    icon,
    policy: contentPolicy,
    summary: service.summary,
    home: `${upFromReference(service.name)}index.html`,
  };
  return [
    'build-docs',
    source,
    '--inlineBundle',
    `--output=${page}`,
    `--title=${service.title}: ${siteName}`,
    `--template=${template}`,
    `--openapi.scrollYOffset=${barHeight}`,
    ...Object.entries(forTemplate).map(([name, value]) => `--templateOptions.${name}=${value}`),
  ];
}
