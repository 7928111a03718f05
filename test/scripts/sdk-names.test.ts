import { beforeAll, expect, test } from 'vitest';
import { operationsOf, type SpecOperation } from '../../scripts/lib/spec-model.js';
import { bundleAll } from '../helpers/rendered-spec.js';

let operations: SpecOperation[];
beforeAll(async () => {
  operations = [...(await bundleAll()).values()].flatMap(operationsOf).map(({ operation }) => operation);
});

/** The operations that a vendor's SDK knows under a name; `handle_peerconn(action="accept")` is one of `handle_peerconn`. */
const operationsNamed = (sdk: string, name: string) =>
  operations
    .filter(({ 'x-sdk-names': names }) => names[sdk]?.split('(')[0] === name)
    .map(({ operationId }) => operationId);

// The functions of Baidu's Python and Java SDK pages for peering.
test.each([
  ['python', 'create_peerconn', ['createPeerConn']],
  ['python', 'list_peerconns', ['listPeerConn']],
  ['python', 'get_peerconn', ['getPeerConn']],
  ['python', 'update_peerconn', ['updatePeerConn']],
  ['python', 'handle_peerconn', ['acceptPeerConn', 'rejectPeerConn']],
  ['python', 'delete_peerconn', ['releasePeerConn']],
  ['python', 'resize_peerconn', ['updatePeerConnBandwidth']],
  ['python', 'purchase_reserved_peerconn', ['renewPeerConn']],
  ['python', 'open_peerconn_dns_sync', ['openPeerConnSyncDns']],
  ['python', 'close_peerconn_dns_sync', ['closePeerConnSyncDns']],
  ['python', 'update_peerconn_delete_protect', ['updatePeerConnDeleteProtect']],
  ['java', 'createPeerConn', ['createPeerConn']],
  ['java', 'listPeerConn', ['listPeerConn']],
  ['java', 'getPeerConn', ['getPeerConn']],
  ['java', 'modifyPeerConn', ['updatePeerConn']],
  ['java', 'accept', ['acceptPeerConn']],
  ['java', 'reject', ['rejectPeerConn']],
  ['java', 'release', ['releasePeerConn']],
  ['java', 'modifyBandwith', ['updatePeerConnBandwidth']],
  ['java', 'purchaseReserved', ['renewPeerConn']],
  ['java', 'openSyncDns', ['openPeerConnSyncDns']],
  ['java', 'closeSyncDns', ['closePeerConnSyncDns']],
  // The names that the BLB interface specification uses.
  ['reference', 'DescribeLoadBalancers', ['describeBlbs']],
  ['reference', 'DescribeTCPListeners', ['describeBlbTcpListener']],
  // Those of Baidu's SDKs for BLB, some of each.
  ['python', 'describe_loadbalancers', ['describeBlbs']],
  ['python', 'remove_backend_servers', ['deleteBlbServer']],
  ['go', 'DescribeTCPListeners', ['describeBlbTcpListener']],
  ['java', 'bindEsg', ['bindBlbEnterpriseSecurityGroup']],
])("who knows the %s SDK's %s finds it", (sdk, name, expected) => {
  expect(operationsNamed(sdk, name)).toEqual(expected);
});

/** What no SDK of the language knows: billing of load balancers, and the protection of their settings. */
const without: Readonly<Record<string, readonly string[]>> = {
  updateBlbModifyProtection: ['python', 'java', 'go'],
  blbInquiry: ['python', 'java', 'go'],
  resizeBlb: ['python', 'java'],
  billingChangePostToPreBlb: ['python', 'java'],
  billingChangePreToPostBlb: ['python', 'java'],
  billingChangeCancelToPostBlb: ['python', 'java'],
  refundBlb: ['python', 'java'],
};

test('every operation gives its names in Python, Java and Go, where there are any, and that of the metadata, which is its own', () => {
  for (const { operationId, 'x-sdk-names': names } of operations) {
    const expected = ['python', 'java', 'go'].filter((sdk) => !without[operationId]?.includes(sdk));
    expect(
      Object.keys(names)
        .filter((sdk) => ['python', 'java', 'go'].includes(sdk))
        .sort(),
    ).toEqual(expected.sort());
    expect(names['metadata']?.toLowerCase()).toBe(operationId.toLowerCase());
  }
});
