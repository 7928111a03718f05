import { describe, expect, it } from 'vitest';
import { killRedis, killWriter } from './kill.js';
import { raceForKeys } from './race.js';
import { leaveRedisTestsOut } from './support/redis-server.js';

const withoutRedis = leaveRedisTestsOut();
const stores = [
  { store: 'files', isLeftOut: false },
  { store: 'redis', isLeftOut: withoutRedis },
] as const;

for (const { store, isLeftOut } of stores)
  describe.skipIf(isLeftOut)(`processes that share a ledger: ${store}`, () => {
    it('reserve each key once, and all read what the winner wrote', { timeout: 60_000 }, async () => {
      const { winners, wrong } = await raceForKeys({ store, keys: 200, processes: 4 });
      expect({ wins: winners.reduce((sum, count) => sum + count), wrong }).toEqual({ wins: 200, wrong: 0 });
    });

    it('lose nothing that was acknowledged when they are killed', { timeout: 60_000 }, async () => {
      const { acknowledged, lost } = await killWriter({ store, rounds: 5 });
      expect(acknowledged).toBeGreaterThan(5);
      expect(lost).toBe(0);
    });
  });

describe.skipIf(withoutRedis)('a Redis server with an append-only file', () => {
  it('loses nothing that was acknowledged when it is killed', { timeout: 60_000 }, async () => {
    const { acknowledged, lost } = await killRedis({ rounds: 2 });
    expect(acknowledged).toBeGreaterThan(2);
    expect(lost).toBe(0);
  });
});
