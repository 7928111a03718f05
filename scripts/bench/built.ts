import type * as baiduModule from '../../src/baidu.js';
import type * as huaweiModule from '../../src/huawei.js';
import type * as emulatorModule from '../../src/emulator.js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../lib/read-spec.js';

type Baidu = typeof baiduModule;
type Huawei = typeof huaweiModule;
type Emulator = typeof emulatorModule;

const load = (file: string): Promise<unknown> => import(pathToFileURL(join(projectFolder, 'dist', file)).href);

/** The clients as they are published: what is measured is what users get. */
export const baidu = (await load('src/baidu.js')) as Baidu;

export const huawei = (await load('src/huawei.js')) as Huawei;

/** The emulator as it is published. */
export const loadEmulator = () => load('emulator.node.js') as Promise<Emulator>;
