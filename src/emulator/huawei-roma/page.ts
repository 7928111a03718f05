const usualLimit = 20;
const largestLimit = 500;

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** How long a page and the whole list are. */
export interface PageSizes {
  readonly size: number;
  readonly total: number;
}

/** A page: its rows, and the numbers that are answered beside them. */
export interface Page<Row> {
  readonly sizes: PageSizes;
  readonly rows: Row[];
}

/** Cuts a page out of a list. Numbers out of range are put right and not refused. */
export function pageOf<Row>(list: readonly Row[], { offset = 0, limit = usualLimit }: PageRequest): Page<Row> {
  const start = Math.max(offset, 0);
  const length = limit <= 0 ? usualLimit : Math.min(limit, largestLimit);
  const rows = list.slice(start, start + length);
  return { sizes: { size: rows.length, total: list.length }, rows };
}

/** A list on one page, as answers to changes are. */
export function wholePage<Row>(rows: Row[]): Page<Row> {
  return { sizes: { size: rows.length, total: rows.length }, rows };
}
