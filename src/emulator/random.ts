/** A source of whole numbers from 0 to below 2^32. */
export type Random = () => number;

const idCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const textCharacters = `${idCharacters}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

/** A source of random numbers: the same ones for the same seed, unpredictable ones without a seed. */
export function createRandom(seed?: number): Random {
  return seed === undefined ? systemRandom : mulberry32(seed);
}

/** A version 4 UUID. */
export function randomUuid(random: Random): string {
  const hex = randomHexId(random);
  const variant = '89ab'.charAt(random() % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** An id as the cloud makes them: a prefix, a dash and twelve small letters and digits. */
export function randomId(random: Random, prefix: string): string {
  const characters = Array.from({ length: 12 }, () => idCharacters.charAt(random() % idCharacters.length));
  return `${prefix}-${characters.join('')}`;
}

/** A text of letters and digits. */
export function randomText(random: Random, length: number): string {
  return Array.from({ length }, () => textCharacters.charAt(random() % textCharacters.length)).join('');
}

/** An id of 32 hex digits, as Huawei Cloud makes them. */
export function randomHexId(random: Random): string {
  return Array.from({ length: 4 }, () => random().toString(16).padStart(8, '0')).join('');
}

function systemRandom(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Mulberry32, a small generator that is good enough for ids; not for secrets. */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
