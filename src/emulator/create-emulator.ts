import { createClock, type ResettableClock } from './clock.js';
import { demoSeed } from './demo-seed.js';
import { createDirectory } from './directory.js';
import { type Core, handle } from './handle.js';
import type { Emulator, EmulatorCredentials, EmulatorOptions, EmulatorSeed } from './options.js';
import { createRandom, randomUuid } from './random.js';
import { createRequestLog } from './request-log.js';
import { routesOf } from './router.js';
import type { World } from './service.js';
import { services } from './services.js';
import { createTokenMemory } from './token-memory.js';
import { createValidator } from './validation/validator.js';
import { toWireRequest } from './wire-request.js';

const routes = routesOf(services);
const validators = new Map(services.map((service) => [service, createValidator(service.document)]));

/**
 * Makes an emulator: state, accounts, clock and log of its own, nothing shared with other emulators.
 * @throws TypeError if a VPC belongs to an account that is not among the accounts.
 * @throws RangeError if `now` or `transitionMs` is out of range.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { transitionMs = 300 } = options;
  if (!(transitionMs >= 0)) throw new RangeError(`transitionMs must be 0 or more; got ${transitionMs}.`);
  const clock = createClock({ now: options.now, frozen: options.frozen });
  let core = startCore(options, clock, transitionMs);
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return handle(core, toWireRequest(request));
    },
    async listen(where = {}) {
      const { listen } = await import('#emulator-listen');
      return listen((wire) => handle(core, wire), where);
    },
    clock,
    seed: (seed) => core.directory.add(seed),
    reset() {
      clock.reset();
      core = startCore(options, clock, transitionMs);
    },
    get requests() {
      return core.log.list();
    },
    credentials: (accountId) => credentialsOf(core, accountId),
  };
}

function startCore(options: EmulatorOptions, clock: ResettableClock, transitionMs: number): Core {
  const random = createRandom(options.seed);
  const directory = createDirectory(seedOf(options));
  const world: World = { directory, random, transitionMs, quotas: options.quotas ?? {} };
  const states = services.map((service) => {
    const validate = validators.get(service) ?? createValidator(service.document);
    return [service, { running: service.start(world), validate }] as const;
  });
  return {
    routes,
    states: new Map(states),
    fallback: services[0],
    directory,
    tokens: createTokenMemory(),
    log: createRequestLog(),
    defaultRegion: options.defaultRegion,
    gatewayStyleErrors: options.gatewayStyleErrors ?? false,
    now: clock.now,
    newRequestId: () => randomUuid(random),
  };
}

/** The demo's VPCs belong to the demo's accounts and are left out where others are given. */
function seedOf(options: EmulatorOptions): EmulatorSeed {
  if (options.accounts) return { accounts: options.accounts, vpcs: options.vpcs ?? [] };
  return { accounts: demoSeed.accounts, vpcs: options.vpcs ?? demoSeed.vpcs };
}

function credentialsOf(core: Core, accountId: string | undefined): EmulatorCredentials {
  const key = core.directory.firstKey(accountId);
  if (!key)
    throw new RangeError(accountId === undefined ? 'No account is seeded.' : `Account ${accountId} has no key here.`);
  const { accessKeyId, secretAccessKey, sessionToken } = key;
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
}
