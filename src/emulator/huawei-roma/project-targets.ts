import type { EmulatorRomaInstance } from '../seed.js';
import { isNameModifiable } from './name-modifiable.js';
import { refuse } from './refuse.js';
import type { RomaState } from './state.js';

/**
 * Finds the instances that a call on a project names, each once, and refuses those that such calls may not change. They come in
 * the order of their names, as in the documented answers, and not as the call names them.
 */
export function findTargets(
  state: RomaState,
  projectId: string,
  instanceIds: readonly string[],
): EmulatorRomaInstance[] {
  const targets = [...new Set(instanceIds)].map(
    (id) =>
      state.world.directory.findRomaInstance(projectId, id) ??
      refuse('project-instances-exist', `${id} is none of project ${projectId}.`),
  );
  const modifiable = targets.find((target) => isNameModifiable(state, target));
  if (modifiable) refuse('project-names-fixed', `${modifiable.instanceId} has it on.`);
  return targets.sort((one, other) => compare(one.instanceName, other.instanceName));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
