export { createEmulator } from './emulator/create-emulator.js';
export { demoSeed } from './emulator/demo-seed.js';
export type { EmulatorClock } from './emulator/clock.js';
export type {
  Emulator,
  EmulatorAccount,
  EmulatorCredentials,
  EmulatorOptions,
  EmulatorQuotas,
  EmulatorSeed,
  EmulatorServer,
  EmulatorVpc,
  ListenOptions,
  LoggedRequest,
} from './emulator/options.js';
