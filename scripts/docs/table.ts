import { html, type Html, type HtmlValue } from './html.js';
import { prose } from './prose.js';

/** What a table is made of. */
export interface TableContent {
  /** The id of the heading that names it. */
  readonly heading: string;
  /** What stands between backticks is code. */
  readonly columns: readonly string[];
  /** Lines of cells; the first cell of each says what the line is about. */
  readonly rows: readonly (readonly HtmlValue[])[];
  /** A class of its own, for its layout. */
  readonly layout?: string;
}

/** A table. On a narrow screen its cells stand below each other, each with the name of its column. */
export function table({ heading, columns, rows, layout = '' }: TableContent): Html {
  return html`<table class="cells ${layout}" aria-labelledby="${heading}">
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${prose(column)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((cells) => row(columns, cells))}
    </tbody>
  </table>`;
}

/** A cell without content must stay empty, so that its name is not shown either. */
function row(columns: readonly string[], [first, ...others]: readonly HtmlValue[]): Html {
  const labels = columns.slice(1).map((column) => column.replaceAll('`', ''));
  return html`<tr>
    <th scope="row">${first}</th>
    ${others.map((cell, index) => html`<td data-label="${labels[index]}">${cell}</td>`)}
  </tr>`;
}
