/** A function that keeps its last result for as long as it is called with the same two arguments. */
export function rememberLast<First, Second, Result>(
  compute: (first: First, second: Second) => Result,
): (first: First, second: Second) => Result {
  let last: { readonly first: First; readonly second: Second; readonly result: Result } | undefined;
  return (first, second) => {
    if (last === undefined || last.first !== first || last.second !== second)
      last = { first, second, result: compute(first, second) };
    return last.result;
  };
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
