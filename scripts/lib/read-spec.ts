import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bundle,
  formatProblems,
  getTotals,
  lint,
  loadConfig,
  type Config,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { operationsOf, type SpecDocument } from './spec-model.js';

/** The project's own folder. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** One service: its folder under `spec/` and the file that its specification starts from. */
export interface Service {
  readonly name: string;
  readonly root: string;
}

/** The specification breaks a rule. The problems were printed; there is nothing to add but the exit code. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

/** Redocly's settings for all of `spec/`. */
export function loadSpecConfig(): Promise<Config> {
  return loadConfig({ configPath: join(projectFolder, 'spec', 'redocly.yaml') });
}

/** The services that `spec/redocly.yaml` lists under `apis`. */
export function listServices(config: Config): Service[] {
  return Object.entries(config.resolvedConfig.apis ?? {}).map(([name, { root }]) => ({
    name,
    root: resolve(projectFolder, 'spec', root),
  }));
}

/** The services with these names, or all where none is named. */
export function selectServices(config: Config, names: readonly string[]): Service[] {
  const all = listServices(config);
  const known = all.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`spec/redocly.yaml lists no service ${unknown}; it lists ${known.join(', ')}.`);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

/** Lints one service; prints each problem with file, line and what is expected, and throws `SpecError` if one is an error. */
export async function lintService(service: Service, config: Config): Promise<void> {
  const problems = await lint({ ref: service.root, config: config.forAlias(service.name) });
  report(problems);
}

/** One service's specification in one document. */
export async function bundleService(service: Service, config: Config): Promise<SpecDocument> {
  const scoped = config.forAlias(service.name);
  scoped.skipDecorators(['crosspeer/describe-behaviour']);
  const { bundle: document, problems } = await bundle({ ref: service.root, config: scoped });
  report(problems);
  const parsed = document.parsed as SpecDocument;
  await requireListed(service, parsed);
  return parsed;
}

/** An operation that `openapi.yaml` does not refer to would be left out of everything without a word. */
async function requireListed({ root }: Service, document: SpecDocument): Promise<void> {
  const folder = join(dirname(root), 'operations');
  const listed = new Set(operationsOf(document).map(({ operation }) => `${operation.operationId}.yaml`));
  const unlisted = (await readdir(folder)).filter((file) => !listed.has(file));
  if (unlisted.length === 0) return;
  const names = unlisted.map((file) => relative(process.cwd(), join(folder, file)));
  console.error(`No path in ${relative(process.cwd(), root)} refers to ${names.join(', ')}.`);
  throw new SpecError('The specification has errors.');
}

function report(problems: NormalizedProblem[]): void {
  if (problems.length === 0) return;
  const totals = getTotals(problems);
  formatProblems(problems, { format: 'codeframe', totals, cwd: process.cwd() });
  if (totals.errors > 0) throw new SpecError('The specification has errors.');
}
