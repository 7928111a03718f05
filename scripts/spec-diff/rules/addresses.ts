import type { ServiceTable } from '../../../src/operations/service-table.js';
import type { CallerView } from '../caller-view.js';
import { code, type Change } from '../change.js';

/** Regions whose address is not known any more, so that a client for them is refused, and the one that stands in where none is named. */
export function compareAddresses({ table: base }: CallerView, { table: revision }: CallerView): Change[] {
  return [...compareDefaults(base.defaultRegion, revision.defaultRegion), ...compareRegions(base, revision)];
}

function compareDefaults(before: string, after: string): Change[] {
  if (before === after) return [];
  const says = `It is ${code(after)} instead of ${code(before)}: what the emulator is asked without naming a region is in another one.`;
  return [{ impact: 'major', where: 'default region', says }];
}

function compareRegions(base: ServiceTable, revision: ServiceTable): Change[] {
  const [before, after] = [base.regionEndpoints ?? {}, revision.regionEndpoints ?? {}];
  return Object.keys(after)
    .filter((region) => after[region] === 'unknown' && before[region] !== 'unknown')
    .map((region) => ({
      impact: 'major',
      where: `region ${code(region)}`,
      says: 'Its address is not known any more: the client needs an `endpoint`.',
    }));
}
