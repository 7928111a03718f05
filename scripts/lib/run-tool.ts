import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './read-spec.js';

/** A tool of this project ended with an exit code other than 0. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/** What a tool printed. */
export interface ToolOutput {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs an installed tool in the project's folder and shows what it prints.
 * @throws {ToolError} when it fails
 */
export async function runTool(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const { code } = await startTool(name, args, env, 'inherit');
  if (code !== 0) throw new ToolError(`${name} ended with exit code ${code}.`);
}

/** Runs an installed tool in the project's folder and keeps what it prints. */
export function captureTool(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<ToolOutput> {
  return startTool(name, args, env, 'pipe');
}

function startTool(
  name: string,
  args: readonly string[],
  env: Record<string, string>,
  stdio: 'inherit' | 'pipe',
): Promise<ToolOutput> {
  const path = join(projectFolder, 'node_modules', '.bin', name);
  const child = spawn(path, args, {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdio, stdio],
    // On Windows the tools are command files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
