import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainName } from '../site-paths.js';

/** Makes the page of one service. */
export type MakePage<Content> = (content: Content) => Promise<string>;

/**
 * Makes a page only if it was not made from the same content before; what was made last for each service is kept in a folder, also from
 * one run to the next. What else the page depends on than its content, such as a template, must not have changed.
 */
export function keepPages<Content extends { readonly service: { readonly name: string } }>(
  folder: string,
  makePage: MakePage<Content>,
): MakePage<Content> {
  return async (content) => {
    const file = join(folder, `${plainName(content.service.name)}.kept`);
    const key = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    const kept = await readKept(file, key);
    if (kept !== undefined) return kept;
    const page = await makePage(content);
    await mkdir(folder, { recursive: true });
    await writeFile(file, `${key}\n${page}`);
    return page;
  };
}

async function readKept(file: string, key: string): Promise<string | undefined> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  return kept.startsWith(`${key}\n`) ? kept.slice(key.length + 1) : undefined;
}
