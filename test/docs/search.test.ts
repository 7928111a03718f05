import { describe, expect, test } from 'vitest';
import { createFinder } from '../../scripts/docs/browser/search/create-finder.js';
import { describeResult } from '../../scripts/docs/browser/search/describe-result.js';
import { markMatches } from '../../scripts/docs/browser/search/mark-matches.js';
import { splitWords, toTerms } from '../../scripts/docs/browser/search/split-words.js';
import { changeEntries } from '../../scripts/docs/search/change-entries.js';
import { credentialEntries } from '../../scripts/docs/search/credential-entries.js';
import { errorEntries } from '../../scripts/docs/search/error-entries.js';
import { fieldEntries } from '../../scripts/docs/search/field-entries.js';
import { operationEntries } from '../../scripts/docs/search/operation-entries.js';
import { pageSections } from '../../scripts/docs/search/page-sections.js';
import { beginningOf, firstSentence } from '../../scripts/docs/search/plain-text.js';
import { ruleEntries } from '../../scripts/docs/search/rule-entries.js';
import { packEntries, unpackEntries } from '../../scripts/docs/search/search-data.js';
import { serviceEntry } from '../../scripts/docs/search/service-entry.js';
import { stateEntries } from '../../scripts/docs/search/state-entries.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { errorLink } from '../../scripts/docs/site-paths.js';
import { withWirePaths } from '../../scripts/docs/wire-paths.js';
import { operationsOf } from '../../scripts/lib/spec-model.js';
import { specifiedServices } from './support/specification.js';

const services = (await specifiedServices()).map(({ name, document }) => ({
  card: toServiceCard(name, document),
  document: withWirePaths(document),
}));
const operations = services.flatMap(operationEntries);
const fields = services.flatMap(fieldEntries);
const entries = [
  ...services.map(serviceEntry),
  ...operations,
  ...fields,
  ...services.flatMap(credentialEntries),
  ...services.flatMap(errorEntries),
  ...services.flatMap(ruleEntries),
  ...services.flatMap(({ card }) => stateEntries(card)),
];
const find = createFinder(entries);

/** The best result, in words. */
function best(query: string): string {
  const [first] = find(query);
  if (first === undefined) return 'nothing';
  const { kind, title, details } = describeResult(first);
  return `${kind}: ${title} (${details.map(({ text }) => text).join(' ')})`;
}

