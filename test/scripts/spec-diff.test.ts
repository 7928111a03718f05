import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { SpecDocument } from '../../scripts/lib/spec-model.js';
import { callerChanges } from '../../scripts/spec-diff/caller-changes.js';
import { greatestImpact, type Change } from '../../scripts/spec-diff/change.js';
import { compareService, compareServices } from '../../scripts/spec-diff/compare-services.js';
import { valueAt, withEdits, type DocumentEdits } from '../helpers/edit-document.js';
import { wireChanges } from '../../scripts/spec-diff/wire-changes.js';
import type { WireChange } from '../../scripts/spec-diff/redocly-diff.js';
import { bundleAll } from '../helpers/rendered-spec.js';

// Redocly runs as a process of its own, which takes seconds on a machine that has other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let documents: Map<string, SpecDocument>;
beforeAll(async () => {
  documents = await bundleAll();
});

function bundled(service: string): SpecDocument {
  const document = documents.get(service);
  if (document === undefined) throw new Error(`${service} is not there`);
  return document;
}

/** The document after a text was replaced everywhere in it. */
const rewritten = (document: SpecDocument, replace: string, by: string): SpecDocument =>
  JSON.parse(JSON.stringify(document).replaceAll(replace, by)) as SpecDocument;

const lines = (changes: readonly Change[]) => changes.map(({ impact, where, says }) => `${impact} ${where}: ${says}`);

const accept = '/v1/peerconn/{peerConnId}#accept';
const placeOf = (path: string): string => `/paths/${path.replaceAll('/', '~1')}`;

describe.concurrent('with redocly diff', () => {
  const rate = async (edits: DocumentEdits) => {
    const base = bundled('baidu/peering');
    return lines(await compareService('baidu/peering', base, withEdits(base, edits)));
  };

  test('nothing is found where nothing changed, and the order of keys does not matter', async () => {
    const paths = Object.fromEntries(Object.entries(bundled('baidu/peering').paths).reverse());
    expect(await rate({ '/paths': paths })).toEqual([]);
  });

  test('an optional field of a body is minor, a field that is required from now on is major', async () => {
    const found = await rate({
      '/components/schemas/CreatePeerConnBody/properties/note': { type: 'string', description: 'A note.' },
      '/components/schemas/UpdatePeerConnBody/required': ['localIfId', 'description'],
    });
    expect(found).toEqual([
      'major `UpdatePeerConnBody`: Properties of `UpdatePeerConnBody` became required: `description`.',
      'minor `CreatePeerConnBody.note`: This is new.',
    ]);
  });

  test('a tighter bound, another unit and a lost field are major, a default is minor, descriptions are patches', async () => {
    const found = await rate({
      '/components/parameters/maxKeys/schema/maximum': 100,
      '/components/parameters/maxKeys/schema/default': 10,
      '/components/schemas/PeerConn/properties/bandwidthInMbps/x-unit': 'Gbit/s',
      '/components/schemas/CreatePeerConnBody/properties/description': undefined,
      '/components/schemas/PeerConn/properties/createdTime/description': 'How it is.',
      '/components/parameters/peerConnId/example': 'peerconn-1',
    });
    expect(found).toEqual([
      'major `createPeerConn`: The field `description` is gone: a call that gives it does not compile any more.',
      "major parameter `maxKeys`: Upper bound changed from '<= 1000' to '<= 100'.",
      'major `PeerConn.bandwidthInMbps`: Its `x-unit` is `"Gbit/s"` instead of `"Mbit/s"`.',
      'minor parameter `maxKeys`: Its `default` is `10` instead of `1000`.',
      'patch `PeerConn.createdTime`: Its `description` changed.',
      'patch parameter `peerConnId`: Its `example` changed.',
    ]);
  });

  test('an operation that is gone, and one under another name, are each said once, and break', async () => {
    const found = await rate({ [placeOf(accept)]: undefined, 'rejectPeerConn/operationId': 'sayNo' });
    expect(found).toEqual([
      'major `acceptPeerConn`: The method is gone, with its types `AcceptPeerConnInput`, `AcceptPeerConnOutput`.',
      'major `rejectPeerConn`: The method is now called `sayNo`, and its types after it; the old names are gone.',
    ]);
  });

  test('a new name of a field in the path breaks callers, though Redocly calls it a patch', async () => {
    const base = bundled('baidu/peering');
    const renamed = rewritten(base, '{peerConnId}', '{id}');
    const revision = withEdits(renamed, { '/components/parameters/peerConnId/name': 'id' });
    expect(lines(await compareService('baidu/peering', base, revision))).toContain(
      'major `getPeerConn`: The field `peerConnId`, which stands in the path, is gone or has another name.',
    );
  });

  test('a list that Redocly does not look into is a patch all the same', async () => {
    expect(await rate({ 'acceptPeerConn/x-rules/0': undefined })).toEqual([
      'patch service: Its lists, such as those of rules, changed.',
    ]);
  });

  test('a rule that says something else is a patch in words', async () => {
    const base = bundled('baidu/peering');
    const revision = withEdits(base, { '/x-rule-catalogue/auto-accept/says': 'It is.' });
    expect(await compareService('baidu/peering', base, revision)).toMatchObject([
      { impact: 'patch', isText: true, where: '`x-rule-catalogue` `auto-accept`' },
    ]);
  });
});

