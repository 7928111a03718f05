import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSamples, type OperationSamples } from '../../scripts/docs/code-samples/make-samples.js';
import { openScene } from '../../scripts/docs/code-samples/open-scene.js';
import { runCode } from '../../scripts/docs/code-samples/run-code.js';
import { runInScene } from '../../scripts/docs/code-samples/run-in-scene.js';
import { sampledOperations, type SampledOperation } from '../../scripts/docs/code-samples/sampled-operation.js';
import { writeProgram } from '../../scripts/docs/samples/write-program.js';
import { writeModules, type ModuleFolder } from '../helpers/compiled-modules.js';
import { answeredSecrets } from './support/answered-secrets.js';
import { printedByNode } from './support/printed-by-node.js';
import { readCurl } from './support/sh-curl.js';
import { specifiedServices } from './support/specification.js';

const services = await specifiedServices();
const operations = services.flatMap(({ name, document }) =>
  sampledOperations(name, document).map((sampled) => ({ sampled, label: `${name} ${sampled.entry.operationId}` })),
);
const made = new Map<string, OperationSamples>();
let folder: ModuleFolder;
/** The secrets in all answers. */
const given: string[] = [];

const samplesOf = (label: string): OperationSamples => {
  const samples = made.get(label);
  if (samples === undefined) throw new Error(`${label} has no samples.`);
  return samples;
};

/** What the comments after the last statement say that it prints. */
function promisedLines(code: string): string[] {
  const lines = code.split('\n');
  const last = lines.findLastIndex((line) => !line.startsWith('//'));
  const beside = /^console\.log\(.*\); \/\/ (.*)$/.exec(lines[last] ?? '');
  return [...(beside?.[1] === undefined ? [] : [beside[1]]), ...lines.slice(last + 1).map((line) => line.slice(3))];
}

/** The hidden values by themselves, for a run of what is shown. */
const hiddenOf = ({ environment }: OperationSamples) =>
  new Map(Object.entries(environment).map(([variable, value]) => [value, variable]));

/** One with a body, one that is read page by page, one without an answer, one without signature: Try it prints them for the compiler too. */
const programsOf: readonly string[] = [
  'baidu/peering createPeerConn',
  'baidu/peering listPeerConn',
  'baidu/peering releasePeerConn',
  'huawei/dli createEnhancedConnection',
  'huawei/iam keystoneCreateUserTokenByPassword',
];

/** The program that Try it shows of a sample, as a module. */
async function tryItProgram(sampled: SampledOperation): Promise<readonly [string, string]> {
  const { service, entry } = sampled;
  const { call } = await openScene(sampled);
  const client = { service, region: service.region, isUnsigned: entry.unsigned === true };
  return [`try-it-${entry.operationId}.ts`, writeProgram(client, entry.operationId, call.input)];
}

beforeAll(async () => {
  for (const { sampled, label } of operations) made.set(label, await makeSamples(sampled));
  const modules = [...made].flatMap(([label, { namedCall, typedFetch }]) => {
    const name = label.replaceAll(/[/ ]/g, '-');
    return [
      [`${name}.ts`, namedCall],
      [`${name}.http.ts`, typedFetch],
    ] as const;
  });
  const shown = operations.filter(({ label }) => programsOf.includes(label));
  expect(shown).toHaveLength(programsOf.length);
  const programs = await Promise.all(shown.map(({ sampled }) => tryItProgram(sampled)));
  folder = await writeModules('operation-samples', Object.fromEntries([...modules, ...programs]));
}, 120_000);

afterAll(() => folder.remove());

test('every operation has samples', () => {
  const specified = services.flatMap(({ document }) =>
    Object.values(document.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId)),
  );
  expect([...made.values()].map(({ operationId }) => operationId).sort()).toEqual(specified.sort());
});

test('the compiler accepts all of them, and programs of Try it', { timeout: 120_000 }, async () => {
  expect(await folder.compile()).toBe('');
});

test('what is shown as output is what Node itself prints', { timeout: 60_000 }, async () => {
  const { namedCall } = samplesOf('baidu/peering createPeerConn');
  expect(await printedByNode(namedCall)).toEqual(promisedLines(namedCall));
  const all = `console.log({ id: 'a', list: [1, { deep: { deeper: { deepest: 1 } } }] }, [], undefined, null);
console.log('50%s', 'text', 1n, new Error('x').message);
console.log(${JSON.stringify({ long: 'x'.repeat(50), longer: 'y'.repeat(50) })});`;
  expect(await runCode(all, { modules: {}, environment: {} })).toEqual(await printedByNode(all));
});

describe.each(operations)('the samples of $label', ({ sampled, label }) => {
  test.each(['namedCall', 'typedFetch'] as const)('the %s prints what its comments say', async (kind) => {
    const samples = samplesOf(label);
    const { lines, exchange } = await runInScene(sampled, samples[kind], hiddenOf(samples));
    expect(lines).toEqual(promisedLines(samples[kind]));
    expect({ status: exchange.response.status, body: exchange.response.body }).toEqual(samples.answer);
  });

  test('the command for curl, as a shell reads it, is answered the same', async () => {
    const { curl, environment, answer } = samplesOf(label);
    const { url, init } = await readCurl(curl, environment);
    const { emulator } = await openScene(sampled);
    const response = await emulator.fetch(url, init);
    expect({ status: response.status, body: await response.text() }).toEqual(answer);
  });

  test('have no quotes around plain keys, no casts, and no line that is wide but for a text in it', () => {
    const { namedCall, typedFetch } = samplesOf(label);
    for (const line of `${namedCall}\n${typedFetch}`.split('\n').filter((each) => !each.startsWith('// '))) {
      expect(line).not.toMatch(/^\s*["'][A-Za-z_$][\w$]*["']:|\bas \w/);
      expect(line.replace(/'[^']*'/, '').length).toBeLessThanOrEqual(80);
    }
  });

  test('show no token that somebody was given', async () => {
    const { namedCall, typedFetch, curl, environment } = samplesOf(label);
    const scene = await openScene(sampled);
    await scene.stage.makeCall(scene.call);
    const secrets = answeredSecrets(sampled.document, [...scene.earlier, ...scene.exchanges]);
    expect(secrets).toEqual(expect.arrayContaining(Object.values(environment)));
    for (const secret of secrets) for (const text of [namedCall, typedFetch, curl]) expect(text).not.toContain(secret);
    given.push(...secrets);
  });
});

test('secrets were given to look for', () => {
  expect(given.length).toBeGreaterThan(0);
});
