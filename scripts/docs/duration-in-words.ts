const units = { D: 'day', H: 'hour', M: 'minute', S: 'second' } as const;

/** An ISO 8601 duration of days, hours, minutes and seconds as people say it: `P7D` is `7 days`. The lint has refused all others. */
export function inWords(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([DHMS])/g)];
  return parts
    .map(([, count = '', unit]) => `${count} ${units[unit as keyof typeof units]}${count === '1' ? '' : 's'}`)
    .join(' ');
}