test('a service that is new is minor, one that is gone is major', async () => {
  const iam = bundled('huawei/iam');
  const release = { version: '0.1.0', documents: new Map([['huawei/old', iam]]) };
  const [added, gone] = await compareServices(release, new Map([['huawei/iam', iam]]));
  expect(added).toEqual({
    service: 'huawei/iam',
    changes: [{ impact: 'minor', where: 'service', says: 'It is new, with 5 operations.' }],
  });
  expect(greatestImpact(gone?.changes ?? [])).toBe('major');
});

test('before the first release every service is new', async () => {
  const diffs = await compareServices(undefined, documents);
  expect(diffs.map(({ changes }) => greatestImpact(changes))).toEqual([...documents].map(() => 'minor'));
});

test('a release that this generator cannot read is named, without a stack', async () => {
  const revision = bundled('huawei/iam');
  const comparing = compareService('huawei/iam', withEdits(revision, { '/x-error-catalogue': undefined }), revision);
  await expect(comparing).rejects.toThrow('huawei/iam as released cannot be compared with what it is now');
});

describe('what breaks callers though the wire stays as it was', () => {
  const rate = (service: string, edits: DocumentEdits) =>
    lines(callerChanges(bundled(service), withEdits(bundled(service), edits), service));
  const peering = (edits: DocumentEdits) => rate('baidu/peering', edits);

  test.each<[what: string, service: string, edits: DocumentEdits, said: RegExp]>([
    [
      'the name of the client',
      'baidu/peering',
      { '/x-client-name': 'Peers' },
      /^major client: It is called `Peers` instead of `Peering`/,
    ],
    [
      'paging',
      'baidu/peering',
      { 'listPeerConn/x-redocly-pagination': undefined },
      /^major `listPeerConn`: .*`for await`.* are gone/,
    ],
    [
      'where the items of a page stand',
      'baidu/peering',
      { 'listPeerConn/x-redocly-pagination/items': '/ends' },
      /^major `listPeerConn`: .*`\/ends` instead of `\/peerConns`.*`ListPeerConnItem`/,
    ],
    [
      'the client token',
      'baidu/peering',
      { 'createPeerConn/x-idempotency': undefined },
      /^major `createPeerConn`: It takes no client token/,
    ],
    [
      'that a change is asynchronous',
      'baidu/blb',
      { 'updateBlb/x-async': undefined },
      /^major `updateBlb`: .*`modify` does not wait/,
    ],
    [
      'that a header is a field of the answer',
      'huawei/iam',
      { '/components/headers/subjectToken/x-in-answer': undefined },
      /^major `keystoneCreateUserTokenByPassword`: The header `X-Subject-Token` is no field/,
    ],
    [
      'that the client fills a field in',
      'huawei/dli',
      { '/components/parameters/project_id/x-client-setting': undefined },
      /^major `\w+`: The client fills in `project_id` no more/,
    ],
    [
      'what waitFor knows',
      'baidu/peering',
      { 'getPeerConn/x-lifecycle': undefined },
      /^major state of `PeerConn`: `waitFor` knows the resource no more/,
    ],
    [
      'the address of a region',
      'huawei/iam',
      { '/servers/0/x-region-endpoints/af-north-1': 'unknown' },
      /^major region `af-north-1`: .*`endpoint`/,
    ],
  ])('%s, when it goes', (_, service, edits, said) => {
    const found = rate(service, edits);
    expect(found[0]).toMatch(said);
    expect(found.filter((line) => !line.startsWith('major'))).toEqual([]);
  });

  test('what comes instead of going is minor', () => {
    const without = withEdits(bundled('baidu/peering'), {
      'listPeerConn/x-redocly-pagination': undefined,
      'createPeerConn/x-idempotency': undefined,
      'getPeerConn/x-lifecycle': undefined,
      [placeOf(accept)]: undefined,
    });
    const found = lines(callerChanges(without, bundled('baidu/peering'), 'baidu/peering'));
    expect(found.filter((line) => !line.startsWith('minor'))).toEqual([]);
    expect(found).toHaveLength(5);
  });

  test('the name of a type', () => {
    const base = bundled('baidu/peering');
    const moved = withEdits(base, {
      '/components/schemas/Side': valueAt(base, '/components/schemas/Role'),
      '/components/schemas/Role': undefined,
    });
    const revision = rewritten(moved, 'schemas/Role"', 'schemas/Side"');
    expect(lines(callerChanges(base, revision, 'baidu/peering'))).toEqual([
      'major `Role`: The type is gone.',
      'minor `Side`: The type is new.',
    ]);
  });

  test('a state, one by one, and how a resource is named', () => {
    const states = 'getPeerConn/x-lifecycle/0/states';
    const found = peering({
      [`${states}/asleep`]: valueAt(bundled('baidu/peering'), `${states}/active`),
      [`${states}/active`]: undefined,
      'getPeerConn/x-lifecycle/0/identifiedBy': ['peerConnId'],
    });
    expect(found).toEqual([
      'major state of `PeerConn`: `active` is gone: `waitFor` takes it no more.',
      'minor state of `PeerConn`: `asleep` is new.',
      'major state of `PeerConn`: `waitFor` takes other fields to name the resource: `peerConnId`.',
    ]);
  });

  test('a renamed reader of a resource is no change of the resource', () => {
    expect(peering({ 'getPeerConn/operationId': 'readPeerConn' })).toHaveLength(1);
  });

  test('an error code that is documented no more; one that an operation merely does not list is a patch', () => {
    const service = bundled('baidu/peering');
    const at = service['x-error-catalogue'].findIndex((catalogue) => 'NoSuchObject' in catalogue);
    const gone = peering({ [`/x-error-catalogue/${at}/NoSuchObject`]: undefined });
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatch(/^major error `NoSuchObject`: The code is documented no more/);
    expect(peering({ 'getPeerConn/x-error-codes/0': undefined })).toEqual([
      'patch `getPeerConn`: It is no longer said to refuse with `BadRequest`.',
    ]);
  });

  test('whether a code is worth repeating', () => {
    expect(peering({ '/x-error-catalogue/0/InternalError/retry': 'never' })).toEqual([
      'minor error `InternalError`: Its retry is `never` instead of `same-request`.',
    ]);
  });

  test('the category of a code, which apps branch on', () => {
    expect(peering({ '/x-error-catalogue/0/InternalError/category': 'conflict' })).toEqual([
      'major error `InternalError`: Its category is `conflict` instead of `server`.',
    ]);
  });

  test('a field of the input, at the top or within another one', () => {
    const schemas = '/components/schemas';
    const found = peering({
      [`${schemas}/CreatePeerConnBody/properties/localIfName`]: undefined,
      [`${schemas}/Reservation/properties/reservationTimeUnit`]: undefined,
    });
    expect(found.every((line) => line.startsWith('major'))).toBe(true);
    expect(found[0]).toMatch(/^major `createPeerConn`: The field `localIfName` is gone/);
    expect(found[1]).toMatch(
      /^major `createPeerConn`: The field `billing\.reservation\.reservationTimeUnit` of the input is gone/,
    );
  });

  test('the place of a field, which the typed fetch has another type for', () => {
    const base = bundled('baidu/peering');
    const moved = { name: 'localIfName', in: 'query', required: false, schema: { type: 'string' } };
    const found = peering({
      '/components/schemas/CreatePeerConnBody/properties/localIfName': undefined,
      'createPeerConn/parameters': [...(valueAt(base, 'createPeerConn/parameters') as unknown[]), moved],
    });
    expect(found).toEqual([
      'major `createPeerConn`: The field `localIfName` stands in the query instead of the body: calls of the typed fetch `client.http` must move it.',
    ]);
  });

  test('credentials for a call that was made without; the reverse is minor', () => {
    const base = bundled('baidu/peering');
    const unsigned = withEdits(base, { 'getPeerConn/security': [] });
    expect(lines(callerChanges(unsigned, base, 'baidu/peering'))).toEqual([
      'major `getPeerConn`: It needs credentials, which it was called without.',
    ]);
    expect(lines(callerChanges(base, unsigned, 'baidu/peering'))).toEqual([
      'minor `getPeerConn`: It is called without credentials.',
    ]);
  });

  test('a spelling that the client knows no more; a further one is minor', () => {
    const base = bundled('baidu/blb');
    const place = '/components/schemas/BlbListenerEntry/properties/port/x-wire-quirks';
    const without = withEdits(base, { [place]: undefined });
    const lost = lines(callerChanges(base, without, 'baidu/blb'));
    const won = lines(callerChanges(without, base, 'baidu/blb'));
    expect(lost[0]).toBe(
      'major `describeBlb`: The client no longer knows all spellings of `listener[].port`: a number for a text.',
    );
    expect(lost.every((line) => line.startsWith('major'))).toBe(true);
    expect(won).toHaveLength(lost.length);
    expect(won.every((line) => line.startsWith('minor'))).toBe(true);
    const changed = lines(callerChanges(base, withEdits(base, { [place]: { digitString: true } }), 'baidu/blb'));
    expect(changed).toHaveLength(2 * lost.length);
  });

  test('the region that stands in where none is named', () => {
    expect(peering({ '/servers/0/variables/region/default': 'gz' })).toEqual([
      'major default region: It is `gz` instead of `bj`: what the emulator is asked without naming a region is in another one.',
    ]);
  });

  test('where the parts of an error stand, and which code a status stands for, are minor', () => {
    expect(peering({ '/x-error-body/code': '/error/code', '/x-error-body/codeByStatus/500': undefined })).toEqual([
      'minor error body, `code`: It is `"/error/code"` instead of `"/code"`.',
      'minor error body, `codeByStatus.500`: It is not given instead of `"InternalError"`.',
    ]);
  });

  test('known values are minor, one by one, whatever else changed and wherever their schema stands in a list', () => {
    const base = bundled('baidu/peering');
    const first = { name: 'first', in: 'query', required: false, schema: { type: 'string' } };
    const found = peering({
      '/components/schemas/DnsStatus/x-extensible-enum': ['close', 'wait', 'syncing', 'open', 'failed'],
      'listPeerConn/parameters': [first, ...(valueAt(base, 'listPeerConn/parameters') as unknown[])],
      '/x-error-catalogue/0/InternalError/status': 502,
    });
    expect(found).toEqual([
      'minor error `InternalError`: Its status is `502` instead of `500`.',
      'minor `DnsStatus`: No longer among its known values: `closing`.',
      'minor `DnsStatus`: New among its known values: `failed`.',
    ]);
  });

  test('another path, which the typed fetch is called with', () => {
    const item = valueAt(bundled('baidu/peering'), placeOf(accept));
    const found = peering({ [placeOf(accept.replace('#accept', '#take'))]: item, [placeOf(accept)]: undefined });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^major `acceptPeerConn`: It stands at `PUT [^`]*#take` instead of .*`client\.http`/);
  });
});

