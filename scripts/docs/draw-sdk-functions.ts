import type { DrawBlock } from './guide-body.js';
import { html, type Html, type HtmlValue } from './html.js';
import { sdkLabels } from './sdk-labels.js';
import type { OperationItem, ServiceCard } from './site-model.js';
import { plainName, upFromGuide } from './site-paths.js';
import { table } from './table.js';

/**
 * Draws blocks such as `sdk-functions baidu/peering python java`: a table of the operations that have a name in one of these, in the order of
 * the reference, with their names there.
 */
export const drawSdkFunctions =
  (services: readonly ServiceCard[]): DrawBlock =>
  async (language) => {
    const [word, name = '', ...asked] = language.split(' ');
    if (word !== 'sdk-functions') return undefined;
    const service = services.find((each) => each.name === name);
    if (service === undefined) throw new Error(`"${language}" names no service.`);
    const unknown = asked.find((source) => !Object.hasOwn(sdkLabels, source));
    if (unknown !== undefined || asked.length === 0)
      throw new Error(`"${language}" must name some of ${Object.keys(sdkLabels).join(', ')}.`);
    return Promise.resolve(functionTable(service, asked));
  };

function functionTable(service: ServiceCard, asked: readonly string[]): Html {
  const heading = ['sdk-functions', plainName(service.name), ...asked].join('-');
  const operations = service.groups.flatMap((group) => group.operations);
  const rows = operations
    .filter(({ sdkNames }) => asked.some((source) => sdkNames[source] !== undefined))
    .map((operation) => row(operation, asked));
  if (rows.length === 0) throw new Error(`No operation of ${service.name} has a name in ${asked.join(', ')}.`);
  const columns = ['Here', ...asked.map((source) => sdkLabels[source] ?? source)];
  return html`<h3 id="${heading}">${service.title}: ${columns.slice(1).join(', ')}</h3>
    ${table({ heading, columns, rows, layout: 'wide' })}`;
}

const row = ({ operationId, link, sdkNames }: OperationItem, asked: readonly string[]): HtmlValue[] => [
  html`<a href="${upFromGuide}${link}"><code>${operationId}</code></a>`,
  ...asked.map((source) => sdkNames[source] && html`<code>${sdkNames[source]}</code>`),
];
