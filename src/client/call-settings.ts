import { ConfigError } from '../errors/config-error.js';
import type { ClientSetting, ServiceTable } from '../operations/service-table.js';
import { createAttemptTimeout } from '../transport/attempt-timeout.js';
import { completeClock, type Clock } from '../transport/clock.js';
import { createClockOffset, createClockOffsetLayer, type ClockOffset } from '../transport/clock-offset.js';
import { createConclusion } from '../transport/conclude.js';
import { createAttemptHooks, createCallHooks } from '../transport/hook-layers.js';
import { createIdempotencyLayer } from '../transport/idempotency.js';
import { composeLayers, type CallLimits, type Layer, type Send } from '../transport/layer.js';
import { createLedgerLayers, type LedgerParts } from '../transport/ledger-layer.js';
import { createLogHook } from '../transport/log-hook.js';
import { createAnswerReader } from '../transport/read-answer.js';
import { createAttemptRecorder } from '../transport/record-attempt.js';
import { createRetryBudget } from '../transport/retry-budget.js';
import { createRetryLayer } from '../transport/retry.js';
import { createSend } from '../transport/send.js';
import { clientLimits } from './call-limits.js';
import type { ClientOptions } from './client-options.js';
import { resolveEndpoint } from './endpoint.js';

/** What a cloud adds to every client of its services. */
export interface CloudSettings {
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Makes the layer that dates and signs a request; it is given the service's time, as far as it is known. */
  readonly createAuthentication: (offset: ClockOffset, clock: Clock) => Layer;
  /** Makes the layer that gives changes their turn, for services whose changes go on after their calls. Default: none. */
  readonly createTurnLayer?: (clock: Clock) => Layer;
  /** Gives what operations take from the client's settings where the input leaves it out. Default: there is nothing to give. */
  readonly fill?: Fill;
}

/** Finds out one of the settings, for an operation. */
export type Fill = (setting: ClientSetting, operationId: string) => Promise<string>;

/** What a client's calls have in common. */
export interface CallSettings {
  readonly table: ServiceTable;
  readonly baseUrl: string;
  /** Headers of every request, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: CallLimits;
  readonly clock: Clock;
  /** Gives numbers from 0 to below 1. */
  readonly random: () => number;
  /** The layers, and `fetch` inside of them. */
  readonly send: Send;
  readonly ledger: LedgerParts | undefined;
  readonly fill: Fill;
}

/**
 * Puts a client's parts together.
 * @throws {ConfigError} for options that cannot be used
 */
export function createCallSettings(table: ServiceTable, options: ClientOptions, cloud: CloudSettings): CallSettings {
  const clock = completeClock(options.clock);
  const baseUrl = resolveEndpoint(table, options);
  const { store, account = '' } = options.ledger ?? {};
  if (store !== undefined && !Object.values(table.operations).some(({ idempotency }) => idempotency))
    throw new ConfigError(
      `${table.service} has no operation that takes a client token: a ledger has nothing to write down.`,
    );
  const ledger = store && { ledger: store, account, endpoint: baseUrl, clock };
  const { random = Math.random } = options;
  const fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return {
    table,
    baseUrl,
    headers: cloud.headers,
    limits: clientLimits(options),
    clock,
    random,
    send: composeLayers(createLayers(options, cloud, { clock, random, ledger }), createSend(fetch)),
    ledger,
    fill: cloud.fill ?? fillNothing,
  };
}

const fillNothing: Fill = (setting, operationId) =>
  Promise.reject(new ConfigError(`${operationId}: the client has no ${setting}.`, { operationId }));

/** What a call goes through, from outer to inner; all that follows the retry layer runs again for each attempt. */
function createLayers(
  options: ClientOptions,
  cloud: CloudSettings,
  { clock, random, ledger }: Pick<CallSettings, 'clock' | 'random' | 'ledger'>,
): Layer[] {
  const { createClientToken = () => crypto.randomUUID(), hooks = [] } = options;
  const offset = createClockOffset(clock);
  const ledgerLayers = ledger && createLedgerLayers(ledger);
  // Around a call the log is outermost, so that it hears what other hooks stop or warn of; around an attempt innermost, to see what they did.
  const log = options.log ? [createLogHook(options.log)] : [];
  return [
    ...createCallHooks([...log, ...hooks]),
    createConclusion(clock),
    createIdempotencyLayer(createClientToken),
    ...(ledgerLayers ? [ledgerLayers.call] : []),
    ...(cloud.createTurnLayer ? [cloud.createTurnLayer(clock)] : []),
    createRetryLayer({ clock, random, budget: createRetryBudget() }),
    ...createAttemptHooks([...hooks, ...log]),
    createAttemptRecorder(clock, offset),
    ...(ledgerLayers ? [ledgerLayers.attempt] : []),
    createAttemptTimeout(clock),
    createAnswerReader(offset.now),
    createClockOffsetLayer(offset),
    cloud.createAuthentication(offset, clock),
  ];
}
