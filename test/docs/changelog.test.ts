import { readFile } from 'node:fs/promises';
import { lexer, walkTokens, type Token } from 'marked';
import { expect, test } from 'vitest';
import { changelogPage } from '../../scripts/docs/changelog-page.js';
import { fragmentsIn, idsIn, textOf } from './support/page-text.js';

const place = { path: 'changelog.html', map: { siteName: 'pkg', services: [], guides: [], more: [] } };
const render = (markdown: string): string => changelogPage({ place, pageScript: '', styleSheet: '', markdown });
const withBody = (body: string): string => render(`# Changelog\n\nWhat changed.\n\n${body}\n`);

test('every heading and every sentence of CHANGELOG.md is on the page', async () => {
  const markdown = await readFile('CHANGELOG.md', 'utf8');
  const shown = textOf(render(markdown));
  const texts: string[] = [];
  void walkTokens(lexer(markdown), (token: Token) => {
    if (token.type === 'text' || token.type === 'codespan')
      if (!('tokens' in token)) texts.push((token as { text: string }).text);
  });
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) expect(shown).toContain(textOf(text.replaceAll('<', '&lt;')));
});

test('each version of CHANGELOG.md has an anchor of its own', async () => {
  const markdown = await readFile('CHANGELOG.md', 'utf8');
  const versions = [...markdown.matchAll(/^## (\d[\w.-]*)/gm)].map(([, version = '']) => `v${version}`);
  expect(versions.length).toBeGreaterThan(0);
  expect(idsIn(render(markdown))).toEqual(expect.arrayContaining(versions));
});

test('headings below versions are named after them, so that ids are there once', () => {
  const page = withBody('## 1.1.0\n\n### Added\n\n- `b`\n\n## 1.0.0-rc.1, unreleased\n\n### Added\n\n- a');
  const ids = idsIn(page);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(expect.arrayContaining(['v1.1.0', 'v1.1.0-added', 'v1.0.0-rc.1', 'v1.0.0-rc.1-added']));
  expect(fragmentsIn(page).filter((id) => !ids.includes(id))).toEqual([]);
  expect(page).toContain('<code>b</code>');
});

test('text does not become markup', () => {
  expect(withBody('## 1.0.0\n\n- `<script>` & a < b')).toContain('<code>&lt;script&gt;</code> &amp; a &lt; b');
});

test.each(['<script>alert(1)</script>', 'a <b>word</b>', '![picture](https://example.com/a.png)'])(
  'markup and pictures of its own are refused: %s',
  (text) => {
    expect(() => withBody(text)).toThrow('CHANGELOG.md has "');
  },
);

test.each(['javascript:alert(1)', 'README.md', 'http://example.com/'])('a link to %s is refused', (link) => {
  expect(() => withBody(`[here](${link})`)).toThrow(`CHANGELOG.md links to ${link}`);
});

test('a file without title and sentence is refused', () => {
  expect(() => render('## 1.0.0\n\n- a')).toThrow('must begin with its title and a sentence');
});

test('marks for programs are not shown', () => {
  const page = withBody('## 1.0.0\n\n<!-- spec:diff -->\n\n- a\n\n<!-- end of spec:diff -->');
  expect(page).not.toContain('spec:diff');
});
