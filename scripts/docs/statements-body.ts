import { html, type Html, type HtmlValue } from './html.js';
import { prose } from './prose.js';
import type { ServiceCard } from './site-model.js';
import { upFromGuide } from './site-paths.js';
import { toSlug } from './slug.js';
import { toTestReference, type Statement, type Statements, type StatementSection } from './statements.js';
import { table } from './table.js';

const columns = ['Statement', 'In the specification', 'Shown by'];

/** What the page of a service's statements is made of. */
export interface StatementsContent {
  readonly statements: Statements;
  readonly service: ServiceCard;
  /** All services, to whose references what they share links. */
  readonly services: readonly ServiceCard[];
  /** The guides about the service, which stand beside the page. */
  readonly guides: readonly { readonly name: string; readonly title: string }[];
}

/** The statements of a service as tables: what is said, where the specification says it, which tests show it. */
export function statementsBody(content: StatementsContent): Html {
  const { source, sections } = content.statements;
  const links = content.guides.map(({ name, title }) => html`, <a href="${name}.html">${title}</a>`);
  return html`<p>
      These statements come from <a href="${source.url}">${source.title}</a>. See also:
      <a href="${upFromGuide}${content.service.link}">reference</a>${links}.
    </p>
    <p>
      What all services of a cloud have in common is at times shown by a test of another service, which is then said
      beside that test.
    </p>
    ${sections.map((section) => sectionTable(section, content))}`;
}

function sectionTable({ title, statements }: StatementSection, { service, services }: StatementsContent): Html {
  const heading = toSlug(title);
  const rows = statements.map((statement) => row(statement, service.name, services));
  return html`<h2 id="${heading}">${title}</h2>
    ${table({ heading, columns, rows, layout: 'statements' })}`;
}

function row(
  { says, spec, tests = [], elsewhere = [], untested }: Statement,
  service: string,
  services: readonly ServiceCard[],
): HtmlValue[] {
  const shown = [
    ...tests.map((test) => testPlace(test, service)),
    ...elsewhere.map((test) => html`${testPlace(test, service)} <span class="quiet note">(of another service)</span>`),
  ];
  const why = untested === undefined ? undefined : html`<p class="quiet">No test: ${prose(untested)}</p>`;
  return [prose(says), list(spec.map((place) => specPlace(place, services))), [list(shown), why]];
}

const list = (items: readonly Html[]): Html | undefined =>
  items.length === 0
    ? undefined
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** What stands in the file of an operation links to the reference. */
function specPlace(place: string, services: readonly ServiceCard[]): Html {
  const [file] = place.split('#');
  const operations = services.flatMap(({ groups }) => groups.flatMap((group) => group.operations));
  const operation = operations.find(({ source }) => source === file);
  const code = html`<code>${place}</code>`;
  return operation === undefined ? code : html`<a href="${upFromGuide}${operation.link}">${code}</a>`;
}

function testPlace(text: string, service: string): Html {
  const reference = toTestReference(text, service);
  const title = reference.kind === 'test' ? html`${asRead(reference.title)}` : html`rule <code>${reference.id}</code>`;
  return html`${title} <code class="quiet">${reference.file}</code>`;
}

/** A title for readers: placeholders of `test.each` that only list the cases at its end are left out, others become words. */
export const asRead = (title: string): string =>
  title
    .replace(/(?:[:,] (?:by )?%[sdifjoO])+$/, '')
    .replace(/%[sdifjoO]/g, '[each case]')
    .replaceAll(' > ', ': ');
