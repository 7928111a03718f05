import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** An empty folder that all test files of a run have in common. */
    readonly sharedFolder: string;
  }
}

let folder: string;

/** Run by vitest before all test files: gives them a folder, which is emptied when they are run again after an edit. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'crosspeer-tests-'));
  project.provide('sharedFolder', folder);
  project.onTestsRerun(async () => {
    await teardown();
    await mkdir(folder);
  });
}

/** Run by vitest after all test files. */
export const teardown = (): Promise<void> => rm(folder, { recursive: true, force: true });