describe('of what Redocly calls a patch', () => {
  const schema = '#/components/schemas/CreatePeerConnBody';
  const rate = (change: Partial<WireChange>) => {
    const base = bundled('baidu/peering');
    const whole: WireChange = { typeName: 'Schema', kind: 'modified', impact: 'patch', verdicts: [], ...change };
    return wireChanges([whole], base, base);
  };
  const side = (pointer: string, value: unknown) => ({ pointer: schema + pointer, value });

  test('a field that is called like a text is none', () => {
    const [added] = rate({ kind: 'added', impact: 'minor', revision: side('/properties/description', {}) });
    expect(added).toEqual({ impact: 'minor', where: '`CreatePeerConnBody.description`', says: 'This is new.' });
    const [lost] = rate({ kind: 'removed', base: side('/properties/description', {}) });
    expect(lost).toEqual({ impact: 'patch', where: '`CreatePeerConnBody.description`', says: 'This is gone.' });
  });

  test('the description of a field is a text, also that of a field called properties', () => {
    const pointer = '/properties/properties/description';
    const found = rate({ property: 'description', base: side(pointer, 'One.'), revision: side(pointer, 'Two.') });
    expect(found).toMatchObject([{ impact: 'patch', isText: true, where: '`CreatePeerConnBody.properties`' }]);
  });

  test('a unit that is told for the first time says nothing new of the wire', () => {
    const found = rate({ property: 'x-unit', base: side('', undefined), revision: side('/x-unit', 'items') });
    expect(found[0]?.impact).toBe('patch');
  });

  test.each(['x-wire-quirks', 'x-error-body'])('%s is said of callers already', (key) => {
    expect(rate({ kind: 'removed', typeName: 'Any', base: { pointer: `#/${key}`, value: {} } })).toEqual([]);
  });

  test('that an operation needs no credentials is said of callers already', () => {
    const revision = { pointer: '#/paths/~1v1~1peerconn/post/security', value: [] };
    expect(rate({ kind: 'added', typeName: 'SecurityRequirementList', impact: 'minor', revision })).toEqual([]);
  });
});
