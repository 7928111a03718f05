import { expect, test } from 'vitest';
import { html, trusted } from '../../scripts/docs/html.js';
import { landingPage } from '../../scripts/docs/landing-page.js';
import { prose } from '../../scripts/docs/prose.js';
import type { GuideCard, ServiceCard } from '../../scripts/docs/site-model.js';

const place = { path: 'index.html', map: { siteName: 'pkg', services: [], guides: [], more: [] } };
const facts = { name: 'pkg', version: '1.2.3', description: 'Clients & <more>', license: 'MIT' };
const attack = '"><script>alert(1)</script>';

const guide: GuideCard = {
  title: 'How to',
  summary: 'Does `that`.',
  link: 'guides/how-to.html',
  services: ['cloud/thing'],
};

function render(service: Partial<ServiceCard> = {}, guides: readonly GuideCard[] = [guide]): string {
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
          },
        ],
      },
    ],
    lifecycles: [],
    ...service,
  };
  return landingPage({
    place,
    pageScript: '',
    facts,
    services: [card],
    guides,
    firstCall: 'if (a < b && c) call();',
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
  const operation = { operationId: attack, summary: attack, link: attack, source: attack };
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
  expect(render()).toContain('if (a &lt; b &amp;&amp; c) call();');
});

test('an operation links to its place in the reference and is named as it is called', () => {
  const page = render();
  expect(page).toContain('<a href="cloud/thing/index.html#/things/getthing">Read a thing</a>');
  expect(page).toContain('<code>getThing</code>');
});

test('a group without a description has no empty paragraph', () => {
  expect(render()).not.toMatch(/<p class="quiet">\s*<\/p>/);
});

test('a guide is listed with its title, which links to it, and what it is about', () => {
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

test('the page begins with links to the cards of all services', () => {
  expect(render()).toMatch(/<nav aria-label="Services">[\s\S]*<a href="#cloud-thing">A thing<\/a>[\s\S]*<main/);
  expect(render()).toContain('<article class="card" id="cloud-thing">');
});
