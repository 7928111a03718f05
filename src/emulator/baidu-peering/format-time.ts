/** A time as this service writes it: `2018-08-07 19:46:55`, taken to be UTC. */
export function formatTime(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ');
}
