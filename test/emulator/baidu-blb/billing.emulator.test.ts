import { expect, test } from 'vitest';
import { createBlbLab, dayMs, prepaidBlb } from '../support/blb-lab.js';

test('an unlimited one has to be given another level to be billed BySpec or become Prepaid', async () => {
  const lab = createBlbLab();
  const billing = { paymentTiming: 'Postpaid', billingMethod: 'ByCapacityUnit' };
  const id = await lab.created({ billing, performanceLevel: 'unlimited' });
  const order = (path: string, body: unknown) => lab.on(id, 'POST', path, body);
  const invalid = { status: 400, json: { code: 'InvalidParameter' } };
  expect(await order('/charge?action=TO_POSTPAY', { billingMethod: 'BySpec' })).toMatchObject(invalid);
  const month = { reservationLength: 1, billingMethod: 'BySpec' };
  expect(await order('/charge?action=TO_PREPAY', { ...month, performanceLevel: '' })).toMatchObject(invalid);
  const method = { ...month, billingMethod: 'ByCapacityUnit', performanceLevel: 'small1' };
  expect(await order('/charge?action=TO_PREPAY', method)).toMatchObject(invalid);
  const placed = await order('/charge?action=TO_PREPAY', { ...month, performanceLevel: 'small1' });
  expect(placed.json?.['orderId']).toMatch(/^[0-9a-f]{32}$/);
  lab.settle();
  expect(await order('?action=RESIZE', { performanceLevel: 'small1' })).toMatchObject(invalid);
  expect(await order('?action=RESIZE', { performanceLevel: 'unlimited' })).toMatchObject(invalid);
});

test('a pending change wins over automatic renewal, and ends it', async () => {
  const lab = createBlbLab();
  const id = await lab.created({ ...prepaidBlb(), autoRenewLength: 1 });
  await lab.done(id, 'POST', '/charge?action=TO_POSTPAY', {});
  lab.emulator.clock.advance(100 * dayMs);
  expect(await lab.read(id)).toMatchObject({ paymentTiming: 'Postpaid', expireTime: null });
});

test('an empty performance level keeps the present one when it becomes Prepaid', async () => {
  const lab = createBlbLab();
  const id = await lab.created({ performanceLevel: 'small2' });
  await lab.done(id, 'POST', '/charge?action=TO_PREPAY', { reservationLength: 1, performanceLevel: '' });
  expect(await lab.read(id)).toMatchObject({ paymentTiming: 'Prepaid', performanceLevel: 'small2' });
});

test.each([
  ['unlimited', 'InvalidParameter', { ...prepaidBlb(), performanceLevel: 'unlimited' }],
  ['unlimited', 'InvalidParameter', { billing: { billingMethod: 'BySpec' }, performanceLevel: 'unlimited' }],
  ['ByCapacityUnit', 'InvalidParameter', { billing: { ...prepaidBlb().billing, billingMethod: 'ByCapacityUnit' } }],
  ['reservation', 'MissingParameter', { billing: { paymentTiming: 'Prepaid' } }],
  ['billingMethod', 'MissingParameter', {}],
])('nobody is told a price for what cannot be had, and why is said: %s, %s', async (named, code, body) => {
  const lab = createBlbLab();
  const message = expect.stringContaining(named) as unknown;
  expect(await lab.as()('POST', '/v1/blb/price', body)).toMatchObject({ status: 400, json: { code, message } });
});

test('without a word about it, one is Postpaid and paid BySpec', async () => {
  const lab = createBlbLab();
  for (const fields of [{}, { billing: {} }, { billing: { paymentTiming: 'Postpaid' } }])
    expect(await lab.read(await lab.created(fields))).toMatchObject({
      paymentTiming: 'Postpaid',
      billingMethod: 'BySpec',
    });
});

test('a Prepaid one is released before its period ends', async () => {
  const lab = createBlbLab();
  const id = await lab.created(prepaidBlb(36));
  await lab.done(id, 'DELETE');
  expect(await lab.on(id, 'GET')).toMatchObject({ status: 404 });
});

test('one that is prepaid and protected from release can be refunded, also while a change to Postpaid is pending', async () => {
  const lab = createBlbLab();
  const id = await lab.created({ ...prepaidBlb(), allowDelete: false });
  await lab.done(id, 'POST', '/charge?action=TO_POSTPAY', {});
  expect(await lab.as()('PUT', `/v1/blb/refund/${id}`)).toMatchObject({ status: 200 });
});
