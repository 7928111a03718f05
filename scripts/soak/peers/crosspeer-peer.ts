import { createPeeringClient } from 'crosspeer/baidu';
import { hasText, timeoutMs, type Peer } from './peer.js';

/** crosspeer. A failure counts as it is: nothing is resumed. */
export function crosspeerPeer(setting: string, attempts: number, maxAttempts?: number): Peer {
  return {
    name: `crosspeer${setting}`,
    attempts,
    answer: (id) => ({ peerConnId: id }),
    connect(url) {
      const credentials = { accessKeyId: 'made-up-access-key', secretAccessKey: 'made-up-secret-key' };
      const client = createPeeringClient({ endpoint: url, credentials, timeoutMs, maxAttempts });
      return async (description) => hasText(await client.createPeerConn({ ...connection, description }), 'peerConnId');
    },
  };
}

const connection = {
  localVpcId: 'vpc-13vuxu016dew',
  peerVpcId: 'vpc-jcvmhw9h1a35',
  peerRegion: 'gz',
  bandwidthInMbps: 10,
  billing: { paymentTiming: 'Postpaid' as const },
};
