import { expect } from 'vitest';
import type { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import { type BlbLab, dayMs, prepaidBlb } from '../support/blb-lab.js';
import type { Answer } from '../support/caller.js';
import { type BlbScenario, onCreated } from './instance-scenarios.js';

const byCapacity = { billing: { paymentTiming: 'Postpaid', billingMethod: 'ByCapacityUnit' } };
const resize = (lab: BlbLab, id: string, performanceLevel: string) =>
  lab.on(id, 'POST', '?action=RESIZE', { performanceLevel });
const toPrepaid = (lab: BlbLab, id: string, fields = {}) =>
  lab.on(id, 'POST', '/charge?action=TO_PREPAY', { reservationLength: 1, ...fields });
const toPostpaid = (lab: BlbLab, id: string, fields = {}) =>
  lab.on(id, 'POST', '/charge?action=TO_POSTPAY', { ...fields });
const cancel = (lab: BlbLab, id: string) => lab.on(id, 'POST', '/charge?action=CANCEL_TO_POSTPAY');
const refund = (lab: BlbLab, id: string) => lab.as()('PUT', `/v1/blb/refund/${id}`);
const inquire = (lab: BlbLab, billing: unknown, fields = {}) =>
  lab.as()('POST', '/v1/blb/price', { ...fields, billing });

/** Does something with a prepaid load balancer that becomes postpaid when its period ends. */
const onPending = (step: (lab: BlbLab, id: string) => Promise<Answer>) =>
  onCreated({ ...prepaidBlb(), performanceLevel: 'small1' }, async (lab, id) => {
    expect(await toPostpaid(lab, id)).toMatchObject({ status: 200 });
    lab.settle();
    return step(lab, id);
  });

/** One scenario for each rule about how load balancers are paid. */
export const billingScenarios = {
  'prepaid-needs-reservation': {
    accepts: (lab) => lab.create(prepaidBlb()),
    refuses: (lab) => lab.create({ billing: { paymentTiming: 'Prepaid' } }),
  },
  'billing-method-postpaid-only': {
    accepts: (lab) => lab.create(byCapacity),
    refuses: (lab) => lab.create({ billing: { ...prepaidBlb().billing, billingMethod: 'ByCapacityUnit' } }),
  },
  'unlimited-by-capacity-only': {
    async accepts(lab) {
      expect(await inquire(lab, byCapacity.billing, { performanceLevel: 'unlimited' })).toMatchObject({ status: 200 });
      return lab.create({ ...byCapacity, performanceLevel: 'unlimited' });
    },
    refuses: (lab) => lab.create({ billing: { paymentTiming: 'Postpaid' }, performanceLevel: 'unlimited' }),
  },
  'auto-renew-prepaid-only': {
    accepts: (lab) => lab.create({ ...prepaidBlb(), autoRenewLength: 3, autoRenewTimeUnit: 'year' }),
    refuses: (lab) => lab.create({ autoRenewLength: 1 }),
  },
  'auto-renew-extends': {
    async shows(lab) {
      const renewed = await lab.created({ ...prepaidBlb(), autoRenewLength: 2 });
      const yearly = await lab.created({ ...prepaidBlb(), autoRenewLength: 1, autoRenewTimeUnit: 'year' });
      const plain = await lab.created(prepaidBlb());
      const ends = async () =>
        (await Promise.all([renewed, yearly, plain].map((id) => lab.read(id)))).map((blb) => blb?.['expireTime']);
      const atFirst = '2026-09-13T08:00:00Z';
      expect(await ends()).toEqual([atFirst, atFirst, atFirst]);
      lab.emulator.clock.set(Date.UTC(2026, 8, 13, 7, 59, 59));
      expect(await ends()).toEqual([atFirst, atFirst, atFirst]);
      lab.emulator.clock.set(Date.UTC(2026, 8, 13, 8, 0, 1));
      expect(await ends()).toEqual(['2026-11-13T08:00:00Z', '2027-09-13T08:00:00Z', atFirst]);
      // Two periods end before it is read again.
      lab.emulator.clock.set(Date.UTC(2027, 0, 14));
      expect(await ends()).toEqual(['2027-03-13T08:00:00Z', '2027-09-13T08:00:00Z', atFirst]);
      expect(await lab.read(plain)).toMatchObject({ status: 'available', paymentTiming: 'Prepaid' });
    },
  },
  'resize-prepaid-upward': {
    accepts: onCreated({ ...prepaidBlb(), performanceLevel: 'small2' }, (lab, id) => resize(lab, id, 'medium1')),
    refuses: onCreated({ ...prepaidBlb(), performanceLevel: 'small2' }, (lab, id) => resize(lab, id, 'small1')),
  },
  'to-prepaid-from-postpaid': {
    accepts: onCreated(byCapacity, async (lab, id) => {
      const answer = await toPrepaid(lab, id, { performanceLevel: 'small1' });
      const paid = { paymentTiming: 'Prepaid', billingMethod: 'BySpec', performanceLevel: 'small1' };
      expect(await lab.read(id)).toMatchObject({ ...paid, expireTime: '2026-09-13T08:00:00Z' });
      return answer;
    }),
    refuses: onCreated(prepaidBlb(), toPrepaid),
  },
  'to-postpaid-at-end': {
    async shows(lab) {
      const [atEnd, atOnce] = [await lab.created(prepaidBlb()), await lab.created(prepaidBlb())];
      const paid = async (id: string) => {
        const { paymentTiming, billingMethod, expireTime } = (await lab.read(id)) ?? {};
        return [paymentTiming, billingMethod, expireTime];
      };
      await toPostpaid(lab, atOnce, { billingMethod: 'ByCapacityUnit', effectiveImmediately: true });
      expect(await paid(atOnce)).toEqual(['Postpaid', 'ByCapacityUnit', null]);
      await toPostpaid(lab, atEnd, { billingMethod: 'ByCapacityUnit' });
      lab.emulator.clock.set(Date.UTC(2026, 8, 13, 7, 59, 59));
      expect(await paid(atEnd)).toEqual(['Prepaid', 'BySpec', '2026-09-13T08:00:00Z']);
      lab.emulator.clock.set(Date.UTC(2026, 8, 13, 8));
      expect(await paid(atEnd)).toEqual(['Postpaid', 'ByCapacityUnit', null]);
    },
  },
  'to-postpaid-changes-method': {
    async shows(lab) {
      const id = await lab.created({ performanceLevel: 'small1' });
      expect(await lab.read(id)).toMatchObject({ billingMethod: 'BySpec' });
      await toPostpaid(lab, id, { billingMethod: 'ByCapacityUnit' });
      const changed = { paymentTiming: 'Postpaid', billingMethod: 'ByCapacityUnit', performanceLevel: 'small1' };
      expect(await lab.read(id)).toMatchObject(changed);
      lab.settle();
      await toPostpaid(lab, id);
      expect(await lab.read(id)).toMatchObject({ ...changed, billingMethod: 'BySpec' });
    },
  },
  'pending-change-blocks-orders': {
    accepts: onPending(async (lab, id) => {
      lab.emulator.clock.advance(31 * dayMs);
      return resize(lab, id, 'small2');
    }),
    refuses: onPending((lab, id) => resize(lab, id, 'small2')),
  },
  'cancel-needs-pending': {
    accepts: onPending(async (lab, id) => {
      const answer = await cancel(lab, id);
      lab.emulator.clock.advance(31 * dayMs);
      expect(await lab.read(id)).toMatchObject({ paymentTiming: 'Prepaid' });
      return answer;
    }),
    refuses: onCreated(prepaidBlb(), cancel),
  },
  'refund-prepaid-only': {
    accepts: onCreated(prepaidBlb(), refund),
    refuses: onCreated({}, refund),
  },
  'refund-releases': {
    async shows(lab) {
      const id = await lab.created(prepaidBlb());
      expect(await refund(lab, id)).toMatchObject({ status: 200, text: '' });
      expect(await lab.read(id)).toMatchObject({ status: 'updating' });
      lab.settle();
      expect(await lab.on(id, 'GET')).toMatchObject({ status: 404 });
    },
  },
  'inquiry-method-for-postpaid': {
    accepts: (lab) => inquire(lab, { paymentTiming: 'Postpaid', billingMethod: 'BySpec' }),
    refuses: (lab) => inquire(lab, { paymentTiming: 'Postpaid' }),
  },
  'inquiry-count-at-least-1': {
    accepts: (lab) => inquire(lab, prepaidBlb().billing, { count: 1 }),
    refuses: (lab) => inquire(lab, prepaidBlb().billing, { count: 0 }),
  },
  'inquiry-prices': {
    async shows(lab) {
      const priced = async (billing: unknown, fields = {}) => (await inquire(lab, billing, fields)).json?.['prices'];
      const figures = { discountPrice: expect.stringMatching(/^\d+\.\d+$/) as unknown };
      const byMethod = (billingMethod: string) => priced({ paymentTiming: 'Postpaid', billingMethod });
      expect(await byMethod('BySpec')).toMatchObject([{ chargeItem: 'instance', chargeUnit: 'minute', ...figures }]);
      expect(await byMethod('ByCapacityUnit')).toMatchObject([{ chargeUnit: 'lcu', ...figures }]);
      const whole = (yuan: string) => [{ chargeItem: 'instance', discountPrice: yuan, originalPrice: yuan }];
      expect(await priced(prepaidBlb(1).billing)).toEqual(whole('50'));
      expect(await priced(prepaidBlb(12).billing, { count: 3 })).toEqual(whole('1800'));
      expect(await priced(prepaidBlb(1).billing, { performanceLevel: 'small1' })).toEqual(whole('100'));
      expect(await priced(prepaidBlb(1).billing, { count: 2 ** 80 })).toEqual(whole(String(50n * 2n ** 80n)));
    },
  },
} satisfies Partial<Record<keyof typeof blbRules, BlbScenario>>;
