import { createLazyPromise, once } from '../lazy-promise.js';
import { createStoppable } from '../stoppable.js';
import { planWait, type WaitParts } from './plan.js';
import type { WaitableResource, WaitFor, Waiting, WaitOptions, WaitProgress } from './wait-for.js';
import { watch } from './watch.js';

/** Makes a client's `waitFor`. */
export function createWaitFor<Resources extends Record<keyof Resources, WaitableResource>>(
  parts: WaitParts,
): WaitFor<Resources> {
  const waitFor = (
    resource: string,
    target: string | readonly string[],
    ids: unknown,
    options: WaitOptions = {},
  ): Waiting<unknown> => {
    const progress: AsyncIterable<WaitProgress<unknown>> = {
      [Symbol.asyncIterator]: () =>
        createStoppable(parts.lifecycles[resource]?.operationId ?? 'waitFor', options.signal, (signal) =>
          watch(planWait(parts, resource, target, ids, options), signal),
        ),
    };
    return createLazyPromise(
      once(() => lastResource(progress)),
      progress,
    );
  };
  return waitFor;
}

async function lastResource(progress: AsyncIterable<WaitProgress<unknown>>): Promise<unknown> {
  let resource: unknown;
  for await (const seen of progress) ({ resource } = seen);
  return resource;
}
