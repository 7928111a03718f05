import type { SpecSample } from '../../lib/spec-model.js';

/** The samples of one service, by name. */
export type Samples = Readonly<Record<string, SpecSample>>;

/** A sample and the operation that it calls. */
export interface PlannedSample extends SpecSample {
  readonly name: string;
  readonly operation: string;
}

/**
 * A sample and before it, in order and each once, all that have to be called for it.
 * @throws {RangeError} when there is no sample of that name
 */
export function planSample(samples: Samples, name: string): PlannedSample[] {
  const planned = new Map<string, PlannedSample>();
  addSample(samples, name, planned);
  return [...planned.values()];
}

/** Samples that come after themselves are refused by the specification's own rules. */
function addSample(samples: Samples, name: string, planned: Map<string, PlannedSample>): void {
  const sample = samples[name];
  if (sample === undefined) throw new RangeError(`There is no sample called ${name}.`);
  if (planned.has(name)) return;
  for (const earlier of sample.after ?? []) addSample(samples, earlier, planned);
  planned.set(name, { operation: name, ...sample, name });
}
