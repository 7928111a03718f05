import type { EmulatorSeed, EmulatorServer, FaultRule } from '../emulator.js';
import { describeSeed } from './describe-seed.js';

/** What sets a server apart from one that is started without options. */
interface Extras {
  readonly faults?: readonly FaultRule[] | undefined;
  /** Whether it has a control path. */
  readonly control?: boolean | undefined;
}

/** What a person needs to know to use a server that has just started. */
export function describeServer(
  server: EmulatorServer,
  seed: EmulatorSeed,
  { faults = [], control = false }: Extras,
): string {
  const { users = [], projects = [] } = seed;
  const hasHuawei = users.length > 0 || projects.length > 0;
  const regionLines = Object.entries(server.urls).map(([region, url]) => `  region ${region}: ${url}`);
  return [
    `The emulator listens on ${server.url}`,
    ...regionLines,
    ...describeSeed(seed),
    ...(faults.length > 0 ? [`Faults: ${faults.map(({ fault }) => fault).join(', ')}`] : []),
    ...(control ? [`Whoever reaches ${server.url}/_emulator/ can change the emulator.`] : []),
    `Give ${server.url} to a client as its endpoint, with one of these keys. Every call must be signed, or carry a token of IAM.`,
    ...(hasHuawei
      ? ["Huawei Cloud: give it as a client's endpoint and as its iamEndpoint, and to createPasswordLogin as endpoint."]
      : []),
    'Press Ctrl+C to stop.',
  ].join('\n');
}
