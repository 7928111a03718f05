import { highlight } from './highlight.js';
import { html, type Html } from './html.js';

/**
 * A piece of code. Samples are wider than a phone: they scroll by themselves, also with the keyboard.
 * @param language such as `ts`, `sh` or `json`; without it the code stays plain
 */
export function sample(label: string, text: string, language = ''): Html {
  const code = highlight(text.replace(/^\s*\n/, '').trimEnd(), language);
  return html`<div class="sample">
    <pre tabindex="0" role="group" aria-label="${label}"><code>${code}</code></pre>
  </div>`;
}
