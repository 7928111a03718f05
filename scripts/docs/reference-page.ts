import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpecDocument } from '../lib/spec-model.js';
import { captureTool, ToolError } from '../lib/run-tool.js';
import { sampleLanguages } from './code-samples/sample-languages.js';
import { icon } from './icon.js';
import { replaceOnce } from './replace-once.js';
import { contentPolicy, makeSelfContained } from './self-contained.js';
import { siteBar } from './site-bar.js';
import { upFrom, type PagePlace } from './site-map.js';
import type { ServiceCard } from './site-model.js';

/** Not named .hbs: prettier drops the document type from those. */
const template = fileURLToPath(new URL('reference.template', import.meta.url));
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
/** Height of the bar in theme.css, in pixels: Redoc must not scroll a heading under it. */
const barHeight = 48;
/** The vendor's examples of a request stand under Payload. */
const languages = [...Object.values(sampleLanguages), { lang: 'payload', label: 'Payload' }];
const redocOptions = { scrollYOffset: barHeight, codeSamples: { languages } };

/** What the page of one service is made of. */
export interface ReferenceContent {
  readonly place: PagePlace;
  readonly service: ServiceCard;
  /** The specification, with everything in its descriptions that the page is to show. */
  readonly document: SpecDocument;
  /** What runs on every page. */
  readonly pageScript: string;
  /** What stands after Redoc's own style sheet. */
  readonly styleSheet: string;
}

/**
 * The reference of one service, in one file.
 * @throws {ToolError} with everything that Redocly printed, when it fails
 */
export async function referencePage(content: ReferenceContent): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-docs-'));
  try {
    const source = join(folder, 'openapi.json');
    const options = join(folder, 'options.json');
    const page = join(folder, 'page.html');
    await writeFile(source, JSON.stringify(content.document));
    await writeFile(options, JSON.stringify(redocOptions));
    const { code, output } = await captureTool('redocly', redoclyArguments(content, { source, options, page }), quiet);
    if (code !== 0) throw new ToolError(`redocly made no page of ${content.service.name}:\n${output.trim()}`);
    return withFrame(makeSelfContained(await readFile(page, 'utf8')), content);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts into the template's places what all pages have. */
function withFrame(page: string, { place, pageScript, styleSheet }: ReferenceContent): string {
  const frame = {
    '<!-- site bar -->': siteBar(place).markup,
    '/* page script */': pageScript,
    '/* style sheet */': styleSheet,
  };
  return Object.entries(frame).reduce((text, [what, by]) => replaceOnce(text, what, by), page);
}

/** The files that Redocly reads and writes. */
interface RedoclyFiles {
  readonly source: string;
  readonly options: string;
  readonly page: string;
}

function redoclyArguments({ service, place }: ReferenceContent, files: RedoclyFiles): string[] {
  const forTemplate = {
    icon,
    root: upFrom(place.path),
    policy: contentPolicy,
    summary: service.summary,
  };
  return [
    'build-docs',
    files.source,
    '--inlineBundle',
    `--output=${files.page}`,
    `--title=${service.title}: ${place.map.siteName}`,
    `--template=${template}`,
    `--openapi=${files.options}`,
    ...Object.entries(forTemplate).map(([name, value]) => `--templateOptions.${name}=${value}`),
  ];
}
