import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program of these tests that runs in a process of its own. */
export interface Child {
  /** Its lines, until it ends. */
  readonly lines: AsyncIterable<string>;
  write(line: string): void;
  /** Ends it as a crash does. */
  kill(): void;
  readonly ended: Promise<number | null>;
}

/** By the loader rather than the command of tsx, which would put a process between: a kill must hit the program itself. */
const loader = import.meta.resolve('tsx');

/** Starts a program that stands in `test/ledger/`. */
export function startChild(program: string, args: readonly string[]): Child {
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=crosspeer-source', '--import', loader, path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return {
    lines: createInterface({ input: child.stdout }),
    write: (line) => child.stdin.write(`${line}\n`),
    kill: () => child.kill('SIGKILL'),
    ended: endOf(child),
  };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  await once(child, 'exit');
  return child.exitCode;
}
