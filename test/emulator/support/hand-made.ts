import { createDirectory } from '../../../src/emulator/directory.js';
import { createInjector } from '../../../src/emulator/faults/injector.js';
import type { Core } from '../../../src/emulator/handle.js';
import { createRequestLog } from '../../../src/emulator/request-log.js';
import { createRouter } from '../../../src/emulator/router.js';
import type { EmulatedService, World } from '../../../src/emulator/service.js';
import { createTokenMemory } from '../../../src/emulator/token-memory.js';
import { createValidator } from '../../../src/emulator/validation/validator.js';

/** The emulator's core with one service that a test makes by hand. Account `a` has the key `ak` with the secret `sk`. */
export function startCore(service: EmulatedService, now: () => number = () => 0): Core {
  const directory = createDirectory({ accounts: [{ accountId: 'a', accessKeyId: 'ak', secretAccessKey: 'sk' }] });
  const world: World = { directory, random: () => 0, transitionMs: 0, quotas: {}, gatewayStyleErrors: false };
  const running = service.start(world);
  return {
    router: createRouter([service]),
    states: new Map([[service, { running, validate: createValidator(service.document) }]]),
    world,
    tokens: createTokenMemory(),
    log: createRequestLog(),
    faults: createInjector({ rules: [], seed: 0, operationIds: [] }),
    defaultRegion: undefined,
    now,
    newRequestId: () => 'request-1',
  };
}
