import type { WireQuirk } from '../operations/service-table.js';
import { isRecord } from './json-pointer.js';

/**
 * The one place where answers are mended. Which fields need it stands in the specification (`x-wire-quirks`), with the sources:
 * a field that also arrives under another name, a number that arrives as digits or as a word, a text that arrives as a number, an empty
 * text that means null.
 * The decoded answer is changed in place.
 * @returns whether anything had to be mended
 */
export function mendAnswer(answer: unknown, quirks: readonly WireQuirk[]): boolean {
  return quirks
    .flatMap((quirk) => holdersOf(answer, quirk.within).map((holder) => mendField(holder, quirk)))
    .includes(true);
}

function holdersOf(value: unknown, path: readonly string[]): Record<string, unknown>[] {
  const [token, ...rest] = path;
  if (token === undefined) return isRecord(value) ? [value] : [];
  if (token === '*') return Array.isArray(value) ? value.flatMap((item) => holdersOf(item, rest)) : [];
  return isRecord(value) && Object.hasOwn(value, token) ? holdersOf(value[token], rest) : [];
}

function mendField(holder: Record<string, unknown>, quirk: WireQuirk): boolean {
  const before = holder[quirk.field];
  const alias = before === undefined ? quirk.alsoNamed?.find((name) => holder[name] !== undefined) : undefined;
  const found = alias === undefined ? before : holder[alias];
  const after = mendValue(found, quirk);
  if (after === before) return false;
  holder[quirk.field] = after;
  return true;
}

function mendValue(value: unknown, { digitString, emptyStringIsNull, numberAsText, words }: WireQuirk): unknown {
  if (emptyStringIsNull && value === '') return null;
  if (numberAsText && typeof value === 'number') return String(value);
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (words && Object.hasOwn(words, word)) return words[word];
  return digitString && typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
}
