import type { EmulatorOptions, FaultRule } from '../../../src/emulator.js';
import { createManualClock, type ManualClock } from '../../helpers/manual-clock.js';
import { endpointOf } from './caller.js';
import { createLab, type Lab, labStart, plain } from './lab.js';
import { sign, stamp } from './mini-signer.js';

/** A lab in which things go wrong, and where faults wait by a clock of their own. */
export interface FaultyLab extends Lab {
  readonly timers: ManualClock;
  /** Asks, as `a`, for a connection between two VPCs in `bj`; in process, or of a server. */
  ask(init?: RequestInit, server?: string): Promise<Response>;
  /** How many connections `a` has in `bj`. */
  count(): Promise<number>;
}

/** Makes one. */
export function createFaultyLab(faults: readonly FaultRule[], options: EmulatorOptions = {}): FaultyLab {
  const timers = createManualClock();
  const lab = createLab({ faults, schedule: (delayMs, callback) => timers.schedule(delayMs, callback), ...options });
  return {
    ...lab,
    timers,
    ask(init, server) {
      const url = `${server ?? endpointOf('bj')}/v1/peerconn`;
      const request = { ...signed(lab, 'POST', url), body: JSON.stringify(plain), ...init };
      return server === undefined ? lab.emulator.fetch(url, request) : fetch(url, request);
    },
    async count() {
      lab.emulator.faults.clear();
      return ((await lab.as()('GET', '/v1/peerconn')).json?.['peerConns'] as unknown[]).length;
    },
  };
}

/** Method and headers of a request that `a` has signed. */
export function signed({ emulator }: Lab, method: string, url: string, atMs = labStart) {
  const headers = { 'x-bce-date': stamp(atMs) };
  return {
    method,
    headers: { ...headers, authorization: sign({ method, url, headers }, { ...emulator.credentials('a'), atMs }) },
  };
}

/** What a promise is rejected with. */
export async function failureFrom(attempt: Promise<unknown>): Promise<Error> {
  const outcome = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error('Nothing failed.');
}
