import { instance, type Graph } from '@viz-js/viz';

/** A place in a drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in a drawing, by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A line, or an arrow: a Bézier curve up to the foot of its head, and the head's tip. */
export interface Arrow {
  /** The start, then two control points and an end for each piece. */
  readonly curve: readonly Point[];
  /** Undefined for a line without a head. */
  readonly tip: Point | undefined;
  /** The middle of its label, where it has one. */
  readonly label: Point | undefined;
}

/** Where everything stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** By the names of the nodes. */
  readonly nodes: ReadonlyMap<string, Box>;
  /** By the `id` of the edges; those without one are left out. */
  readonly arrows: ReadonlyMap<string, Arrow>;
}

/** What Graphviz says of a node and of an edge; sizes are in inches, places in points. */
interface Placed {
  readonly bb: string;
  readonly objects: readonly {
    readonly name: string;
    readonly pos: string;
    readonly width: string;
    readonly height: string;
  }[];
  readonly edges?: readonly { readonly id?: string; readonly pos: string; readonly lp?: string }[];
}

const pointsPerInch = 72;

/**
 * Places the nodes and edges of a directed graph by Graphviz. The same graph gives the same layout.
 * @throws {Error} with everything that Graphviz says, when it cannot or is not sure
 */
export async function layOut(graph: Graph): Promise<Layout> {
  const viz = await instance();
  const { output, errors } = viz.render(graph, { format: 'json0', yInvert: true });
  if (output === undefined || errors.length > 0)
    throw new Error(`Graphviz made no diagram: ${errors.map(({ message }) => message).join('; ')}`);
  const { bb, objects, edges = [] } = JSON.parse(output) as Placed;
  const [, height = 0, width = 0] = bb.split(',').map(Number);
  return {
    width,
    height,
    nodes: new Map(objects.map((object) => [object.name, toBox(object)])),
    arrows: new Map(edges.flatMap((edge) => (edge.id === undefined ? [] : [[edge.id, toArrow(edge)]]))),
  };
}

const toBox = ({ pos, width, height }: Placed['objects'][number]): Box => ({
  ...toPoint(pos),
  width: Number(width) * pointsPerInch,
  height: Number(height) * pointsPerInch,
});

/** A tip stands first, as `e,x,y` at the end of the curve or as `s,x,y` at its start; then the curve. */
function toArrow({ pos, lp }: { readonly pos: string; readonly lp?: string }): Arrow {
  const words = pos.split(' ');
  const tip = words.find((word) => /^[es],/.test(word));
  const curve = words.filter((word) => word !== tip).map(toPoint);
  return {
    tip: tip === undefined ? undefined : toPoint(tip.slice(2)),
    curve: tip?.startsWith('s') ? curve.reverse() : curve,
    label: lp === undefined ? undefined : toPoint(lp),
  };
}

function toPoint(text: string): Point {
  const [x = NaN, y = NaN] = text.split(',').map(Number);
  return { x, y };
}
