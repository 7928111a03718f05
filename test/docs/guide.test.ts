import { describe, expect, test } from 'vitest';
import { guideBody } from '../../scripts/docs/guide-body.js';
import { resolveLink, type LinkTargets } from '../../scripts/docs/guide-link.js';
import { parseGuide } from '../../scripts/docs/guide.js';
import { trusted } from '../../scripts/docs/html.js';

const targets: LinkTargets = {
  guides: new Map([
    ['own', new Set(['part-one'])],
    ['other', new Set(['its-part'])],
  ]),
  services: [
    {
      name: 'cloud/thing',
      title: 'A thing',
      summary: '',
      link: 'cloud/thing/index.html',
      groups: [
        {
          name: 'G',
          description: '',
          operations: [{ operationId: 'getThing', summary: '', link: 'there', source: '', sdkNames: {} }],
        },
      ],
      lifecycles: [],
    },
  ],
  pages: ['errors.html'],
};

const bodyOf = async (text: string): Promise<string> => {
  const guide = parseGuide('own', `# Title\n\nSentence.\n\n${text}`);
  const draw = (language: string) => Promise.resolve(language === 'draw me' ? trusted('<drawn>') : undefined);
  return (await guideBody(guide, targets, draw)).markup;
};

test('a guide is called as its heading, and is about what its first sentence says', () => {
  const guide = parseGuide('own', '# How to `x`\n\nDoes `x`.\n\n## Part one\n\nText.\n\n### A & b\n');
  expect(guide).toMatchObject({ name: 'own', title: 'How to `x`', summary: 'Does `x`.' });
  expect([...guide.anchors]).toEqual(['part-one', 'a-and-b']);
});

test('the links of a guide are known, wherever they stand', () => {
  const guide = parseGuide('own', '# T\n\nS.\n\n- **[a](b.md)**\n\n| [c](ref:d) |\n| --- |\n| `[e](f)` |\n');
  expect([...guide.links]).toEqual(['b.md', 'ref:d']);
});

test.each([
  ['no heading', 'Text.'],
  ['a lesser heading', '## Title\n\nText.'],
  ['no sentence', '# Title\n\n## Part'],
  ['a link in its first sentence', '# Title\n\nSee [this](own.md).'],
  ['two headings of one name', '# Title\n\nText.\n\n## A\n\n## A'],
])('a guide with %s is refused by name', (_what, markdown) => {
  expect(() => parseGuide('own', markdown)).toThrow('own.md');
});

describe('a link', () => {
  test.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['#part-one', '#part-one'],
    ['other.md', 'other.html'],
    ['other.md#its-part', 'other.html#its-part'],
    ['own.md#part-one', 'own.html#part-one'],
    ['ref:cloud/thing', '../cloud/thing/index.html'],
    ['ref:cloud/thing/getThing', '../there'],
    ['page:errors', '../errors.html'],
  ])('%s leads to %s', (written, expected) => {
    expect(resolveLink(written, 'own', targets)).toBe(expected);
  });

  test.each([
    '',
    '#',
    '#its-part',
    'none.md',
    'other.md#part-one',
    'other.html',
    '../index.html',
    '/other.md',
    'http://example.com',
    'javascript:alert(1)',
    'ref:cloud/none',
    'ref:cloud/thing/none',
    'ref:cloud',
    'page:none',
    'page:errors.html',
    'page:',
  ])('%j is refused', (written) => {
    expect(() => resolveLink(written, 'own', targets)).toThrow(`own.md links to ${written}`);
  });
});

describe('the text', () => {
  test('has headings that can be linked to', async () => {
    expect(await bodyOf('## Part *one*')).toContain('<h2 id="part-one">Part <em>one</em></h2>');
  });

  test('has its links resolved', async () => {
    expect(await bodyOf('[`x`](other.md)')).toContain('<a href="other.html"><code>x</code></a>');
    await expect(bodyOf('[x](none.md)')).rejects.toThrow('none.md');
  });

  test('has its code escaped, in blocks that scroll and are named apart', async () => {
    const body = await bodyOf('```ts\na < b\n```\n\n```sh\nls\n```\n');
    expect(body).toContain('<pre tabindex="0" role="group" aria-label="Sample 1"><code>a &lt; b</code></pre>');
    expect(body).toContain('aria-label="Sample 2"');
  });

  test('has above a block what follows its language, and the indentation of its first line', async () => {
    const body = await bodyOf('```diff spec/redocly.yaml\n   a: 1\n+  b: 2\n```\n');
    expect(body).toContain('<p class="sample-label"><code>spec/redocly.yaml</code></p>');
    expect(body).toContain('aria-label="spec/redocly.yaml"><code>   a: 1\n+  b: 2</code>');
  });

  test('has tables that are named by the heading before them, with a name for each line and each cell', async () => {
    const body = await bodyOf('## Part one\n\n| what | `how` |\n| --- | --- |\n| a & b | `c` |\n| d | |\n');
    expect(body).toContain('<table class="cells " aria-labelledby="part-one">');
    expect(body).toContain('<th scope="col"><code>how</code></th>');
    expect(body).toContain('<th scope="row">a &amp; b</th>');
    expect(body).toContain('<td data-label="how"><code>c</code></td>');
    expect(body).toContain('<td data-label="how"></td>');
  });

  test('has no table without a heading to name it', async () => {
    await expect(bodyOf('| what |\n| --- |\n| a |\n')).rejects.toThrow('own.md has a table before its first heading');
  });

  test('has drawings where blocks of code ask for them', async () => {
    expect(await bodyOf('```draw me\n```\n')).toBe('<drawn>\n');
  });

  test.each(['<b>bold</b>', '<script>alert(1)</script>', '![a](b.png)'])('cannot hold %s', async (markup) => {
    await expect(bodyOf(`Text ${markup}`)).rejects.toThrow('own.md has');
    await expect(bodyOf(markup)).rejects.toThrow('own.md has');
  });
});