describe('what can be found', () => {
  test('each operation is there with its names in all SDKs, its method and its path on the wire', () => {
    const specified = services.flatMap(({ document }) => operationsOf(document).map(({ operation }) => operation));
    expect(operations).toHaveLength(specified.length);
    for (const [index, { operationId, 'x-sdk-names': names }] of specified.entries())
      expect(operations[index]?.names.map(({ name }) => name)).toEqual([operationId, ...Object.values(names)]);
    const resize = operations.find(({ names }) => names[0]?.name === 'updatePeerConnBandwidth');
    expect(resize?.code).toBe('PUT /v1/peerconn/{peerConnId}?resize');
  });

  test('a field that several operations have in the same words is one entry, which names each operation once', () => {
    const seen = fields.map(({ title, text, within }) => JSON.stringify([title, text, within]));
    expect(new Set(seen).size).toBe(seen.length);
    for (const field of fields) expect(new Set(field.operations).size).toBe(field.operations.length);
    const all = fields.filter(({ title }) => title === 'peerConnId').map((field) => field.operations.length);
    expect(Math.max(...all)).toBeGreaterThan(8);
  });

  test('fields of inputs, of answers and headers are there; what the client fills in by itself is not', () => {
    const titles = new Set(fields.map(({ title }) => title));
    for (const name of ['newBandwidthInMbps', 'isTruncated', 'x-bce-request-id', 'paymentTiming'])
      expect([name, titles.has(name)]).toEqual([name, true]);
    expect(titles.has('resize')).toBe(false);
    expect(titles.has('*')).toBe(false);
  });

  test('an error code leads to its place in the catalogue', () => {
    const found = entries.find(({ kind, title }) => kind === 'error' && title === 'NoSuchObject');
    expect(found?.link).toBe(errorLink('baidu/peering', 'NoSuchObject'));
    expect(found?.code).toBe('404');
  });

  test('every rule leads to the operations that it bears on, and every link of an operation is that of an entry', () => {
    const links = new Set(operations.map(({ link }) => link));
    for (const { kind, link, operations: places } of entries) {
      if (link === '') expect(places.length).toBeGreaterThan(0);
      if (kind === 'rule') expect(link).toBe('');
      expect(places.filter((place) => !links.has(place))).toEqual([]);
    }
  });

  test('packing and unpacking changes nothing, and halves the text', () => {
    const packed = JSON.stringify(packEntries(entries));
    expect(unpackEntries(JSON.parse(packed) as ReturnType<typeof packEntries>)).toEqual(entries);
    expect(packed.length).toBeLessThan(JSON.stringify(entries).length / 2);
  });

  test('the parts of a page are its headings with an id, and how their text begins without samples', () => {
    const markup =
      '<h2 id="a-b">A &amp; <code>b</code></h2><p>One <a href="#">link</a>.</p><pre>code</pre><ul><li>Item</li></ul><h3 id="c">C</h3><table><td>x</td></table>';
    expect(pageSections(markup)).toEqual([
      { id: 'a-b', title: 'A & b', text: 'One link. Item', items: ['Item'] },
      { id: 'c', title: 'C', text: '', items: [] },
    ]);
  });

  test('each line of the changelog is there under its version', () => {
    const found = changeEntries('changelog.html', '<h2 id="v1">1.0.0</h2><ul><li>A</li><li>B</li></ul>');
    expect(found.map(({ title, text, link }) => [title, text, link])).toEqual([
      ['1.0.0', 'A', 'changelog.html#v1'],
      ['1.0.0', 'B', 'changelog.html#v1'],
    ]);
  });

  test('a description is cut after its first sentence, and not within a number or a code', () => {
    expect(firstSentence('Costs 1.5 of `a.b`. Then\nmore.\n\nAnother.')).toBe('Costs 1.5 of a.b.');
    expect(firstSentence('See [the page](x.md)\nwithout an end\n\nAnother.')).toBe('See the page without an end');
    expect(beginningOf('one two three', 9)).toBe('one two…');
    expect(beginningOf('one two', 9)).toBe('one two');
  });
});

describe('words', () => {
  test.each([
    ['modifyBandwith', 'modifybandwith', ['modify', 'bandwith']],
    ['DescribeTCPListeners', 'describetcplisteners', ['describe', 'tcp', 'listeners']],
    ['create_peerconn', 'createpeerconn', ['create', 'peerconn']],
    ['X-Bce-Request-Id', 'xbcerequestid', ['x', 'bce', 'request', 'id']],
    ['APIGW.0301', 'apigw0301', ['apigw', '0301']],
    ['Zürich', 'zurich', []],
  ])('%s is found as a whole and by its parts', (word, whole, parts) => {
    const [split] = splitWords(word);
    expect(split).toEqual({ whole, parts });
  });

  test('words that say nothing are left out', () => {
    expect(toTerms('how to wait for the load balancer')).toEqual(['wait', 'load', 'balancer']);
    expect(toTerms('What can I do when my connection is gone?')).toEqual(['connection', 'gone']);
  });

  test('a text is marked where it fits, as a whole word or a part of one, and stays the same text', () => {
    const marked = markMatches('PUT /v1/peerconn/{peerConnId}', ['peerconnid']);
    expect(marked).toEqual([
      { text: 'PUT /v1/peerconn/{', isMatch: false },
      { text: 'peerConnId', isMatch: true },
      { text: '}', isMatch: false },
    ]);
    expect(markMatches('deleteBlbListener', ['listener'])).toEqual([
      { text: 'deleteBlb', isMatch: false },
      { text: 'Listener', isMatch: true },
    ]);
  });
});

