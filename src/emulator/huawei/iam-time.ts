/** Writes a time as IAM does, with six digits behind the second: `2020-01-04T09:05:22.701000Z`. */
export function formatIamTime(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '000Z');
}
