/** How long one attempt may take, in milliseconds, for each client that can be told so. */
export const timeoutMs = 600;

/**
 * Makes one thing as a user of the client would.
 * @param name stands in the request's body
 * @returns whether what the client resolved to holds what was asked for
 */
export type Create = (name: string) => Promise<boolean>;

/** A client in one of its settings. */
export interface Peer {
  readonly name: string;
  /** How many requests it sends for a call at most. */
  readonly attempts: number;
  /** What its service answers for something that was made. */
  answer(id: string): unknown;
  /** Sets the client up for the service at an address. */
  connect(url: string): Promise<Create> | Create;
}

/** Whether an answer has a text under a name: what a caller cannot go on without. */
export function hasText(answer: unknown, name: string): boolean {
  const text = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[name] : undefined;
  return typeof text === 'string' && text !== '';
}