describe('what is found first', () => {
  test.each([
    ['modifyBandwith', 'Operation: Change the bandwidth (Java: modifyBandwith PUT /v1/peerconn/{peerConnId}?resize)'],
    ['create_peerconn', 'Operation: Ask for a peer connection (Python: create_peerconn POST /v1/peerconn)'],
    ['CREATE_PEERCONN', 'Operation: Ask for a peer connection (Python: create_peerconn POST /v1/peerconn)'],
    [
      'DescribeLoadBalancers',
      'Operation: List load balancers (Go, Older reference: DescribeLoadBalancers GET /v1/blb)',
    ],
  ])('%s: the operation, and whose name that is', (query, expected) => {
    expect(best(query)).toBe(expected);
  });

  test.each([
    ['DescribeTCPListeners', 'Operation: List TCP listeners'],
    ['updatePeerConnBandwidth', 'Operation: Change the bandwidth'],
    ['modfyBandwidth', 'Operation: Change the bandwidth'],
    ['bändwidth', 'Operation: Change the bandwidth'],
    ['Bandwidth', 'Operation: Change the bandwidth'],
    ['chanel synchronisaton', 'Operation: '],
    ['NoSuchObject', 'Error code: NoSuchObject'],
    ['nosuchobject', 'Error code: NoSuchObject'],
    ['APIGW.0301', 'Error code: APIGW.0301'],
    ['newBandwidthInMbps', 'Field: newBandwidthInMbps'],
    ['x-bce-request-id', 'Field: x-bce-request-id'],
    ['X-Auth-Token', 'Field: X-Auth-Token'],
    ['dli', 'Service: Huawei Cloud DLI'],
    ['createRomaClient', 'Service: Huawei Cloud ROMA Connect'],
    ['updating', 'State: updating'],
    ['one-per-vpc-pair', 'Rule: At most one connection exists between two VPCs'],
    ['PUT /v1/peerconn/{peerConnId}?resize', 'Operation: Change the bandwidth'],
  ])('%s: %s', (query, expected) => {
    expect(best(query)).toContain(expected);
  });

  test('every SDK name, operationId and error code finds what it names, before anything else', () => {
    const missed = entries
      .filter(({ kind }) => kind === 'operation' || kind === 'error')
      .flatMap((entry) => entry.names.map(({ name }) => ({ entry, name })))
      .filter(({ entry, name }) => {
        const sameName = find(name).filter((found) => found.entry.names.some((other) => isSame(other.name, name)));
        return !sameName.some((found) => found.entry === entry) || find(name)[0]?.entry.kind !== entry.kind;
      });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('a field of many operations takes few places, and says how many operations have it', () => {
    const found = find('peerConnId');
    expect(found.filter(({ entry }) => entry.title === 'peerConnId').length).toBeLessThanOrEqual(3);
    expect(describeResult(found[0] ?? fail()).within).toMatch(/^Field of .+ and \d+ more operations · Baidu AI Cloud/);
  });

  test('a field together with an operation leads to that operation', () => {
    const found = find('peerConnId release').find(({ entry }) => entry.kind === 'field');
    expect(found?.link).toMatch(/\/releasepeerconn$/);
  });

  test('the name of a service narrows what is found', () => {
    expect(new Set(find('blb listener').map(({ entry }) => entry.within))).toEqual(
      new Set(['Baidu AI Cloud load balancers (BLB)']),
    );
  });

  test('what was only nearly asked for is not marked beside what was, and is where nothing else is', () => {
    const termsOf = (query: string): readonly string[] =>
      find(query).find(({ entry }) => entry.title === 'Add an HTTPS listener')?.terms ?? [];
    expect(termsOf('listener')).not.toContain('slistener');
    expect(termsOf('listener')).toContain('listener');
    expect(termsOf('lisstener')).toContain('listener');
  });

  test.each(['how do I retry', 'when can I retry', 'do I retry'])('%s: what retry finds', (query) => {
    expect(find(query).map(({ entry }) => entry)).toEqual(find('retry').map(({ entry }) => entry));
  });

  test('a word of one or two letters is taken for the beginning of another only where it may still be typed', () => {
    expect(find('listener ud')[0]?.entry.title).toContain('UDP');
    expect(find('ud listener').filter(({ terms }) => terms.includes('udp'))).toEqual([]);
  });

  test('where nothing has all words, what has more of them comes first', () => {
    const [first] = find('nonexistentword bandwidth change');
    expect(first?.entry.title).toBe('Change the bandwidth');
  });

  test('what is nowhere finds nothing, and so does nothing', () => {
    expect(find('NoSuchNameAnywhere')).toEqual([]);
    expect(find(' ')).toEqual([]);
  });
});

const isSame = (one: string, other: string): boolean =>
  one.replace(/\W|_/g, '').toLowerCase() === other.replace(/\W|_/g, '').toLowerCase();

function fail(): never {
  throw new Error('nothing was found');
}
