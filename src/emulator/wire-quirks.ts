import type { WireQuirk } from '../operations/service-table.js';

/** Adds the other spellings of fields to an answer: clients differ in which one they read. */
export function withOtherSpellings(body: unknown, quirks: readonly WireQuirk[]): unknown {
  return quirks.reduce((changed, quirk) => addWithin(changed, quirk.within, quirk), body);
}

function addWithin(value: unknown, path: readonly string[], quirk: WireQuirk): unknown {
  const [step, ...rest] = path;
  if (step === '*') return Array.isArray(value) ? value.map((item) => addWithin(item, rest, quirk)) : value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  if (step !== undefined) return { ...fields, [step]: addWithin(fields[step], rest, quirk) };
  if (!(quirk.field in fields)) return value;
  const others = (quirk.alsoNamed ?? []).map((name) => [name, fields[quirk.field]] as const);
  return { ...fields, ...Object.fromEntries(others) };
}
