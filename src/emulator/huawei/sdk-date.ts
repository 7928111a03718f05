const format = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** Reads `YYYYMMDDThhmmssZ`; undefined for anything else, and for days and hours that do not exist. */
export function parseSdkDateMs(text: string): number | undefined {
  if (!format.test(text)) return undefined;
  const timeMs = Date.parse(text.replace(format, '$1-$2-$3T$4:$5:$6Z'));
  return !Number.isNaN(timeMs) && formatSdkDate(timeMs) === text ? timeMs : undefined;
}

/** Writes a time as `YYYYMMDDThhmmssZ`. */
export function formatSdkDate(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
