import { readFileSync } from 'node:fs';

/** One request, and the signature that Baidu's own SDKs gave it. */
export interface BceVector {
  readonly name: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly timestamp: string;
  readonly expirationSeconds: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signedHeaders?: readonly string[];
  readonly expected: { readonly canonicalRequest: string; readonly authorization: string };
}

const file = new URL('../vectors/bce-auth-v1.json', import.meta.url);

/** All vectors for `bce-auth-v1`. */
export const bceVectors = JSON.parse(readFileSync(file, 'utf8')) as readonly BceVector[];
