import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureTool } from '../lib/run-tool.js';
import type { Figure } from './figure.js';

/** Which of the project's own fuzz tests ran in their long form, and whether each passed. */
export type FuzzReport = ReadonlyMap<string, boolean>;

const files = [
  'test/emulator/signature.fuzz.test.ts',
  'test/emulator/malformed.fuzz.test.ts',
  'test/client/signed-against-emulator.fuzz.test.ts',
];

/** Runs the fuzz tests of signatures and of malformed input with as many cases as the table names. */
export async function soakFuzz(): Promise<FuzzReport> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-fuzz-'));
  const report = join(folder, 'report.json');
  const run = ['run', '--config', 'test/vitest.config.ts', ...files];
  await captureTool('vitest', [...run, '--reporter=json', `--outputFile=${report}`], { CROSSPEER_LONG_FUZZ: '1' });
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as VitestReport;
  await rm(folder, { recursive: true });
  return new Map(
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ title, status }) => [title, status === 'passed'] as const),
    ),
  );
}

/** What is read of vitest's report. */
interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** The report as lines of the table. */
export function fuzzFigures(report: FuzzReport): Figure[] {
  const figure = (what: string, titles: readonly string[]): Figure => {
    const isMet = titles.every((title) => report.get(title) === true);
    return { what, measured: isMet ? '0' : `some; run ${files.join(', ')}`, target: '0', isMet };
  };
  return [
    figure('100,000 signed requests, one character of what is signed changed: accepted by the emulator', [
      'one changed character of anything that is signed is refused',
    ]),
    figure('10,000 requests with any text in query and path, signed by the client: refused for the signature', [
      'any text in the query',
      'any text in the path',
    ]),
    figure('17,000 malformed targets, headers, bodies and queries: answered otherwise than with a documented error', [
      'any target and any authorization draws a documented answer',
      'any body draws a documented answer, with a good signature',
      'any query draws a documented answer, with a good signature',
    ]),
  ];
}
