import { isRecord } from './json-pointer.js';

/** What stands in the place of a value that must not be shown. */
const leftOut = '(left out)';

/**
 * A copy of a call's input, as JSON has it, in which everything that the specification marks as sensitive is replaced. Where a
 * secret should be and the input has another shape, all that is there is replaced.
 */
export function withoutSensitive(input: unknown, paths: readonly (readonly string[])[] = []): unknown {
  return paths.length === 0 ? input : paths.reduce(replaceAt, asJson(input));
}

/** What would be sent: it may differ from what the caller's objects show, and a later `JSON.stringify` would show it. */
function asJson(input: unknown): unknown {
  try {
    return input === undefined ? undefined : (JSON.parse(JSON.stringify(input)) as unknown);
  } catch {
    return leftOut;
  }
}

function replaceAt(value: unknown, [token, ...rest]: readonly string[]): unknown {
  if (value === undefined || value === null) return value;
  if (token === '*' && Array.isArray(value)) return value.map((item) => replaceAt(item, rest));
  if (token === undefined || token === '*' || !isRecord(value)) return leftOut;
  return Object.hasOwn(value, token) ? { ...value, [token]: replaceAt(value[token], rest) } : value;
}

/** The texts that stand where the specification marks something as sensitive. */
export function sensitiveTexts(input: unknown, paths: readonly (readonly string[])[]): string[] {
  const present = asJson(input);
  return paths.flatMap((path) => textsAt(present, path));
}

/** Where a secret should be and the input has another shape, every text that is there. */
function textsAt(value: unknown, [token, ...rest]: readonly string[]): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (token !== undefined && token !== '*' && isRecord(value))
    return Object.hasOwn(value, token) ? textsAt(value[token], rest) : [];
  return Object.values(value).flatMap((item) => textsAt(item, token === '*' ? rest : []));
}
