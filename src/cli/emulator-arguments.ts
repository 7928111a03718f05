import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import type { EmulatorAccount, EmulatorSeed, EmulatorVpc } from '../emulator.js';
import { checkSeed } from '../emulator/check-seed.js';
import { checkFaultSetup, type FaultSetup } from '../emulator/faults/check-rules.js';
import { operationIds } from '../emulator/services.js';

/** Reads `<ak>:<sk>:<accountId>`; the secret may hold colons. Undefined for anything else, so that no message repeats a secret. */
export function parseAccount(text: string): EmulatorAccount | undefined {
  const [, accessKeyId, secretAccessKey, accountId] = /^([^:]+):(.+):([^:]+)$/.exec(text) ?? [];
  if (!accessKeyId || !secretAccessKey || !accountId) return undefined;
  return { accessKeyId, secretAccessKey, accountId };
}

/** Adds a text to those given before it. */
export const collect = (text: string, before: readonly string[] = []): string[] => [...before, text];

/** Adds one `<vpcId>:<accountId>:<region>[:relay]` to the VPCs given before it. */
export function parseVpc(text: string, before: readonly EmulatorVpc[] = []): EmulatorVpc[] {
  const [vpcId, accountId, region, relay, ...rest] = text.split(':');
  if (!vpcId || !accountId || !region || (relay !== undefined && relay !== 'relay') || rest.length > 0)
    throw new InvalidArgumentError('Expected <vpc id>:<account id>:<region>, and :relay for a relay VPC.');
  return [...before, { vpcId, accountId, region, relay: relay === 'relay' }];
}

/** Reads a whole number within bounds. */
export function parseWhole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** Reads region codes separated by commas. */
export function parseRegions(text: string): string[] {
  const regions = text.split(',');
  if (!regions.every((region) => /^[a-z0-9-]+$/.test(region)))
    throw new InvalidArgumentError('Expected region codes separated by commas.');
  return regions;
}

/** Reads a file of accounts, VPCs and what else a seed holds, `{"accounts": […], "vpcs": […], …}`. */
export function readSeedFile(path: string): EmulatorSeed {
  return readFile(path, 'seed', checkSeed);
}

/** Reads a file of faults, `{"seed": 7, "faults": […]}`, in which the seed may be left out. */
export function readFaultFile(path: string): FaultSetup {
  return readFile(path, 'file of faults', (setup) => checkFaultSetup(setup, operationIds));
}

function readFile<T>(path: string, what: string, check: (content: unknown) => T): T {
  try {
    return check(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    // The parser's own message quotes the text around the fault, and secrets may stand in it.
    const why = error instanceof SyntaxError ? 'it is not valid JSON' : (error as Error).message;
    throw new InvalidArgumentError(`The ${what} cannot be read: ${why.replace(/\.$/, '')}.`);
  }
}
