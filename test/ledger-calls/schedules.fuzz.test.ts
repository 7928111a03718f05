import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';
import { demoInput } from '../helpers/fixtures.js';
import { collect, createLedgerLab, hourMs, losing } from './ledger-lab.js';

/** One process of a schedule: how long after the one before it, whether it resumes or repeats, and what is lost of each request. */
const step = fc.record({
  gapHours: fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 20, max: 26, noNaN: true })),
  how: fc.constantFrom('resumes', 'repeats with its key'),
  losses: fc.array(fc.constantFrom('request', 'answer', undefined), { minLength: 2, maxLength: 2 }),
});

/** The steps of processes that lose requests and answers, hours apart, so that tokens are forgotten in between. */
const schedules = fc.array(step, { minLength: 2, maxLength: 8 });

test(
  'whatever is lost, and however long processes are away, an effect comes about at most once',
  async () => {
    const seen = { effects: 0, refusedAsOld: 0 };
    await fc.assert(
      fc.asyncProperty(schedules, async (steps) => {
        const lab = createLedgerLab();
        const plain = lab.start({ ledger: undefined });
        const { peerConnId } = await plain.createPeerConn(demoInput);
        lab.emulator.clock.advance(1);
        const { localIfId } = await plain.getPeerConn({ peerConnId });
        const update = { peerConnId, localIfId, description: 'new' };
        for (const [index, { gapHours, how, losses }] of steps.entries()) {
          lab.emulator.clock.advance(Math.round(gapHours * hourMs));
          const left = [...losses];
          const client = lab.start({ maxAttempts: 2, fetch: losing(lab.emulator.fetch, () => left.shift()) });
          if (how === 'resumes' && index > 0) await collect(client.resumePending());
          else
            await client.updatePeerConn(update, { idempotencyKey: 'k' }).catch((error: unknown) => {
              if (String(error).includes('hours ago')) seen.refusedAsOld += 1;
            });
          expect(lab.effectsOf('updatePeerConn')).toBeLessThanOrEqual(1);
        }
        seen.effects += lab.effectsOf('updatePeerConn');
      }),
      { numRuns: fuzzRuns(1000, 20_000), seed: 20_260_813 },
    );
    expect(seen.effects).toBeGreaterThan(500);
    expect(seen.refusedAsOld).toBeGreaterThan(50);
  },
  fuzzTimeoutMs * 2,
);
