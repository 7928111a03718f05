import { html, type Html } from './html.js';
import { prose } from './prose.js';
import { stateDiagram } from './state-diagram.js';
import type { DrawnLifecycle } from './state-graph.js';
import { drawnKind, stateShape, type StateKind } from './state-shape.js';
import { firstStates, looseStates } from './state-ways.js';

const kinds: Readonly<Record<StateKind, string>> = {
  transitional: 'passes by itself',
  stable: 'stays until something happens',
  terminal: 'an end',
};
const keySize = { width: 30, height: 16 };
const keyBox = { x: 15, y: 8, width: 27, height: 13 };

/**
 * A state diagram with what its signs mean and what the states mean.
 * @param id of the caption; ids in the figure begin with it
 */
export async function stateFigure(lifecycle: DrawnLifecycle, id: string): Promise<Html> {
  const { resource, states } = lifecycle;
  return html`<figure>
    <figcaption id="${id}">States of ${resource}</figcaption>
    <div class="wide" tabindex="0" role="group" aria-label="Diagram">${await stateDiagram(lifecycle, id)}</div>
    <div class="notes">
      <ul class="key">
        ${keyItems(lifecycle)}
      </ul>
      <details>
        <summary>What the states mean</summary>
        <dl>
          ${Object.entries(states).map(
            ([name, { meaning }]) =>
              html`<dt><code>${name}</code></dt>
                <dd>${prose(meaning)}</dd>`,
          )}
        </dl>
      </details>
    </div>
  </figure>`;
}

/** Only the signs that the drawing has. */
function keyItems(lifecycle: DrawnLifecycle): Html[] {
  const used = new Set(Object.keys(lifecycle.states).map((name) => drawnKind(lifecycle, name)));
  return [
    ...(Object.keys(kinds) as StateKind[])
      .filter((kind) => used.has(kind))
      .map((kind) => html`<li>${keySign(kind)} ${kinds[kind]}</li>`),
    ...(firstStates(lifecycle).length > 0 ? [html`<li>${heavy} the beginning</li>`] : []),
    ...(lifecycle.transitions.some(({ assumed }) => assumed) ? [html`<li>${dashes} no source shows it</li>`] : []),
    ...(looseStates(lifecycle).length > 0 ? [html`<li>no arrow: not documented what leads there</li>`] : []),
  ];
}

function keySign(kind: StateKind): Html {
  return sign(html`<g class="${kind}">${stateShape(kind, keyBox)}</g>`);
}

const sign = (content: Html): Html =>
  html`<svg
    class="diagram"
    aria-hidden="true"
    width="${keySize.width}"
    height="${keySize.height}"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
  >
    ${content}
  </svg>`;

const heavy = sign(html`<g class="first">${stateShape('transitional', keyBox)}</g>`);
const dashes = sign(html`<path d="M0,8H30" stroke-dasharray="5 4" />`);
