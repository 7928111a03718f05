import type { Call, OperationHandler } from './service.js';

/** The handlers of a service that has its state, from what its operations do with any state. */
export function bindHandlers<State>(
  operations: Readonly<Record<string, (state: State, call: Call<never>) => unknown>>,
  state: State,
): Readonly<Record<string, OperationHandler>> {
  const bind = ([id, operation]: [string, (state: State, call: Call<never>) => unknown]) =>
    [id, (call: Call<never>) => operation(state, call)] satisfies [string, OperationHandler];
  return Object.fromEntries(Object.entries(operations).map(bind));
}
