import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe } from 'vitest';
import { guidesFolder } from '../../scripts/docs/read-guides.js';
import { projectFolder } from '../../scripts/lib/read-spec.js';
import { testSamples } from '../helpers/markdown-samples.js';

const guides = readdirSync(guidesFolder)
  .map((file) => relative(projectFolder, join(guidesFolder, file)))
  .filter((path) => path.endsWith('.md') && readFileSync(join(projectFolder, path), 'utf8').includes('```ts\n'));

describe('the code of the README and of the guides', () => {
  testSamples({ name: 'samples', paths: ['README.md', ...guides] });
});
