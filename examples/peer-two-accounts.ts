/**
 * Two accounts connect a VPC in bj with one in gz, against the emulator: asked for, accepted, used, changed, released.
 * Against the cloud only the two clients change: drop `fetch`, and give each account's own credentials.
 */
import { isApiError } from 'crosspeer';
import { createPeeringClient, type PeerConn, type PeeringClient } from 'crosspeer/baidu';
import { createEmulator, demoSeed } from 'crosspeer/emulator';
import { note, refused, step } from './print.js';

const [initiator, acceptor] = demoSeed.accounts;

const emulator = createEmulator();
const inBeijing = createPeeringClient({
  region: 'bj',
  credentials: emulator.credentials(initiator.accountId),
  fetch: emulator.fetch,
});
const inGuangzhou = createPeeringClient({
  region: 'gz',
  credentials: emulator.credentials(acceptor.accountId),
  fetch: emulator.fetch,
});

step('Account 1 asks from bj for a connection to a VPC of account 2 in gz');
const { peerConnId } = await inBeijing.createPeerConn({
  localVpcId: 'vpc-demo-bj-1',
  peerVpcId: 'vpc-demo-gz-1',
  peerRegion: 'gz',
  peerAccountId: acceptor.accountId,
  bandwidthInMbps: 10,
  billing: { paymentTiming: 'Postpaid' },
  description: 'peer of two accounts',
});
await readUntil(inBeijing, { peerConnId, role: 'initiator' }, ({ status }) => status === 'consulting');

step('Account 1 may not accept its own request');
await inBeijing.acceptPeerConn({ peerConnId }).catch(showRefusal);

step('Account 2 sees its own end in gz and accepts');
const seen = await inGuangzhou.getPeerConn({ peerConnId, role: 'acceptor' });
note(
  `role ${seen.role}, local ${seen.localVpcId} in ${seen.localRegion}, peer ${seen.peerVpcId} in ${seen.peerRegion}`,
);
await inGuangzhou.acceptPeerConn({ peerConnId });
await readUntil(inGuangzhou, { peerConnId, role: 'acceptor' }, ({ status }) => status === 'active');

step('Account 1 switches DNS synchronisation on at its end');
await inBeijing.openPeerConnSyncDns({ peerConnId, role: 'initiator' });
await readUntil(inBeijing, { peerConnId, role: 'initiator' }, ({ dnsStatus }) => dnsStatus === 'open');

step('Account 1 raises the bandwidth');
await inBeijing.updatePeerConnBandwidth({ peerConnId, newBandwidthInMbps: 50 });
const resized = await readUntil(inBeijing, { peerConnId, role: 'initiator' }, ({ status }) => status === 'active');
note(`bandwidth is ${resized.bandwidthInMbps} Mbit/s`);

step('Account 1 makes two more connections and lists all of them, two on a page');
await inBeijing.createPeerConn({
  localVpcId: 'vpc-demo-bj-1',
  peerVpcId: 'vpc-demo-bj-2',
  peerRegion: 'bj',
  bandwidthInMbps: 100,
  billing: { paymentTiming: 'Postpaid' },
});
await inBeijing.createPeerConn({
  localVpcId: 'vpc-demo-bj-2',
  peerVpcId: 'vpc-demo-gz-relay',
  peerRegion: 'gz',
  bandwidthInMbps: 20,
  billing: { paymentTiming: 'Prepaid', reservation: { reservationLength: 1, reservationTimeUnit: 'month' } },
});
let page = await inBeijing.listPeerConn({ maxKeys: 2 });
showPage(1, page.peerConns);
for (let number = 2; page.nextMarker !== undefined; number += 1) {
  page = await inBeijing.listPeerConn({ maxKeys: 2, marker: page.nextMarker });
  showPage(number, page.peerConns);
}

step('Account 1 protects the first connection, so that it cannot be released by mistake');
await inBeijing.updatePeerConnDeleteProtect({ peerConnId, deleteProtect: true });
await inBeijing.releasePeerConn({ peerConnId }).catch(showRefusal);

step('Account 1 lifts the protection and releases it');
await inBeijing.updatePeerConnDeleteProtect({ peerConnId, deleteProtect: false });
await inBeijing.releasePeerConn({ peerConnId });
await readUntil(inBeijing, { peerConnId, role: 'initiator' }, () => false).catch(showRefusal);
step(`Done: ${emulator.requests.length} signed requests, each verified by the emulator`);

/** Reads one end again and again until it is as wished, and shows each state on the way. */
async function readUntil(
  client: PeeringClient,
  end: { peerConnId: string; role: 'initiator' | 'acceptor' },
  isReached: (conn: PeerConn) => boolean,
): Promise<PeerConn> {
  let shown = '';
  for (;;) {
    const conn = await client.getPeerConn(end);
    const state = `${end.role} sees status ${conn.status}, DNS ${conn.dnsStatus}`;
    if (state !== shown) note(state);
    shown = state;
    if (isReached(conn)) return conn;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function showPage(number: number, conns: readonly PeerConn[]): void {
  const routes = conns.map(({ localVpcId, peerVpcId, status }) => `${localVpcId} to ${peerVpcId} (${status})`);
  note(`page ${number}: ${routes.join(', ')}`);
}

function showRefusal(error: unknown): void {
  if (!isApiError(error)) throw error;
  refused(error.message);
}
