/** Goes on with a value that is there or will be: Node's HMAC is at hand at once, WebCrypto's is not, and waiting has its price. */
export function chain<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
