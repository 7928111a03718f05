/** `npm run docs`: builds the docs site from `spec/` into `site/`, serves it, and builds it again while it is edited. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { parseWhole } from '../src/cli/emulator-arguments.js';
import { buildSite, type WrittenFile } from './docs/build-site.js';
import { keepPages } from './docs/preview/keep-pages.js';
import { serveSite } from './docs/preview/serve-site.js';
import { createSiteChanges } from './docs/preview/site-changes.js';
import { watchSite } from './docs/preview/watch-site.js';
import { referencePage, type ReferenceContent } from './docs/reference-page.js';
import { projectFolder, SpecError } from './lib/read-spec.js';

interface DocsFlags {
  readonly serve?: boolean;
  readonly port: number;
  readonly watch?: boolean;
  readonly keep?: string;
}

const program = new Command('docs')
  .description('Builds the docs site from spec/ into site/.')
  .option('--serve', 'then serve it on this machine, until it is interrupted')
  .option('--port <port>', 'TCP port for --serve; 0 takes any free one', parseWhole(0, 65_535), 4173)
  .option('--watch', 'build again whenever what it is made from is saved; served pages reload by themselves')
  .option('--keep <folder>', 'keep references there, and make again only those whose content has changed')
  .showHelpAfterError()
  .parse();
const { serve, port, watch, keep } = program.opts<DocsFlags>();
const folder = join(projectFolder, 'site');

/** Renders what was not kept, and says so. */
const makeReference =
  keep === undefined
    ? undefined
    : keepPages(keep, (content: ReferenceContent) => {
        console.log(`Rendering ${content.service.name}.`);
        return referencePage(content);
      });

/** Builds the site once; tells whether that went well. */
async function build(): Promise<boolean> {
  const files: WrittenFile[] = [];
  try {
    await buildSite(folder, (file) => files.push(file), makeReference);
    for (const { path, bytes } of keep === undefined ? files : [])
      console.log(`site/${path}  ${toKilobytes(bytes)} kB`);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`site/ has ${files.length} files of ${toKilobytes(total)} kB.`);
    return true;
  } catch (error) {
    // The problems of a specification are on the screen by now.
    if (!(error instanceof SpecError)) console.error(`docs failed: ${explain(error)}`);
    return false;
  }
}

const toKilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

function explain(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return `port ${port} is taken; name another with --port, or --port 0 for any free one.`;
  return error instanceof Error ? error.message : String(error);
}

/** Serves and watches until it is interrupted, also while it still begins to. */
async function preview(): Promise<void> {
  const opened: Promise<{ close(): Promise<void> }>[] = [];
  const close = () =>
    void Promise.allSettled(opened.map(async (each) => (await each).close())).then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  const changes = createSiteChanges(String(Date.now()));
  if (serve) {
    await mkdir(folder, { recursive: true });
    const server = serveSite(folder, watch ? { port, changes } : { port });
    opened.push(server);
    console.log(`The site is at ${(await server).url}. Stop with Ctrl-C.`);
  }
  if (!watch) return;
  const watcher = watchSite(projectFolder, () => changes.announce());
  opened.push(watcher);
  await watcher;
  console.log('Watching what the site is made from. Stop with Ctrl-C.');
}

const isBuilt = watch ?? (await build());
if (!isBuilt) process.exitCode = 1;
if (isBuilt && (serve ?? watch))
  await preview().catch((error: unknown) => {
    console.error(`docs failed: ${explain(error)}`);
    process.exitCode = 1;
  });
