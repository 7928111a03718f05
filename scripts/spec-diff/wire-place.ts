import { deref, operationsOf, type SpecDocument, type SpecParameter } from '../lib/spec-model.js';
import { code } from './change.js';

/** What a JSON pointer into a bundled specification points at, as people call it, in Markdown. */
export function wirePlace(document: SpecDocument, pointer: string): string {
  const [area = '', ...tokens] = pointer.slice(2).split('/').map(decode);
  if (area === 'components') return componentPlace(document, tokens);
  if (area === 'paths') return pathPlace(document, tokens);
  if (area === 'info' || area === '') return 'service';
  if (area === 'servers') return 'address';
  return [area, ...tokens.filter(isName)].map(code).join(' ');
}

const decode = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');
const isName = (token: string): boolean => !/^\d+$/.test(token);

function componentPlace(document: SpecDocument, [kind = '', name = '', ...within]: readonly string[]): string {
  if (kind === 'schemas') return code(name + fieldPath(within));
  if (kind === 'parameters') return parameterPlace(document.components.parameters?.[name], name);
  return `${singular[kind] ?? kind} ${code(name)}`;
}

const singular: Readonly<Record<string, string>> = {
  responses: 'answer',
  headers: 'header',
  securitySchemes: 'signature',
};

const parameterPlace = (parameter: unknown, name: string): string =>
  `parameter ${code((parameter as SpecParameter | undefined)?.name ?? name)}`;

function pathPlace(document: SpecDocument, [path = '', method = '', ...within]: readonly string[]): string {
  const at = { path, method: method.toUpperCase() };
  const placed = operationsOf(document).find((each) => each.path === at.path && each.method === at.method);
  if (placed === undefined) return `path ${code(path)}`;
  const { operation } = placed;
  const [area, name = '', ...rest] = within;
  const own = code(operation.operationId);
  if (area === 'parameters') {
    const parameter = deref<SpecParameter | undefined>(document, operation.parameters?.[Number(name)]);
    return parameter === undefined ? own : `${own}, ${parameterPlace(parameter, name)}`;
  }
  if (area === 'requestBody') return `${own}, body${fieldOf([name, ...rest])}`;
  if (area === 'responses' && name !== '') return `${own}, answer ${name}${fieldOf(rest)}`;
  return area?.startsWith('x-') === true ? `${own}, ${code(area)}` : own;
}

function fieldOf(tokens: readonly string[]): string {
  const path = fieldPath(tokens);
  return path === '' ? '' : ` ${code(path.replace(/^\./, ''))}`;
}

/** `/properties/items/items/properties/id` to `.items[].id`. */
function fieldPath(tokens: readonly string[]): string {
  const [keyword, name, ...rest] = tokens;
  if (keyword === undefined) return '';
  if (keyword === 'properties' && name !== undefined) return `.${name}${fieldPath(rest)}`;
  return (keyword === 'items' ? '[]' : '') + fieldPath(tokens.slice(1));
}
