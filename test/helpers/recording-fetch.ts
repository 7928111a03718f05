import type { Fetch } from '../../src/index.js';

/** A request as it was handed to `fetch`. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** What follows the host: path and query, as they stand in the URL. */
  readonly target: string;
  /** The query, each pair as it stands in the URL, in alphabetical order. */
  readonly query: readonly string[];
  readonly headers: Headers;
  /** The body as text; undefined when none was given. */
  readonly body: string | undefined;
  readonly redirect: RequestRedirect | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Answers one request. */
export type Answerer = (request: SentRequest) => Response | Promise<Response>;

/** A `fetch` that sends nothing and remembers everything. */
export interface RecordingFetch {
  readonly fetch: Fetch;
  readonly sent: readonly SentRequest[];
  /** The only request that was sent. */
  readonly only: SentRequest;
}

/** Answers the first request with the first answerer, and so on; the last one stays. */
export function createRecordingFetch(...answerers: readonly Answerer[]): RecordingFetch {
  const sent: SentRequest[] = [];
  return {
    sent,
    get only() {
      const [request, ...others] = sent;
      if (request === undefined || others.length > 0) throw new Error(`${sent.length} requests were sent.`);
      return request;
    },
    fetch: async (url, init) => {
      const request = toSentRequest(url, init);
      sent.push(request);
      const answerer = answerers[Math.min(sent.length, answerers.length) - 1];
      if (answerer === undefined) throw new Error('No answer was prepared.');
      return answerer(request);
    },
  };
}

function toSentRequest(url: string, init: RequestInit): SentRequest {
  const target = url.replace(/^https?:\/\/[^/?]*/, '');
  const [, query = ''] = target.split('?');
  if (init.body !== undefined && typeof init.body !== 'string') throw new Error('The body is not text.');
  return {
    method: init.method ?? 'GET',
    url,
    target,
    query: query === '' ? [] : query.split('&').sort(),
    headers: new Headers(init.headers),
    body: init.body,
    redirect: init.redirect,
    signal: init.signal ?? undefined,
  };
}

/** Answers with a text, or with nothing, as the service labels it. */
export function answerText(status: number, text = '', headers: Record<string, string> = {}): Answerer {
  const labels = { 'content-type': 'application/json;charset=UTF-8', 'x-bce-request-id': 'id-in-header', ...headers };
  return () => new Response(text === '' ? null : text, { status, headers: labels });
}

/** Answers with JSON. */
export const answerJson = (status: number, body: unknown, headers?: Record<string, string>): Answerer =>
  answerText(status, JSON.stringify(body), headers);

/** Answers any operation as if all were well. */
export const answerOk: Answerer = answerJson(200, {
  peerConnId: 'peerconn-9td54fmx143e',
  peerConns: [],
  isTruncated: false,
  maxKeys: 1000,
});
