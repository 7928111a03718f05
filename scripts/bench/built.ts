import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../lib/read-spec.js';

const load = (file: string): Promise<unknown> => import(pathToFileURL(join(projectFolder, 'dist', file)).href);

/** The clients as they are published: what is measured is what users get. */
export const baidu = (await load('src/baidu.js')) as typeof import('../../src/baidu.js');

/** The emulator as it is published. */
export const loadEmulator = () => load('emulator.node.js') as Promise<typeof import('../../src/emulator.js')>;
