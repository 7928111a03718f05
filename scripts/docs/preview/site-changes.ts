/** Tells open pages that the site was built again. */
export interface SiteChanges {
  /** Which build is shown at present. Differs from run to run, so that a page of an earlier run is out of date. */
  readonly version: () => string;
  /** The site was built again. */
  announce(): void;
  /** Resolves as soon as the version is another one, at the latest after the given time; says whether it is. */
  differsFrom(version: string, longestMs: number): Promise<boolean>;
}

/**
 * Counts the builds of this run.
 * @param run what tells this run from others, for example the time of its start
 */
export function createSiteChanges(run: string): SiteChanges {
  let count = 0;
  const waiting = new Set<() => void>();
  const version = (): string => `${run}.${count}`;
  return {
    version,
    announce: () => {
      count += 1;
      for (const wake of [...waiting]) wake();
    },
    differsFrom: async (known, longestMs) => {
      if (known === version()) await nextWake(waiting, longestMs);
      return known !== version();
    },
  };
}

function nextWake(waiting: Set<() => void>, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      waiting.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, longestMs);
    waiting.add(wake);
  });
}
