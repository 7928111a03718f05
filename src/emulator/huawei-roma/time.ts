/** A time as this service writes it: RFC 3339 in UTC, without fractions of a second. */
export function formatTime(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
