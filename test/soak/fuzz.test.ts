import { expect, test } from 'vitest';
import { fuzzFigures } from '../../scripts/soak/fuzz.js';

test('a fuzz test that was not run, or is called something else by now, meets no target', () => {
  const figures = fuzzFigures(new Map());
  expect(figures).toHaveLength(8);
  expect(figures.filter(({ isMet }) => isMet)).toEqual([]);
});

test('the fuzz tests of one cloud do not stand for those of another that have the same title', () => {
  const title = 'one changed character of anything that is signed is refused';
  const figures = fuzzFigures(new Map([[`huawei: ${title}`, true]]));
  expect(figures.filter(({ isMet }) => isMet).map(({ what }) => what)).toEqual([
    'Huawei Cloud: 100,000 signed requests, one character changed: accepted by the emulator',
  ]);
});
