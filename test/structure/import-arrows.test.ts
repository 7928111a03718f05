import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const rule = 'no-restricted-imports';
const eslint = new ESLint({
  cwd: projectFolder,
  overrideConfigFile: 'scripts/eslint.config.js',
  // This rule alone, which needs no types: to work these out takes seconds.
  ruleFilter: ({ ruleId }) => ruleId === rule,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the lint says of one import in a file of the project, in place of the file's own text. */
async function importProblems(filePath: string, specifier: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath: `${projectFolder}${filePath}` });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

const forbidden = [
  ['src/errors/api-error.ts', '../client/endpoint.js'],
  ['src/errors/api-error.ts', '../transport/layer.js'],
  ['src/credentials/credentials.ts', '../signing/percent-encode.js'],
  ['src/signing/percent-encode.ts', '../transport/layer.js'],
  ['src/transport/layer.ts', '../client/endpoint.js'],
  ['src/client/endpoint.ts', '../emulator/clock.js'],
  ['src/emulator/clock.ts', '../client/endpoint.js'],
  ['src/emulator/clock.ts', '../transport/clock.js'],
  ['src/emulator/clock.ts', '../signing/percent-encode.js'],
  ['src/emulator/signature/verify.ts', '../../signing/canonical-request.js'],
  ['src/emulator/clock.ts', '../credentials/credentials.js'],
  ['src/emulator/clock.ts', 'node:crypto'],
  ['src/emulator/clock.ts', '@hono/node-server'],
  ['src/client/endpoint.ts', 'node:fs'],
  ['src/transport/layer.ts', 'openapi-fetch'],
  ['src/emulator/clock.ts', 'openapi-fetch'],
  ['src/emulator/clock.ts', '../ledger/ledger.js'],
  ['src/ledger/ledger.ts', '../transport/layer.js'],
  ['src/transport/layer.ts', '../observe/tracing-hook.js'],
  ['src/transport/layer.ts', '@opentelemetry/api'],
  ['src/observe/tracing-hook.ts', '../signing/percent-encode.js'],
  ['src/client/endpoint.ts', 'openapi-typescript'],
] as const;

const allowed = [
  ['src/client/endpoint.ts', '../transport/layer.js'],
  ['src/client/endpoint.ts', 'openapi-fetch'],
  ['src/transport/layer.ts', '../signing/percent-encode.js'],
  ['src/signing/percent-encode.ts', '../errors/input-error.js'],
  ['src/signing/hmac-sha256.node.ts', 'node:crypto'],
  ['src/transport/layer.ts', '../ledger/ledger.js'],
  ['src/ledger/file-ledger.node.ts', 'node:fs'],
  ['src/observe/tracing-hook.ts', '@opentelemetry/api'],
  ['src/observe/tracing-hook.ts', '../transport/hooks.js'],
  ['src/emulator/clock.ts', '../errors/input-error.js'],
  ['src/emulator/clock.ts', '../../generated/baidu/peering/rules.gen.js'],
  ['src/cli/main.ts', 'node:fs'],
] as const;

describe('imports flow one way', () => {
  it.each(forbidden)('%s may not import %s', async (file, specifier) => {
    expect(await importProblems(file, specifier)).toHaveLength(1);
  });

  it.each(allowed)('%s may import %s', async (file, specifier) => {
    expect(await importProblems(file, specifier)).toEqual([]);
  });
});
