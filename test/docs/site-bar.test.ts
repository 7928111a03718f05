import { expect, test } from 'vitest';
import { guideContents, neighbourLinks } from '../../scripts/docs/guide-contents.js';
import { headingsIn, withSelfLinks } from '../../scripts/docs/headings.js';
import { highlight } from '../../scripts/docs/highlight.js';
import { trusted } from '../../scripts/docs/html.js';
import { siteBar } from '../../scripts/docs/site-bar.js';

const links = ['a', 'b', 'c'].map((name) => ({ title: `\`${name}\` & so on`, path: `guides/${name}.html` }));
const map = {
  siteName: 'pkg',
  services: [{ title: 'A thing', path: 'cloud/thing/index.html' }],
  guides: [
    { title: 'One', links: links.slice(0, 2) },
    { title: 'Two', links: links.slice(2) },
  ],
  more: [{ title: 'States', path: 'guides/states.html' }],
};
const bar = (path: string): string => siteBar({ path, map }).markup.replace(/\s+/g, ' ');

test('the bar leads up to the site before it leads down', () => {
  expect(bar('cloud/thing/index.html')).toContain('href="../../guides/states.html"');
  expect(bar('index.html')).toContain('href="guides/states.html"');
});

test('the link to the page itself says so, and so does the menu that it stands in', () => {
  expect(bar('guides/b.html')).toContain(
    '<a href="../guides/b.html" aria-current="page"><code>b</code> &amp; so on</a>',
  );
  expect(bar('guides/b.html')).toContain('<summary aria-current="true">Guides</summary>');
  expect(bar('index.html')).not.toContain('aria-current');
});

test('a menu without links is left out', () => {
  const empty = { siteName: 'pkg', services: [], guides: [], more: [] };
  expect(siteBar({ path: 'index.html', map: empty }).markup).not.toMatch(/<details|<ul/);
});

test('a guide leads to the one before and the one after it in reading order, across groups', () => {
  const hrefs = (path: string) => neighbourLinks({ path, map })?.markup.match(/(?<=href=")[^"]+/g);
  expect(hrefs('guides/a.html')).toEqual(['../guides/b.html']);
  expect(hrefs('guides/b.html')).toEqual(['../guides/a.html', '../guides/c.html']);
  expect(hrefs('guides/other.html')).toBeUndefined();
});

test('the headings of a page stand below its own name among the guides, when there are several', () => {
  const body = trusted('<h2 id="x">X <a href="y">y</a></h2><p></p><h3 id="z">Z</h3><h3>no id</h3>');
  const place = { path: 'guides/a.html', map };
  const { markup } = guideContents(place, headingsIn(body));
  expect(markup).toContain('<li class="depth-2"><a href="#x">X y</a></li>');
  expect(markup).toContain('<li class="depth-3"><a href="#z">Z</a></li>');
  expect(guideContents(place, headingsIn(trusted('<h2 id="x">X</h2>'))).markup).not.toContain('On this page');
});

test('a heading with an id has a link to itself beside it, not in it', () => {
  expect(withSelfLinks(trusted('<h2 id="x">X <code>y</code></h2>\n')).markup).toBe(
    '<div class="heading"><h2 id="x">X <code>y</code></h2><a class="self-link" href="#x" aria-label="Link to: X y">#</a></div>\n',
  );
});

test.each([
  ['ts', 'const a = 1 < 2;', 'keyword'],
  ['sh', 'echo "a" < b', 'built_in'],
  ['json', '{ "a": "<" }', 'attr'],
  ['yaml', 'a: "<"', 'attr'],
  ['http', 'GET / HTTP/1.1\na: <', 'attribute'],
  ['python', 'return 1 < 2', 'keyword'],
  ['java', 'return 1 < 2;', 'keyword'],
])('code in %s has its parts marked and is escaped', (language, code, part) => {
  const { markup } = highlight(code, language);
  expect(markup).toContain(`<span class="hljs-${part}">`);
  expect(markup).toContain('&lt;');
  expect(markup.replace(/<[^>]*>/g, '')).not.toContain('<');
});

test('code in a language that is not known stays plain and is escaped', () => {
  expect(highlight('const a < b', 'cobol').markup).toBe('const a &lt; b');
  expect(highlight('const a', '').markup).toBe('const a');
});
