import { expect, test } from 'vitest';
import { captureTool } from '../../scripts/lib/run-tool.js';

test.each([
  ['first-call.ts', /^peerconn-\w+ is \w+\.$/m],
  ['first-call-huawei.ts', /^[\w-]{36} is ACTIVE\.$/m],
])('the first call of the landing page in %s runs against the emulator', async (file, printed) => {
  const { code, output } = await captureTool('tsx', ['--conditions=crosspeer-source', `scripts/docs/${file}`]);
  expect(output).toMatch(printed);
  expect(code).toBe(0);
});
