import { demoSeed, type EmulatorSeed, type EmulatorServer, type FaultRule } from '../emulator.js';

/** What sets a server apart from one that is started without options. */
interface Extras {
  readonly faults?: readonly FaultRule[] | undefined;
  /** Whether it has a control path. */
  readonly control?: boolean | undefined;
}

/** What a person needs to know to use a server that has just started. Only the demo's secrets, which open nothing, are shown. */
export function describeServer(
  server: EmulatorServer,
  { accounts = [], vpcs = [] }: EmulatorSeed,
  { faults = [], control = false }: Extras,
): string {
  const isDemo = accounts === demoSeed.accounts;
  const regionLines = Object.entries(server.urls).map(([region, url]) => `  region ${region}: ${url}`);
  const accountLines = accounts.map(
    (account) =>
      `  ${account.accessKeyId}${isDemo ? `, secret ${account.secretAccessKey}` : ''}, account ${account.accountId}`,
  );
  const vpcLines = vpcs.map(
    (vpc) => `  ${vpc.vpcId} in ${vpc.region}, account ${vpc.accountId}${vpc.relay ? ', relay' : ''}`,
  );
  return [
    `The emulator listens on ${server.url}`,
    ...regionLines,
    isDemo ? 'Access keys (demo, made up):' : 'Access keys:',
    ...accountLines,
    'VPCs:',
    ...vpcLines,
    ...(faults.length > 0 ? [`Faults: ${faults.map(({ fault }) => fault).join(', ')}`] : []),
    ...(control ? [`Whoever reaches ${server.url}/_emulator/ can change the emulator.`] : []),
    `Give ${server.url} to a client as its endpoint, with one of these keys. Every call must be signed.`,
    'Press Ctrl+C to stop.',
  ].join('\n');
}
