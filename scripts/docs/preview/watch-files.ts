import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { decideRebuild, type Rebuild } from './decide-rebuild.js';

/** What watching needs. */
export interface WatchOptions {
  /** The project's folder. */
  readonly root: string;
  /** Files and folders to watch; what is not there is left out, because chokidar is ready too early with it. */
  readonly paths: readonly string[];
  /** Builds the site; one run follows another. It reports its failures itself, and never throws. */
  readonly build: (rebuild: Exclude<Rebuild, 'nothing'>) => Promise<void>;
}

/** Goes on until it is closed. */
export interface Watcher {
  /** Resolves when nothing is built any more and nothing is queued. */
  readonly idle: () => Promise<void>;
  /** Resolves when nothing is built any more; what is queued is forgotten. */
  close(): Promise<void>;
}

/**
 * Builds at once, and after each save that concerns the site; saves that come while it builds are taken together, one run later.
 * Resolves when no save is missed any more, which is before the first build has ended.
 */
export async function watchFiles({ root, paths, build }: WatchOptions): Promise<Watcher> {
  const watcher = watch(paths.filter(existsSync), { ignoreInitial: true });
  const queue = queueBuilds(build);
  watcher.on('all', (_, path) => queue.add(decideRebuild(relative(root, path).replaceAll('\\', '/'))));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  queue.add('changed pages');
  return {
    idle: queue.idle,
    close: async () => {
      await watcher.close();
      queue.forget();
      await queue.idle();
    },
  };
}

/** Runs builds one after another. */
export interface BuildQueue {
  add(rebuild: Rebuild): void;
  /** Forgets what was added and has not begun. */
  forget(): void;
  /** Resolves when nothing runs any more and nothing is queued. */
  readonly idle: () => Promise<void>;
}

/**
 * What is added while a build runs, or shortly before it begins, becomes one build, of all pages if any of it asks for these.
 * @param settleMs how long it waits for further saves, since several files are often saved together
 */
export function queueBuilds(build: WatchOptions['build'], settleMs = 100): BuildQueue {
  let running = Promise.resolve();
  let next: Rebuild = 'nothing';
  const run = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const rebuild = next;
    next = 'nothing';
    if (rebuild !== 'nothing') await build(rebuild);
  };
  return {
    add: (rebuild) => {
      const isQueued = next !== 'nothing';
      if (rebuild === 'nothing' || next === 'all pages') return;
      next = rebuild;
      if (!isQueued) running = running.then(run);
    },
    forget: () => {
      next = 'nothing';
    },
    idle: () => running,
  };
}
