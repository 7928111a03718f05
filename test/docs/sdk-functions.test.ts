import { describe, expect, test } from 'vitest';
import { draftGuides } from '../../scripts/docs/draft-guides.js';
import { drawSdkFunctions } from '../../scripts/docs/draw-sdk-functions.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { specifiedServices } from './support/specification.js';

/** A function, or an operation of a document, and the operations that it comes to here, as `service/operation`. */
type Equivalents = readonly [there: string, ...here: string[]];

/** All that the vendors' pages define which the specification was begun from, by the page. */
const pages: Readonly<Record<string, readonly Equivalents[]>> = {
  "Peering connections, of Baidu's Python SDK": [
    ['create_peerconn', 'baidu/peering/createPeerConn'],
    ['list_peerconns', 'baidu/peering/listPeerConn'],
    ['get_peerconn', 'baidu/peering/getPeerConn'],
    ['update_peerconn', 'baidu/peering/updatePeerConn'],
    ['handle_peerconn', 'baidu/peering/acceptPeerConn', 'baidu/peering/rejectPeerConn'],
    ['delete_peerconn', 'baidu/peering/releasePeerConn'],
    ['resize_peerconn', 'baidu/peering/updatePeerConnBandwidth'],
    ['purchase_reserved_peerconn', 'baidu/peering/renewPeerConn'],
    ['open_peerconn_dns_sync', 'baidu/peering/openPeerConnSyncDns'],
    ['close_peerconn_dns_sync', 'baidu/peering/closePeerConnSyncDns'],
    ['update_peerconn_delete_protect', 'baidu/peering/updatePeerConnDeleteProtect'],
  ],
  "Peer connection, of Baidu's Java SDK": [
    ['createPeerConn', 'baidu/peering/createPeerConn'],
    ['listPeerConn', 'baidu/peering/listPeerConn'],
    ['getPeerConn', 'baidu/peering/getPeerConn'],
    ['modifyPeerConn', 'baidu/peering/updatePeerConn'],
    ['accept', 'baidu/peering/acceptPeerConn'],
    ['reject', 'baidu/peering/rejectPeerConn'],
    ['release', 'baidu/peering/releasePeerConn'],
    ['modifyBandwith', 'baidu/peering/updatePeerConnBandwidth'],
    ['purchaseReserved', 'baidu/peering/renewPeerConn'],
    ['openSyncDns', 'baidu/peering/openPeerConnSyncDns'],
    ['closeSyncDns', 'baidu/peering/closePeerConnSyncDns'],
  ],
  "Interface specification of Baidu's load balancers": [
    ['DescribeLoadBalancers', 'baidu/blb/describeBlbs'],
    ['DescribeTCPListeners', 'baidu/blb/describeBlbTcpListener'],
  ],
  "Creating an Enhanced Datasource Connection, of Huawei's DLI": [
    ['POST /v2.0/{project_id}/datasource/enhanced-connections', 'huawei/dli/createEnhancedConnection'],
    ['Obtaining a Project ID', 'huawei/iam/keystoneListProjects'],
  ],
  "Synchronizing VPC Channels in a Project, of Huawei's ROMA Connect": [
    ['POST /v2/{project_id}/apic/vpc-channels/syncs', 'huawei/roma/createProjectVpcChannelSyncs'],
    ['X-Subject-Token', 'huawei/iam/keystoneCreateUserTokenByPassword'],
  ],
};

const services = (await specifiedServices()).map(({ name, document }) => toServiceCard(name, document));
const guides = await draftGuides(services);
const guide = guides.find(({ name }) => name === 'moving-from-vendor-sdks');
const anchors = new Map(guides.map((each) => [each.name, each.anchors]));
const page = String((await guide?.body({ services, guides: anchors, pages: [] }))?.markup);
const rows = page.split('<tr>').filter((row) => row.includes('scope="row"'));

const linkTo = (place: string): string => {
  const operations = services.flatMap((service) => service.groups.flatMap((group) => group.operations));
  const operation = operations.find(({ source }) => source === place.replace(/(\w+)$/, 'operations/$1.yaml'));
  return `href="../${operation?.link ?? `no operation ${place}`}"`;
};

/** Whether a row has a name as a whole, which may have its arguments behind it; what it is linked as here does not count. */
const isNamedIn = (row: string, name: string): boolean => {
  const there = row.replaceAll(/<a .*?<\/a>/gs, '');
  return there.includes(`>${name}<`) || there.includes(`>${name}(`);
};

describe.each(Object.entries(pages))('%s', (_, functions) => {
  test.each(functions)('%s has its equivalent in the guide', (there, ...here) => {
    const found = rows.filter((row) => isNamedIn(row, there));
    for (const place of here) expect(found.filter((row) => row.includes(linkTo(place)))).toHaveLength(1);
  });
});

describe('a block of code that asks for functions', () => {
  const draw = async (language: string) => (await drawSdkFunctions(services)(language, ''))?.markup;

  test('is drawn with the names that were asked for, one line for each operation that has one', async () => {
    const drawn = String(await draw('sdk-functions baidu/blb reference'));
    expect(drawn.match(/scope="row"/g)).toHaveLength(2);
    expect(drawn).toContain('Older reference');
    expect(drawn).not.toContain('Java');
  });

  test('is left alone when it asks for something else', async () => {
    expect(await draw('ts')).toBeUndefined();
  });

  test.each([
    ['no service of that name', 'sdk-functions baidu/cdn java', 'names no service'],
    ['no SDK', 'sdk-functions baidu/blb', 'must name some of python'],
    ['an SDK that is not known', 'sdk-functions baidu/blb java cobol', 'must name some of python'],
    ['an SDK that has none of the operations', 'sdk-functions baidu/peering node', 'No operation'],
  ])('is refused when there is %s', async (_, language, message) => {
    await expect(draw(language)).rejects.toThrow(message);
  });
});
