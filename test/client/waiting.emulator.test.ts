import { expect, test } from 'vitest';
import { createPeeringClient } from '../../src/baidu.js';
import { createEmulator } from '../../src/emulator.js';
import { WaiterError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { demoInput } from '../helpers/fixtures.js';

test('an answer that lost its body on the way does not make a connection that exists a deleted one', async () => {
  const emulator = createEmulator();
  const client = createPeeringClient({
    region: 'bj',
    credentials: emulator.credentials(),
    fetch: emulator.fetch,
    maxAttempts: 1,
  });
  const { peerConnId } = await client.createPeerConn(demoInput);
  emulator.faults.set([{ fault: 'empty-body', operationId: 'getPeerConn', times: 1 }]);
  const options = { deadlineMs: 200, pollIntervalMs: 20, maxPollIntervalMs: 20 };
  const error = await failureOf(
    WaiterError,
    Promise.resolve(client.waitFor('PeerConn', 'deleted', { peerConnId, role: 'initiator' }, options)),
  );
  expect(error.reason).toBe('timeout');
  expect(error.lastState).toBeDefined();
  expect(error.polls).toBeGreaterThan(1);
});
