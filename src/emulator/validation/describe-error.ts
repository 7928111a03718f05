import type { ErrorObject } from 'ajv/dist/2020.js';

const longestValue = 80;

/** Says which field is wrong, what is expected and what was sent. */
export function describeError(error: ErrorObject): string {
  const field = fieldName(error.instancePath);
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'required') return `${join(field, String(params['missingProperty']))} is required`;
  return `${field} ${expectation(error, params) ?? error.message ?? 'is wrong'}; got ${valueOf(error)}`;
}

function expectation({ keyword, schema }: ErrorObject, params: Record<string, unknown>): string | undefined {
  switch (keyword) {
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'x-extensible-enum':
      return `must be one of ${(schema as unknown[]).join(', ')}`;
    case 'const':
      return params['allowedValue'] === '' ? 'must be empty' : `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'type':
      return `must be of type ${[params['type']].flat().join(' or ')}`;
    case 'minLength':
      return `must have at least ${String(params['limit'])} characters`;
    case 'maxLength':
      return `must have at most ${String(params['limit'])} characters`;
    default:
      return undefined;
  }
}

/** The value that was sent, cut short; secrets are not repeated. */
function valueOf(error: ErrorObject): string {
  const schema = error.parentSchema as Record<string, unknown> | undefined;
  if (schema?.['x-sensitive'] === true) return 'a value that is not shown';
  const { data } = error;
  if (typeof data === 'object' && data !== null) return Array.isArray(data) ? 'an array' : 'an object';
  const text = data === undefined ? 'nothing' : JSON.stringify(data);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** `/body/tags/0/tagKey` as `body.tags[0].tagKey`. */
function fieldName(pointer: string): string {
  const tokens = pointer.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')).reduce(join, '');
}

function join(field: string, token: string): string {
  if (/^\d+$/.test(token)) return `${field}[${token}]`;
  return field === '' ? token : `${field}.${token}`;
}
