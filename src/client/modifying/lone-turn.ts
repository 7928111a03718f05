import type { Turn } from '../../transport/turn.js';
import { createOwnTurn } from './own-turn.js';
import type { ReadyParts } from './until-ready.js';

const never = new AbortController().signal;

/**
 * The turn of a change that is resumed and belongs to no modification: it waits among those of its resource as a modification does, from
 * the moment in which it comes to wait.
 */
export function createLoneTurn(readyOf: () => ReadyParts, resumedDeadlineMs: number): Turn {
  const resumed = () => createLoneTurn(readyOf, resumedDeadlineMs);
  let turn: Turn | undefined;
  return {
    enter(context, leftMs) {
      const ready = readyOf();
      const place = ready.lane.queue.take();
      turn = createOwnTurn({ ready, place, over: never, leftMs: () => Infinity, resumed, resumedDeadlineMs });
      return turn.enter(context, leftMs);
    },
    untilReady: async (context, leftMs) => turn?.untilReady(context, leftMs),
    noteBusy: (context) => turn?.noteBusy(context),
    leave: () => turn?.leave(),
    resumed,
    resumedDeadlineMs,
  };
}
