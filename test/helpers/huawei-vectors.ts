import { readFileSync } from 'node:fs';

/** One request, and the signature that Huawei Cloud's own SDKs gave it. */
export interface SdkVector {
  readonly name: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly timestamp: string;
  readonly method: string;
  readonly url: string;
  /** Those that the request has before it is signed; `host` is not among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signedHeaders: readonly string[];
  readonly body?: string;
  readonly expected: { readonly canonicalRequest: string; readonly authorization: string };
}

const file = new URL('../vectors/huawei-sdk-hmac-sha256.json', import.meta.url);

/** All vectors for `SDK-HMAC-SHA256`. */
export const sdkVectors = JSON.parse(readFileSync(file, 'utf8')) as readonly SdkVector[];
