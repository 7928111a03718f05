import { expect, test } from 'vitest';
import { createPeeringClient } from '../../src/baidu.js';
import { createEmulator } from '../../src/emulator.js';
import { IdempotencyMismatchError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { demoInput } from '../helpers/fixtures.js';

function createWorld() {
  const emulator = createEmulator({ transitionMs: 0 });
  const client = createPeeringClient({ region: 'bj', credentials: emulator.credentials(), fetch: emulator.fetch });
  return { emulator, client };
}

test.each([
  ['one token', { clientToken: 'order-42' }, {}],
  ['one key', {}, { idempotencyKey: 'order-42' }],
])(
  'a thousand creates at once with %s make one connection, and all get its id',
  async (_, more, options) => {
    const { emulator, client } = createWorld();
    const made = await Promise.all(
      Array.from({ length: 1000 }, () => client.createPeerConn({ ...demoInput, ...more }, options)),
    );
    expect(new Set(made.map(({ peerConnId }) => peerConnId)).size).toBe(1);
    expect(emulator.requests).toHaveLength(1000);
    expect(emulator.requests.filter(({ replayed }) => !replayed)).toHaveLength(1);
    const { peerConns } = await client.listPeerConn();
    expect(new Set(peerConns.map(({ peerConnId }) => peerConnId))).toEqual(new Set([made[0]?.peerConnId]));
  },
  20_000,
);

test('of two creates at once with one token and different parameters one is refused', async () => {
  const { emulator, client } = createWorld();
  const calls = [10, 20].map((bandwidthInMbps) =>
    client.createPeerConn({ ...demoInput, bandwidthInMbps }, { idempotencyKey: 'order-42' }),
  );
  const ends = await Promise.allSettled(calls);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = calls[ends.findIndex(({ status }) => status === 'rejected')] ?? Promise.resolve();
  const error = await failureOf(IdempotencyMismatchError, refused);
  expect(error.message).toContain('(of the idempotency key "order-42") was used before with other parameters');
  expect(error.attempts.map(({ effect }) => effect)).toEqual(['no']);
  expect(emulator.requests).toHaveLength(2);
});
