import type { WireQuirk } from '../../../src/operations/service-table.js';
import type { OperationPair } from '../caller-view.js';
import { code, type Change } from '../change.js';

/** The spellings of a field that the client reads as one: an app reads what it is promised only as long as they are all known. */
export function compareQuirks({ base, revision }: OperationPair): Change[] {
  const [before, after] = [base.quirks, revision.quirks].map(readingsOf);
  const fields = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  const where = code(revision.operationId);
  return fields.flatMap((field): Change[] => {
    const [had, has] = [before?.get(field) ?? [], after?.get(field) ?? []];
    const lost = had.filter((reading) => !has.includes(reading));
    const won = has.filter((reading) => !had.includes(reading));
    const says = (verb: string, readings: readonly string[]) =>
      `The client ${verb} of ${code(field)}: ${readings.join(', ')}.`;
    return [
      ...(lost.length > 0
        ? [{ impact: 'major', where, says: says('no longer knows all spellings', lost) } as const]
        : []),
      ...(won.length > 0 ? [{ impact: 'minor', where, says: says('knows further spellings', won) } as const] : []),
    ];
  });
}

const readingsOf = (quirks: readonly WireQuirk[] = []): Map<string, string[]> =>
  new Map(quirks.map((quirk) => [[...quirk.within, quirk.field].join('.').replaceAll('.*', '[]'), readings(quirk)]));

function readings({ alsoNamed = [], words = {}, ...flags }: WireQuirk): string[] {
  return [
    ...alsoNamed.map((name) => `the name ${code(name)}`),
    ...(flags.digitString === true ? ['digits in a text for a number'] : []),
    ...(flags.emptyStringIsNull === true ? ['an empty text for null'] : []),
    ...(flags.numberAsText === true ? ['a number for a text'] : []),
    ...Object.entries(words).map(([word, number]) => `${code(word)} for ${number}`),
  ];
}
