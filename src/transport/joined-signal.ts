/** A signal that is aborted with any of several. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  /** Takes its listeners away. `AbortSignal.any` would keep it for as long as the longest-lived of the signals. */
  readonly release: () => void;
}

/** Joins signals; those that are undefined never fire. */
export function joinSignals(...signals: readonly (AbortSignal | undefined)[]): JoinedSignal {
  const joined = new AbortController();
  const given = signals.filter((signal) => signal !== undefined);
  const releases = given.map((signal) => {
    const abort = () => joined.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    return () => signal.removeEventListener('abort', abort);
  });
  return { signal: joined.signal, release: () => releases.forEach((release) => release()) };
}
