import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import type { SpecDocument } from '../lib/spec-model.js';
import { SpecDiffError } from './spec-diff-error.js';

/** The bundled specifications of a release, by service. */
export interface Release {
  readonly version: string;
  readonly documents: ReadonlyMap<string, SpecDocument>;
}

/** What `release.yaml` says of the bundles beside it. */
interface ReleaseNote {
  readonly version: string;
  readonly services: readonly string[];
}

const noteFile = 'release.yaml';
const header = '# Written by `npm run spec:diff -- --release`. Do not edit.\n';
const options = { lineWidth: 0, aliasDuplicateObjects: false };

/**
 * The last release, as it was frozen in a folder; `undefined` before the first one.
 * @throws {SpecDiffError} when a file of it is missing or cannot be read, or a release broke off while it was written
 */
export async function readRelease(folder: string): Promise<Release | undefined> {
  if (existsSync(besides(folder).before))
    throw new SpecDiffError(
      `A release broke off half way. Bring ${shown(folder)} and CHANGELOG.md back to what version control has, and delete ${shown(besides(folder).before)}.`,
    );
  if (!existsSync(folder)) return undefined;
  if (!existsSync(join(folder, noteFile)))
    throw new SpecDiffError(
      `${shown(join(folder, noteFile))} is missing: it says which release is kept there. Get it back from version control; nothing can be compared without it.`,
    );
  const { version, services } = await readNote(join(folder, noteFile));
  const documents = new Map<string, SpecDocument>();
  for (const service of services) {
    const path = join(folder, `${service}.yaml`);
    if (!existsSync(path))
      throw new SpecDiffError(
        `${shown(path)} is missing: it holds what ${service} was in ${version}. Get it back from version control; nothing can be compared without it.`,
      );
    documents.set(service, (await readYaml(path)) as SpecDocument);
  }
  return { version, documents };
}

async function readNote(path: string): Promise<ReleaseNote> {
  const note = (await readYaml(path)) as Partial<ReleaseNote> | null;
  if (typeof note?.version === 'string' && Array.isArray(note.services)) return note as ReleaseNote;
  throw new SpecDiffError(`${shown(path)} must give the released version and its services.`);
}

const shown = (path: string): string => relative(process.cwd(), path);

async function readYaml(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, 'utf8'), { maxAliasCount: -1 });
  } catch (error) {
    throw new SpecDiffError(`${shown(path)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a release is written before it takes its place, and where the one before it is kept until all is done. */
const besides = (folder: string) => ({ next: `${folder}.next`, before: `${folder}.before` });

/**
 * Freezes the bundled specifications of a release in a folder, in place of those of the release before. They take their place all at once.
 * @param complete what else belongs to the release, done last; where it fails, the release before is put back. Default: nothing
 * @throws what `complete` throws, or what writing does
 */
export async function writeRelease(
  folder: string,
  release: Release,
  complete: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { next, before } = besides(folder);
  await rm(next, { recursive: true, force: true });
  try {
    await writeFiles(next, release);
    await swapFolders(folder, next, before, complete);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** As long as `before` is there, nobody reads the release: a process that ends in between leaves no half of one. */
async function swapFolders(folder: string, next: string, before: string, complete: () => Promise<void>): Promise<void> {
  const isFirst = !existsSync(folder);
  await (isFirst ? mkdir(before) : rename(folder, before));
  try {
    await rename(next, folder);
    await complete();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    await (isFirst ? rm(before, { recursive: true }) : rename(before, folder));
    throw error;
  }
  await rm(before, { recursive: true });
}

async function writeFiles(folder: string, { version, documents }: Release): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [service, document] of documents) {
    const path = join(folder, `${service}.yaml`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, header + stringify(document, options));
  }
  const note: ReleaseNote = { version, services: [...documents.keys()] };
  await writeFile(join(folder, noteFile), header + stringify(note, options));
}
