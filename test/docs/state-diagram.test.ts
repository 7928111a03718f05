import { describe, expect, test } from 'vitest';
import { drawStates, lifecyclesOf } from '../../scripts/docs/draw-states.js';
import { labelLines } from '../../scripts/docs/label-lines.js';
import { stateDiagram, type DrawnLifecycle } from '../../scripts/docs/state-diagram.js';
import { stateFigure } from '../../scripts/docs/state-figure.js';
import { waysOf } from '../../scripts/docs/state-ways.js';
import { specifiedServices } from './support/specification.js';

const lamp: DrawnLifecycle = {
  resource: 'Lamp',
  states: {
    warming: { kind: 'transitional', meaning: 'getting <hot>' },
    on: { kind: 'stable', meaning: 'shining' },
    broken: { kind: 'terminal', meaning: 'dark for good' },
  },
  transitions: [
    { from: 'warming', to: 'on', automatic: true },
    { from: 'on', to: 'broken', after: 'P7D' },
    { from: 'on', to: 'broken', by: 'dropIt' },
    { from: 'on', to: 'broken', by: 'kickIt', assumed: true },
  ],
};
const draw = async (lifecycle: DrawnLifecycle = lamp) => (await stateDiagram(lifecycle, 'lamp')).markup;
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;
const reasonsOf = (...transitions: object[]) =>
  waysOf({ transitions: transitions.map((each) => ({ from: 'a', to: 'b', ...each })) }).map(({ reasons }) => reasons);

describe('what leads from one state to another', () => {
  test.each([
    [{ automatic: true }, []],
    [{ automatic: true, when: 'it is cold' }, ['it is cold']],
    [{ by: 'openIt' }, ['openIt']],
    [{ by: 'openIt', when: 'it is cold' }, ['openIt: it is cold']],
    [{ byAnyChange: true }, ['any change']],
    [{ after: 'P7D' }, ['after 7 days']],
    [{ after: 'P1DT2H1M' }, ['after 1 day 2 hours 1 minute']],
  ])('%j reads %j', (transition, expected) => {
    expect(reasonsOf(transition)).toEqual([expected]);
  });

  test('shares one arrow, on which the same stands once', () => {
    expect(reasonsOf({ by: 'x' }, { after: 'P1D' }, { by: 'x' })).toEqual([['x', 'after 1 day']]);
  });

  test('is named also where it happens by itself, if something else leads there too', () => {
    expect(reasonsOf({ by: 'x' }, { automatic: true })).toEqual([['x', 'by itself']]);
  });

  test('has an arrow of its own where it is assumed', () => {
    expect(waysOf(lamp).map(({ assumed, reasons }) => [assumed, reasons])).toEqual([
      [false, []],
      [false, ['after 7 days', 'dropIt']],
      [true, ['kickIt']],
    ]);
  });
});

test('an arrow shows four reasons and how many more there are', () => {
  expect(labelLines(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  expect(labelLines(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual(['a', 'b', 'c', 'd', 'and 2 more']);
});

test('a long reason has several lines, a long word one of its own', () => {
  expect(labelLines(['the ends are in two accounts'])).toEqual(['the ends are in two', 'accounts']);
  expect(labelLines(['disassociateQueueFromEnhancedConnection'])).toHaveLength(1);
});

describe('the diagram', () => {
  test('is an image with a title and all ways in words', async () => {
    const svg = await draw();
    expect(svg).toMatch(/^<svg[^>]*role="img"[^>]*aria-labelledby="lamp-title"[^>]*aria-describedby="lamp-ways"/);
    expect(svg).toContain('<title id="lamp-title">States of Lamp</title>');
    expect(svg.replace(/\s+/g, ' ')).toContain(
      'warming to on: by itself. on to broken: after 7 days; dropIt. on to broken: kickIt (assumed).',
    );
  });

  test('tells the kinds of states apart by their outlines', async () => {
    const svg = await draw();
    const outlines = (kind: string) =>
      /<g class="\w+">[\s\S]*?<\/g>/g[Symbol.match](svg)?.find((g) => g.includes(kind));
    expect(count(outlines('"transitional"') ?? '', /<rect/g)).toBe(1);
    expect(count(outlines('"stable"') ?? '', /<rect/g)).toBe(1);
    expect(count(outlines('"terminal"') ?? '', /<rect/g)).toBe(2);
    const radius = (kind: string) => Number(/rx="([\d.]+)"/.exec(outlines(kind) ?? '')?.[1]);
    expect(radius('"transitional"')).toBeGreaterThan(2 * radius('"stable"'));
  });

  test('has an arrow for each way, dashed where it is assumed', async () => {
    expect(count(await draw(), /<path d="M[^"]*C/g)).toBe(3);
    expect(count(await draw(), /stroke-dasharray/g)).toBe(1);
  });

  test('takes its colours from the page and loads nothing', async () => {
    const colours = [...(await draw()).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect([...new Set(colours)].sort()).toEqual(['currentColor', 'none']);
    expect(await draw()).not.toMatch(/href|url\(|<style|<image|https?:/);
  });

  test('has nothing of the specification as markup', async () => {
    expect(await draw()).toContain('getting &lt;hot&gt;');
  });
});

test('a loose state is drawn, and the key says what it means', async () => {
  const loose: DrawnLifecycle = { ...lamp, states: { ...lamp.states, lost: { kind: 'stable', meaning: 'unknown' } } };
  expect(await draw(loose)).toContain('>lost</text>');
  expect((await stateFigure(loose, 'lamp')).markup).toContain('not documented what leads there');
  expect((await stateFigure(lamp, 'lamp')).markup).not.toContain('not documented what leads there');
});

test('the key explains only what the drawing has', async () => {
  const [solid] = lamp.transitions;
  const plain = { ...lamp, transitions: solid === undefined ? [] : [solid] };
  expect((await stateFigure(lamp, 'lamp')).markup).toContain('no source shows it');
  expect((await stateFigure(plain, 'lamp')).markup).not.toContain('no source shows it');
});

test('every lifecycle of the specification can be drawn, twice with the same bytes', async () => {
  for (const { document } of await specifiedServices()) {
    for (const lifecycle of lifecyclesOf(document)) {
      const svg = await draw(lifecycle);
      expect(svg).not.toMatch(/NaN|undefined/);
      for (const state of Object.keys(lifecycle.states)) expect(svg).toContain(`>${state}</text>`);
      expect(await draw(lifecycle)).toBe(svg);
    }
  }
});

test('a block that names no lifecycle is refused with those that there are', async () => {
  const documents = new Map((await specifiedServices()).map(({ name, document }) => [name, document]));
  const block = drawStates(documents);
  expect(await block('ts')).toBeUndefined();
  expect((await block('states baidu/peering PeerConn'))?.markup).toContain('States of PeerConn');
  await expect(block('states baidu/peering Peer')).rejects.toThrow('baidu/peering has PeerConn, PeerConnDns');
  await expect(block('states baidu/none Peer')).rejects.toThrow('names no lifecycle.');
});
