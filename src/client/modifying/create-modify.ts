import { InputError } from '../../errors/input-error.js';
import type { AsyncEntry } from '../../operations/service-table.js';
import { isRecord } from '../../transport/json-pointer.js';
import { untilAborted } from '../../transport/time-limit.js';
import type { Turn } from '../../transport/turn.js';
import { checkLimitMs } from '../client-options.js';
import type { TurnOf } from '../resume-pending.js';
import type { ServiceParts } from '../service-client.js';
import { bindOperations } from './bind-operations.js';
import { createFairQueue } from './fair-queue.js';
import { createLanes } from './lanes.js';
import type { Modify, ModifyOptions } from './modify.js';
import { createTurn, enterWithin } from './turn.js';
import { planReady, type ReadyOptions, type ReadyParts } from './until-ready.js';

/** What modifications of a client have in common. */
export interface ModifyParts extends ServiceParts {
  /** The resource, and how it says that it is busy. */
  readonly entry: AsyncEntry;
  /** The parameter that identifies it. */
  readonly idName: string;
}

/** What puts changes of one kind of resource in order. */
export interface Modifying<Operations, IdName extends string> {
  readonly modify: Modify<Operations, IdName>;
  /** The turn of a call that is resumed: it waits in the resource's queue as a modification does. */
  readonly turnOf: TurnOf;
}

const defaultDeadlineMs = 600_000;

/** Makes a client's `modify`, and what gives its resumed calls their turn. */
export function createModifying<Operations, IdName extends string>(parts: ModifyParts): Modifying<Operations, IdName> {
  const { waiting, entry, idName } = parts;
  const { clock } = waiting;
  const laneOf = createLanes();
  const readyOf = (id: string, options: ReadyOptions): ReadyParts => ({
    plan: planReady(waiting, entry, { [idName]: id }, options),
    lane: laneOf(id),
  });
  const modify = async (
    id: string,
    work: (bound: unknown) => unknown,
    { signal, deadlineMs = defaultDeadlineMs, ...options }: ModifyOptions = {},
  ): Promise<unknown> => {
    checkLimitMs('deadlineMs', deadlineMs, 'modify');
    if (typeof id !== 'string' || id === '')
      throw new InputError(`modify needs the ${idName} of one ${entry.resource}.`, { field: idName });
    const by = { operation: { operationId: 'modify' }, signal };
    const startedMs = clock.elapsed();
    const leftMs = () => deadlineMs - (clock.elapsed() - startedMs);
    const ready = readyOf(id, options);
    const leave = await enterWithin(ready, ready.lane.queue, by, leftMs());
    const turn = createTurn(ready, createFairQueue(), () => createLoneTurn(() => readyOf(id, options)));
    try {
      const bound = bindOperations(parts, { id, turn, options, signal, leftMs });
      const result = await untilAborted(by, Promise.resolve(work(bound)));
      await turn.settle(by, leftMs());
      return result;
    } finally {
      turn.close();
      leave();
    }
  };
  const turnOf: TurnOf = (operation, input) => {
    const id = isRecord(input) ? input[idName] : undefined;
    if (operation.async?.resource !== entry.resource || typeof id !== 'string') return undefined;
    return createLoneTurn(() => readyOf(id, {}));
  };
  return { modify: modify as Modify<Operations, IdName>, turnOf };
}

/** The turn of a single call, in the lane that its resource has when the call comes to wait. */
function createLoneTurn(readyOf: () => ReadyParts): Turn {
  let turn: Turn | undefined;
  const resumed = () => createLoneTurn(readyOf);
  return {
    enter(context, leftMs) {
      const ready = readyOf();
      turn = createTurn(ready, ready.lane.queue, resumed);
      return turn.enter(context, leftMs);
    },
    untilReady: async (context, leftMs) => turn?.untilReady(context, leftMs),
    noteBusy: () => turn?.noteBusy(),
    resumed,
  };
}
