import type { Channel, Group } from './channel.js';

/**
 * A channel that knows, beside its own groups, those of other instances by whose names it has none: defined here as well, they get
 * the same ids. A group whose id means another group here, or did so to a server that outlived it, is left out.
 */
export function knowingGroups(channel: Channel, shared: readonly Group[]): Channel {
  const used = new Set<string | undefined>([
    ...channel.groups.map(({ id }) => id),
    ...channel.members.map(({ groupId }) => groupId),
  ]);
  return { ...channel, groups: [...channel.groups, ...shared.filter(({ id }) => !used.has(id))] };
}
