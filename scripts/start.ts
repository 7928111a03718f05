/** `npm start`: the main job from the beginning. Compiles the specification, then makes calls with what came of it. */
import { runTool } from './lib/run-tool.js';

await runTool('tsx', ['scripts/generate.ts']);
for (const example of ['peer-two-accounts', 'balance-traffic', 'huawei-channels'])
  await runTool('tsx', ['--conditions=crosspeer-source', `examples/${example}.ts`]);
