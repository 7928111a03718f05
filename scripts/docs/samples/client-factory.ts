import * as baidu from 'crosspeer/baidu';
import * as huawei from 'crosspeer/huawei';

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
export type AnyClient = Readonly<Record<string, (input: object) => Promise<unknown>>>;

/** Makes the client of a service. */
export type CreateClient = (options: object) => AnyClient;

const clouds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { baidu, huawei };

/** The folder of a service's cloud, which is also the name of the entry that its client is imported from: `baidu` for `baidu/peering`. */
export const cloudOf = ({ name }: SampledService): string => name.split('/')[0] ?? '';

/** What the function that makes the client of a service is called: `createPeeringClient` for `baidu/peering`. */
export const factoryNameOf = ({ clientName }: SampledService): string => `create${clientName}Client`;

/** All that the entry of a service's cloud exports. */
export const cloudExports = (service: SampledService): Readonly<Record<string, unknown>> =>
  clouds[cloudOf(service)] ?? {};

/**
 * The function that makes the client of a service.
 * @throws {RangeError} when the entry of its cloud has none
 */
export function clientFactory(service: SampledService): CreateClient {
  const factory = cloudExports(service)[factoryNameOf(service)];
  if (typeof factory !== 'function')
    throw new RangeError(`crosspeer/${cloudOf(service)} has no ${factoryNameOf(service)}.`);
  return factory as CreateClient;
}
