import type { LoggedRequest } from './options.js';

const capacity = 1000;

/** The last requests, oldest first. */
export interface RequestLog {
  add(entry: LoggedRequest): void;
  list(): readonly LoggedRequest[];
}

/** Makes an empty log. */
export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    add(entry) {
      entries.push(entry);
      if (entries.length > capacity) entries.shift();
    },
    list: () => entries.slice(),
  };
}
