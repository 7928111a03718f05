import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['crosspeer-source', 'node', 'import', 'default'];

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** The package by its own name is its source, as for the compiler (`paths` in tsconfig.json): nothing has to be built first. */
const alias = [
  { find: /^crosspeer$/, replacement: source('index.ts') },
  { find: /^crosspeer\/(.+)$/, replacement: source('$1.ts') },
];

/** Tiers by suffix: `.test.ts` pure, `.emulator.test.ts`, `.types.test.ts`, `.package.test.ts`, `.fuzz.test.ts`, `.browser.test.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions, alias },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/docs/support/shared-folder.ts'],
    testTimeout: 20_000,
    // By default one processor is left free, which on a machine of two leaves one.
    maxWorkers: '100%',
  },
});
