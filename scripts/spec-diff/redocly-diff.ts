import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { captureTool } from '../lib/run-tool.js';
import type { SpecDocument } from '../lib/spec-model.js';
import type { Impact } from './change.js';
import { SpecDiffError } from './spec-diff-error.js';

/** A place in one of the two documents, and what stands there. */
export interface WireSide {
  /** A JSON pointer that begins with `#/`. */
  readonly pointer: string;
  readonly value: unknown;
}

/** A change as Redocly reports it. What stands in a shared component is reported once, at its first use. */
export interface WireChange {
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: Impact;
  /** What Redocly's rules say about it; empty for a change that breaks nothing on the wire. */
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** Which of the node's keys was modified. */
  readonly property?: string;
  readonly base?: WireSide;
  readonly revision?: WireSide;
}

/** Compares what goes over the wire. */
export type DiffWire = (base: SpecDocument, revision: SpecDocument) => Promise<readonly WireChange[]>;

interface WireReport {
  readonly reportVersion: string;
  readonly changes: readonly WireChange[];
}

const settings = fileURLToPath(new URL('redocly.yaml', import.meta.url));
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/**
 * Lets `redocly diff` compare two bundled specifications.
 * @throws {SpecDiffError} when it fails, or writes a report of another form than the one that is read here
 */
export async function runRedoclyDiff(base: SpecDocument, revision: SpecDocument): Promise<readonly WireChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-diff-'));
  const path = (name: string) => join(folder, name);
  try {
    await writeFile(path('base.json'), JSON.stringify(base));
    await writeFile(path('revision.json'), JSON.stringify(revision));
    const report = ['--format', 'json', '--fail-on', 'none', '--output', path('report.json')];
    const files = [path('base.json'), path('revision.json')];
    const { code, output } = await captureTool('redocly', ['diff', ...files, '--config', settings, ...report], quiet);
    if (code !== 0) throw new SpecDiffError(`redocly diff failed:\n${essenceOf(output)}`);
    return readReport(await readFile(path('report.json'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readReport(text: string): readonly WireChange[] {
  const { reportVersion, changes } = JSON.parse(text) as WireReport;
  if (reportVersion !== '1')
    throw new SpecDiffError(`redocly diff wrote a report of version ${reportVersion}; version 1 is read here.`);
  return changes;
}

/** Redocly frames a remark on the age of Node, and may end with its own stack; neither says what went wrong. */
const essenceOf = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(?:[║╔╚]|at )/.test(line))
    .join('\n');
