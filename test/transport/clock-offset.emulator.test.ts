import { describe, expect, test } from 'vitest';
import { createPeeringClient } from '../../src/baidu.js';
import { createEmulator } from '../../src/emulator.js';
import { ApiError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';

const now = Date.UTC(2026, 7, 13, 8, 0, 0);
const minute = 60_000;
const hour = 60 * minute;

/** A client whose clock differs from that of its emulator. */
function createSkewed(skewMs: number, gatewayStyleErrors = false, secretAccessKey?: string) {
  const emulator = createEmulator({ now, frozen: true, gatewayStyleErrors });
  const credentials = emulator.credentials();
  const client = createPeeringClient({
    region: 'bj',
    credentials: { ...credentials, secretAccessKey: secretAccessKey ?? credentials.secretAccessKey },
    fetch: emulator.fetch,
    clock: { now: () => now + skewMs },
  });
  return { emulator, client };
}

describe.each([
  ['codes of its own', false],
  ['the codes of a gateway', true],
])('against an emulator with %s', (_, gatewayStyleErrors) => {
  test.each([15 * minute, -15 * minute, 25 * hour, -25 * hour])(
    'a clock that is %d ms off needs one correction at most, and 100 later calls none',
    async (skewMs) => {
      const { emulator, client } = createSkewed(skewMs, gatewayStyleErrors);
      const { trace } = await client.listPeerConn().withTrace();
      expect(trace.attempts.map(({ clockOffsetMs }) => clockOffsetMs)).toEqual(
        Math.abs(skewMs) < 30 * minute ? [0] : [0, -skewMs],
      );
      const first = emulator.requests.length;
      for (let call = 0; call < 100; call += 1) await client.listPeerConn();
      expect(emulator.requests.slice(first).map(({ status }) => status)).toEqual(Array<number>(100).fill(200));
    },
  );

  test('a change is made once although its first request was refused for its date', async () => {
    const { emulator, client } = createSkewed(25 * hour, gatewayStyleErrors);
    const { peerConnId } = await client.createPeerConn({
      bandwidthInMbps: 10,
      localVpcId: 'vpc-demo-bj-1',
      peerVpcId: 'vpc-demo-bj-2',
      peerRegion: 'bj',
      billing: { paymentTiming: 'Postpaid' },
    });
    const { peerConns } = await client.listPeerConn();
    expect(new Set(peerConns.map((conn) => conn.peerConnId))).toEqual(new Set([peerConnId]));
    expect(emulator.requests).toHaveLength(3);
  });

  test('a wrong secret is not taken for a wrong clock more than once', async () => {
    const { emulator, client } = createSkewed(25 * hour, gatewayStyleErrors, 'wrong');
    const error = await failureOf(ApiError, client.listPeerConn());
    expect(error.category).toBe('signature');
    expect(emulator.requests.length).toBeLessThanOrEqual(2);
  });
});
