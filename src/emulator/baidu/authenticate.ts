import { Refusal } from '../refusal.js';
import type { Authenticate } from '../service.js';
import { toGatewayStyle } from '../signature/gateway-style.js';
import { verifySignature } from '../signature/verify.js';

/** Finds the account whose key signed a request by `bce-auth-v1`. */
export const authenticateBaidu: Authenticate = async ({ wire, nowMs }, { directory, gatewayStyleErrors }) => {
  try {
    const { accountId } = await verifySignature(wire, { findKey: directory.findKey, nowMs });
    return { accountId };
  } catch (error) {
    throw gatewayStyleErrors && error instanceof Refusal ? toGatewayStyle(error) : error;
  }
};
