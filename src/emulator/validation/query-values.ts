import { FormProblem } from '../form-problem.js';
import { isSignatureParameter, type QueryItem } from '../query.js';
import { type ApiDocument, type ApiParameter, follow } from './api-document.js';

/**
 * The query as values of the types that its parameters declare. Parameters that the operation does not have, and repeated
 * ones, are refused: what the real service does with them is not documented, and a misspelt name should not pass unseen.
 */
export function queryValues(
  document: ApiDocument,
  parameters: readonly ApiParameter[],
  query: readonly QueryItem[],
): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, text] of query.filter(([itemName]) => !isSignatureParameter(itemName))) {
    const parameter = parameters.find((candidate) => candidate.in === 'query' && candidate.name === name);
    if (!parameter)
      throw new FormProblem('parameter', `${JSON.stringify(name)} is not a query parameter of this operation.`);
    if (values.has(name)) throw new FormProblem('parameter', `query.${name} is given more than once.`);
    values.set(name, coerce(text, typeOf(document, parameter)));
  }
  return Object.fromEntries(values);
}

function typeOf(document: ApiDocument, parameter: ApiParameter): unknown {
  const schema = follow(document, parameter.schema);
  return 'type' in schema ? schema.type : undefined;
}

/** A text that is not of the type stays a text, which the schema then refuses. Python writes `True` and `False`. */
function coerce(text: string, type: unknown): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
