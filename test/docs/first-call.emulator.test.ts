import { expect, test } from 'vitest';
import { captureTool } from '../../scripts/lib/run-tool.js';

test('the first call of the landing page runs against the emulator', async () => {
  const { code, output } = await captureTool('tsx', ['--conditions=crosspeer-source', 'scripts/docs/first-call.ts']);
  expect(output).toMatch(/^peerconn-\w+ is \w+\.$/m);
  expect(code).toBe(0);
});
