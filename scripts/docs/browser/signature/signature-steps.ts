import type { SentRequest } from '../../samples/sent-request.js';

/** What a request is signed with. */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** The schemes that are explained. */
export type SignatureScheme = 'bce-auth-v1' | 'SDK-HMAC-SHA256';

/** A part of a text that is signed or sent, and what it is. */
export interface NamedPart {
  readonly name: string;
  readonly text: string;
}

/** How a signature came about, from the request to the header. None of it is a secret, but for a session token in the request itself. */
export interface SignatureSteps {
  readonly scheme: SignatureScheme;
  /** The request in the one form that both sides can make of it. */
  readonly canonicalRequest: string;
  readonly canonicalParts: readonly NamedPart[];
  /** `bce-auth-v1`: the prefix of the header, which the signing key is derived from. `SDK-HMAC-SHA256`: what the secret signs. */
  readonly stringToSign: string;
  /** 64 hexadecimal digits. */
  readonly signature: string;
  readonly authorization: string;
  readonly authorizationParts: readonly NamedPart[];
  /** All headers that signing adds, the signature's among them. */
  readonly added: Readonly<Record<string, string>>;
}

/**
 * Headers with the host that a runtime sends for the URL, where they name none: without a default port, and without user and password.
 * @throws {TypeError} for a URL that is not whole
 */
export function withHost({ url, headers }: Pick<SentRequest, 'url' | 'headers'>): Readonly<Record<string, string>> {
  return 'host' in headers ? headers : { ...headers, host: new URL(url).host };
}
