import type { Emulator, LoggedRequest } from 'crosspeer/emulator';
import type { SentRequest } from './sent-request.js';

/** One request that went out, and what came back. */
export interface Exchange {
  readonly request: SentRequest;
  readonly response: ReceivedResponse | undefined;
  /** What the emulator noted of it. */
  readonly logged: LoggedRequest | undefined;
}

/** An answer as it came. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * The emulator's `fetch`, which also writes down what goes out and what comes back.
 * @param onExchange is told of each exchange once it is over
 */
export function recordedFetch(emulator: Emulator, onExchange: (exchange: Exchange) => void): Emulator['fetch'] {
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const { method = 'GET', body } = init;
    const headers = Object.fromEntries(new Headers(init.headers));
    const request = { method, url, headers, body: typeof body === 'string' ? body : undefined };
    try {
      const response = await emulator.fetch(input, init);
      onExchange({ request, response: await readCopy(response), logged: emulator.requests.at(-1) });
      return response;
    } catch (error) {
      onExchange({ request, response: undefined, logged: emulator.requests.at(-1) });
      throw error;
    }
  };
}

async function readCopy(response: Response): Promise<ReceivedResponse> {
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), body: await response.clone().text() };
}
