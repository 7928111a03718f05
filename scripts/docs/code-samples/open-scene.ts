import { createEmulator, type Emulator } from 'crosspeer/emulator';
import { recordedFetch, type Exchange, type ReceivedResponse } from '../samples/recorded-fetch.js';
import { createEmulatedStage } from '../samples/emulated-stage.js';
import { prepareSample, type SampleCall, type SampleStage } from '../samples/prepare-sample.js';
import type { SampledOperation } from './sampled-operation.js';

/** An emulator in which all is done that a sample needs, and the sample's own call, which is still to be made. */
export interface Scene {
  /** Its `fetch` writes down what goes out and what comes back. */
  readonly emulator: Emulator;
  readonly call: SampleCall;
  /** Makes client tokens: the same ones in the same order in every scene. */
  readonly createClientToken: () => string;
  /** Makes calls with the client, in the scene. */
  readonly stage: SampleStage;
  /** What went over the wire before, for what the sample needs. */
  readonly earlier: readonly Exchange[];
  /** What went over the wire after the scene was opened. */
  readonly exchanges: readonly Exchange[];
}

/** An exchange that was answered. */
export interface AnsweredExchange extends Exchange {
  readonly response: ReceivedResponse;
}

/** Each scene begins at this time, and its clock moves by the pauses of the samples alone: the same happens in each. */
const start = { seed: 1, now: new Date('2026-01-01T00:00:00Z'), frozen: true } as const;

/** Opens a scene of its own for the sample of an operation. */
export async function openScene({ service, samples, entry }: SampledOperation): Promise<Scene> {
  const hidden = createEmulator(start);
  const [earlier, exchanges]: [Exchange[], Exchange[]] = [[], []];
  const recorded = (into: Exchange[]): Emulator => ({
    ...hidden,
    fetch: recordedFetch(hidden, (exchange) => into.push(exchange)),
  });
  const createClientToken = countTokens();
  const call = await prepareSample(
    samples,
    entry.operationId,
    createEmulatedStage(service, recorded(earlier), { createClientToken }),
  );
  const emulator = recorded(exchanges);
  const stage = createEmulatedStage(service, emulator, { createClientToken });
  return { emulator, call, createClientToken, stage, earlier, exchanges };
}

/**
 * What went over the wire for the sample's own call: the client may have asked for its project before, and for further pages after.
 * @throws {Error} when it was refused, or never made
 */
export function ownExchange({ call, exchanges }: Scene): AnsweredExchange {
  const { operation } = call.sample;
  const own = exchanges.find(({ logged }) => logged?.operationId === operation);
  if (own?.response === undefined) throw new Error(`${operation} was not called.`);
  const { status, body } = own.response;
  if (status < 200 || status > 299) throw new Error(`The emulator answered ${status}: ${body}`);
  return { ...own, response: own.response };
}

/** UUIDs, as the client makes them, that count up instead of being random. */
function countTokens(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
}
