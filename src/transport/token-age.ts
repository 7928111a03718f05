import type { CallContext } from './layer.js';

const msPerHour = 3_600_000;

/** Clocks differ and requests travel: a token counts as forgotten an hour before the service forgets it. */
const marginHours = 1;

/**
 * Whether the service may have forgotten the call's token since an attempt carried it, so that sending it again could bring the
 * call's effect about twice. A process that was suspended between two attempts gets here, and a call that is resumed late.
 */
export function isForgotten(context: CallContext, nowMs: number): boolean {
  const { clientToken, operation } = context;
  const sinceMs = usedSinceMs(context);
  if (operation.idempotency === undefined || clientToken === undefined || sinceMs === undefined) return false;
  return nowMs - sinceMs > safeForMs(operation.idempotency.rememberedForHours);
}

/**
 * When the first attempt began that may have taken effect, those of the call that this one resumes included. Later ones do not count,
 * also where the service counts from the last use of a token: without an answer, nothing shows that they reached it.
 */
export const usedSinceMs = ({ attempts, unsettledSinceMs }: CallContext): number | undefined =>
  unsettledSinceMs ?? attempts.find(({ effect }) => effect === 'unknown')?.startedAtMs;

/** How long after its use a token may be sent again, in milliseconds. */
export const safeForMs = (rememberedForHours: number): number => (rememberedForHours - marginHours) * msPerHour;
