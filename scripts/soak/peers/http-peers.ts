import { loadPeer } from './install-peers.js';
import { hasText, timeoutMs, type Peer } from './peer.js';

const answer = (id: string) => ({ id });

/** What a caller writes who takes what the platform has: no retries, one time limit. */
export const fetchPeer: Peer = {
  name: 'bare `fetch`',
  attempts: 1,
  answer,
  connect: (url) => async (name) => {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ name }), signal });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return hasText(await response.json(), 'id');
  },
};

/** What ky is told about retries. */
interface KyRetry {
  readonly methods: readonly string[];
  readonly retryOnTimeout: boolean;
}
interface KyOptions {
  readonly json: unknown;
  readonly timeout: number;
  readonly retry?: KyRetry;
}
interface KyModule {
  readonly default: { post(url: string, options: KyOptions): { json(): Promise<unknown> } };
}

/** Succeeds when `json()` resolves. Without further settings it never repeats a POST. */
export function kyPeer(setting: string, attempts: number, retry?: KyRetry): Peer {
  return {
    name: `ky 1.14${setting}`,
    attempts,
    answer,
    async connect(url) {
      const { default: ky } = (await loadPeer('ky')) as KyModule;
      const options = { timeout: timeoutMs, ...(retry && { retry }) };
      return async (name) => hasText(await ky.post(url, { json: { name }, ...options }).json(), 'id');
    },
  };
}

interface AzureAnswer {
  readonly status: number;
  readonly bodyAsText?: string | null;
}
interface AzurePipeline {
  sendRequest(client: unknown, request: unknown): Promise<AzureAnswer>;
}
interface AzureModule {
  createDefaultHttpClient(): unknown;
  createHttpHeaders(headers: Readonly<Record<string, string>>): unknown;
  createPipelineFromOptions(options: object): AzurePipeline;
  createPipelineRequest(options: Readonly<Record<string, unknown>>): unknown;
}

/** It hands over any status and the body as text; what is not a JSON answer of status 2xx is a failure in its caller's code. */
export const azurePeer: Peer = {
  name: 'azure core-rest-pipeline 1.24',
  attempts: 4,
  answer,
  async connect(url) {
    const azure = (await loadPeer('@azure/core-rest-pipeline')) as AzureModule;
    const pipeline = azure.createPipelineFromOptions({});
    const client = azure.createDefaultHttpClient();
    const common = { url, method: 'POST', timeout: timeoutMs, allowInsecureConnection: true };
    return async (name) => {
      // Made anew each time: the pipeline writes the length of the body into them.
      const headers = azure.createHttpHeaders({ 'content-type': 'application/json' });
      const request = azure.createPipelineRequest({ ...common, headers, body: JSON.stringify({ name }) });
      const { status, bodyAsText } = await pipeline.sendRequest(client, request);
      if (status < 200 || status > 299) throw new Error(`Status ${status}`);
      return hasText(JSON.parse(bodyAsText ?? ''), 'id');
    };
  },
};
