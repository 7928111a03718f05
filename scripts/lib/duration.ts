const msPerUnit = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;

/** An ISO 8601 duration of days, hours, minutes and seconds in milliseconds. The lint has refused all others. */
export function durationMs(text: string): number {
  const parts = [...text.matchAll(/(\d+)([DHMS])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * msPerUnit[unit as keyof typeof msPerUnit], 0);
}
