import type { Turn } from '../../transport/turn.js';
import { createOwnTurn, type OwnTurnParts } from './own-turn.js';

/**
 * The turn of a change that is resumed: it takes its place when it comes to wait, among those that are then there.
 * @param partsOf takes the place
 */
export function createLoneTurn(partsOf: () => Omit<OwnTurnParts, 'resumed'>): Turn {
  const resumed = () => createLoneTurn(partsOf);
  let turn: Turn | undefined;
  return {
    enter(context, leftMs) {
      turn = createOwnTurn({ ...partsOf(), resumed });
      return turn.enter(context, leftMs);
    },
    untilReady: async (context, leftMs) => turn?.untilReady(context, leftMs),
    noteBusy: (context) => turn?.noteBusy(context),
    leave: () => turn?.leave(),
    resumed,
  };
}
