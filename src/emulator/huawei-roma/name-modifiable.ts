import type { Place } from './channel.js';
import { findInstance } from './find.js';
import { featuresAt, type RomaState } from './state.js';

/** The feature that lets the names of channels be changed, and keeps operations on a project away. */
export const nameSwitch = 'vpc_name_modifiable';

/** Whether the names of an instance's channels can be changed: as switched last, else as the instance was seeded. */
export function isNameModifiable(state: RomaState, place: Place): boolean {
  const feature = featuresAt(state, place).find(({ name }) => name === nameSwitch);
  if (feature) return !(feature.enable && feature.config === 'off');
  return findInstance(state, place).vpcNameModifiable ?? true;
}
