/** Measures one run, for people to read. */
export function createStopwatch(now: () => number = () => performance.now()) {
  const laps: string[] = [];
  const started = now();
  let last = started;
  return {
    /** Ends a lap under a name. */
    lap(name: string): void {
      const time = now();
      laps.push(`${name} ${Math.round(time - last)} ms`);
      last = time;
    },
    /** All laps and the total. */
    summary: (): string => `${laps.join(', ')}, in all ${Math.round(last - started)} ms`,
    /** Milliseconds since the start. */
    totalMs: (): number => Math.round(now() - started),
  };
}
