import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { SpecDocument } from '../lib/spec-model.js';
import { closeUnreleased, writeSection } from './changelog.js';
import { compareServices } from './compare-services.js';
import type { DiffWire } from './redocly-diff.js';
import { readRelease, writeRelease } from './released.js';
import { changelogSection, describeOutcome, isVersionEnough, versionNeeded, type Outcome } from './report.js';
import { SpecDiffError } from './spec-diff-error.js';
import { isAbove, isPrerelease } from './version.js';

/** What is compared, and what is done with the outcome. */
export interface SpecDiffRun {
  /** The project's folder: `package.json`, `CHANGELOG.md` and `spec/released` are read and written there. */
  readonly folder: string;
  /** The bundled specifications as they are now, by service. */
  readonly documents: ReadonlyMap<string, SpecDocument>;
  /** Whether a version that is too low is a failure. Default `false`. */
  readonly check?: boolean | undefined;
  /** Whether the changes are written into the changelog. Default `false`. */
  readonly write?: boolean | undefined;
  /** Whether, after both, the specifications are kept as those of the release. Default `false`. */
  readonly release?: boolean | undefined;
  /** The day that a release is dated with, for example `2026-08-13`. */
  readonly today: string;
  /** Compares what goes over the wire. Default: `redocly diff`. */
  readonly diffWire?: DiffWire | undefined;
  readonly print: (text: string) => void;
}

/**
 * Compares the specifications with those of the last release, prints what changed and which version that needs, and writes what is asked.
 * @returns whether the version is enough, where that is asked
 * @throws {SpecDiffError} when they cannot be compared, the changelog has no unreleased version, or a release is not above the last one
 */
export async function runSpecDiff(asked: SpecDiffRun): Promise<boolean> {
  const { folder, documents, check = false, write = false, release = false, diffWire, print } = asked;
  const last = await readRelease(releasedOf(folder));
  const diffs = await compareServices(last, documents, diffWire);
  const outcome = { diffs, released: last?.version, version: await readVersion(folder) };
  print(describeOutcome(outcome));
  const passes = isVersionEnough(outcome) || !(check || release);
  const closes = release && passes && !isPrerelease(outcome.version);
  if (closes) await keepRelease(asked, outcome);
  else if (write) await replaceFile(changelogOf(folder), await draftChangelog(asked, outcome));
  if (write || closes) print('wrote CHANGELOG.md');
  if (closes) print('wrote spec/released');
  else if (release && passes) print(`${outcome.version} comes before a release: nothing is kept.`);
  return passes;
}

/** The changelog is read and put together before anything is written, and takes its place last. */
async function keepRelease(asked: SpecDiffRun, outcome: Outcome): Promise<void> {
  const { version, released } = outcome;
  const { folder, documents, today } = asked;
  if (released !== undefined && !isAbove(version, released))
    throw new SpecDiffError(
      `The last release is ${released}, and package.json says ${version}: a release needs a higher version.`,
    );
  const dated = closeUnreleased(await draftChangelog(asked, outcome), version, today);
  await writeRelease(releasedOf(folder), { version, documents }, () => replaceFile(changelogOf(folder), dated));
}

const releasedOf = (folder: string): string => join(folder, 'spec', 'released');
const changelogOf = (folder: string): string => join(folder, 'CHANGELOG.md');

async function readVersion(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The changelog with what changed, formatted. */
async function draftChangelog({ folder }: SpecDiffRun, outcome: Outcome): Promise<string> {
  const file = changelogOf(folder);
  const written = writeSection(await readFile(file, 'utf8'), changelogSection(outcome), versionNeeded(outcome));
  return format(written, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** A file that is replaced at once is never read half written. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.next`, text);
  await rename(`${path}.next`, path);
}
