import { Command } from 'commander';
import {
  createEmulator,
  demoSeed,
  type EmulatorAccount,
  type EmulatorSeed,
  type EmulatorServer,
  type EmulatorVpc,
} from '../emulator.js';
import { seedLists } from '../emulator/check-seed.js';
import type { FaultSetup } from '../emulator/faults/check-rules.js';
import {
  collect,
  parseAccount,
  parseRegions,
  parseVpc,
  parseWhole,
  readFaultFile,
  readSeedFile,
} from './emulator-arguments.js';
import { describeServer } from './describe-server.js';

/** Away from the ports that common development servers take, and the same in every run so that a configuration can name it. */
const defaultPort = 4510;

interface EmulatorFlags {
  readonly port: number;
  readonly host: string;
  readonly account?: string[];
  readonly vpc?: EmulatorVpc[];
  readonly seed?: EmulatorSeed;
  readonly regionPorts?: string[];
  readonly transitionMs?: number;
  readonly faults?: FaultSetup;
  readonly control?: boolean;
  readonly json?: boolean;
}

/** `crosspeer emulator` */
export function emulatorCommand(): Command {
  return new Command('emulator')
    .description('Runs a stand-in for the cloud on this machine, until it is interrupted.')
    .option('--port <port>', 'TCP port; 0 takes any free one', parseWhole(0, 65_535), defaultPort)
    .option('--host <address>', 'address to bind to', '127.0.0.1')
    .option('--account <ak:sk:accountId>', 'an access key; may be repeated (default: a demo seed)', collect)
    .option('--vpc <vpcId:accountId:region[:relay]>', 'a VPC; may be repeated', parseVpc)
    .option('--seed <file>', `a JSON file of lists: ${seedLists.join(', ')}`, readSeedFile)
    .option(
      '--region-ports <regions>',
      'regions, comma separated, that get a port of their own after --port',
      parseRegions,
    )
    .option('--transition-ms <ms>', 'how long changes of state last (default: 300)', parseWhole(0, 86_400_000))
    .option('--faults <file>', 'a JSON file {"seed": 7, "faults": […]} of what goes wrong', readFaultFile)
    .option('--control', 'let requests to /_emulator/ change the emulator, without a signature')
    .option('--json', 'print one line of JSON when ready, and nothing else')
    .action(run);
}

async function run(flags: EmulatorFlags, command: Command): Promise<void> {
  const seed = seedOf(flags, accountsOf(flags, command));
  try {
    const { transitionMs, faults, port, host, control } = flags;
    const emulator = createEmulator({ ...seed, transitionMs, faults: faults?.faults, faultSeed: faults?.seed });
    const server = await emulator.listen({ port, host, regions: flags.regionPorts, control });
    console.log(
      flags.json
        ? JSON.stringify({ url: server.url, urls: server.urls })
        : describeServer(server, seed, { control, faults: faults?.faults }),
    );
    closeOnSignal(server);
  } catch (error) {
    console.error(`error: ${explain(error, flags)}`);
    process.exitCode = 1;
  }
}

function accountsOf({ account = [] }: EmulatorFlags, command: Command): EmulatorAccount[] {
  const accounts = account.map(parseAccount).filter((found) => found !== undefined);
  if (accounts.length < account.length)
    command.error('error: --account expects <access key id>:<secret access key>:<account id>.', { exitCode: 2 });
  return accounts;
}

/** Without any account the demo's seed, with what is given beside it. */
function seedOf({ vpc = [], seed = {} }: EmulatorFlags, given: readonly EmulatorAccount[]): EmulatorSeed {
  const accounts = [...(seed.accounts ?? []), ...given];
  const own = { ...seed, accounts, vpcs: [...(seed.vpcs ?? []), ...vpc] };
  if (accounts.length > 0) return own;
  const both = seedLists.map((name) => [name, [...demoSeed[name], ...(own[name] ?? [])]]);
  return Object.fromEntries(both) as EmulatorSeed;
}

function closeOnSignal(server: EmulatorServer): void {
  const close = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

function explain(error: unknown, { port, host, regionPorts = [] }: EmulatorFlags): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'EADDRINUSE') return message;
  const ports =
    regionPorts.length > 0 && port > 0 ? `one of the ports ${port} to ${port + regionPorts.length}` : `port ${port}`;
  return `${ports} on ${host} is taken; name another with --port, or --port 0 for any free one.`;
}
