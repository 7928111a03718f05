import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['crosspeer-source', 'node', 'import', 'default'];

/** Tiers by suffix: `.test.ts` pure, `.emulator.test.ts`, `.types.test.ts`, `.package.test.ts`, `.fuzz.test.ts`, `.browser.test.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // By default one processor is left free, which on a machine of two leaves one.
    maxWorkers: '100%',
  },
});
