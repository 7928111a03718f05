/** `npm run check`: everything that can be said without running the tests. Fails if any step does, and says which. */
import { styleText } from 'node:util';
import { captureTool, type ToolOutput } from './lib/run-tool.js';
import { createStopwatch } from './lib/stopwatch.js';

interface Step {
  readonly name: string;
  readonly run: () => Promise<ToolOutput>;
}

/** Redocly says on every run that Node 20 is old, and would ask its maker for news. */
const quietRedocly = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

const steps: readonly Step[] = [
  {
    name: 'the specification follows its rules',
    run: () => captureTool('redocly', ['lint', '--config', 'spec/redocly.yaml'], quietRedocly),
  },
  { name: 'generated/ is what spec/ says', run: () => captureTool('tsx', ['scripts/generate.ts', '--check']) },
  {
    name: 'the version says how much the specification changed',
    run: () => captureTool('tsx', ['scripts/spec-diff.ts', '--check']),
  },
  { name: 'types', run: () => captureTool('tsc', ['-p', '.']) },
  {
    name: 'lint, import arrows, sizes and documentation',
    run: () => captureTool('eslint', ['--config', 'scripts/eslint.config.js', '.']),
  },
  { name: 'format', run: () => captureTool('prettier', ['--check', '.', '--log-level', 'warn']) },
];

async function runStep({ name, run }: Step): Promise<boolean> {
  const stopwatch = createStopwatch();
  const { code, output } = await run();
  const ok = code === 0;
  console.log(`${ok ? styleText('green', 'ok    ') : styleText('red', 'failed')} ${name} (${stopwatch.totalMs()} ms)`);
  if (!ok) console.log(output.trim().replace(/^/gm, '       '));
  return ok;
}

let failures = 0;
for (const step of steps) failures += (await runStep(step)) ? 0 : 1;
process.exitCode = failures === 0 ? 0 : 1;
