import type { Clock } from './clock.js';

/** Ends a turn; tells whether the request was answered. */
export type EndTurn = (wasAnswered: boolean) => void;

/** How long others wait for a request that goes ahead, in milliseconds: a slow answer must not hold all of them back. */
const longestWaitMs = 2000;

/**
 * Lets one request go ahead until the first is answered, from when on all go at once. Its answer tells the service's time: several requests at
 * once, all dated by a clock that is wrong, would lock their access key.
 */
export function createFirstTurn(clock: Clock): () => Promise<EndTurn> {
  let isOver = false;
  let ahead: Promise<void> | undefined;
  return async () => {
    // Where one got no answer the next goes ahead, and the others wait for that one.
    let isPatient = true;
    while (!isOver && ahead !== undefined && isPatient) isPatient = await hasEnded(ahead, clock);
    if (isOver || ahead !== undefined) return () => undefined;
    let release: () => void = () => undefined;
    ahead = new Promise((resolve) => (release = resolve));
    return (wasAnswered) => {
      isOver ||= wasAnswered;
      ahead = undefined;
      release();
    };
  };
}

/** Whether the one ahead ended before the others had waited for it long enough. */
async function hasEnded(ahead: Promise<void>, clock: Clock): Promise<boolean> {
  let cancel: () => void = () => undefined;
  const waited = new Promise<boolean>((resolve) => {
    cancel = clock.schedule(longestWaitMs, () => resolve(false));
  });
  const ended = await Promise.race([ahead.then(() => true), waited]);
  cancel();
  return ended;
}
