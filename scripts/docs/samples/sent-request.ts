/** A request as it is sent. */
export interface SentRequest {
  /** Upper case. */
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}
