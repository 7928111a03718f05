import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { lint, loadConfig } from '@redocly/openapi-core';
import { listServices, projectFolder, type Service } from '../../scripts/lib/read-spec.js';
import { touchedServices } from '../../scripts/lib/touched-services.js';

/** A problem that the lint found. */
export interface Problem {
  readonly rule: string;
  /** Relative to `spec/`. */
  readonly file: string;
  readonly message: string;
}

/** What is changed in one file. The text that is replaced must stand there. */
export interface Edit {
  /** Relative to `spec/`. */
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

/** A copy of `spec/` in a folder of its own, to be edited and linted. */
export interface SpecCopy {
  /** Lints the copy with some edits, and takes them back. */
  lintWith(...edits: readonly Edit[]): Promise<Problem[]>;
  remove(): Promise<void>;
}

/** Copies `spec/` with its rules. */
export async function copySpec(): Promise<SpecCopy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'crosspeer-spec-')));
  const spec = join(folder, 'spec');
  await cp(join(projectFolder, 'spec'), spec, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const config = await loadConfig({ configPath: join(spec, 'redocly.yaml') });
  return {
    async lintWith(...edits) {
      const originals = new Map<string, string>();
      for (const edit of edits) await apply(join(spec, edit.file), edit, originals);
      try {
        const found = await Promise.all(
          concerned(listServices(config), edits).map(({ name, root }) =>
            lint({ ref: join(spec, relative(join(projectFolder, 'spec'), root)), config: config.forAlias(name) }),
          ),
        );
        return found.flat().map(({ ruleId, message, location: [at] }) => ({
          rule: ruleId,
          file: at === undefined ? '' : relative(spec, at.source.absoluteRef).replaceAll('\\', '/'),
          message,
        }));
      } finally {
        for (const [path, text] of originals) await writeFile(path, text);
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The services that an edit may concern, all where there is none: the others stay as they were. */
function concerned(services: readonly Service[], edits: readonly Edit[]): readonly Service[] {
  const names = services.map(({ name }) => name);
  const found = new Set(edits.flatMap(({ file }) => touchedServices(file, names)));
  return services.filter(({ name }) => edits.length === 0 || found.has(name));
}

async function apply(path: string, { replace, by }: Edit, originals: Map<string, string>): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(replace)) throw new Error(`${path} does not hold ${JSON.stringify(replace)}.`);
  if (!originals.has(path)) originals.set(path, text);
  await writeFile(
    path,
    text.replace(replace, () => by),
  );
}
