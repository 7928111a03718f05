import type { OperationEntry } from '../../../src/operations/service-table.js';
import type { Input } from '../samples/resolve-input.js';
import type { HiddenValues } from '../samples/typescript-literal.js';

/**
 * The secrets in the input of a sample that come from an earlier answer, such as tokens. A secret that stands in the specification itself is
 * made up, and shown.
 * @param written as it stands in the specification
 * @param input with the values from earlier answers
 */
export function hiddenValuesOf({ sensitive = [] }: OperationEntry, written: Input, input: Input): HiddenValues {
  const hidden = sensitive.flatMap((path): [string, string][] => {
    const value = valueAt(input, path);
    return typeof value === 'string' && value !== valueAt(written, path) ? [[value, variableName(path)]] : [];
  });
  return new Map(hidden);
}

const valueAt = (input: Input, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], input);

/** `SUBJECT_TOKEN` for the header `X-Subject-Token`, `TOKEN_ID` for the field `id` of a `token`. */
const variableName = (path: readonly string[]): string =>
  path.slice(-2).join('_').replace(/^X-/, '').replaceAll('-', '_').toUpperCase();
