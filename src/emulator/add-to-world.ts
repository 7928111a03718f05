import type { Core } from './handle.js';
import type { EmulatorSeed } from './seed.js';

/**
 * Adds a seed to what there is. What is due by now happens before, and all services look at the world again after, so that they can
 * tell when it was added.
 * @throws TypeError as the directory's `add` does.
 */
export function addToWorld({ states, world, ...core }: Core, seed: EmulatorSeed): void {
  const nowMs = core.now();
  const settle = () => states.forEach(({ running }) => running.settle(nowMs));
  settle();
  world.directory.add(seed);
  settle();
}
