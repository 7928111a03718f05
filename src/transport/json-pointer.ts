/** The value that a JSON pointer names, or undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, token) => (isRecord(at) && Object.hasOwn(at, token) ? at[token] : undefined), document);
}

/** A copy of an object in which a JSON pointer leads to a value. */
export function withValueAt(holder: unknown, pointer: string, value: unknown): Record<string, unknown> {
  const [token = '', ...rest] = pointer.split('/').slice(1);
  const fields = isRecord(holder) ? holder : {};
  return { ...fields, [token]: rest.length === 0 ? value : withValueAt(fields[token], `/${rest.join('/')}`, value) };
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
