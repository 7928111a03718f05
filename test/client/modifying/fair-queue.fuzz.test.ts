import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFairQueue } from '../../../src/client/modifying/fair-queue.js';
import { fuzzRuns } from '../../helpers/fuzz-runs.js';
import { settle } from '../../helpers/stalling.js';

const visitors = fc.array(fc.record({ stays: fc.nat({ max: 3 }), givesUpAfter: fc.option(fc.nat({ max: 6 })) }), {
  maxLength: 12,
});

test('whoever gives up when, one at a time has its turn, in the order of arrival, and the queue is empty in the end', async () => {
  await fc.assert(
    fc.asyncProperty(visitors, async (plans) => {
      let emptied = 0;
      let inside = 0;
      let present = 0;
      const served: number[] = [];
      const gaveUp: number[] = [];
      let emptiedTooEarly = false;
      const queue = createFairQueue(() => {
        emptied += 1;
        emptiedTooEarly ||= present > 0;
      });
      const visits = plans.map(async ({ stays, givesUpAfter }, number) => {
        const { turn, leave } = queue.take();
        present += 1;
        const patience = givesUpAfter === null ? new Promise<never>(() => undefined) : ticks(givesUpAfter).then(giveUp);
        const hasTurn = await Promise.race([turn, patience]).then(
          () => true,
          () => false,
        );
        if (!hasTurn) {
          present -= 1;
          leave();
          return void gaveUp.push(number);
        }
        inside += 1;
        expect(inside).toBe(1);
        served.push(number);
        await ticks(stays);
        inside -= 1;
        present -= 1;
        leave();
        leave();
      });
      await Promise.all(visits);
      expect(served).toEqual([...served].sort((one, other) => one - other));
      expect([...served, ...gaveUp].sort((one, other) => one - other)).toEqual(plans.map((_, number) => number));
      expect(queue.take().before).toBe(0);
      expect(emptied > 0).toBe(plans.length > 0);
      expect(emptiedTooEarly).toBe(false);
    }),
    { numRuns: fuzzRuns(200, 5000) },
  );
});

async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await settle();
}

const giveUp = (): never => {
  throw new Error('gave up');
};
