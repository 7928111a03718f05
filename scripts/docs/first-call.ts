import { createPeeringClient } from 'crosspeer/baidu';
import { createEmulator } from 'crosspeer/emulator';

const emulator = createEmulator();
const peering = createPeeringClient({
  region: 'bj',
  credentials: emulator.credentials(),
  fetch: emulator.fetch,
});

const { peerConnId } = await peering.createPeerConn({
  localVpcId: 'vpc-demo-bj-1',
  peerVpcId: 'vpc-demo-bj-2',
  peerRegion: 'bj',
  bandwidthInMbps: 10,
  billing: { paymentTiming: 'Postpaid' },
});
const { status } = await peering.getPeerConn({ peerConnId });
console.log(`${peerConnId} is ${status}.`);
