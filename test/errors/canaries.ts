import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { SentRequest } from '../helpers/recording-fetch.js';

/** Credentials that can be told in any text. */
export const canaries = {
  accessKeyId: 'key-id',
  secretAccessKey: 'canary+secret/key',
  sessionToken: 'canary+session/token=',
};

/** The HMAC-SHA256 of a text, in hex. */
export const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/** A secret, and what it looks like once it is encoded. */
export function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const own = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), bytes.toString('hex')];
  const base64 = bytes.toString('base64').replace(/=+$/, '');
  return [...own, base64, bytes.toString('base64url')];
}

/** The same for what is written in hex: its bytes may be shown as well. */
const digestForms = (hex: string): string[] => [
  ...secretForms(hex),
  Buffer.from(hex, 'hex').toString('base64').replace(/=+$/, ''),
];

const ownForms = [canaries.secretAccessKey, canaries.sessionToken].flatMap(secretForms);

/** Everything that must never be shown: the secrets, also as they are encoded, and what was computed from them. */
export function secretsOf(sent: readonly SentRequest[]): string[] {
  const derived = sent.flatMap(({ headers }) => {
    const parts = headers.get('authorization')?.split('/') ?? [];
    const signingKey = hmac(canaries.secretAccessKey, parts.slice(0, 4).join('/'));
    return [...digestForms(parts[5] ?? ''), ...digestForms(signingKey)];
  });
  return [...ownForms, ...derived, 'canary'].filter((secret) => secret !== '');
}

/** All that a log could show of a value. */
export function shown(value: unknown): string {
  const parts = [inspect(value, { depth: Infinity, showHidden: true }), JSON.stringify(value), String(value)];
  for (let at = value; at instanceof Error; at = at.cause)
    parts.push(at.message, at.stack ?? '', inspect(at, { depth: Infinity, showHidden: true, getters: true }));
  return parts.join('\n');
}

/** Fails where a value shows a secret of the requests that were sent. */
export function expectSilent(value: unknown, sent: readonly SentRequest[]): void {
  const text = shown(value);
  expect(secretsOf(sent).filter((secret) => text.includes(secret))).toEqual([]);
}
