/** Something that ends, such as a token. */
export interface Expiring {
  /** When it ends, in milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Keeps one such thing ready. */
export interface Renewed<Value extends Expiring> {
  /** The present one. Obtained when first asked for, and anew before it ends. */
  readonly get: () => Promise<Value>;
  /** Another one than those that match. */
  readonly replace: (isRefused: (value: Value) => boolean) => Promise<Value>;
}

/** How something is obtained and when. */
export interface RenewalParts<Value extends Expiring> {
  /** Obtains a value; `isRefused` tells which ones will not do. */
  readonly obtain: (isRefused: (value: Value) => boolean) => Promise<Value>;
  /** The present time, in milliseconds since 1970. */
  readonly now: () => number;
  /** How long before its end a value is replaced, in milliseconds. */
  readonly marginMs: number;
}

/** How long before its end a value is used only where no other can be had: it may end while the request is on its way. */
const lastMs = 60_000;

/** How long the present value is left alone after it was replaced beside, or was to be: what ends too soon, or fails, is no reason to ask again and again. */
const pauseMs = 60_000;

/**
 * Keeps a value that ends. However many ask at once, it is obtained once; what fails is told to those who wait and never kept. While the
 * present value still holds, it is given at once and replaced beside.
 */
export function createRenewed<Value extends Expiring>(parts: RenewalParts<Value>): Renewed<Value> {
  const { obtain, now, marginMs } = parts;
  let kept: Value | undefined;
  let pending: Promise<Value> | undefined;
  let quietUntilMs = -Infinity;
  const renew = (isRefused: (value: Value) => boolean = () => false): Promise<Value> => {
    pending ??= obtain(isRefused)
      .then((value) => (kept = value))
      .finally(() => (pending = undefined));
    return pending;
  };
  const renewBeside = (): void => {
    if (now() < quietUntilMs) return;
    const pause = () => void (quietUntilMs = now() + pauseMs);
    renew().then(pause, pause);
  };
  const stillHolding = (value: Value, error: unknown): Value => {
    if (value.expiresAtMs > now()) return value;
    throw error;
  };
  return {
    get() {
      const leftMs = (kept?.expiresAtMs ?? -Infinity) - now();
      const present = kept;
      if (present === undefined || leftMs <= 0) return renew();
      if (leftMs <= lastMs) return renew().catch((error: unknown) => stillHolding(present, error));
      if (leftMs <= marginMs) renewBeside();
      return Promise.resolve(present);
    },
    async replace(isRefused) {
      const present = await (pending ?? kept);
      return present === undefined || isRefused(present) ? renew(isRefused) : present;
    },
  };
}
