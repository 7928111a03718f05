import type { Graph } from '@viz-js/viz';
import type { SpecLifecycle } from '../lib/spec-model.js';
import { layOut, type Arrow, type Box, type Point } from './graph-layout.js';
import { html, type Html } from './html.js';
import { px, stateShape } from './state-shape.js';
import { describeWays, looseStates, waysOf, type Way } from './state-ways.js';

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
/** Most reasons that one arrow shows, and most letters on one line of it. */
const mostReasons = 4;
const mostLetters = 16;

/** How far a drawing shrinks on a narrow screen before it scrolls: its letters must stay readable. */
const leastScale = 0.88;

/** The drawn part of a lifecycle. */
export type DrawnLifecycle = Pick<SpecLifecycle, 'resource' | 'states' | 'transitions'>;

/**
 * A lifecycle as an SVG that takes its colour from the text around it and loads nothing. The same lifecycle gives the same bytes.
 * @param id of the element that names the image; ids in the drawing begin with it
 */
export async function stateDiagram(lifecycle: DrawnLifecycle, id: string): Promise<Html> {
  const ways = waysOf(lifecycle);
  const { nodes, arrows, ...size } = await layOut(toGraph(lifecycle, ways));
  const [width, height] = [Math.ceil(size.width) + 2 * margin, Math.ceil(size.height) + 2 * margin];
  const placed = ways.map((way, index) => [way, placeOf(arrows, String(index))] as const);
  return html`<svg
    class="diagram"
    role="img"
    aria-labelledby="${id}"
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
    <desc id="${id}-ways">${describeWays(ways)}</desc>
    ${placed.map(([way, arrow]) => drawWay(way, arrow))}
    ${Object.entries(lifecycle.states).map(([name, state]) => drawState(name, state, placeOf(nodes, name)))}
    ${placed.map(([way, arrow]) => drawReasons(way, arrow))}
  </svg>`;
}

/**
 * What Graphviz is asked to place. States stand below each other in their own order, so that there is room for the reasons beside the
 * arrows, and those that nothing leads to come last.
 */
function toGraph(lifecycle: DrawnLifecycle, ways: readonly Way[]): Graph {
  const text = (fontsize: number) => ({ fontname: 'Helvetica', fontsize: fontsize * widening });
  const names = Object.keys(lifecycle.states);
  const loose = looseStates(lifecycle);
  const column = [...names.filter((name) => !loose.includes(name)), ...loose];
  const below = column.slice(1).map((head, index) => ({ tail: column[index] ?? head, head }));
  return {
    directed: true,
    graphAttributes: { nodesep: 0.2, ranksep: 0.3 },
    nodeAttributes: { shape: 'box', height: 0.5, margin: '0.18,0.05', ...text(stateSize) },
    edgeAttributes: { arrowsize: 0.8, ...text(reasonSize) },
    nodes: names.map((name) => ({ name, attributes: { label: name } })),
    edges: [
      ...ways.map(({ from, to, reasons }, index) => ({
        tail: from,
        head: to,
        attributes: { id: String(index), label: toLabel(reasons) },
      })),
      ...below.map((edge) => ({ ...edge, attributes: { style: 'invis', weight: 0 } })),
    ],
  };
}

/** Graphviz leaves no room between a line and the text beside it. */
const toLabel = (reasons: readonly string[]): string =>
  labelLines(reasons)
    .map((line) => `  ${line}  `)
    .join('\n');

/** The lines beside an arrow: each reason, in several lines where it is long, and of many only the first few. */
export function labelLines(reasons: readonly string[]): string[] {
  const left = reasons.length - mostReasons;
  const shown = reasons.slice(0, mostReasons);
  const more = left > 0 ? [`and ${left} more`] : [];
  return [...shown.flatMap((reason, index) => wrap(index < shown.length - 1 ? `${reason},` : reason)), ...more];
}

function wrap(reason: string): string[] {
  const lines: string[] = [];
  for (const { piece, space } of piecesOf(reason)) {
    const longer = `${lines.at(-1) ?? ''}${space}${piece}`;
    if (lines.length > 0 && longer.length <= mostLetters) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** Words; those that are too long for a line are names of operations, which may be broken before a capital. */
function piecesOf(reason: string): { readonly piece: string; readonly space: string }[] {
  return reason.split(' ').flatMap((word) => {
    const pieces = word.length > mostLetters ? word.split(/(?=[A-Z])/) : [word];
    return pieces.map((piece, index) => ({ piece, space: index === 0 ? ' ' : '' }));
  });
}

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

function placeOf<Place>(places: ReadonlyMap<string, Place>, key: string): Place {
  const found = places.get(key);
  if (found === undefined) throw new Error(`The layout has no place for ${key}.`);
  return found;
}
