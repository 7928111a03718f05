import { expect } from 'vitest';
import { demoSeed } from '../../src/emulator.js';
import type { Fetch } from '../../src/index.js';
import { secretForms, shown } from './canaries.js';

/** Secrets that can be told in any text, and that look different once they are encoded. */
export const huaweiCanaries = {
  secretAccessKey: 'canary+secret/key==',
  sessionToken: 'canary+session/token=',
  password: 'canary pass/word+"é"\\',
};

const [account, other] = demoSeed.accounts;

/** A temporary key. */
export const canaryTemporaryKey = {
  accessKeyId: 'temporary-key',
  secretAccessKey: huaweiCanaries.secretAccessKey,
  sessionToken: huaweiCanaries.sessionToken,
};

/** The emulator's demo with these secrets: a lasting key, a temporary one, and a user with a password. */
export const canarySeed = {
  ...demoSeed,
  accounts: [
    { ...account, secretAccessKey: huaweiCanaries.secretAccessKey },
    { ...canaryTemporaryKey, accountId: account.accountId },
    other,
  ],
  users: [{ ...demoSeed.users[0], password: huaweiCanaries.password }],
};

/** Watches the wire for secrets: those that requests carry, and those that answers bring. */
export interface WireSecrets {
  readonly fetch: Fetch;
  /** All that went over the wire so far. */
  readonly found: ReadonlySet<string>;
}

/** Starts to watch. The secrets of this seed are known from the start. */
export function watchSecrets(fetch: Fetch): WireSecrets {
  const found = new Set<string>(Object.values(huaweiCanaries));
  const add = (secret: unknown) => {
    if (typeof secret === 'string' && secret.length > 4) found.add(secret);
  };
  const scan = (text: string) => {
    for (const [, secret] of text.matchAll(/"(?:secret|securitytoken)":"([^"]+)/g)) add(secret);
  };
  return {
    found,
    async fetch(url, init) {
      const headers = new Headers(init.headers);
      for (const name of ['x-auth-token', 'x-security-token', 'x-subject-token']) add(headers.get(name));
      add(/Signature=(\w+)/.exec(headers.get('authorization') ?? '')?.[1]);
      const response = await fetch(url, init);
      add(response.headers.get('x-subject-token'));
      // Read beside the client, so that what breaks off or stalls does so for the client too.
      response
        .clone()
        .text()
        .then(scan, () => undefined);
      return response;
    },
  };
}

/** Fails where a value shows a secret, encoded or not, or the beginning of a long one. */
export function expectNoSecret(value: unknown, { found }: WireSecrets): void {
  const text = shown(value);
  const forms = [...found].flatMap((secret) => [...secretForms(secret), ...startOf(secret)]);
  expect([...forms, 'canary'].filter((form) => text.includes(form))).toEqual([]);
}

/** Where an answer breaks off in a secret, its beginning would still be one. */
const startOf = (secret: string): string[] => (secret.length >= 40 ? [secret.slice(0, 20)] : []);
