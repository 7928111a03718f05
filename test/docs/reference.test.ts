import { expect, test } from 'vitest';
import { trusted } from '../../scripts/docs/html.js';
import { renderPage } from '../../scripts/docs/page-frame.js';
import { replaceOnce } from '../../scripts/docs/replace-once.js';
import { contentPolicy, makeSelfContained } from '../../scripts/docs/self-contained.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { operationLink, upFromReference } from '../../scripts/docs/site-paths.js';
import { withTryIt } from '../../scripts/docs/with-try-it.js';
import { withWirePaths } from '../../scripts/docs/wire-paths.js';
import { operationsOf } from '../../scripts/lib/spec-model.js';
import { specifiedServices } from './support/specification.js';

const logos = ['https://cdn.redoc.ly/redoc/logo-mini.svg', 'https://cdn.redoc.ly/redoc/logo-mini-full.svg'];
/** What Redoc's script has that must not stay there. */
const script = `src: "${logos[0]}", src: "${logos[1]}", label: {"aria-label":\`Example\`,}`;

test.each([
  ['DNS synchronisation', '#/dns-synchronisation/openit'],
  ['Listeners & rules', '#/listeners-and-rules/openit'],
  ['Back-end  servers (HTTP)', '#/back-end-servers-http/openit'],
])('the operation under the tag %s stands at %s', (tag, fragment) => {
  expect(operationLink('cloud/thing', tag, 'openIt')).toBe(`cloud/thing/index.html${fragment}`);
});

test('the way home is as long as the service is deep', () => {
  expect(upFromReference('cloud/thing')).toBe('../../');
});

test('the links of the rendered menu become fragments, and the logo comes with the page', () => {
  const menu = '<a href="/">Top</a><a href="/tag">Tag</a><a href="../../index.html">Home</a>';
  const page = makeSelfContained(`${menu}<script type="module">${script}; go('href="/kept"')</script>`);
  expect(page).toContain('<a href="#/">Top</a><a href="#/tag">Tag</a><a href="../../index.html">Home</a>');
  expect(page).toContain('src: "data:image/svg+xml,');
  expect(page).toContain('href="/kept"');
  expect(page).not.toContain('https://cdn.redoc.ly/redoc/logo');
});

test.each(logos)('a page without %s is refused: Redoc has changed', (logo) => {
  expect(() => makeSelfContained(`<script type="module">${script.replace(logo, '')}</script>`)).toThrow(logo);
});

test('a place that is to be filled must be there, and once', () => {
  expect(replaceOnce('a <!-- b --> c', '<!-- b -->', '$&')).toBe('a $& c');
  expect(() => replaceOnce('a c', '<!-- b -->', '')).toThrow('"<!-- b -->" stands 0 times');
  expect(() => replaceOnce('b b', 'b', '')).toThrow('"b" stands 2 times');
});

test('only the pages that run the emulator may make code from text, and none may connect to anything', () => {
  const frame = { pageScript: '', title: '', description: '', styleSheet: '', skipTo: { id: '', label: '' } };
  const place = { path: 'index.html', map: { siteName: '', services: [], guides: [], more: [] } };
  const empty = trusted('');
  const page = renderPage({ ...frame, place, header: empty, main: empty, footer: empty });
  const own = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
  expect(own).toContain("script-src 'self' 'unsafe-inline';");
  expect(contentPolicy).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval';");
  for (const policy of [own, contentPolicy]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('connect-src');
  }
});

test('the description of each operation begins with how a program calls it', async () => {
  for (const { name, document } of await specifiedServices()) {
    const shown = withTryIt(toServiceCard(name, document), document);
    for (const { operation } of operationsOf(shown)) {
      const client = document['x-client-name'].toLowerCase();
      const [first] = operation.description.split('\n');
      expect(first).toMatch(/^<a .*>Try it<\/a> `/);
      expect(first?.toLowerCase()).toContain(`\`${client}.${operation.operationId.toLowerCase()}\``);
      expect(first).toContain(`.${operation.operationId}\``);
    }
  }
});

test('a page without its script is refused', () => {
  expect(() => makeSelfContained('<p>nothing</p>')).toThrow('without its script');
});

test('every operation of the specification stands under one of the groups', async () => {
  for (const { name, document } of await specifiedServices()) {
    const listed = toServiceCard(name, document).groups.flatMap(({ operations }) => operations);
    const specified = Object.values(document.paths).flatMap((item) => Object.values(item));
    expect(listed.map(({ operationId }) => operationId).sort()).toEqual(
      specified.map(({ operationId }) => operationId).sort(),
    );
  }
});

test('paths are shown as they go over the wire', async () => {
  for (const { document } of await specifiedServices()) {
    const paths = Object.keys(withWirePaths(document).paths);
    expect(paths).toHaveLength(Object.keys(document.paths).length);
    if (document['x-client-name'] === 'Peering') expect(paths).toContain('/v1/peerconn/{peerConnId}?resize');
  }
});
