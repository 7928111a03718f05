import type { SpecLifecycle } from '../lib/spec-model.js';
import type { Box } from './graph-layout.js';
import { html, type Html } from './html.js';

/** Whether a state passes, stays or is an end. */
export type StateKind = SpecLifecycle['states'][string]['kind'];

/**
 * As what a state is drawn. Some that the specification calls terminal, because a wait is over there, are left all the same: they are drawn
 * like any other that stays.
 */
export function drawnKind(
  { states, transitions }: Pick<SpecLifecycle, 'states' | 'transitions'>,
  name: string,
): StateKind {
  const kind = states[name]?.kind ?? 'stable';
  const isLeft = transitions.some(({ from, to }) => from === name && to !== name);
  return kind === 'terminal' && isLeft ? 'stable' : kind;
}

/** Between the two outlines of an end, in pixels. */
const gap = 4;

/** A length in a drawing: to a tenth of a pixel, which is as fine as anyone sees. */
export const px = (length: number): string => String(Math.round(length * 10) / 10);

/** The outline of a state: round at its ends if it passes, a box if it stays, a double box if it is an end. */
export function stateShape(kind: StateKind, box: Box): Html {
  if (kind === 'transitional') return rectangle(box, box.height / 2);
  if (kind === 'stable') return rectangle(box, 4);
  const inner = { ...box, width: box.width - 2 * gap, height: box.height - 2 * gap };
  return html`${rectangle(box, 4)}${rectangle(inner, 2)}`;
}

function rectangle({ x, y, width, height }: Box, radius: number): Html {
  const [left, top] = [x - width / 2, y - height / 2];
  return html`<rect x="${px(left)}" y="${px(top)}" width="${px(width)}" height="${px(height)}" rx="${px(radius)}" />`;
}
