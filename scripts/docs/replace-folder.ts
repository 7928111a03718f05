import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';

/**
 * Replaces a folder as a whole: whoever reads it, or interrupts this, finds what was there before or what is there afterwards, and nothing
 * between. When filling fails the folder stays as it was.
 * @param fill writes all that the folder is to hold into the folder that it is given
 */
export async function replaceFolder(folder: string, fill: (next: string) => Promise<void>): Promise<void> {
  const run = randomUUID().slice(0, 8);
  const next = `${folder}.next-${run}`;
  const previous = `${folder}.previous-${run}`;
  try {
    await mkdir(next, { recursive: true });
    await fill(next);
    await moveAway(folder, previous);
    await rename(next, folder);
  } finally {
    for (const rest of [next, previous]) await rm(rest, { recursive: true, force: true });
  }
}

async function moveAway(folder: string, to: string): Promise<void> {
  await rename(folder, to).catch((error: unknown) => {
    // There is none yet.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}
