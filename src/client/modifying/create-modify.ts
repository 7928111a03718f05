import { InputError } from '../../errors/input-error.js';
import type { AsyncEntry } from '../../operations/service-table.js';
import { isRecord } from '../../transport/json-pointer.js';
import { untilAborted } from '../../transport/time-limit.js';
import { callLimits } from '../call-limits.js';
import type { TurnOf } from '../resume-pending.js';
import type { ServiceParts } from '../service-client.js';
import { bindOperations, type Ids } from './bind-operations.js';
import { createLanes } from './lanes.js';
import { createLoneTurn } from './lone-turn.js';
import { beginModification } from './modification.js';
import { defaultDeadlineMs, type Modify, type ModifyOptions } from './modify.js';
import { waitTurn } from './own-turn.js';
import { planReady, type ReadyOptions, type ReadyParts } from './until-ready.js';

/** What modifications of a client have in common. */
export interface ModifyParts extends ServiceParts {
  /** The resource, and how it says that it is busy. */
  readonly entry: AsyncEntry;
  /** The parameter that identifies it. */
  readonly idName: string;
}

/** What puts changes of one kind of resource in order. */
export interface Modifying<Operations, IdsOf extends object> {
  readonly modify: Modify<Operations, IdsOf>;
  /** The turn of a call that is resumed. */
  readonly turnOf: TurnOf;
}

/** What belongs to no modification does not end with one. */
const never = new AbortController().signal;

/** Makes a client's `modify`, and what gives its resumed calls their turn. */
export function createModifying<Operations, IdsOf extends object>(parts: ModifyParts): Modifying<Operations, IdsOf> {
  const { settings, waiting, entry, idName } = parts;
  const { clock } = waiting;
  const laneOf = createLanes();
  const readyOf = (ids: Ids, options: ReadyOptions): ReadyParts => ({
    plan: planReady(waiting, entry, ids, options),
    lane: laneOf(String(ids[idName])),
  });
  const takeLate = (ids: Ids, options: ReadyOptions) => {
    const ready = readyOf(ids, options);
    return { ready, place: ready.lane.queue.take(), over: never, leftMs: () => Infinity };
  };
  const modify = async (id: unknown, work: (bound: unknown) => unknown, given?: ModifyOptions | null) => {
    const { signal, deadlineMs = defaultDeadlineMs, ...options } = given ?? {};
    callLimits(settings.limits, { ...options, deadlineMs }, 'modify');
    const ids = checkIds(parts, id);
    const by = { operation: { operationId: 'modify' }, signal };
    const startedMs = clock.elapsed();
    const leftMs = () => deadlineMs - (clock.elapsed() - startedMs);
    const ready = readyOf(ids, options);
    const place = ready.lane.queue.take();
    try {
      await waitTurn(ready, place, by, leftMs());
      const modification = beginModification({ ready, by, leftMs, takeLate: () => takeLate(ids, options) });
      const bound = bindOperations(parts, { ids, modification, options, signal, leftMs });
      try {
        const result = await untilAborted(by, Promise.resolve(work(bound)));
        await modification.settle();
        return result;
      } catch (error) {
        throw await modification.callOff(error);
      }
    } finally {
      place.leave();
    }
  };
  const turnOf: TurnOf = (operation, input, { timeoutMs, maxAttempts, headers }) => {
    const id = isRecord(input) ? input[idName] : undefined;
    if (operation.async?.resource !== entry.resource || typeof id !== 'string') return undefined;
    return createLoneTurn(() => takeLate({ [idName]: id }, { timeoutMs, maxAttempts, headers }));
  };
  return { modify: modify as Modify<Operations, IdsOf>, turnOf };
}

/** What identifies the resource, from an id alone or as an object. */
function checkIds({ waiting, entry, idName }: ModifyParts, id: unknown): Ids {
  const ids = typeof id === 'string' ? { [idName]: id } : id;
  if (!isRecord(ids) || typeof ids[idName] !== 'string' || ids[idName] === '')
    throw new InputError(`modify needs the ${idName} of one ${entry.resource}.`, { field: idName });
  const known = waiting.lifecycles[entry.resource]?.identifiedBy ?? [];
  const field = Object.keys(ids).find((name) => !known.includes(name));
  if (field === undefined) return ids;
  throw new InputError(`modify: ${entry.resource} is identified by ${known.join(', ')}, not by "${field}".`, { field });
}
