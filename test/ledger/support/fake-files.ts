import * as fs from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileSystem } from '../../../src/ledger.js';

/** The file system, which notes what is asked of it. */
export interface WatchedFiles {
  readonly fs: FileSystem;
  /** What changed the disk, in order, each with the kind of file it concerned. */
  readonly steps: string[];
  /** How many files are open. */
  readonly openCount: () => number;
}

/** Temporary names and generations are other ones each time. */
const kindOf = (path: string): string => {
  const name = basename(path);
  if (name.endsWith('.tmp')) return 'temporary';
  if (/^[0-9a-f]{64}$/.test(name)) return 'reservation';
  return /^[0-9a-f]{64}\./.test(name) ? 'event' : 'folder';
};

/** Watches the file system. */
export function watchFiles(): WatchedFiles {
  const steps: string[] = [];
  let open = 0;
  const watched: FileSystem = {
    ...fs,
    async open(path, flags, mode) {
      const file = await fs.open(path, flags, mode);
      open += 1;
      return {
        writeFile: async (text) => {
          await file.writeFile(text);
          steps.push(`write ${kindOf(path)}`);
        },
        sync: async () => {
          await file.sync();
          steps.push(`fsync ${kindOf(path)}`);
        },
        close: async () => {
          await file.close();
          open -= 1;
        },
      };
    },
    async link(existing, path) {
      await fs.link(existing, path);
      steps.push(`link ${kindOf(path)}`);
    },
    async unlink(path) {
      await fs.unlink(path);
      steps.push(`unlink ${kindOf(path)}`);
    },
  };
  return { fs: watched, steps, openCount: () => open };
}

/** The file system, one function of which fails with a code. */
export function failingFiles(name: keyof FileSystem, code: string): FileSystem {
  const fail = () => Promise.reject(Object.assign(new Error(`${code}: it fails`), { code }));
  return { ...fs, [name]: fail };
}
