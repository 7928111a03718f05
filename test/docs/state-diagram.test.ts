import { describe, expect, test } from 'vitest';
import { drawStates } from '../../scripts/docs/draw-states.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { labelLines } from '../../scripts/docs/label-lines.js';
import { stateDiagram } from '../../scripts/docs/state-diagram.js';
import { stateFigure } from '../../scripts/docs/state-figure.js';
import type { DrawnLifecycle } from '../../scripts/docs/state-graph.js';
import { statesBody } from '../../scripts/docs/states-body.js';
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
const services = (await specifiedServices()).map(({ name, document }) => toServiceCard(name, document));
const draw = async (lifecycle: DrawnLifecycle = lamp) => (await stateDiagram(lifecycle, 'lamp')).markup;
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;
const reasonsOf = (...transitions: object[]) =>
  waysOf({ transitions: transitions.map((each) => ({ from: 'a', to: 'b', ...each })) }).map(({ reasons }) => reasons);

describe('what leads from one state to another', () => {
  test.each([
    [{ automatic: true }, ['by itself']],
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
      [false, ['by itself']],
      [false, ['after 7 days', 'dropIt']],
      [true, ['kickIt']],
    ]);
  });
});

test('an arrow shows four reasons and how many more there are', () => {
  expect(labelLines(['a', 'b', 'c', 'd'])).toEqual(['a,', 'b,', 'c,', 'd']);
  expect(labelLines(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual(['a,', 'b,', 'c,', 'd', 'and 2 more']);
});

test('a long reason has several lines, and a long name is broken before a capital', () => {
  expect(labelLines(['the ends are in two accounts'])).toEqual(['the ends are in', 'two accounts']);
  expect(labelLines(['updateBandwidth'])).toEqual(['updateBandwidth']);
  expect(labelLines(['updatePeerConnBandwidth'])).toEqual(['updatePeerConn', 'Bandwidth']);
});

describe('the diagram', () => {
  test('is an image that the caption names and that has all ways in words', async () => {
    const svg = await draw();
    expect(svg).toMatch(/^<svg[^>]*role="img"[^>]*aria-labelledby="lamp"[^>]*aria-describedby="lamp-ways"/);
    expect((await stateFigure(lamp, 'lamp')).markup).toContain('<figcaption id="lamp">States of Lamp</figcaption>');
    expect(svg.replace(/\s+/g, ' ')).toContain(
      'warming to on: by itself. on to broken: after 7 days; dropIt. on to broken: kickIt (assumed).',
    );
  });

  test('tells the kinds of states apart by their outlines', async () => {
    const svg = await draw();
    const outlines = (kind: string) =>
      /<g class="state [\w ]+">[\s\S]*?<\/g>/g[Symbol.match](svg)?.find((g) => g.includes(kind));
    expect(count(outlines('transitional') ?? '', /<rect/g)).toBe(1);
    expect(count(outlines('stable') ?? '', /<rect/g)).toBe(1);
    expect(count(outlines('terminal') ?? '', /<rect/g)).toBe(2);
    const radius = (kind: string) => Number(/rx="([\d.]+)"/.exec(outlines(kind) ?? '')?.[1]);
    expect(radius('transitional')).toBeGreaterThan(2 * radius('stable'));
  });

  test('has an arrow for each way, dashed where it is assumed', async () => {
    expect(count(await draw(), /<path d="M[^"]*z"/g)).toBe(3);
    expect(await draw()).toContain('stroke-dasharray');
    expect(await draw({ ...lamp, transitions: lamp.transitions.slice(0, 3) })).not.toContain('stroke-dasharray');
  });

  test('calls nothing an end that is left again', async () => {
    const mended = { ...lamp, transitions: [...lamp.transitions, { from: 'broken', to: 'warming', by: 'mendIt' }] };
    expect(count(await draw(), /<rect/g)).toBe(4);
    expect(count(await draw(mended), /<rect/g)).toBe(3);
    expect((await stateFigure(lamp, 'lamp')).markup).toContain('an end');
    expect((await stateFigure(mended, 'lamp')).markup).not.toContain('an end');
  });

  test('marks where a resource begins, if nothing leads there', async () => {
    const begun = { ...lamp, transitions: [...lamp.transitions, { from: 'on', to: 'warming', by: 'coolIt' }] };
    expect(await draw()).toContain('<g class="state transitional first">');
    expect((await stateFigure(lamp, 'lamp')).markup).toContain('the beginning');
    expect(await draw(begun)).not.toContain(' first"');
    expect((await stateFigure(begun, 'lamp')).markup).not.toContain('the beginning');
  });

  test('has the reasons on their arrow: it ends above them and goes on below', async () => {
    const svg = await draw({ ...lamp, transitions: lamp.transitions.slice(0, 1) });
    const [upper, lower] = [...svg.matchAll(/<path d="M([\d.]+),([\d.]+)C[^"]* ([\d.]+),([\d.]+)"/g)].map((path) =>
      path.slice(1).map(Number),
    );
    const [x, y] = (/x="([\d.]+)" y="([\d.]+)"[^>]*>by itself</.exec(svg) ?? []).slice(1).map(Number);
    expect(upper?.[3]).toBeLessThan(y ?? NaN);
    expect(lower?.[1]).toBeGreaterThan((y ?? NaN) - 13);
    for (const end of [upper?.[2], lower?.[0]]) expect(Math.abs((end ?? NaN) - (x ?? NaN))).toBeLessThan(2);
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

test('a loose state stands below all others, and the key says what it means', async () => {
  const loose: DrawnLifecycle = { ...lamp, states: { lost: { kind: 'stable', meaning: 'unknown' }, ...lamp.states } };
  const svg = await draw(loose);
  const heightOf = (state: string) => Number(new RegExp(` y="([\\d.]+)"[^>]*>${state}</text>`).exec(svg)?.[1]);
  for (const state of Object.keys(lamp.states)) expect(heightOf('lost')).toBeGreaterThan(heightOf(state));
  expect((await stateFigure(loose, 'lamp')).markup).toContain('not documented what leads there');
  expect((await stateFigure(lamp, 'lamp')).markup).not.toContain('not documented what leads there');
});

test('the key explains only what the drawing has', async () => {
  const [solid] = lamp.transitions;
  const plain = { ...lamp, transitions: solid === undefined ? [] : [solid] };
  expect((await stateFigure(lamp, 'lamp')).markup).toContain('no source shows it');
  expect((await stateFigure(plain, 'lamp')).markup).not.toContain('no source shows it');
});

test('every lifecycle of the specification can be drawn, twice with the same bytes, and no wider than a page', async () => {
  for (const { lifecycle } of services.flatMap(({ lifecycles }) => lifecycles)) {
    const svg = await draw(lifecycle);
    expect(svg).not.toMatch(/NaN|undefined/);
    for (const state of Object.keys(lifecycle.states)) expect(svg).toContain(`>${state}</text>`);
    expect(await draw(lifecycle)).toBe(svg);
    expect(Number(/min-width: (\d+)px/.exec(svg)?.[1])).toBeLessThan(982);
  }
});

test('a block that names no lifecycle is refused with those that there are', async () => {
  const block = drawStates(services);
  expect(await block('ts', '')).toBeUndefined();
  expect((await block('states baidu/peering PeerConn', ''))?.markup).toContain('States of PeerConn');
  await expect(block('states baidu/peering Peer', '')).rejects.toThrow('baidu/peering has PeerConn, PeerConnDns');
  await expect(block('states baidu/none Peer', '')).rejects.toThrow('names no lifecycle.');
});

test('the page of all states draws every resource once, beside the operation that shows it', async () => {
  const { markup } = await statesBody(services);
  const resources = services.flatMap(({ lifecycles }) => lifecycles);
  expect(count(markup, /<figure>/g)).toBe(resources.length);
  for (const { lifecycle, operation } of resources) {
    expect(markup).toContain(`<h3>${lifecycle.resource}</h3>`);
    expect(markup).toContain(`<a href="../${operation.link}">${operation.summary}</a>`);
  }
});
