export { createEmulator } from './emulator/create-emulator.js';
export { demoSeed } from './emulator/demo-seed.js';
export type { EmulatorClock } from './emulator/clock.js';
export type {
  DelayFault,
  EmptyBodyFault,
  EmulatorFaults,
  Fault,
  FaultCount,
  FaultMatch,
  FaultRule,
  HtmlBodyFault,
  ResetAfterFault,
  ResetBeforeFault,
  SkewedClockFault,
  SlowBodyFault,
  StallBodyFault,
  StallHeadersFault,
  StatusFault,
  TruncatedBodyFault,
} from './emulator/faults/fault-rule.js';
export type { Schedule } from './emulator/faults/waiting.js';
export type {
  Emulator,
  EmulatorCredentials,
  EmulatorOptions,
  EmulatorQuotas,
  EmulatorServer,
  ListenOptions,
  LoggedRequest,
  EmulatorAccount,
  EmulatorBackendServer,
  EmulatorCertificate,
  EmulatorElasticResourcePool,
  EmulatorEnterpriseSecurityGroup,
  EmulatorProject,
  EmulatorQueue,
  EmulatorRomaInstance,
  EmulatorSecurityGroup,
  EmulatorSeed,
  EmulatorSubnet,
  EmulatorUser,
  EmulatorVpc,
} from './emulator/options.js';
