import type { Graph } from '@viz-js/viz';
import type { SpecLifecycle } from '../lib/spec-model.js';
import { layOut, type Arrow, type Box, type Point } from './graph-layout.js';
import { html, type Html } from './html.js';
import { labelLines } from './label-lines.js';
import { stateShape } from './state-shape.js';
import { describeWays, waysOf, type Way } from './state-ways.js';
import { px } from './svg-number.js';

/** Font sizes, in pixels. */
const stateSize = 15;
const reasonSize = 13;
/** How much wider than Helvetica, as which Graphviz measures, the font of a reader may be. */
const widening = 1.15;
/** As Graphviz sets lines, in font sizes. */
const lineHeight = 1.2;
/** From the middle of a line of text down to what its letters stand on, in font sizes. */
const baseline = 0.35;
/** Around the drawing, in pixels, so that no outline is cut off. */
const margin = 4;
/** Half of the width of an arrow's head, in pixels. */
const headWidth = 4;

/** How far a drawing shrinks on a narrow screen before it scrolls: its letters must stay readable. */
const leastScale = 0.75;

/** The drawn part of a lifecycle. */
export type DrawnLifecycle = Pick<SpecLifecycle, 'resource' | 'states' | 'transitions'>;

/**
 * A lifecycle as an SVG that takes its colour from the text around it and loads nothing. The same lifecycle gives the same bytes.
 * @param id begins the ids in the drawing, of which a page must have each but once
 */
export async function stateDiagram(lifecycle: DrawnLifecycle, id: string): Promise<Html> {
  const ways = waysOf(lifecycle);
  const { nodes, arrows, ...size } = await layOut(toGraph(lifecycle, ways));
  const [width, height] = [Math.ceil(size.width) + 2 * margin, Math.ceil(size.height) + 2 * margin];
  return html`<svg
    class="diagram"
    role="img"
    aria-labelledby="${id}-title"
    aria-describedby="${id}-ways"
    viewBox="${-margin} ${-margin} ${width} ${height}"
    width="${width}"
    height="${height}"
    style="min-width: ${Math.round(width * leastScale)}px"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    font-family="system-ui, Helvetica, Arial, sans-serif"
    text-anchor="middle"
  >
    <title id="${id}-title">States of ${lifecycle.resource}</title>
    <desc id="${id}-ways">${describeWays(ways)}</desc>
    ${pairs(ways, arrows).map(([way, arrow]) => drawWay(way, arrow))}
    ${pairs(Object.entries(lifecycle.states), nodes).map(([[name, state], box]) => drawState(name, state, box))}
    ${pairs(ways, arrows).map(([way, arrow]) => drawReasons(way, arrow))}
  </svg>`;
}

/** What Graphviz is asked to place. */
function toGraph({ states }: DrawnLifecycle, ways: readonly Way[]): Graph {
  const text = (fontsize: number) => ({ fontname: 'Helvetica', fontsize: fontsize * widening });
  return {
    directed: true,
    graphAttributes: { nodesep: 0.45, ranksep: 0.4 },
    nodeAttributes: { shape: 'box', height: 0.5, margin: '0.18,0.05', ...text(stateSize) },
    edgeAttributes: { arrowsize: 0.8, ...text(reasonSize) },
    nodes: Object.keys(states).map((name) => ({ name, attributes: { label: name } })),
    edges: ways.map(({ from, to, reasons }) => ({ tail: from, head: to, attributes: { label: toLabel(reasons) } })),
  };
}

/** Graphviz leaves no room between a line and the text beside it. */
const toLabel = (reasons: readonly string[]): string =>
  labelLines(reasons)
    .map((line) => `  ${line}  `)
    .join('\n');

function drawWay({ assumed }: Way, { curve, tip }: Arrow): Html {
  const [start, ...rest] = curve.map(place);
  const dashes = assumed ? html` stroke-dasharray="5 4"` : undefined;
  return html`<path d="M${start}C${rest.join(' ')}" ${dashes} />
    <path d="${arrowHead(curve.at(-1) ?? tip, tip)}" fill="currentColor" stroke="none" />`;
}

function arrowHead(foot: Point, tip: Point): string {
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const across = { x: (-(tip.y - foot.y) / length) * headWidth, y: ((tip.x - foot.x) / length) * headWidth };
  const side = (sign: number) => place({ x: foot.x + sign * across.x, y: foot.y + sign * across.y });
  return `M${side(1)}L${place(tip)}L${side(-1)}z`;
}

function drawState(name: string, { kind, meaning }: DrawnLifecycle['states'][string], box: Box): Html {
  return html`<g class="${kind}">
    <title>${name}: ${meaning}</title>
    ${stateShape(kind, box)} ${line(name, box, stateSize)}
  </g>`;
}

function drawReasons({ reasons }: Way, { label }: Arrow): Html | undefined {
  if (label === undefined) return undefined;
  const lines = labelLines(reasons);
  const step = reasonSize * lineHeight;
  const top = label.y - ((lines.length - 1) / 2) * step;
  return html`<g class="reasons">
    ${lines.map((text, index) => line(text, { x: label.x, y: top + index * step }, reasonSize))}
  </g>`;
}

function line(text: string, { x, y }: Point, size: number): Html {
  const where = html`x="${px(x)}" y="${px(y + size * baseline)}" font-size="${size}"`;
  return html`<text ${where} fill="currentColor" stroke="none">${text}</text>`;
}

const place = ({ x, y }: Point): string => `${px(x)},${px(y)}`;

/** Each item of one list with the item at the same place of another. */
function pairs<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.map((item, index) => {
    const other = second[index];
    if (other === undefined) throw new Error(`The layout has no place for ${JSON.stringify(item)}.`);
    return [item, other];
  });
}
