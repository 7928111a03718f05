import { hash } from 'node:crypto';

/** SHA-256 of a text in lower-case hex, by Node's own crypto; at once, while its twin for browsers has to wait. */
export function sha256Hex(text: string): string | Promise<string> {
  return hash('sha256', text, 'hex');
}
