/** `npm run docs`: builds the docs site from `spec/` into `site/`. */
import { join } from 'node:path';
import { buildSite, type WrittenFile } from './docs/build-site.js';
import { projectFolder, SpecError } from './lib/read-spec.js';

const report = ({ path, bytes }: WrittenFile): void => console.log(`site/${path}  ${Math.ceil(bytes / 1000)} kB`);

try {
  await buildSite(join(projectFolder, 'site'), report);
} catch (error) {
  // The problems of a specification are on the screen by now.
  if (!(error instanceof SpecError))
    console.error(`docs failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
