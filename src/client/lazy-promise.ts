/**
 * A promise, but for `instanceof`, whose work begins when somebody first asks for the result.
 * @param start gives the promise of the result; called each time somebody asks, so it is to begin the work {@link once}
 * @param more what the promise can do besides
 */
export function createLazyPromise<Output, More extends object>(
  start: () => Promise<Output>,
  more: More,
): Promise<Output> & More {
  return {
    ...more,
    then: (onSuccess, onFailure) => start().then(onSuccess, onFailure),
    catch: (onFailure) => start().catch(onFailure),
    finally: (onEnd) => start().finally(onEnd),
    [Symbol.toStringTag]: 'Promise',
  };
}

/** A function that does its work when it is first called, and gives the same result ever after. */
export function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => (done ??= { result: work() }).result;
}
