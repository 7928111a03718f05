import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEmulator, demoSeed, type Emulator, type EmulatorAccount } from '../../../src/emulator.js';
import { parseSdkDateMs } from '../../../src/emulator/huawei/sdk-date.js';
import { readAnswer } from '../support/caller.js';

interface Recorded {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly signedAt: string;
  readonly headers: [string, string][];
  readonly body: string;
}

interface Recording {
  /** How it was made. */
  readonly about: string;
  readonly temporaryKey: EmulatorAccount;
  readonly requests: Recorded[];
}

const file = new URL('../../vectors/huawei-python-sdk-requests.json', import.meta.url);
const { temporaryKey, requests } = JSON.parse(readFileSync(file, 'utf8')) as Recording;
const cases = requests.map((request) => [request.name, request] as const);
const signed = cases.filter(([name]) => name !== 'IAM: get a token');

function emulatorAt({ signedAt }: Recorded, laterMs = 0): Emulator {
  const emulator = createEmulator({ now: (parseSdkDateMs(signedAt) ?? 0) + laterMs, frozen: true });
  emulator.seed({ accounts: [temporaryKey] });
  return emulator;
}

async function send(emulator: Emulator, { method, url, headers, body }: Recorded) {
  return readAnswer(await emulator.fetch(url, { method, headers, ...(body !== '' && { body }) }));
}

/** The account that a request was taken for; undefined when it was refused before it was known. */
const callerIn = (emulator: Emulator) => emulator.requests.at(-1)?.accountId;

describe("Huawei Cloud's own Python SDK:", () => {
  test.each(signed)('%s is accepted as the SDK sent it', async (_name, recorded) => {
    const emulator = emulatorAt(recorded);
    const answer = await send(emulator, recorded);
    expect(callerIn(emulator), answer.text).toBe(demoSeed.accounts[0].accountId);
    expect(answer.text).not.toContain('Incorrect IAM authentication information');
  });

  test.each(signed)('%s is refused 16 minutes later, and with another body', async (_name, recorded) => {
    const late = emulatorAt(recorded, 16 * 60_000);
    expect((await send(late, recorded)).text).toContain('signature expired');
    expect(callerIn(late)).toBeUndefined();
    if (recorded.body === '') return;
    const emulator = emulatorAt(recorded);
    expect((await send(emulator, { ...recorded, body: `${recorded.body} ` })).text).toContain('verify aksk signature');
    expect(callerIn(emulator)).toBeUndefined();
  });

  test.each(
    cases.filter(([name]) =>
      /create|^DLI: list$|list with a|list of|^ROMA: list$|get a token|list .*projects/.test(name),
    ),
  )('%s succeeds', async (_name, recorded) => {
    const answer = await send(emulatorAt(recorded), recorded);
    expect(Math.floor(answer.status / 100), answer.text).toBe(2);
  });

  test('there are requests to all three services, of all methods, with both kinds of keys', () => {
    expect(new Set(requests.map(({ name }) => name.split(':')[0]))).toEqual(new Set(['DLI', 'ROMA', 'IAM']));
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['POST', 'GET', 'PUT', 'DELETE']));
    expect(JSON.stringify(requests)).toContain(temporaryKey.accessKeyId);
  });
});
