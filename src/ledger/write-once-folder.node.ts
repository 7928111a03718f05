import { dirname, join } from 'node:path';
import { newStamp } from './call-journal.js';
import { codeOf, fileFailure } from './file-failure.js';
import type { FileSystem, OpenFile } from './file-system.js';

/** A folder whose files are written once, whole, and never changed. Whatever fails is a ConfigError that names the file. */
export interface WriteOnceFolder {
  /** Where a file of a name is or would be. */
  pathOf(name: string): string;
  /**
   * Writes a file, unless there is one with its name: of several processes exactly one writes it. Durable when it resolves.
   * @returns whether this one wrote it
   */
  write(name: string, text: string): Promise<boolean>;
  /** The text of a file; undefined when there is none. */
  read(name: string): Promise<string | undefined>;
  /** The names of all files. */
  list(): Promise<string[]>;
  /**
   * Removes a file. Durable after the next `sync`.
   * @returns whether there was one
   */
  remove(name: string): Promise<boolean>;
  /** Makes durable which files there are. */
  sync(): Promise<void>;
}

/** Opens a folder. When it is first used it is made, with mode 0700; one that exists keeps its mode. */
export function openWriteOnceFolder(folder: string, fs: FileSystem): WriteOnceFolder {
  const pathOf = (name: string) => join(folder, name);
  let making: Promise<void> | undefined;
  const made = async () => {
    try {
      await (making ??= makeFolder(fs, folder));
    } catch (error) {
      making = undefined;
      throw error;
    }
  };
  return {
    pathOf,
    write: (name, text) => made().then(() => writeOnce(fs, folder, pathOf(name), text)),
    read: (name) => made().then(() => readFile(fs, pathOf(name))),
    list: () => made().then(() => attempt('list', folder, () => fs.readdir(folder))),
    remove: (name) => made().then(() => removeFile(fs, pathOf(name))),
    sync: () => made().then(() => syncFolder(fs, folder)),
  };
}

async function makeFolder(fs: FileSystem, folder: string): Promise<void> {
  const first = await attempt('make', folder, () => fs.mkdir(folder, { recursive: true, mode: 0o700 }));
  if (first === undefined) return;
  for (let path = folder; path !== dirname(first); path = dirname(path)) await syncFolder(fs, dirname(path));
}

/** A link is made whole or not at all, and never over a file that exists; a file that is written in place is neither. */
async function writeOnce(fs: FileSystem, folder: string, path: string, text: string): Promise<boolean> {
  const temporary = join(folder, `${newStamp()}.tmp`);
  try {
    await attempt('write', temporary, () => writeSynced(fs, temporary, text));
    const isFirst = await attempt('link', path, () => unless('EEXIST', false, fs.link(temporary, path).then(isDone)));
    if (!isFirst) return false;
  } finally {
    // What stays behind is removed by `expire`.
    await fs.unlink(temporary).catch(() => undefined);
  }
  await syncFolder(fs, folder);
  return true;
}

async function writeSynced(fs: FileSystem, path: string, text: string): Promise<void> {
  const file = await fs.open(path, 'wx', 0o600);
  await closing(file, async () => {
    await file.writeFile(text);
    await file.sync();
  });
}

/** Windows has no way to sync a folder: it writes such changes to its journal itself. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await attempt('sync', folder, async () => {
    const handle = await fs.open(folder, 'r');
    await closing(handle, () => handle.sync());
  });
}

const readFile = (fs: FileSystem, path: string): Promise<string | undefined> =>
  attempt('read', path, () => unless('ENOENT', undefined, fs.readFile(path, 'utf8')));

const removeFile = (fs: FileSystem, path: string): Promise<boolean> =>
  attempt('remove', path, () => unless('ENOENT', false, fs.unlink(path).then(isDone)));

const isDone = (): boolean => true;

async function closing(file: OpenFile, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}

/** Takes one code of failure for an answer. */
async function unless<Answer>(code: string, answer: Answer, work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === code) return answer;
    throw error;
  }
}

async function attempt<Result>(action: string, path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw fileFailure(error, action, path);
  }
}
