import type { EmulatorServer } from './options.js';

/** Stands in where there are no TCP ports to listen on. */
export function listen(): Promise<EmulatorServer> {
  return Promise.reject(
    new Error('An emulator listens on a port in Node only; here, hand emulator.fetch to the client.'),
  );
}
