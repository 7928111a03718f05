import { expect, test } from 'vitest';
import { withCodeSamples } from '../../scripts/docs/with-code-samples.js';
import { withWirePaths } from '../../scripts/docs/wire-paths.js';
import type { SpecDocument, SpecOperation, SpecSample } from '../../scripts/lib/spec-model.js';
import { specifiedServices } from './support/specification.js';

const services = await specifiedServices();

function documentOf(name: string): SpecDocument {
  const found = services.find((service) => service.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found.document;
}

const peering = documentOf('baidu/peering');

/** An operation with what was added to it. */
interface ShownOperation extends SpecOperation {
  readonly 'x-codeSamples': readonly { readonly label: string; readonly source: string }[];
}

const shownIn = (document: SpecDocument): ShownOperation[] =>
  Object.values(document.paths).flatMap((item) => Object.values(item) as ShownOperation[]);

function shownOperation(document: SpecDocument, operationId: string): ShownOperation {
  const found = shownIn(document).find((operation) => operation.operationId === operationId);
  if (found === undefined) throw new Error(`There is no ${operationId}.`);
  return found;
}

const examplesOf = (operation: SpecOperation, status: string) =>
  (operation.responses[status] as { content: Record<string, { examples: Record<string, unknown> }> }).content[
    'application/json'
  ]?.examples ?? {};

const withSample = (name: string, sample: SpecSample): SpecDocument => ({
  ...peering,
  'x-samples': { ...peering['x-samples'], [name]: sample },
});

test.each(services)(
  'every operation of $name is shown in TypeScript first, by typed fetch, and by curl',
  async (service) => {
    const shown = shownIn(await withCodeSamples(service.name, service.document));
    const labels = shown.map((operation) => operation['x-codeSamples'].map(({ label }) => label));
    expect(labels).toEqual(shown.map(() => ['TypeScript', 'Typed fetch', 'curl']));
  },
);

test('two builds show the same', async () => {
  const [first, second] = [
    await withCodeSamples('baidu/peering', peering),
    await withCodeSamples('baidu/peering', peering),
  ];
  expect(second).toEqual(first);
});

test('what the emulator answered is the first example, and those of the vendor come after it', async () => {
  const examples = examplesOf(shownOperation(await withCodeSamples('baidu/peering', peering), 'createPeerConn'), '200');
  const [first] = Object.entries(examples);
  expect(first).toEqual([
    'emulator',
    {
      summary: 'What the emulator answered',
      value: { peerConnId: expect.stringMatching(/^peerconn-\w{12}$/) as string },
    },
  ]);
  const vendor = examplesOf(shownOperation(peering, 'createPeerConn'), '200');
  expect(Object.keys(examples)).toEqual(['emulator', ...Object.keys(vendor)]);
});

test('an answer without a body is told in a sentence', async () => {
  const { description, responses } = shownOperation(await withCodeSamples('baidu/peering', peering), 'acceptPeerConn');
  expect(description.endsWith('\n\nThe emulator answered `200` without a body.')).toBe(true);
  expect(responses).toEqual(shownOperation(peering, 'acceptPeerConn').responses);
});

test('operations that only a fragment tells apart are called by the paths of the typed fetch, wherever they are shown', async () => {
  const { 'x-codeSamples': shown } = shownOperation(
    await withCodeSamples('baidu/peering', withWirePaths(peering)),
    'acceptPeerConn',
  );
  expect(shown[1]?.source).toContain(`'/v1/peerconn/{peerConnId}#accept'`);
  expect(shown[1]?.source).toContain(`query: { accept: '' }`);
  expect(shown[2]?.source).toMatch(/peerconn-\w{12}\?accept=&clientToken=/);
});

test('a sample says what was called before, and by whom where others call, too', async () => {
  const [named] = shownOperation(await withCodeSamples('baidu/peering', peering), 'acceptPeerConn')['x-codeSamples'];
  expect(named?.source.split('\n').slice(0, 4)).toEqual([
    "// Ids and output are from the emulator's demo.",
    '// After: Ask for a peer connection (as account 1',
    '// in bj).',
    '// This call: as account 2 in gz.',
  ]);
});

test('no secret that the emulator gave is shown', async () => {
  const iam = await withCodeSamples('huawei/iam', documentOf('huawei/iam'));
  const [keys] = Object.values(examplesOf(shownOperation(iam, 'createTemporaryAccessKeyByToken'), '201'));
  expect(keys).toMatchObject({ value: { credential: { secret: '(not shown)', securitytoken: '(not shown)' } } });
  const [named, , curl] = shownOperation(iam, 'keystoneValidateToken')['x-codeSamples'];
  expect(named?.source).toMatch(/'X-Subject-Token':\s+process\.env\.SUBJECT_TOKEN \?\? ''/);
  expect(curl?.source).toContain(`-H 'x-subject-token: '"$SUBJECT_TOKEN"`);
});

test('an operation without a signature is called without credentials', async () => {
  const iam = await withCodeSamples('huawei/iam', documentOf('huawei/iam'));
  const [named, , curl] = shownOperation(iam, 'keystoneCreateUserTokenByPassword')['x-codeSamples'];
  expect(named?.source).toMatch(/createIamClient\(\{\s+region: 'cn-north-4',\s+\}\);/);
  expect(curl?.source).not.toContain('authorization');
});

test.each<[why: string, sample: SpecSample, said: string]>([
  ['is refused by the emulator', { input: { peerConnId: 'peerconn-nowhere' } }, 'NoSuchObject'],
  ['has a field that the operation does not', { input: { peerConnId: 'a', colour: 'red' } }, 'colour'],
  [
    'takes what no answer has',
    { after: ['createPeerConn'], input: { peerConnId: '$createPeerConn/id' } },
    'nothing at /id',
  ],
])('a sample that %s fails the build, which names the operation', async (_, sample, said) => {
  const failed = withCodeSamples('baidu/peering', withSample('getPeerConn', sample));
  await expect(failed).rejects.toThrow(/^The sample of getPeerConn \(baidu\/peering\) fails: /);
  await expect(failed).rejects.toThrow(said);
});
