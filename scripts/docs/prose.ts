import { html, type Html } from './html.js';

/** Prose of a specification: what stands between backticks becomes code, everything else stays text. */
export function prose(text: string): Html {
  const parts = text.trim().split('`');
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
