import { hmacSha256Hex, importHmacKey } from '#hmac-sha256';
import { canonicalJson } from '../ledger/canonical-json.js';
import type { StoredRequest } from '../ledger/ledger.js';
import { chain } from '../signing/chain.js';

/** One name for a list of texts: 64 hex digits, different for different lists. */
export async function hashOf(purpose: string, parts: unknown): Promise<string> {
  return chain(importHmacKey(`crosspeer ${purpose}, version 1`), (key) => hmacSha256Hex(key, canonicalJson(parts)));
}

/** What the parameters of a request hash to. The order of keys and of query parameters makes no difference. */
export function hashParameters(method: string, { target, body }: StoredRequest): Promise<string> {
  const [path = '', query = ''] = target.split('?');
  return hashOf('parameters', [method, path, query.split('&').sort(), parseBody(body)]);
}

/** A body that is no JSON is compared as it is, in a form that no JSON has here. */
function parseBody(body: string | undefined): unknown {
  try {
    return body === undefined ? null : { json: JSON.parse(body) as unknown };
  } catch {
    return { text: body };
  }
}
