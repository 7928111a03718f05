import { loadPeer } from './install-peers.js';
import { hasText, timeoutMs, type Peer } from './peer.js';

interface OpenAiModule {
  readonly OpenAI: new (options: { apiKey: string; baseURL: string; timeout: number }) => {
    readonly vectorStores: { create(body: { name: string }): Promise<unknown> };
  };
}

/** Succeeds when it resolves, as its users take it. It sends no idempotency key. */
export const openAiPeer: Peer = {
  name: 'openai 6.49',
  attempts: 3,
  answer: (id) => ({ id, object: 'vector_store' }),
  async connect(url) {
    const { OpenAI } = (await loadPeer('openai')) as OpenAiModule;
    const client = new OpenAI({ apiKey: 'made-up', baseURL: url, timeout: timeoutMs });
    return async (name) => hasText(await client.vectorStores.create({ name }), 'id');
  },
};

interface StripeOptions {
  readonly host: string;
  readonly port: string;
  readonly protocol: 'http';
  readonly timeout: number;
  readonly telemetry: boolean;
  readonly maxNetworkRetries?: number;
}
interface StripeModule {
  readonly default: new (
    key: string,
    options: StripeOptions,
  ) => { readonly customers: { create(body: { description: string }): Promise<unknown> } };
}

/** Succeeds when it resolves. It sends an idempotency key of its own making with every POST. */
export function stripePeer(setting: string, attempts: number, retries?: { maxNetworkRetries: number }): Peer {
  return {
    name: `stripe 22.6${setting}`,
    attempts,
    answer: (id) => ({ id, object: 'customer' }),
    async connect(url) {
      const { default: Stripe } = (await loadPeer('stripe')) as StripeModule;
      const { hostname: host, port } = new URL(url);
      const address = { host, port, protocol: 'http' } as const;
      const client = new Stripe('sk_test_made_up', { ...address, timeout: timeoutMs, telemetry: false, ...retries });
      return async (description) => hasText(await client.customers.create({ description }), 'id');
    },
  };
}
