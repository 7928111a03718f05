import { addToWorld } from './add-to-world.js';
import { checkSeed, seedLists } from './check-seed.js';
import { createClock, type ResettableClock } from './clock.js';
import { demoSeed } from './demo-seed.js';
import { createDirectory } from './directory.js';
import { deliver } from './faults/deliver.js';
import { createInjector, type FaultInjector } from './faults/injector.js';
import { type CallingOff, createWaiting, scheduleByTimer, type Waiting } from './faults/waiting.js';
import { type Core, handle } from './handle.js';
import type { Emulator, EmulatorCredentials, EmulatorOptions } from './options.js';
import { createRandom, randomUuid } from './random.js';
import { createRequestLog } from './request-log.js';
import { createRouter } from './router.js';
import type { EmulatorSeed } from './seed.js';
import type { World } from './service.js';
import { operationIds, services } from './services.js';
import { createTokenMemory } from './token-memory.js';
import { createValidator } from './validation/validator.js';
import { toWireRequest } from './wire-request.js';

const router = createRouter(services);
const validators = new Map(services.map((service) => [service, createValidator(service.document, service)]));

/**
 * Makes an emulator: state, accounts, clock and log of its own, nothing shared with other emulators.
 * @throws TypeError if something that is seeded is not well formed or belongs to an account, a project or a VPC that is not among those
 * given, two things go by one name, or a fault's rule is not well formed.
 * @throws RangeError if `now`, `transitionMs` or a number in a fault's rule is out of range.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { transitionMs = 300, faults: rules = [], faultSeed: seed = options.seed } = options;
  if (!(transitionMs >= 0)) throw new RangeError(`transitionMs must be 0 or more; got ${transitionMs}.`);
  const clock = createClock({ now: options.now, frozen: options.frozen });
  const faults = createInjector({ rules, seed, operationIds });
  const waiting = createWaiting(options.schedule ?? scheduleByTimer);
  const start = () => startCore(options, clock, faults, transitionMs);
  let core = start();
  const emulator: Emulator = {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const by = calledOffBy(input, init);
      return waiting.until(answer(core, request, by, waiting), ...by);
    },
    async listen(where = {}) {
      const { listen } = await import('#emulator-listen');
      return listen({ handle: (wire) => handle(core, wire), waiting, emulator }, where);
    },
    clock,
    faults,
    seed: (more) => addToWorld(core, checkSeed(more)),
    reset() {
      clock.reset();
      faults.reset();
      core = start();
    },
    get requests() {
      return core.log.list();
    },
    credentials: (accountId) => credentialsOf(core, accountId),
  };
  return emulator;
}

/** What calls a request off: the signal given, since that of a request made from it hears only as long as both are kept. */
function calledOffBy(input: unknown, { signal }: RequestInit = {}): readonly CallingOff[] {
  if (signal) return [{ signal }];
  return input instanceof Request && signal !== null ? [input] : [];
}

async function answer(core: Core, request: Request, by: readonly CallingOff[], waiting: Waiting): Promise<Response> {
  const handled = await handle(core, toWireRequest(request));
  return handled instanceof Response ? handled : deliver(handled, by, waiting);
}

function startCore(
  options: EmulatorOptions,
  clock: ResettableClock,
  faults: FaultInjector,
  transitionMs: number,
): Core {
  const random = createRandom(options.seed);
  const directory = createDirectory(checkSeed(seedOf(options)));
  const { quotas = {}, gatewayStyleErrors = false } = options;
  const world: World = { directory, random, transitionMs, quotas, gatewayStyleErrors };
  const states = services.map((service) => {
    const validate = validators.get(service) ?? createValidator(service.document, service);
    return [service, { running: service.start(world), validate }] as const;
  });
  return {
    router,
    states: new Map(states),
    world,
    tokens: createTokenMemory(),
    log: createRequestLog(),
    faults,
    defaultRegion: options.defaultRegion,
    now: clock.now,
    newRequestId: () => randomUuid(random),
  };
}

/** What of the demo belongs to its accounts, its VPCs or its project is left out where others are given. */
function seedOf(options: EmulatorOptions): EmulatorSeed {
  const { accounts, vpcs, projects } = options;
  const { queues, elasticResourcePools, romaInstances, ...rest } = demoSeed;
  const { subnets, backendServers, securityGroups, ...ofAccounts } = rest;
  const demo = {
    ...(!accounts && ofAccounts),
    ...(!accounts && !vpcs && { subnets, backendServers, securityGroups }),
    ...(!accounts && !projects && { queues, elasticResourcePools, romaInstances }),
  };
  const given = seedLists.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  return { ...demo, ...Object.fromEntries(given) } as EmulatorSeed;
}

function credentialsOf(core: Core, accountId: string | undefined): EmulatorCredentials {
  const key = core.world.directory.firstKey(accountId);
  if (!key)
    throw new RangeError(accountId === undefined ? 'No account is seeded.' : `Account ${accountId} has no key here.`);
  const { accessKeyId, secretAccessKey, sessionToken } = key;
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
}
