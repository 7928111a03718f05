import { layOut, type Arrow, type Box, type Point } from './graph-layout.js';
import { html, type Html } from './html.js';
import { labelLines } from './label-lines.js';
import { labelName, partsOf, reasonSize, stateSize, toGraph, type DrawnLifecycle } from './state-graph.js';
import { drawnKind, px, stateShape } from './state-shape.js';
import { describeWays, firstStates, waysOf, type Way } from './state-ways.js';

/** As Graphviz sets lines, in font sizes. */
const lineHeight = 1.2;
/** From the middle of a line of text down to what its letters stand on, in font sizes. */
const baseline = 0.35;
/** Around the drawing, in pixels, so that no outline is cut off. */
const margin = 4;
/** Half of the width of an arrow's head, in pixels. */
const headWidth = 4;
/** How far a drawing shrinks on a narrow screen before it scrolls: its letters must stay readable. */
const leastScale = 0.88;

/**
 * A lifecycle as an SVG that takes its colour from the text around it and loads nothing. The same lifecycle gives the same bytes.
 * @param id of the element that names the image; ids in the drawing begin with it
 */
export async function stateDiagram(lifecycle: DrawnLifecycle, id: string): Promise<Html> {
  const ways = waysOf(lifecycle);
  const { nodes, arrows, ...size } = await layOut(toGraph(lifecycle, ways));
  const [width, height] = [Math.ceil(size.width) + 2 * margin, Math.ceil(size.height) + 2 * margin];
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
    ${ways.map((way, index) => partsOf(way, index).map(({ id }) => drawPart(way, placeOf(arrows, id))))}
    ${Object.keys(lifecycle.states).map((name) => drawState(lifecycle, name, placeOf(nodes, name)))}
    ${ways.map((way, index) => drawReasons(way, nodes.get(labelName(index)) ?? arrows.get(String(index))?.label))}
  </svg>`;
}

function drawPart({ assumed }: Way, { curve, tip }: Arrow): Html {
  const [start, ...rest] = curve.map(place);
  const dashes = assumed ? html` stroke-dasharray="5 4"` : undefined;
  const head = tip && html`<path d="${arrowHead(curve.at(-1) ?? tip, tip)}" fill="currentColor" stroke="none" />`;
  return html`<path d="M${start}C${rest.join(' ')}" ${dashes} />${head}`;
}

function arrowHead(foot: Point, tip: Point): string {
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const across = { x: (-(tip.y - foot.y) / length) * headWidth, y: ((tip.x - foot.x) / length) * headWidth };
  const side = (sign: number) => place({ x: foot.x + sign * across.x, y: foot.y + sign * across.y });
  return `M${side(1)}L${place(tip)}L${side(-1)}z`;
}

function drawState(lifecycle: DrawnLifecycle, name: string, box: Box): Html {
  const kind = drawnKind(lifecycle, name);
  const names = firstStates(lifecycle).includes(name) ? `${kind} first` : kind;
  return html`<g class="state ${names}">
    <title>${name}: ${lifecycle.states[name]?.meaning}</title>
    ${stateShape(kind, box)} ${line(name, box, stateSize)}
  </g>`;
}

function drawReasons({ reasons }: Way, label: Point | undefined): Html | undefined {
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
