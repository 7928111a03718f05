import type { Clock } from './clock.js';

/** Ends a turn; tells whether the request was answered. */
export type EndTurn = (wasAnswered: boolean) => void;

/** How long others wait for the request that goes ahead, in milliseconds: a slow answer must not hold all of them back. */
const longestWaitMs = 2000;

/**
 * Lets one request go ahead until the first is answered, from when on all go at once. Its answer tells the service's time: several requests at
 * once, all dated by a clock that is wrong, would lock their access key.
 */
export function createFirstTurn(clock: Clock): () => Promise<EndTurn> {
  let isOver = false;
  let ahead: Promise<void> | undefined;
  return async () => {
    if (!isOver && ahead !== undefined) await waitFor(ahead, clock);
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

async function waitFor(ahead: Promise<void>, clock: Clock): Promise<void> {
  let cancel: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => {
    cancel = clock.schedule(longestWaitMs, resolve);
  });
  await Promise.race([ahead, waited]);
  cancel();
}
