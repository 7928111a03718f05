/** A function that keeps its last result for as long as it is called with the same arguments. */
export function rememberLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (last !== undefined && areSame(args, last.args)) return last.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
}

/** A function that keeps its latest results, at most `limit` of them at a time. */
export function rememberFew<Result>(compute: (text: string) => Result, limit: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
