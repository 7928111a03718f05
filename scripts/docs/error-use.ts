import type { CodeUse, DrawingRule } from './code-use.js';
import type { CataloguedCode, CodeMeaning } from './error-catalogue.js';
import { html, type Html, type HtmlValue } from './html.js';
import { prose } from './prose.js';
import type { OperationItem, ServiceCard } from './site-model.js';

/** How many items of a list are seen at once; a longer one has to be opened. */
const longest = { operations: 6, rules: 3 };

/** Which operations return a code, and which rules draw it. */
export function errorUses({ meaning, uses }: CataloguedCode): Html {
  const every = meaning.everyOperation === true;
  const isCommon = uses.length > 1;
  const names = uses.map(({ service }, index) => html`${index > 0 ? ', ' : undefined}${nameOf(service, isCommon)}`);
  return html`${every ? html`<p>Every operation of ${names}.</p>` : undefined}
  ${uses.map((use) => useOf(meaning, use, isCommon))}`;
}

/** The heading has the link already to the service whose codes stand below it. */
const nameOf = ({ title, link }: ServiceCard, isCommon: boolean): HtmlValue =>
  isCommon ? html`<a href="${link}">${title}</a>` : title;

function useOf(meaning: CodeMeaning, use: CodeUse, isCommon: boolean): Html | undefined {
  const every = meaning.everyOperation === true;
  const { service, operations, meansNotFound, rules } = use;
  const parts = [
    operations.length > 0 || every ? operationList(operations) : html`<p>No operation here names it.</p>`,
    meaning.category === 'not-found' ? undefined : notFound(meansNotFound),
    ruleList(rules),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const label = whose(service, operations.length > 0 && every, isCommon);
  return html`<div class="use">${label === undefined ? undefined : html`<p>${label}</p>`} ${parts}</div>`;
}

/** Of a code that one service alone has, the heading tells whose it is. */
function whose(service: ServiceCard, isNamedToo: boolean, isCommon: boolean): Html | undefined {
  if (isCommon) return html`${nameOf(service, isCommon)}${isNamedToo ? ' names it for' : undefined}:`;
  return isNamedToo ? html`Named for:` : undefined;
}

function operationList(operations: readonly OperationItem[]): Html | undefined {
  const items = operations.map(
    ({ operationId, link }) =>
      html`<li>
        <a href="${link}"><code>${operationId}</code></a>
      </li> `,
  );
  return foldable('operations', items, longest.operations);
}

function ruleList(rules: readonly DrawingRule[]): Html | undefined {
  return foldable('rules', rules.map(ruleItem), longest.rules);
}

const ruleItem = ({ says, isAssumed }: DrawingRule): Html =>
  html`<li>${prose(says)}${isAssumed ? html` <em>Emulator’s choice.</em>` : undefined}</li> `;

function notFound(operations: readonly OperationItem[]): Html | undefined {
  if (operations.length === 0) return undefined;
  return html`<p class="quiet">Its category is <code>not-found</code> for:</p>
    ${operationList(operations)}`;
}

/** A list that has to be opened where it is long; a browser does that without a script. */
function foldable(kind: 'operations' | 'rules', items: readonly Html[], most: number): Html | undefined {
  if (items.length === 0) return undefined;
  const list = html`<ul class="${kind}">
    ${items}
  </ul>`;
  if (items.length <= most) return list;
  return html`<details>
    <summary>${items.length} ${kind}</summary>
    ${list}
  </details>`;
}
