import { percentEncode } from '../signing/percent-encode.js';
import type { CallContext } from './layer.js';
import { sensitiveTexts } from './without-sensitive.js';

/** Makes a call able to take its secrets out of texts: those that authenticate it, and those of its input. */
export function keepSecret({ input, operation }: CallContext, secrets: readonly string[]): (text: string) => string {
  const own = operation.sensitive ? sensitiveTexts(input, operation.sensitive) : [];
  return (text) => redactAll(text, [...secrets, ...own]);
}

/** Shorter texts are part of ordinary words; a secret as short as that is none. */
const shortest = 4;

/** What is left of a secret may be short by chance. */
const shortestPart = 8;

function redactAll(text: string, secrets: readonly string[]): string {
  const whole = secrets.flatMap(formsOf).filter((form) => form.length >= shortest);
  const parts = secrets.map(lastPart).filter((part) => part.length >= shortestPart);
  // One that begins another must not leave the other's rest behind.
  const longestFirst = [...whole, ...parts].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((shown, form) => shown.replaceAll(form, '(left out)'), text);
}

/** As it is, as part of a URL, and inside a JSON text, or a JSON text inside one. */
function formsOf(secret: string): string[] {
  const inText = JSON.stringify(secret).slice(1, -1);
  const encoded = /\p{Cs}/u.test(secret) ? [] : [percentEncode(secret)];
  return [secret, ...encoded, inText, JSON.stringify(inText).slice(1, -1)];
}

/** The signature is the last part of its header, and may be repeated without the rest. */
const lastPart = (secret: string): string => secret.slice(secret.search(/[^/=]*$/));
