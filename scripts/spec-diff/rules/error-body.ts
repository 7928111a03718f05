import { isDeepStrictEqual } from 'node:util';
import type { ErrorBodyEntry } from '../../../src/operations/service-table.js';
import type { CallerView } from '../caller-view.js';
import { code, type Change } from '../change.js';

/** Where the client finds the parts of an error, and what it takes an answer without a code to mean. */
export function compareErrorBody({ table: base }: CallerView, { table: revision }: CallerView): Change[] {
  const [before, after] = [flat(base.errorBody), flat(revision.errorBody)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => ({
      impact: onlyEmulated(key) ? 'patch' : 'minor',
      where: `error body, ${code(key)}`,
      says: `It is ${shown(after[key])} instead of ${shown(before[key])}.`,
    }));
}

/** What a gateway writes is made up by the emulator's faults; the client concludes nothing from it. */
const onlyEmulated = (key: string): boolean => key.startsWith('gatewayCodes');

function flat({ codeByStatus, gatewayCodes = {}, ...parts }: ErrorBodyEntry): Record<string, unknown> {
  const prefixed = (prefix: string, map: object) =>
    Object.entries(map).map(([key, value]): [string, unknown] => [`${prefix}.${key}`, value]);
  const maps = [...prefixed('codeByStatus', codeByStatus), ...prefixed('gatewayCodes', gatewayCodes)];
  return { ...parts, ...Object.fromEntries(maps) };
}

const shown = (value: unknown): string => (value === undefined ? 'not given' : code(JSON.stringify(value)));
