import { createEmulator, type Emulator } from 'crosspeer/emulator';
import { createEmulatedStage } from '../../samples/emulated-stage.js';
import type { Input } from '../../samples/resolve-input.js';
import type { TryItService } from '../../try-it/try-it-service.js';
import { recordedFetch, type Exchange } from '../../samples/recorded-fetch.js';

/** A call that somebody asks for. */
export interface WantedCall {
  readonly service: TryItService;
  readonly operationId: string;
  /** The sample that it is one of. */
  readonly sample?: string | undefined;
  readonly caller: Caller;
  readonly input: Input;
}

/** Who makes a call: the number of an account among those of the demo, from 1, and the region that it goes to. */
export interface Caller {
  readonly account: number;
  readonly region: string;
}

/** A call that was made. */
export interface CallRecord extends WantedCall {
  /** From 1. */
  readonly number: number;
  /** By the emulator's clock, in milliseconds since 1970. */
  readonly startedAtMs: number;
  /** All that went out for it, the last one being the call itself; none where the input was refused before. */
  readonly exchanges: readonly Exchange[];
  readonly outcome: Outcome;
}

/** What a call came to. */
export type Outcome =
  { readonly kind: 'answer'; readonly value: unknown } | { readonly kind: 'error'; readonly error: unknown };

/** All was forgotten while a call was on its way: what it came to belongs to a world that is gone. */
export class Forgotten extends Error {
  override readonly name = 'Forgotten';
}

/** The emulator in the page, which all services share, and the calls that were made to it. */
export interface Workbench {
  readonly emulator: Emulator;
  /** Oldest first. */
  readonly calls: readonly CallRecord[];
  /**
   * Makes a call with the client of the service. What went wrong is the outcome.
   * @throws {Forgotten} when all was forgotten meanwhile: the call is not recorded, and nothing more is sent for it
   */
  makeCall(wanted: WantedCall): Promise<CallRecord>;
  /** Forgets all that happened. */
  reset(): void;
}

/** Makes an emulator with the demo's accounts, whose time is the machine's own until it is moved. */
export function createWorkbench(emulator: Emulator = createEmulator()): Workbench {
  let calls: readonly CallRecord[] = [];
  let count = 0;
  let generation = 0;
  const requireGeneration = (own: number): void => {
    if (own !== generation) throw new Forgotten('All was forgotten before the call was over.');
  };
  return {
    emulator,
    get calls() {
      return calls;
    },
    async makeCall(wanted) {
      const startedAtMs = emulator.clock.now();
      const exchanges: Exchange[] = [];
      const own = generation;
      const recorded = recordedFetch(emulator, (exchange) => exchanges.push(exchange));
      const fetch: Emulator['fetch'] = async (request, init) => {
        requireGeneration(own);
        return recorded(request, init);
      };
      const outcome = await outcomeOf(wanted, { ...emulator, fetch });
      requireGeneration(own);
      count += 1;
      const record = { ...wanted, number: count, startedAtMs, exchanges, outcome };
      calls = [...calls, record];
      return record;
    },
    reset() {
      generation += 1;
      emulator.reset();
      calls = [];
      count = 0;
    },
  };
}

async function outcomeOf({ service, operationId, caller, input }: WantedCall, emulator: Emulator): Promise<Outcome> {
  const stage = createEmulatedStage(service, emulator);
  try {
    const sample = { name: operationId, operation: operationId, ...caller };
    return { kind: 'answer', value: await stage.makeCall({ sample, input }) };
  } catch (error) {
    return { kind: 'error', error };
  }
}
