import { expect, test } from 'vitest';
import { createHuaweiLab } from './support/huawei-lab.js';

const path = '/v2.0/project-a/datasource/enhanced-connections';
const hosts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `host-${index}`, ip: `10.0.${index >> 8}.${index & 255}` }));

/** How long it takes to make a connection with many hosts, in milliseconds: the shortest of some attempts. */
async function shortestMs(count: number): Promise<number> {
  const call = createHuaweiLab().as('dli');
  const times: number[] = [];
  for (let attempt = 0; attempt < 5; attempt++) {
    const fields = { name: `c_${attempt}`, dest_vpc_id: 'vpc-a', dest_network_id: 'n', queues: ['q1'] };
    const startMs = performance.now();
    const { status } = await call('POST', path, { ...fields, hosts: hosts(count) });
    times.push(performance.now() - startMs);
    expect(status).toBe(201);
  }
  return Math.min(...times);
}

test('the largest documented body, of 20,000 hosts, is taken in a time that grows with its length only', async () => {
  await shortestMs(2500);
  const [small, large] = [await shortestMs(2500), await shortestMs(20_000)];
  // Eight times the length; 64 times would be a time that grows with its square.
  expect(large / small).toBeLessThan(32);
});
