import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** What the files of a folder may not import, and why: imports flow one way (CONTRIBUTING.md, "Imports flow one way"). */
const arrows = {
  errors: ['client', 'transport', 'signing', 'credentials', 'ledger', 'observe', 'emulator', 'cli'],
  operations: ['client', 'transport', 'signing', 'credentials', 'ledger', 'observe', 'emulator', 'cli', 'errors'],
  credentials: ['client', 'transport', 'signing', 'ledger', 'observe', 'emulator', 'cli'],
  signing: ['client', 'transport', 'ledger', 'observe', 'emulator', 'cli'],
  ledger: ['client', 'transport', 'signing', 'credentials', 'observe', 'emulator', 'cli'],
  transport: ['client', 'observe', 'emulator', 'cli'],
  client: ['observe', 'emulator', 'cli'],
  observe: ['client', 'signing', 'credentials', 'ledger', 'emulator', 'cli'],
  emulator: ['client', 'transport', 'signing', 'credentials', 'ledger', 'observe', 'cli'],
  cli: ['client', 'transport', 'signing', 'credentials', 'ledger', 'observe'],
};

const onlyIn = (place, names) => ({ group: names, message: `Only ${place} may import this.` });

const nodeOnly = onlyIn('*.node.ts and src/cli', ['node:*', '@hono/*', 'hono', 'commander']);
const generatorOnly = onlyIn('scripts', ['openapi-typescript', '@redocly/*', 'prettier', 'typescript']);
const openapiFetchOnly = onlyIn('src/client', ['openapi-fetch']);
const telemetryOnly = onlyIn('src/observe', ['@opentelemetry/*']);

function importRules(folder, forbidden) {
  const isNodeSide = folder === 'cli';
  const patterns = [
    ...forbidden.map((name) => ({ group: [`**/${name}/**`], message: `src/${folder} must not import src/${name}.` })),
    ...(isNodeSide ? [] : [nodeOnly]),
    ...(folder === 'client' ? [] : [openapiFetchOnly]),
    ...(folder === 'observe' ? [] : [telemetryOnly]),
    generatorOnly,
  ];
  const rule = (list) => ({ 'no-restricted-imports': ['error', { patterns: list }] });
  return [
    { files: [`src/${folder}/**/*.ts`], rules: rule(patterns) },
    { files: [`src/${folder}/**/*.node.ts`], rules: rule(patterns.filter((pattern) => pattern !== nodeOnly)) },
  ];
}

export default tseslint.config(
  { ignores: ['dist/', 'site/', 'site.*/', 'generated/', 'node_modules/', '**/*.js'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 220, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 5],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
          require: { ClassDeclaration: true, FunctionDeclaration: true },
        },
      ],
    },
  },
  ...Object.entries(arrows).flatMap(([folder, forbidden]) => importRules(folder, forbidden)),
  {
    files: ['test/**/*.ts', 'examples/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'no-restricted-exports': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
);
