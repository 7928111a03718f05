import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe } from 'vitest';
import { guidesFolder } from '../../scripts/docs/read-guides.js';
import { projectFolder } from '../../scripts/lib/read-spec.js';
import { testSamples } from '../helpers/markdown-samples.js';

const withCode = readdirSync(guidesFolder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => join(guidesFolder, file))
  .filter((file) => readFileSync(file, 'utf8').includes('```ts\n'));

describe('the code of the guides', () => {
  testSamples({ name: 'guides', paths: withCode.map((file) => relative(projectFolder, file)), promises: 1 });
});
