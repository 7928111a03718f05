import { expect, test } from 'vitest';
import { compareCodePoints } from '../../../src/emulator/huawei/compare-code-points.js';

test('texts are ordered as their UTF-8 bytes are, also where UTF-16 would have it otherwise', () => {
  const texts = ['', 'a', 'a-b', 'a=', 'ab', 'B', 'é', '测', '\ud7ff', '\ue000', '\uffff', '🙂', '𐀀a', '𐀀'];
  for (const one of texts)
    for (const other of texts)
      expect(Math.sign(compareCodePoints(one, other)), `${one} ${other}`).toBe(
        Buffer.compare(Buffer.from(one), Buffer.from(other)),
      );
});
