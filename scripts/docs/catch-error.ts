import { isApiError } from 'crosspeer';
import { createPeeringClient } from 'crosspeer/baidu';
import { createEmulator } from 'crosspeer/emulator';

const { credentials, fetch } = createEmulator();
const peering = createPeeringClient({ region: 'bj', credentials: credentials(), fetch });

try {
  await peering.getPeerConn({ peerConnId: 'peerconn-of-yesterday' });
} catch (error) {
  if (!isApiError(error, 'NoSuchObject')) throw error;
  console.log(error.status, error.category, error.advice);
  // 404 not-found Check the id, the account and the region.
}
