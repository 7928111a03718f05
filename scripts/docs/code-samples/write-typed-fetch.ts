import { placeInput } from '../../../src/client/place-input.js';
import type { OperationEntry } from '../../../src/operations/service-table.js';
import type { Printed } from './choose-printed.js';
import { printStatements } from './print-statements.js';
import { typescriptLiteral } from '../samples/typescript-literal.js';
import { clientVariable } from '../samples/write-program.js';
import { writeSampleClient, type WrittenCall } from './write-named-call.js';

/**
 * The module that makes the same call by its path. Not pretty printed.
 * @param url where the named call was sent: it has what the client filled in
 */
export function writeTypedFetch(written: WrittenCall, url: string): string {
  const { sampled, call, hidden, printed } = written;
  const { entry } = sampled;
  const { path, query, header, body } = placeInput(entry, { ...pathValues(entry, url), ...call.input });
  const params = Object.entries({ path, query, header }).filter(([, fields]) => Object.keys(fields).length > 0);
  const options = {
    ...(params.length > 0 && { params: Object.fromEntries(params) }),
    ...(body !== undefined && { body }),
  };
  const more = Object.keys(options).length === 0 ? '' : `, ${typescriptLiteral(options, { hidden })}`;
  const expression = `${clientVariable(sampled.service)}.http.${entry.method}(${JSON.stringify(entry.path)}${more})`;
  return `${writeSampleClient(written)}\n\n${writeUse(printed, expression)}`;
}

function writeUse(printed: Printed | undefined, call: string): string {
  const refused = "if (error) throw new Error('Refused', { cause: error });";
  if (printed === undefined)
    return `const { error, response } = await ${call};\n${refused}\nconsole.log(response.status);`;
  const { within } = printed;
  const holder = within === undefined ? 'data' : `data.${within}`;
  return `const { data, error } = await ${call};\n${refused}\n${printStatements(printed, holder)}`;
}

/** The values of the parameters in the path that a request was sent to. */
function pathValues({ path }: OperationEntry, url: string): Record<string, string> {
  const template = path.split('#')[0]?.split('/') ?? [];
  const values = new URL(url).pathname.split('/');
  const named = template.flatMap((part, at): [string, string][] => {
    const [, name] = /^\{(.*)\}$/.exec(part) ?? [];
    return name === undefined ? [] : [[name, decodeURIComponent(values[at] ?? '')]];
  });
  return Object.fromEntries(named);
}
