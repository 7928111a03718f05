import { html, type Html } from './html.js';
import { splitCode } from './split-code.js';

/** Prose of a specification: what stands between backticks becomes code, everything else stays text. */
export function prose(text: string): Html {
  const parts = splitCode(text.trim());
  return html`${parts.map((part) => (part.isCode ? html`<code>${part.text}</code>` : part.text))}`;
}
