import type { CallOptions } from '../call-options.js';
import type { Invoke } from '../invoke.js';
import { createPageTurner } from './page-turner.js';
import type { PagedOperation } from './paged-operation.js';

/** What is read page by page, and how. */
export interface PageReading {
  readonly invoke: Invoke;
  readonly operation: PagedOperation;
  readonly input: unknown;
  readonly options: CallOptions;
  readonly readAhead: boolean;
}

/** A page that came; wrapped, because a page may be anything. */
interface Turned {
  readonly page: unknown;
}

/** Reads pages to the last one, holding no more than the present one and, when reading ahead, the next. */
export async function* readPages(
  { invoke, operation, input, options, readAhead }: PageReading,
  signal: AbortSignal,
): AsyncGenerator<unknown, void> {
  const turner = createPageTurner(operation, input);
  const ask = async (at: unknown): Promise<Turned> => ({ page: await invoke(operation, at, { ...options, signal }) });
  const turn = async ({ page }: Turned) => {
    const next = turner.next(page);
    return next && ask({ ...(input as object), ...next });
  };
  for (let turned: Turned | undefined = await ask(input); turned !== undefined;) {
    turner.accept(turned.page);
    const ahead: Promise<Turned | undefined> | undefined = readAhead ? turn(turned) : undefined;
    // Its failure is told when the page is asked for, and to nobody if it never is.
    ahead?.catch(() => undefined);
    yield turned.page;
    turned = await (ahead ?? turn(turned));
  }
}
