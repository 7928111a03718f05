/** What goes wrong, each as often as the others. */
const kinds = [
  'reset before',
  'reset after',
  'truncated 200',
  'empty 200',
  'html 200',
  'status 500',
  'status 503',
  'status 429',
  'stall',
] as const;

/** One thing that goes wrong with one attempt. */
export type FaultKind = (typeof kinds)[number];

/** The share of all attempts that meet a fault, 0 to 1. */
export const faultShare = 0.2;

/** Whether what was asked for is done in spite of the fault: of all answers that are lost or spoilt, never of a refusal. */
export const isApplied = (fault: FaultKind | undefined): boolean =>
  fault !== 'reset before' && !fault?.startsWith('status');

/**
 * The fault that an attempt meets, or none. It follows from the seed, the operation and which attempt at it this is, so that each
 * client meets the same faults at the same places, in whatever order its requests arrive.
 */
export function drawFault(seed: number, operation: number, attempt: number): FaultKind | undefined {
  const drawn = mix(mix(mix(seed) ^ operation) ^ attempt) / 2 ** 32;
  return drawn < faultShare ? kinds[Math.floor((drawn / faultShare) * kinds.length)] : undefined;
}

/** Scatters whole numbers from 0 to below 2^32: one step of Mulberry32. */
function mix(value: number): number {
  const state = (value + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
