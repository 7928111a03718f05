/** A signal of the caller that counts who listens to it. */
export function createCountedSignal(): {
  readonly signal: AbortSignal;
  readonly abort: (reason: unknown) => void;
  /** Those who listen now. */
  readonly listeners: ReadonlySet<unknown>;
  /** How many ever listened. */
  readonly added: () => number;
} {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  let added = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: AddEventListenerOptions,
  ) => {
    listeners.add(listener);
    added += 1;
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.delete(listener);
    remove(type, listener);
  };
  return { signal, abort: (reason) => controller.abort(reason), listeners, added: () => added };
}
