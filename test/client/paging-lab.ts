import type { Call } from '../../src/client/call.js';
import type { CallOptions } from '../../src/client/call-options.js';
import type { Invoke } from '../../src/client/invoke.js';
import { createPagedCall, type PagedCall } from '../../src/client/paging/paged-call.js';
import type { PagedOperation } from '../../src/client/paging/paged-operation.js';
import { AbortError } from '../../src/index.js';
import type { PagingEntry } from '../../src/operations/service-table.js';

/** One call as it was asked for. */
export interface Asked {
  readonly input: unknown;
  readonly options: CallOptions;
}

/** Answers one call, by its input and by how many came before it. */
export type Pages = (input: Readonly<Record<string, unknown>>, earlier: number) => unknown;

/** A list that is read without a network. */
export interface ListLab {
  readonly list: (input?: unknown, options?: CallOptions) => PagedCall<unknown, unknown>;
  readonly asked: readonly Asked[];
  /** The starts of the pages that were asked for, in order. */
  readonly starts: readonly unknown[];
}

const markers = { style: 'cursor', cursorParam: 'marker', nextCursor: '/nextMarker', hasMore: '/isTruncated' } as const;
const offsets = { style: 'offset', offsetParam: 'offset' } as const;
const shared = { items: '/things', limitParam: 'limit' } as const;

/** The styles of paging, by name. */
export const styles = {
  markers: { ...shared, ...markers },
  offsets: { ...shared, ...offsets },
  'offsets with a total': { ...shared, ...offsets, total: '/page/total' },
} as const satisfies Record<string, PagingEntry>;

/** A call that ends as a promise does. */
export const toCall = (data: Promise<unknown>): Call<unknown> =>
  Object.assign(data, {
    withTrace: async () => ({
      data: await data,
      trace: { operationId: 'listThings', clientToken: undefined, attempts: [], durationMs: 0, warnings: [] },
    }),
  });

/** Makes a list; its calls heed their signal, as the client's own do. */
export function createListLab(paging: PagingEntry, pages: Pages): ListLab {
  const operation: PagedOperation = {
    operationId: 'listThings',
    method: 'GET',
    path: '/things',
    input: { marker: 'query', offset: 'query', limit: 'query' },
    required: [],
    answers: 'object',
    paging,
  };
  const asked: Asked[] = [];
  const invoke: Invoke = (_, input, options) => {
    asked.push({ input, options });
    return toCall(heeding(options.signal, () => pages({ ...(input as object) }, asked.length - 1)));
  };
  return {
    list: (input = {}, options = {}) => createPagedCall(invoke, operation, input, options),
    asked,
    get starts() {
      const field = paging.style === 'cursor' ? paging.cursorParam : paging.offsetParam;
      return asked.map(({ input }) => (input as Record<string, unknown>)[field]);
    },
  };
}

async function heeding<T>(signal: AbortSignal | undefined, work: () => T): Promise<Awaited<T>> {
  const error = () => new AbortError('listThings: aborted by the caller.', { cause: signal?.reason });
  if (signal?.aborted) throw error();
  let abort: () => void = () => undefined;
  try {
    return await new Promise((resolve, reject) => {
      abort = () => reject(error());
      signal?.addEventListener('abort', abort);
      Promise.resolve(work()).then(resolve, reject);
    });
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** A list of some length, cut into pages as a service of the style cuts it. */
export function pagesOf(paging: PagingEntry, items: readonly unknown[], limit: number): Pages {
  return ({ marker, offset }) => {
    const start = Number((paging.style === 'cursor' ? String(marker ?? 'm0').slice(1) : offset) ?? 0);
    const end = Math.min(start + limit, items.length);
    const things = items.slice(start, end);
    if (paging.style === 'offset') return { things, page: { total: items.length } };
    const isTruncated = end < items.length;
    return { things, isTruncated, ...(isTruncated && { nextMarker: `m${end}` }) };
  };
}

/** Everything that an iteration gives. */
export async function collect<Item>(from: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of from) all.push(item);
  return all;
}
