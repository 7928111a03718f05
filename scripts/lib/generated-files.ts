import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { emitClient } from './emit-client.js';
import { emitDocument } from './emit-document.js';
import { emitOperations, emitRules } from './emit-operations.js';
import { emitTypes } from './emit-types.js';
import { projectFolder } from './read-spec.js';
import type { SpecDocument } from './spec-model.js';

const header = '// Generated from spec/ by `npm run generate`. Do not edit.\n\n';
const generatedFolder = join(projectFolder, 'generated');

/** Paths relative to `generated/`, and what belongs there. */
export type GeneratedFiles = Map<string, string>;

/** Everything that is generated for one service, formatted. */
export async function renderService(document: SpecDocument, service: string): Promise<GeneratedFiles> {
  const sources = {
    'schema.gen.ts': await emitTypes(document),
    'operations.gen.ts': emitOperations(document, service),
    'client.gen.ts': emitClient(document, service),
    'rules.gen.ts': emitRules(document, service),
    'document.gen.ts': emitDocument(document),
  };
  const options = await resolveConfig(join(projectFolder, 'package.json'));
  const files: GeneratedFiles = new Map();
  for (const [file, source] of Object.entries(sources)) {
    files.set(`${service}/${file}`, await format(header + source, { ...options, parser: 'typescript' }));
  }
  return files;
}

/**
 * Names of files under `generated/` that differ from what they should be, are missing, or do not belong there.
 * @param services looks only at what these have there; at everything where none is named
 */
export async function findDrift(files: GeneratedFiles, services: readonly string[] = []): Promise<string[]> {
  const belongs = (name: string) => services.length === 0 || services.some((service) => name.startsWith(`${service}/`));
  const present = (await listGenerated()).filter(belongs);
  const stale = present.filter((name) => !files.has(name));
  const differing: string[] = [];
  for (const [name, content] of files) {
    if (!present.includes(name) || (await readFile(join(generatedFolder, name), 'utf8')) !== content)
      differing.push(name);
  }
  return [...differing, ...stale].map((name) => `generated/${name}`);
}

/** Writes what differs and removes what does not belong under `generated/`; returns the names that changed. */
export async function writeGenerated(files: GeneratedFiles, services: readonly string[] = []): Promise<string[]> {
  const drift = await findDrift(files, services);
  for (const name of drift.map((path) => path.slice('generated/'.length))) {
    const path = join(generatedFolder, name);
    const content = files.get(name);
    if (content === undefined) {
      await rm(path);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return drift;
}

async function listGenerated(): Promise<string[]> {
  await mkdir(generatedFolder, { recursive: true });
  const entries = await readdir(generatedFolder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(generatedFolder.length + 1)
        .replaceAll('\\', '/'),
    );
}
