import type { FaultRule } from 'crosspeer/emulator';

/** What goes wrong on the way, each as often as the others. */
const kinds: readonly FaultRule[] = [
  { fault: 'reset-before' },
  { fault: 'reset-after' },
  { fault: 'truncated-body' },
  { fault: 'empty-body' },
  { fault: 'html-body' },
  { fault: 'status', status: 500 },
  { fault: 'status', status: 503 },
  { fault: 'status', status: 429 },
  { fault: 'stall-headers' },
];

/**
 * Nine kinds of faults in equal shares. The rules are asked in order and see only what those before them let pass, so that each is
 * given its share of the rest.
 * @param share how many of all requests meet a fault, 0 to 1
 */
export function nineFaults(share: number): FaultRule[] {
  const each = share / kinds.length;
  return kinds.map((rule, index) => ({ ...rule, rate: each / (1 - index * each) }));
}
