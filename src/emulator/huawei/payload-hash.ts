import { sha256Hex } from '#emulator-hmac';
import { equalInConstantTime } from '../signature/constant-time.js';
import type { WireRequest } from '../wire-request.js';
import { IdentityProblem } from './identity-problem.js';

const headerName = 'x-sdk-content-sha256';
const unsignedPayload = 'UNSIGNED-PAYLOAD';

/**
 * What stands for the body in the canonical request: its hash, or what the header says instead. A hash in the header must be that of the
 * body as well.
 */
export async function payloadHashOf({ headers }: WireRequest, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const said = headers.get(headerName);
  if (said === unsignedPayload) return said;
  const hash = await sha256Hex(body);
  if (said !== null && !equalInConstantTime(said, hash))
    throw new IdentityProblem('signature', `${headerName} is not the hash of the body`);
  return hash;
}
