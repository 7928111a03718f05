import { referenceLink } from './guide-link.js';
import { html, type Html } from './html.js';
import { prose } from './prose.js';
import type { ServiceCard } from './site-model.js';
import { toTestReference, type Statement, type Statements, type StatementSection } from './statements.js';

/** The statements of a service as tables: what is said, where the specification says it, which tests show it. */
export function statementsBody({ sections }: Statements, service: string, services: readonly ServiceCard[]): Html {
  return html`${sections.map((section) => table(section, service, services))}`;
}

function table({ title, statements }: StatementSection, service: string, services: readonly ServiceCard[]): Html {
  return html`<h2>${title}</h2>
    <table class="statements">
      <thead>
        <tr>
          <th scope="col">Statement</th>
          <th scope="col">In the specification</th>
          <th scope="col">Shown by</th>
        </tr>
      </thead>
      <tbody>
        ${statements.map((statement) => row(statement, service, services))}
      </tbody>
    </table>`;
}

function row({ says, spec, tests, untested }: Statement, service: string, services: readonly ServiceCard[]): Html {
  return html`<tr>
    <td>${prose(says)}</td>
    <td>${list(spec.map((place) => specPlace(place, services)))}</td>
    <td>
      ${list(tests.map((test) => testPlace(test, service)))}
      ${untested === undefined ? undefined : html`<p class="quiet">No test: ${prose(untested)}</p>`}
    </td>
  </tr>`;
}

const list = (items: readonly Html[]): Html | undefined =>
  items.length === 0
    ? undefined
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** What stands in the file of an operation links to the reference. */
function specPlace(place: string, services: readonly ServiceCard[]): Html {
  const operation = /^(.+)\/operations\/(\w+)\.yaml/.exec(place);
  const link = operation === null ? undefined : referenceLink(operation.slice(1).join('/'), services);
  const code = html`<code>${place}</code>`;
  return link === undefined ? code : html`<a href="${link}">${code}</a>`;
}

function testPlace(text: string, service: string): Html {
  const reference = toTestReference(text, service);
  const title = reference.kind === 'test' ? html`${asRead(reference.title)}` : html`rule <code>${reference.id}</code>`;
  return html`${title} <code class="quiet">${reference.file}</code>`;
}

/** A title without the placeholders of `test.each`. */
const asRead = (title: string): string => title.replace(/%[sdifjoO]/g, '…').replaceAll(' > ', ': ');
