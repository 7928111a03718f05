import type { CreatePeerConnInput } from '../../src/baidu.js';

/** The id of the connection that most examples are about. */
export const peerConnId = 'peerconn-9td54fmx143e';

/** A request for a connection between two VPCs of one account and region. */
export const createInput = {
  bandwidthInMbps: 500,
  localVpcId: 'vpc-13vuxu016dew',
  peerVpcId: 'vpc-jcvmhw9h1a35',
  peerRegion: 'bj',
  billing: { paymentTiming: 'Postpaid' },
} satisfies CreatePeerConnInput;

/** A request for a connection between two VPCs of the emulator's demo. */
export const demoInput = {
  bandwidthInMbps: 10,
  localVpcId: 'vpc-demo-bj-1',
  peerVpcId: 'vpc-demo-bj-2',
  peerRegion: 'bj',
  billing: { paymentTiming: 'Postpaid' },
} as const;

/** A row of a list, without its bandwidth and the end of its period, which come in several spellings. */
export const listedConn = {
  peerConnId,
  role: 'initiator',
  status: 'active',
  description: 'peer_diff_account',
  localIfId: 'qpif-ken2yc9j8x56',
  localIfName: 'int-SpLVk25R',
  localVpcId: 'vpc-13vuxu016dew',
  localRegion: 'bj',
  peerVpcId: 'vpc-jcvmhw9h1a35',
  peerRegion: 'bj',
  peerAccountId: '75c14a239bb24b9e88b695e8e9e47952',
  dnsStatus: 'close',
  paymentTiming: 'Postpaid',
  createdTime: '2018-08-07 19:46:55',
};
