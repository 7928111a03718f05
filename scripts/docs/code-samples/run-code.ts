import { format } from 'node:util';
import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';

/** What stands around a module that is run. */
export interface Surroundings {
  /** What can be imported, by the name of the package's entry. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The environment variables. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A module as a function: Node loads modules only from files. */
type RunModule = (
  modules: Surroundings['modules'],
  console: { readonly log: (...values: readonly unknown[]) => void },
  process: { readonly env: Surroundings['environment'] },
) => Promise<void>;

/**
 * Runs a module written in TypeScript, whose imports are all named ones, and resolves to the lines that it printed, as Node prints them
 * into a file.
 * @throws what the module throws
 */
export async function runCode(code: string, { modules, environment }: Surroundings): Promise<string[]> {
  const { code: plain } = await transform(code, { loader: 'ts', format: 'esm', target: 'es2022' });
  const body = plain.replace(/^import (\{[^}]*\}) from (".*");$/gm, 'const $1 = modules[$2];');
  const run = runInThisContext(`(async (modules, console, process) => {${body}\n})`) as RunModule;
  const lines: string[] = [];
  await run(modules, { log: (...values) => void lines.push(...format(...values).split('\n')) }, { env: environment });
  return lines;
}
