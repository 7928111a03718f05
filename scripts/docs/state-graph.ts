import type { Edge, Graph } from '@viz-js/viz';
import type { SpecLifecycle } from '../lib/spec-model.js';
import { labelLines } from './label-lines.js';
import { looseStates, type Way } from './state-ways.js';

/** Font size of a state's name, in pixels. */
export const stateSize = 15;
/** Font size of a reason, in pixels. */
export const reasonSize = 13;
/** How much wider than Helvetica, as which Graphviz measures, the font of a reader may be. */
const widening = 1.15;
/** The drawn part of a lifecycle. */
export type DrawnLifecycle = Pick<SpecLifecycle, 'resource' | 'states' | 'transitions'>;

/**
 * What Graphviz is asked to place. States stand below each other in their own order, so that there is room for the reasons on the
 * arrows, and those that nothing leads to come last.
 */
export function toGraph(lifecycle: DrawnLifecycle, ways: readonly Way[]): Graph {
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
    nodes: [
      ...names.map((name) => ({ name, attributes: { label: name } })),
      ...ways.flatMap((way, index) => (isLoop(way) ? [] : [{ name: labelName(index), attributes: toLabelNode(way) }])),
    ],
    edges: [
      ...ways.flatMap((way, index) =>
        partsOf(way, index).map((part) => downwards(column, part, isLoop(way) ? toLabel(way) : '')),
      ),
      ...below.map((edge) => ({ ...edge, attributes: { style: 'invis', weight: 0 } })),
    ],
  };
}

/** One of the lines that a way is drawn as. */
export interface Part {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Whether it ends with the head of the arrow. */
  readonly hasHead: boolean;
  /** The states between which its way leads. */
  readonly way: Way;
}

/** A way that leads from a state to itself. */
const isLoop = ({ from, to }: Way): boolean => from === to;

/** What Graphviz knows the reasons of a way by; no state is called like that. */
export const labelName = (index: number): string => `reasons ${index}`;

/**
 * A way leads to its reasons and on from them, so that they stand on it and not beside: only so can none be read as those of another.
 * Round a loop there is no room for them.
 */
export function partsOf(way: Way, index: number): Part[] {
  const { from, to } = way;
  if (isLoop(way)) return [{ id: String(index), from, to, hasHead: true, way }];
  const label = labelName(index);
  return [
    { id: `${index} from`, from, to: label, hasHead: false, way },
    { id: `${index} to`, from: label, to, hasHead: true, way },
  ];
}

/** Graphviz keeps states in their order when all ways lead down; those that lead up get their heads at the other end. */
function downwards(column: readonly string[], { id, from, to, hasHead, way }: Part, label: string): Edge {
  const isUp = column.indexOf(way.from) > column.indexOf(way.to);
  const [tail, head] = isUp ? [to, from] : [from, to];
  const dir = hasHead ? (isUp ? 'back' : 'forward') : 'none';
  return { tail, head, attributes: { id, dir, label } };
}

/** The reasons as a node without an outline. */
const toLabelNode = (way: Way) => ({
  label: labelLines(way.reasons).join('\n'),
  shape: 'plaintext',
  height: 0,
  margin: '0.04,0.03',
  fontsize: reasonSize * widening,
});

/** The reasons beside a loop: Graphviz leaves no room between a line and the text beside it. */
const toLabel = ({ reasons }: Way): string =>
  labelLines(reasons)
    .map((line) => `  ${line}  `)
    .join('\n');
