import { demoSeed, type Emulator } from 'crosspeer/emulator';
import { clientFactory, type AnyClient, type SampledService } from './client-factory.js';
import type { PlannedSample } from './plan-sample.js';
import type { SampleStage } from './prepare-sample.js';

export type { SampledService } from './client-factory.js';

/** How the clients of a stage differ from those of a program. */
export interface StageOptions {
  /** Makes the client token of a call that brings none. Default: a random UUID. */
  readonly createClientToken?: () => string;
}

/** Plays the samples of a service against an emulator, each as the account and in the region that it names. */
export function createEmulatedStage(
  service: SampledService,
  emulator: Emulator,
  options: StageOptions = {},
): SampleStage {
  return {
    makeCall: async ({ sample, input }) => {
      const call = emulatedClient(service, emulator, sample, options)[sample.operation];
      if (call === undefined) throw new RangeError(`The client of ${service.name} has no ${sample.operation}.`);
      return call(input);
    },
    advance: (durationMs) => emulator.clock.advance(durationMs),
  };
}

/** The id of the account that a sample is called by. */
export function accountOf({ account = 1 }: Pick<PlannedSample, 'account'>): string {
  const { accountId } = demoSeed.accounts[account - 1] ?? demoSeed.accounts[0];
  return accountId;
}

/** The client of a service for the account and the region that a sample names. */
function emulatedClient(
  service: SampledService,
  emulator: Emulator,
  sample: PlannedSample,
  options: StageOptions,
): AnyClient {
  const { fetch, clock } = emulator;
  return clientFactory(service)({
    region: sample.region ?? service.region,
    credentials: emulator.credentials(accountOf(sample)),
    fetch,
    clock,
    maxAttempts: 1,
    ...options,
  });
}
