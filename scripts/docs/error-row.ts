import type { CataloguedCode } from './error-catalogue.js';
import { errorUses } from './error-use.js';
import { html, type Html } from './html.js';
import { prose } from './prose.js';
import { repeatingAfter, repeatWords } from './repeat-words.js';
import { errorAnchor } from './site-paths.js';

/** What the catalogue says of one code: the cells of its line. */
export function errorRow(entry: CataloguedCode): readonly Html[] {
  return [nameCell(entry), meaningCell(entry), repeatCell(entry), errorUses(entry)];
}

/** Every service that has the code links to an anchor of its own. */
function nameCell({ code, meaning, uses }: CataloguedCode): Html {
  const [first, ...others] = uses.map(({ service }) => errorAnchor(service.name, code));
  return html`${others.map((anchor) => html`<span id="${anchor}"></span>`)}
    <a id="${first}" href="#${first}"><code>${code}</code></a>
    <span class="quiet">HTTP ${meaning.status}, ${meaning.category}</span>`;
}

function meaningCell({ meaning, uses }: CataloguedCode): Html {
  return html`<p>${prose(meaning.meaning)}</p>
    <p class="advice">${prose(meaning.advice)}</p>
    ${
      uses.some(({ isMismatch }) => isMismatch)
        ? html`<p class="quiet">Thrown as <code>IdempotencyMismatchError</code>.</p>`
        : undefined
    }
    ${
      uses.some(({ standsForStatus }) => standsForStatus)
        ? html`<p class="quiet">An answer with status ${meaning.status} and without a code is taken for it.</p>`
        : undefined
    }`;
}

function repeatCell({ meaning, uses }: CataloguedCode): Html {
  const traits = {
    isBusy: uses.some((use) => use.isBusy),
    takesTokens: uses.some((use) => use.takesTokens),
    hasClientTokens: uses.some((use) => use.hasClientTokens),
  };
  const { helps, client } = repeatWords[repeatingAfter(meaning, traits)];
  return html`<p><strong>${helps}.</strong> ${prose(client)}</p>`;
}
