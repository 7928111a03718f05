import { createEmulator } from 'crosspeer/emulator';
import { describe, expect, test } from 'vitest';
import { createEmulatedStage } from '../../scripts/docs/samples/emulated-stage.js';
import { prepareSample } from '../../scripts/docs/samples/prepare-sample.js';
import { specifiedServices } from './support/specification.js';

const services = await specifiedServices();

describe.each(services)('the samples of $name', ({ name, document }) => {
  const samples = document['x-samples'];
  const region = document.servers[0]?.variables?.region?.default ?? '';

  test.each(Object.keys(samples))('%s is answered by the emulator as a success', async (sample) => {
    const emulator = createEmulator({ seed: 1, now: new Date('2026-01-01T00:00:00Z'), frozen: true });
    const stage = createEmulatedStage({ name, clientName: document['x-client-name'], region }, emulator);
    await stage.makeCall(await prepareSample(samples, sample, stage));
    expect(emulator.requests.filter(({ status }) => status >= 300)).toEqual([]);
  });
});
