import { isDeepStrictEqual } from 'node:util';
import { operationsOf, type SpecDocument } from '../lib/spec-model.js';
import { callerChanges } from './caller-changes.js';
import { byImpact, type Change } from './change.js';
import { runRedoclyDiff, type DiffWire } from './redocly-diff.js';
import type { Release } from './released.js';
import { SpecDiffError } from './spec-diff-error.js';
import { wireChanges } from './wire-changes.js';

/** What changed in one service since the last release; nothing where it is as it was. */
export interface ServiceDiff {
  readonly service: string;
  readonly changes: readonly Change[];
}

/**
 * Compares each service with what it was in the last release, all at once; before the first release every service is new.
 * @param diffWire compares what goes over the wire; default `redocly diff`
 * @throws {SpecDiffError} when one cannot be compared
 */
export function compareServices(
  release: Release | undefined,
  documents: ReadonlyMap<string, SpecDocument>,
  diffWire: DiffWire = runRedoclyDiff,
): Promise<ServiceDiff[]> {
  const released = release?.documents ?? new Map<string, SpecDocument>();
  const services = [...new Set([...documents.keys(), ...released.keys()])];
  return Promise.all(
    services.map(async (service) => ({
      service,
      changes: await compareService(service, released.get(service), documents.get(service), diffWire),
    })),
  );
}

/**
 * What changed in one service, the greatest first.
 * @param base as it was released; `undefined` for a new one
 * @param revision as it is now; `undefined` for one that is gone
 * @param diffWire compares what goes over the wire; default `redocly diff`
 * @throws {SpecDiffError} when the two cannot be compared
 */
export async function compareService(
  service: string,
  base?: SpecDocument,
  revision?: SpecDocument,
  diffWire: DiffWire = runRedoclyDiff,
): Promise<Change[]> {
  if (revision === undefined) return [{ impact: 'major', where: 'service', says: 'It is gone, with its client.' }];
  if (base === undefined)
    return [
      { impact: 'minor', where: 'service', says: `It is new, with ${operationsOf(revision).length} operations.` },
    ];
  if (isDeepStrictEqual(base, revision)) return [];
  const ofCallers = forCallers(service, base, revision);
  const gone = new Set(ofCallers.flatMap(({ goneField = [] }) => goneField));
  const changes = [...ofCallers, ...wireChanges(await diffWire(base, revision), base, revision, gone)];
  return changes.length > 0 ? byImpact(changes) : [unseen];
}

/** Redocly does not compare lists of texts within extensions; what concerns callers in them has rules of its own. */
const unseen: Change = {
  impact: 'patch',
  where: 'service',
  says: 'Its lists, such as those of rules, changed.',
};

/** A release is in the form that the specification had then; a generator that reads another one may not understand it. */
function forCallers(service: string, base: SpecDocument, revision: SpecDocument): Change[] {
  try {
    return callerChanges(base, revision, service);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecDiffError(`${service} as released cannot be compared with what it is now: ${reason}`);
  }
}
