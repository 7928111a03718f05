/**
 * Where tokens are kept so that processes share them. Two methods, those of keyv: `new Keyv({ store })` is one. What is kept are tokens:
 * guard it as you would a password.
 */
export interface TokenCache {
  /** Gives what was kept under a key; undefined where there is nothing, or its time is over. */
  readonly get: (key: string) => Promise<unknown>;
  /** Keeps a text for a time in milliseconds. */
  readonly set: (key: string, value: string, ttlMs: number) => Promise<unknown>;
}
