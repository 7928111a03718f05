import { InputError } from '../../errors/input-error.js';
import type { Lifecycle } from '../../operations/lifecycle.js';
import type { OperationEntry, ServiceTable } from '../../operations/service-table.js';
import type { Clock } from '../../transport/clock.js';
import type { CallOptions } from '../call-options.js';
import { checkLimitMs } from '../client-options.js';
import type { Invoke } from '../invoke.js';
import { statesLeadingTo } from './reachable.js';
import type { WaitOptions } from './wait-for.js';

/** What all waits of a client have in common. */
export interface WaitParts extends Pick<ServiceTable, 'operations' | 'errorCodes' | 'errorBody'> {
  /** Starts a call. */
  readonly invoke: Invoke;
  /** The lifecycles of the service's resources, by the resource's name. */
  readonly lifecycles: Readonly<Record<string, Lifecycle>>;
  readonly clock: Clock;
  /** Gives numbers from 0 to below 1. */
  readonly random: () => number;
}

/** One wait, checked and with its defaults filled in. */
export interface WaitPlan extends WaitParts {
  readonly resource: string;
  readonly lifecycle: Lifecycle;
  readonly operation: OperationEntry;
  readonly ids: unknown;
  readonly target: readonly string[];
  /** The states from which the target can be reached, the target included. */
  readonly hopeful: ReadonlySet<string>;
  /** What is passed on to each read. */
  readonly callOptions: Omit<CallOptions, 'signal' | 'deadlineMs'>;
  readonly deadlineMs: number;
  readonly pollIntervalMs: number;
  readonly maxPollIntervalMs: number;
  readonly missingForMs: number;
  /** How long nothing is read at first. */
  readonly firstPauseMs: number;
}

/**
 * Checks a wait before anything is sent.
 * @throws {InputError} for a resource or a state that there is not
 * @throws {ConfigError} for a number that cannot be used
 */
export function planWait(
  parts: WaitParts,
  resource: string,
  wanted: string | readonly string[],
  ids: unknown,
  {
    signal: _,
    deadlineMs = 600_000,
    pollIntervalMs = 1000,
    maxPollIntervalMs = Math.max(pollIntervalMs, 15_000),
    missingForMs,
    ...callOptions
  }: WaitOptions,
): WaitPlan {
  const lifecycle = known('resource', resource, parts.lifecycles);
  const target = [wanted].flat();
  for (const state of target.length > 0 ? target : ['']) known('target', state, lifecycle.states);
  return {
    ...parts,
    resource,
    lifecycle,
    operation: known('operation', lifecycle.operationId, parts.operations),
    ids,
    target,
    hopeful: statesLeadingTo(lifecycle, target),
    callOptions,
    deadlineMs: checkLimitMs('deadlineMs', deadlineMs),
    pollIntervalMs: Math.min(checkLimitMs('pollIntervalMs', pollIntervalMs), maxPollIntervalMs),
    maxPollIntervalMs: checkLimitMs('maxPollIntervalMs', maxPollIntervalMs),
    missingForMs: missingForMs ?? lifecycle.missingAfterCreateMs ?? 0,
    firstPauseMs: 0,
  };
}

function known<Entry>(field: string, name: string, entries: Readonly<Record<string, Entry>>): Entry {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry !== undefined) return entry;
  throw new InputError(`waitFor: no ${field} "${name}". Known: ${Object.keys(entries).join(', ')}.`, { field });
}
