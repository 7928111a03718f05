import { expect, test } from 'vitest';
import { makeSelfContained } from '../../scripts/docs/self-contained.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { operationLink, upFromReference } from '../../scripts/docs/site-paths.js';
import { withWirePaths } from '../../scripts/docs/wire-paths.js';
import { specifiedServices } from './support/specification.js';

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
  const logo = 'src: "https://cdn.redoc.ly/redoc/logo-mini-full.svg"';
  const page = makeSelfContained(`${menu}<script type="module">${logo}; go('href="/kept"')</script>`);
  expect(page).toContain('<a href="#/">Top</a><a href="#/tag">Tag</a><a href="../../index.html">Home</a>');
  expect(page).toContain('src: "data:image/svg+xml,');
  expect(page).toContain('href="/kept"');
  expect(page).not.toContain('https://cdn.redoc.ly/redoc/logo');
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
