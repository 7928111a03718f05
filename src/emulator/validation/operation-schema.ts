import type { OperationEntry } from '../../operations/service-table.js';
import { type ApiDocument, type ApiParameter, follow, operationOf } from './api-document.js';

/** Where a parameter can stand. */
export type ParameterPlace = 'path' | 'query' | 'header';

/** What an operation takes, as one JSON schema over `{path, query, header, body}`. */
export interface OperationSchema {
  readonly schema: object;
  readonly parameters: readonly ApiParameter[];
  readonly takesBody: boolean;
}

/** Compiles an operation's parameters and body into one schema, with the document's components for its references. */
export function operationSchema(document: ApiDocument, entry: OperationEntry): OperationSchema {
  const operation = operationOf(document, entry);
  const parameters = (operation.parameters ?? []).map((parameter) => follow(document, parameter));
  const body = operation.requestBody && follow(document, operation.requestBody);
  const bodySchema = body?.content['application/json']?.schema;
  const properties = {
    path: placeSchema(parameters, 'path'),
    query: placeSchema(parameters, 'query'),
    header: placeSchema(parameters, 'header'),
    ...(bodySchema && { body: bodySchema }),
  };
  const required = body?.required ? ['body'] : [];
  return {
    schema: { type: 'object', properties, required, components: document.components },
    parameters,
    takesBody: bodySchema !== undefined,
  };
}

function placeSchema(parameters: readonly ApiParameter[], place: ParameterPlace): object {
  const here = parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(here.map((parameter) => [parameter.name, parameter.schema])),
    required: here.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}
