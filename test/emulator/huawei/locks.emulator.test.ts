import { expect, test } from 'vitest';
import type { Emulator } from '../../../src/emulator.js';
import type { Answer } from '../support/caller.js';
import { huaweiCallerOf, huaweiEndpoint } from '../support/huawei-caller.js';
import { createHuaweiLab, type HuaweiLab } from '../support/huawei-lab.js';

const list = (emulator: Emulator, secretAccessKey: string): Promise<Answer> =>
  huaweiCallerOf(emulator, huaweiEndpoint('iam'), { accessKeyId: 'key-of-a', secretAccessKey })('GET', '/v3/projects');

async function fail({ emulator }: HuaweiLab, times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    expect((await list(emulator, 'wrong')).text).toContain('verify aksk signature fail');
}

const pass = async ({ emulator }: HuaweiLab) => (await list(emulator, 'secret-of-a')).status;
const locked = 'Incorrect IAM authentication information: AK access failed to reach the limit,forbidden.';

test('five failures in a row leave a key open, the sixth locks it, for right signatures as well', async () => {
  const lab = createHuaweiLab();
  await fail(lab, 5);
  expect(await pass(lab)).toBe(200);
  await fail(lab, 6);
  expect(await list(lab.emulator, 'secret-of-a')).toMatchObject({
    status: 401,
    json: { error_code: 'APIGW.0301', error_msg: locked },
  });
});

test('the lock ends after 5 minutes of the emulator, and requests meanwhile do not prolong it', async () => {
  const lab = createHuaweiLab();
  await fail(lab, 6);
  lab.emulator.clock.advance(4 * 60_000);
  expect((await list(lab.emulator, 'wrong')).text).toContain('AK access failed');
  lab.emulator.clock.advance(59_999);
  expect(await pass(lab)).toBe(401);
  lab.emulator.clock.advance(1);
  expect(await pass(lab)).toBe(200);
});

test('after a lock the count begins anew', async () => {
  const lab = createHuaweiLab();
  await fail(lab, 6);
  lab.emulator.clock.advance(5 * 60_000);
  await fail(lab, 5);
  expect(await pass(lab)).toBe(200);
});

test('a success between failures resets the count', async () => {
  const lab = createHuaweiLab();
  for (let round = 0; round < 3; round++) {
    await fail(lab, 4);
    expect(await pass(lab)).toBe(200);
  }
});

test("a lock closes one key, not the account's others, nor another account's", async () => {
  const lab = createHuaweiLab();
  const second = { accountId: 'a', accessKeyId: 'second', secretAccessKey: 'other' };
  lab.emulator.seed({ accounts: [second] });
  await fail(lab, 6);
  const iam = huaweiEndpoint('iam');
  expect((await huaweiCallerOf(lab.emulator, iam, second)('GET', '/v3/projects')).status).toBe(200);
  expect((await lab.as('iam', 'b')('GET', '/v3/projects')).status).toBe(200);
});

test('a reset opens it', async () => {
  const lab = createHuaweiLab();
  await fail(lab, 6);
  lab.emulator.reset();
  expect(await pass(lab)).toBe(200);
});

test("a server whose clock is an hour off locks the key for no longer than 5 minutes of the others' time", async () => {
  const skewed = { fault: 'skewed-clock', offsetMs: 3_600_000, times: 6 } as const;
  const lab = createHuaweiLab({ faults: [skewed] });
  for (let time = 0; time < 6; time++)
    expect((await list(lab.emulator, 'secret-of-a')).text).toContain('signature expired');
  expect(await pass(lab)).toBe(200);
});
