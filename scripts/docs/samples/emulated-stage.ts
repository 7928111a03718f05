import * as baidu from 'crosspeer/baidu';
import { demoSeed, type Emulator } from 'crosspeer/emulator';
import * as huawei from 'crosspeer/huawei';
import type { SampleCall, SampleStage } from './play-sample.js';

/** The service whose samples are played. */
export interface SampledService {
  /** For example `baidu/peering`. */
  readonly name: string;
  /** As `x-client-name` says it. */
  readonly clientName: string;
  /** The region of samples that name none. */
  readonly region: string;
}

/** A client of any service, by the names of its operations. */
type AnyClient = Readonly<Record<string, (input: object) => Promise<unknown>>>;
type CreateClient = (options: object) => AnyClient;

const clouds: Readonly<Record<string, object>> = { baidu, huawei };

/** Plays the samples of a service against an emulator, each as the account and in the region that it names. */
export function createEmulatedStage(service: SampledService, emulator: Emulator): SampleStage {
  return {
    makeCall: async ({ sample, input }) => {
      const call = emulatedClient(service, emulator, sample)[sample.operation];
      if (call === undefined) throw new RangeError(`The client of ${service.name} has no ${sample.operation}.`);
      return call(input);
    },
    advance: (durationMs) => emulator.clock.advance(durationMs),
  };
}

/** The client of a service for the account and the region that a sample names. */
function emulatedClient(service: SampledService, emulator: Emulator, { account = 1, region }: SampleCall['sample']) {
  const { fetch, clock } = emulator;
  const { accountId } = demoSeed.accounts[account - 1] ?? demoSeed.accounts[0];
  return clientFactory(service)({
    region: region ?? service.region,
    credentials: emulator.credentials(accountId),
    fetch,
    clock,
    maxAttempts: 1,
  });
}

/** The function that makes the client of a service: `createPeeringClient` for `baidu/peering`. */
function clientFactory({ name, clientName }: SampledService): CreateClient {
  const [cloud = ''] = name.split('/');
  const factory = Object.entries(clouds[cloud] ?? {}).find(([key]) => key === `create${clientName}Client`);
  if (factory === undefined) throw new RangeError(`crosspeer/${cloud} has no create${clientName}Client.`);
  return factory[1] as CreateClient;
}
