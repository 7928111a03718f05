const format = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Reads `YYYY-MM-DDThh:mm:ssZ`; undefined for anything else, and for days and hours that do not exist. */
export function parseTimestampMs(text: string): number | undefined {
  if (!format.test(text)) return undefined;
  const timeMs = Date.parse(text);
  return !Number.isNaN(timeMs) && formatTimestamp(timeMs) === text ? timeMs : undefined;
}

/** Writes a time as `YYYY-MM-DDThh:mm:ssZ`. */
export function formatTimestamp(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
