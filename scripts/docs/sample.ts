import { html, type Html } from './html.js';

/** A piece of code. Samples are wider than a phone: they scroll by themselves, also with the keyboard. */
export function sample(label: string, text: string): Html {
  return html`<pre tabindex="0" role="group" aria-label="${label}"><code>${text.trim()}</code></pre>`;
}
