import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureTool } from '../lib/run-tool.js';
import type { Figure } from './figure.js';

/** Which of the project's own fuzz tests ran in their long form, by cloud and title, and whether each passed. */
export type FuzzReport = ReadonlyMap<string, boolean>;

const files = [
  'test/emulator/signature.fuzz.test.ts',
  'test/emulator/malformed.fuzz.test.ts',
  'test/emulator/baidu-blb/malformed.fuzz.test.ts',
  'test/client/signed-against-emulator.fuzz.test.ts',
  'test/emulator/huawei/signature.fuzz.test.ts',
  'test/emulator/huawei/malformed.fuzz.test.ts',
  'test/client/huawei/signed-against-emulator.fuzz.test.ts',
  'test/client/huawei/faults.fuzz.test.ts',
];

/** Runs the fuzz tests of signatures and of malformed input with as many cases as the table names. */
export async function soakFuzz(): Promise<FuzzReport> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-fuzz-'));
  const report = join(folder, 'report.json');
  const run = ['run', '--config', 'test/vitest.config.ts', ...files];
  await captureTool('vitest', [...run, '--reporter=json', `--outputFile=${report}`], { CROSSPEER_LONG_FUZZ: '1' });
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as VitestReport;
  await rm(folder, { recursive: true });
  const passed = new Map<string, boolean>();
  for (const { name, assertionResults } of testResults)
    for (const { title, status } of assertionResults) {
      const key = `${name.includes('/huawei/') ? 'huawei' : 'baidu'}: ${title}`;
      // One title may stand for several services, all of which must have passed.
      passed.set(key, status === 'passed' && passed.get(key) !== false);
    }
  return passed;
}

/** What is read of vitest's report. */
interface VitestReport {
  readonly testResults: readonly {
    /** The path of the file. */
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** The report as lines of the table. */
export function fuzzFigures(report: FuzzReport): Figure[] {
  const figure = (cloud: 'baidu' | 'huawei', what: string, titles: readonly string[]): Figure => {
    const isMet = titles.every((title) => report.get(`${cloud}: ${title}`) === true);
    return { what, measured: isMet ? '0' : `some; run ${files.join(', ')}`, target: '0', isMet };
  };
  return [
    figure('baidu', '100,000 signed requests, one character of what is signed changed: accepted by the emulator', [
      'one changed character of anything that is signed is refused',
    ]),
    figure(
      'baidu',
      '10,000 requests with any text in query and path, signed by the client: refused for the signature',
      ['any text in the query', 'any text in the path'],
    ),
    figure(
      'baidu',
      '17,000 malformed targets, headers, bodies and queries: answered otherwise than with a documented error',
      [
        'any target and any authorization draws a documented answer',
        'any body draws a documented answer, with a good signature',
        'any query draws a documented answer, with a good signature',
      ],
    ),
    figure('baidu', 'Load balancers: 20,000 calls with any fields: answered otherwise than with a documented error', [
      'whatever fields hold, each operation draws a documented answer, and the load balancer can be read afterwards',
    ]),
    figure('huawei', 'Huawei Cloud: 100,000 signed requests, one character changed: accepted by the emulator', [
      'one changed character of anything that is signed is refused',
    ]),
    figure('huawei', 'Huawei Cloud: 15,000 requests with any text, signed by the client: refused for the signature', [
      'any text in a query of Huawei Cloud',
      'any text in a path of Huawei Cloud',
      'any text in a body of Huawei Cloud, which comes back as it was sent',
    ]),
    figure('huawei', 'Huawei Cloud: 24,500 malformed requests: answered otherwise than with a documented error', [
      'any target, authorization and token of Huawei Cloud draws a documented answer',
      'any body for any operation of Huawei Cloud draws a documented answer, with a good signature',
      'any query for any operation of Huawei Cloud draws a documented answer, with a good signature',
      'any login of Huawei Cloud draws a documented answer, and none that is wrong a token',
    ]),
    figure(
      'huawei',
      'Huawei Cloud: 4,000 random runs of faults over creates without a token: told otherwise than done',
      [
        'under any faults, by an access key, a success was made once, a failure not at all, and what is not known at most once',
        'under any faults, by a token, a success was made once, a failure not at all, and what is not known at most once',
      ],
    ),
  ];
}
