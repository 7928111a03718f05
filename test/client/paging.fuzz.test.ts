import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PagingError } from '../../src/errors/paging-error.js';
import { failureOf } from '../helpers/failure.js';
import { settle } from '../helpers/stalling.js';
import { collect, createListLab, pagesOf, styles } from './paging-lab.js';

const style = fc.constantFrom(...Object.values(styles));
const numbered = (length: number) => Array.from({ length }, (_, index) => `item-${index}`);

test('a list of any length, in pages of any size, gives each item once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(style, fc.nat(300), fc.integer({ min: 1, max: 50 }), fc.boolean(), async (...drawn) => {
      const [paging, length, limit, readAhead] = drawn;
      const items = numbered(length);
      const { list, asked } = createListLab(paging, pagesOf(paging, items, limit));
      expect(await collect(list().items({ readAhead }))).toEqual(items);
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(length / limit) + 1);
    }),
    { numRuns: 300 },
  );
});

test('a list whose pages are of sizes that the service chooses gives each item once and in order', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(style, fc.nat(80), sizes, async (paging, length, chosen) => {
      const items = numbered(length);
      const { list } = createListLab(paging, (input, earlier) =>
        pagesOf(paging, items, chosen[earlier % chosen.length] ?? 1)(input, earlier),
      );
      expect(await collect(list({ limit: 1000 }))).toEqual(items);
    }),
    { numRuns: 300 },
  );
});

test('a reading that stops after any item goes on from the marker of its page, and nothing is asked for meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.nat(8), async (limit, pagesFirst) => {
      const items = numbered(60);
      const { list, asked } = createListLab(styles.markers, pagesOf(styles.markers, items, limit));
      const got: unknown[] = [];
      let marker: unknown;
      for await (const page of list().pages()) {
        const { things, nextMarker } = page as { things: unknown[]; nextMarker?: string };
        got.push(...things);
        marker = nextMarker;
        if (got.length >= pagesFirst * limit) break;
      }
      const before = asked.length;
      await settle();
      expect(asked).toHaveLength(before);
      if (marker !== undefined) got.push(...(await collect(list({ marker }))));
      expect(got).toEqual(items);
    }),
    { numRuns: 100 },
  );
});

test('a circle of markers of any length, after any way into it, is found within three times as many pages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(200), fc.integer({ min: 1, max: 200 }), async (way, around) => {
      const nextOf = (at: number) => (at + 1 < way + around ? at + 1 : way);
      const { list, asked } = createListLab(styles.markers, ({ marker }) => ({
        things: [],
        nextMarker: `m${nextOf(Number(String(marker ?? 'm0').slice(1)))}`,
      }));
      await failureOf(PagingError, collect(list()));
      expect(asked.length).toBeGreaterThanOrEqual(around);
      expect(asked.length).toBeLessThanOrEqual(3 * (way + around) + 3);
    }),
    { numRuns: 300 },
  );
});
