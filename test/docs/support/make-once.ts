import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Makes something in a folder that several processes share: the first of them to ask does, the others wait for it.
 * @throws {Error} in each of them, when it could not be made
 */
export async function makeOnce(folder: string, make: () => Promise<void>): Promise<void> {
  const made = join(folder, 'made');
  const failed = join(folder, 'failed');
  if (await isFirst(join(folder, 'begun')))
    await make().then(
      () => writeFile(made, ''),
      (error: unknown) => writeFile(failed, String(error)),
    );
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(await readFile(failed, 'utf8'));
    await sleep(100);
  }
}

const isFirst = (mark: string): Promise<boolean> =>
  writeFile(mark, '', { flag: 'wx' }).then(
    () => true,
    () => false,
  );
