/** What a JSON pointer points at, `undefined` if there is nothing. The empty pointer is the whole. */
export function resolvePointer(whole: unknown, pointer: string): unknown {
  const tokens = pointer === '' ? [] : pointer.split('/').slice(1);
  return tokens
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((at: unknown, token) => {
      const isThere = typeof at === 'object' && at !== null && Object.hasOwn(at, token);
      return isThere ? (at as Record<string, unknown>)[token] : undefined;
    }, whole);
}
