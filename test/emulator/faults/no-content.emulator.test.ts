import { expect, test } from 'vitest';
import type { FaultRule } from '../../../src/emulator.js';
import { createManualClock } from '../../helpers/manual-clock.js';
import { settle } from '../../helpers/stalling.js';
import { createHuaweiLab, type HuaweiLab } from '../support/huawei-lab.js';

const path = '/v2/project-a/apic/instances/roma-1/vpc-channels';
const channel = { name: 'channel', port: 80, balance_strategy: 1, member_type: 'ip', type: 2 };

const faults: FaultRule[] = [
  { fault: 'truncated-body' },
  { fault: 'stall-body' },
  { fault: 'slow-body', durationMs: 5 },
  { fault: 'delay', delayMs: 5 },
];

/** A channel that can be deleted, which is answered with 204, and what deletes it by a token. */
async function deletable(lab: HuaweiLab) {
  const { json, text } = await lab.as('roma')('POST', path, channel);
  if (typeof json?.['id'] !== 'string') throw new Error(`Not created: ${text}`);
  const target = `${path}/${json['id']}`;
  return { target, init: { method: 'DELETE', headers: { 'x-auth-token': await lab.token() } } };
}

test.each(faults)('an answer of status 204 comes whole in spite of %j, in process', async (rule) => {
  const timers = createManualClock();
  const lab = createHuaweiLab({ schedule: (delayMs, callback) => timers.schedule(delayMs, callback) });
  const { target, init } = await deletable(lab);
  lab.emulator.faults.set([rule]);
  const answered = lab.emulator.fetch(`https://roma.cn-north-4.myhuaweicloud.com${target}`, init);
  await settle();
  timers.advance(10);
  const response = await answered;
  expect([response.status, response.body, await response.text()]).toEqual([204, null, '']);
});

test.each(faults)('an answer of status 204 comes whole in spite of %j, over TCP', async (rule) => {
  const lab = createHuaweiLab();
  await using server = await lab.emulator.listen();
  const { target, init } = await deletable(lab);
  lab.emulator.faults.set([{ ...rule, times: 1 }]);
  const response = await fetch(`${server.url}${target}`, init);
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect(response.headers.has('content-length')).toBe(false);
  // The connection is still good for the next call.
  expect((await fetch(`${server.url}${target}`, { headers: init.headers })).status).toBe(404);
});
