import { formatBceTime } from 'crosspeer/baidu';
import { formatSdkTime } from 'crosspeer/huawei';
import { bceSteps } from '../signature/bce-steps.js';
import { sdkSteps } from '../signature/sdk-steps.js';
import type { SignatureScheme, SignatureSteps } from '../signature/signature-steps.js';
import type { ExplainerInput } from './examples.js';

/**
 * Signs what was typed.
 * @throws {Error} in words, for what cannot be signed
 */
export async function signInput(input: ExplainerInput): Promise<SignatureSteps> {
  const { scheme, accessKeyId, secretAccessKey } = input;
  const body = input.body === '' ? undefined : input.body;
  const request = {
    method: readMethod(input.method),
    url: readUrl(input.url),
    headers: readHeaders(input.headers),
    body,
  };
  if (accessKeyId.trim() === '') throw new Error('Without an access key nobody can tell whose signature it is.');
  if (secretAccessKey === '') throw new Error('Without a secret there is no signature.');
  const key = { accessKeyId: accessKeyId.trim(), secretAccessKey };
  const choices = { timestamp: readDate(scheme, input.date.trim()) };
  return scheme === 'bce-auth-v1' ? bceSteps(request, key, choices) : sdkSteps(request, key, choices);
}

function readMethod(typed: string): string {
  const method = typed.trim().toUpperCase();
  if (!/^[A-Z]+$/.test(method)) throw new Error('The method is a word: GET, POST, PUT or DELETE.');
  return method;
}

function readUrl(typed: string): string {
  const url = typed.trim().replace(/#.*$/, '');
  if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url))
    throw new Error('The URL is written whole, from https:// on.');
  return url;
}

const dateForms = {
  'bce-auth-v1': { words: 'YYYY-MM-DDThh:mm:ssZ', write: formatBceTime },
  'SDK-HMAC-SHA256': { words: 'YYYYMMDDThhmmssZ', write: formatSdkTime },
} as const;

/** A date that, read and written again, is the same: no month has 99 days. */
function readDate(scheme: SignatureScheme, date: string): string {
  const { words, write } = dateForms[scheme];
  const [, ...parts] = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)Z$/.exec(date) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const timeMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(timeMs) || write(timeMs) !== date)
    throw new Error(`The date of ${scheme} has the form ${words}, in UTC, and is one of the calendar.`);
  return date;
}

/** By their names in lower case. */
function readHeaders(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const headers = lines.map(readHeader).filter(([name]) => name !== 'authorization');
  const names = headers.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The header ${twice} stands there twice.`);
  return Object.fromEntries(headers);
}

function readHeader(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  if (colon < 1) throw new Error(`"${line}" is no header: each stands on a line of its own, as name: value.`);
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
