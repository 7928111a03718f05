import { expect, test } from 'vitest';
import { html, trusted } from '../../scripts/docs/html.js';
import { isPublished } from '../../scripts/docs/is-published.js';
import { landingPage } from '../../scripts/docs/landing-page.js';
import { prose } from '../../scripts/docs/prose.js';
import type { GuideCard, ServiceCard } from '../../scripts/docs/site-model.js';

const facts = { name: 'pkg', version: '1.2.3', description: 'Clients & <more>', license: 'MIT' };
const attack = '"><script>alert(1)</script>';

const guide: GuideCard = {
  title: 'How to',
  summary: 'Does `that`.',
  link: 'guides/how-to.html',
  services: ['cloud/thing'],
};

const link = { title: guide.title, path: guide.link };
const map = { siteName: 'pkg', services: [], guides: [{ title: 'Tasks', links: [link] }], more: [] };

function render(
  service: Partial<ServiceCard> = {},
  guides: readonly GuideCard[] = [guide],
  { published = true } = {},
): string {
  const card: ServiceCard = {
    name: 'cloud/thing',
    title: 'A thing',
    summary: 'Does `this`.',
    link: 'cloud/thing/index.html',
    groups: [
      {
        name: 'Things',
        description: '',
        operations: [
          {
            operationId: 'getThing',
            summary: 'Read a thing',
            link: 'cloud/thing/index.html#/things/getthing',
            source: 'cloud/thing/operations/getThing.yaml',
            sdkNames: {},
          },
        ],
      },
    ],
    lifecycles: [],
    ...service,
  };
  return landingPage({
    place: { path: 'index.html', map: guides.length > 0 ? map : { ...map, guides: [] } },
    pageScript: '',
    facts,
    isPublished: published,
    services: [card],
    guides,
    firstCalls: [{ title: 'One & only', text: 'if (a < b && c) call();' }],
    styleSheet: 'a > b { color: red }',
  });
}

test('every sign that means something in markup is escaped', () => {
  expect(html`<p title="${`"'`}">${'<&>'}</p>`.markup).toBe('<p title="&quot;&#39;">&lt;&amp;&gt;</p>');
});

test('markup inside markup is escaped once', () => {
  const parts = ['a&b', 'c'].map((text) => html`<b>${text}</b>`);
  expect(html`<i>${parts}</i>`.markup).toBe('<i><b>a&amp;b</b><b>c</b></i>');
});

test('an absent value leaves nothing, a zero stays', () => {
  expect(html`${undefined}${0}`.markup).toBe('0');
});

test('trusted markup stays as it is', () => {
  expect(html`${trusted('<b>')}`.markup).toBe('<b>');
});

test('what stands between backticks becomes code and is escaped', () => {
  expect(prose('Set `a<b` & go').markup).toBe('Set <code>a&lt;b</code> &amp; go');
});

test('no text of a specification becomes markup', () => {
  const operation = { operationId: attack, summary: attack, link: attack, source: attack, sdkNames: {} };
  const groups = [{ name: attack, description: attack, operations: [operation] }];
  const page = render({ title: attack, summary: attack, link: attack, groups });
  expect(page).not.toContain('alert(1)</script>');
  expect(page).not.toContain('"><script>alert');
});

test('the page begins with its document type and has one first-level heading', () => {
  expect(render()).toMatch(/^<!doctype html>/);
  expect(render().match(/<h1/g)).toHaveLength(1);
});

test('the style sheet is in the page as it is, the sample is escaped', () => {
  expect(render()).toContain('a > b { color: red }');
  expect(plainOf(render())).toContain('if (a &lt; b &amp;&amp; c) call();');
});

test('each first call has a heading and is marked up as code', () => {
  expect(render()).toContain('<h3>One &amp; only</h3>');
  expect(render()).toContain('<span class="hljs-keyword">if</span>');
});

test('an operation links to its place in the reference and is named as it is called', () => {
  const page = render();
  expect(page).toContain('<a href="cloud/thing/index.html#/things/getthing">Read a thing</a>');
  expect(page).toContain('<code>getThing</code>');
});

test('a group without a description has no empty paragraph', () => {
  expect(render()).not.toMatch(/<p class="quiet">\s*<\/p>/);
});

test('a guide is listed in its group with its title, which links to it, and what it is about', () => {
  expect(render()).toContain('<h3>Tasks</h3>');
  expect(render()).toContain('<a href="guides/how-to.html">How to</a>');
  expect(render()).toContain('Does <code>that</code>.');
});

test('a guide is listed with each service that it is about', () => {
  const card = (services: string[]) => /<article[\s\S]*<\/article>/.exec(render({}, [{ ...guide, services }]))?.[0];
  expect(card(['cloud/thing'])).toContain('Guides: <a href="guides/how-to.html">How to</a>');
  expect(card(['cloud/other'])).not.toContain('Guides');
});

test('without guides there is no heading for them', () => {
  expect(render({}, [])).not.toContain('Guides');
});

test('the first guide is where to read on', () => {
  expect(render()).toContain('Read on: <a href="guides/how-to.html">How to</a>');
  expect(render({}, [])).not.toContain('Read on');
});

test('until a version is out the page says how to do without the registry', () => {
  expect(render({}, [], { published: false })).toContain('It is not published yet');
  expect(render({}, [], { published: true })).not.toContain('It is not published yet');
});

test.each([
  [['1.2.3, unreleased'], false],
  [['1.2.3, 2027-05-02'], true],
  [['1.3.0, unreleased', '1.2.3, 2027-05-02'], true],
])('a version is out, where the changelog has %j: %s', (headings, isOut) => {
  expect(isPublished(['# Changelog', ...headings.map((heading) => `## ${heading}`)].join('\n\n'))).toBe(isOut);
});

test('a card says how many operations it has, each counted once', () => {
  expect(render()).toContain('<summary>One operation</summary>');
  const operation = { operationId: 'a', summary: 'A', link: 'a', source: 'a', sdkNames: {} };
  const both = [operation, { ...operation, operationId: 'b' }];
  const groups = ['X', 'Y'].map((name) => ({ name, description: '', operations: both }));
  expect(render({ groups })).toContain('<summary>All 2 operations</summary>');
});

/** Markup without the marks of its code's parts. */
const plainOf = (page: string): string => page.replace(/<\/?span[^>]*>/g, '');
