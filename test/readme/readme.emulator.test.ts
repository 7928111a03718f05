import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testSamples } from '../helpers/markdown-samples.js';

describe('the code in the README', () => {
  testSamples({ name: 'readme', paths: ['README.md'], promises: 5 });

  it('shows the first call by line 40', async () => {
    const readme = await readFile(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
    expect(readme.split('\n').slice(0, 40)).toContain('console.log(conn.status); // creating');
  });
});
