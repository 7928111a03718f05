/**
 * Two accounts connect a VPC in bj with one in gz, against the emulator: asked for, accepted, used, changed, released.
 * Against the cloud only the two clients change: drop `fetch`, and give each account's own credentials.
 */
import { isApiError } from 'crosspeer';
import { createPeeringClient, type PeerConn, type Waiting } from 'crosspeer/baidu';
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

/** The emulator's changes take a third of a second; the cloud's take longer, and the client's own intervals suit those. */
const often = { pollIntervalMs: 50, maxPollIntervalMs: 50 };

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
await show(inBeijing.waitFor('PeerConn', 'consulting', { peerConnId, role: 'initiator' }, often));

step('Account 1 may not accept its own request');
await inBeijing.acceptPeerConn({ peerConnId }).catch(showRefusal);

step('Account 2 sees its own end in gz and accepts');
const seen = await inGuangzhou.getPeerConn({ peerConnId, role: 'acceptor' });
note(
  `role ${seen.role}, local ${seen.localVpcId} in ${seen.localRegion}, peer ${seen.peerVpcId} in ${seen.peerRegion}`,
);
await inGuangzhou.acceptPeerConn({ peerConnId });
await show(inGuangzhou.waitFor('PeerConn', 'active', { peerConnId, role: 'acceptor' }, often));

step('Account 1 switches DNS synchronisation on at its end');
await inBeijing.openPeerConnSyncDns({ peerConnId, role: 'initiator' });
await show(inBeijing.waitFor('PeerConnDns', 'open', { peerConnId, role: 'initiator' }, often));

step('Account 1 raises the bandwidth');
await inBeijing.updatePeerConnBandwidth({ peerConnId, newBandwidthInMbps: 50 });
const resized = await inBeijing.waitFor('PeerConn', 'active', { peerConnId, role: 'initiator' }, often);
note(`bandwidth is ${resized.bandwidthInMbps} Mbit/s`);

step('Account 1 makes a second connection; it is made, but the answer is lost, and the service is busy for a moment');
emulator.faults.set([
  { fault: 'reset-after', operationId: 'createPeerConn', times: 1 },
  { fault: 'status', status: 503, operationId: 'createPeerConn', times: 1 },
]);
const second = await inBeijing
  .createPeerConn(
    {
      localVpcId: 'vpc-demo-bj-1',
      peerVpcId: 'vpc-demo-bj-2',
      peerRegion: 'bj',
      bandwidthInMbps: 100,
      billing: { paymentTiming: 'Postpaid' },
    },
    { idempotencyKey: 'second connection' },
  )
  .withTrace();
for (const { number, code, status, error, delayMs } of second.trace.attempts)
  note(`attempt ${number} after ${Math.round(delayMs)} ms: ${code ?? status ?? error ?? ''}`);

step('Account 1 makes a third one and lists all of them, two on a page: none was made twice');
await inBeijing.createPeerConn({
  localVpcId: 'vpc-demo-bj-2',
  peerVpcId: 'vpc-demo-gz-relay',
  peerRegion: 'gz',
  bandwidthInMbps: 20,
  billing: { paymentTiming: 'Prepaid', reservation: { reservationLength: 1, reservationTimeUnit: 'month' } },
});
let number = 0;
for await (const page of inBeijing.listPeerConn({ maxKeys: 2 }).pages()) showPage(++number, page.peerConns);

step('Account 1 protects the first connection, so that it cannot be released by mistake');
await inBeijing.updatePeerConnDeleteProtect({ peerConnId, deleteProtect: true });
await inBeijing.releasePeerConn({ peerConnId }).catch(showRefusal);

step('Account 1 lifts the protection and releases it');
await inBeijing.updatePeerConnDeleteProtect({ peerConnId, deleteProtect: false });
await inBeijing.releasePeerConn({ peerConnId });
await inBeijing.waitFor('PeerConn', 'deleted', { peerConnId, role: 'initiator' }, often);
await inBeijing.getPeerConn({ peerConnId, role: 'initiator' }).catch(showRefusal);
step(`Done: ${emulator.requests.length} signed requests, each verified by the emulator`);

/** Waits, and shows each state on the way. */
async function show(waiting: Waiting<PeerConn>): Promise<void> {
  let shown = '';
  for await (const { state, elapsedMs } of waiting) {
    if (state !== shown) note(`${state} after ${Math.round(elapsedMs / 100) / 10} s`);
    shown = state;
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
