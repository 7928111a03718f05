import { compare } from '../lib/measure.js';
import { baidu } from './built.js';
import { row, type Row } from './row.js';

const answer = Buffer.from(JSON.stringify({ peerConnId: 'peerconn-9td54fmx143e' }));
const answerHeaders = ['content-type', 'application/json', 'content-length', String(answer.length)].map((text) =>
  Buffer.from(text),
);
const url = 'https://bcc.bj.baidubce.com/v1/peerconn?clientToken=be31b98c-5e41-4838-9d30-9be700de5a20';
const input = {
  bandwidthInMbps: 10,
  localVpcId: 'vpc-13vuxu016dew',
  peerVpcId: 'vpc-jcvmhw9h1a35',
  peerRegion: 'gz',
  billing: { paymentTiming: 'Postpaid' as const },
};
const credentials = {
  accessKeyId: 'FAKEBCEACCESSKEY0000000000000001',
  secretAccessKey: 'fake-bce-secret-key-not-real-0001',
};

/** The parts of undici's handler that Node's `fetch` brings to a dispatcher. */
interface Handler {
  onConnect(abort: () => void): void;
  onHeaders(status: number, headers: readonly Buffer[], resume: () => void, statusText: string): void;
  onData(chunk: Buffer): void;
  onComplete(trailers: readonly Buffer[]): void;
}

/** Takes the place of sockets below Node's own `fetch`, so that all of `fetch` is measured and no network. */
const dispatcher = {
  dispatch(_: unknown, handler: Handler): boolean {
    handler.onConnect(() => undefined);
    queueMicrotask(() => {
      handler.onHeaders(200, answerHeaders, () => undefined, 'OK');
      handler.onData(answer);
      handler.onComplete([]);
    });
    return true;
  },
};

const stubbed = (target: string, init: RequestInit) => fetch(target, { ...init, dispatcher } as RequestInit);

async function bareFetch(signal?: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const body = JSON.stringify(input);
  const response = await stubbed(url, { method: 'POST', headers, body, ...(signal && { signal }) });
  return response.json();
}

/** A call through all layers against Node's `fetch` alone, and what of the difference is the signal that a time limit needs. */
export async function benchCalls(): Promise<Row[]> {
  const peering = baidu.createPeeringClient({ region: 'bj', credentials, fetch: stubbed });
  const inMemory = baidu.createPeeringClient({
    region: 'bj',
    credentials,
    fetch: () => Promise.resolve(new Response(answer)),
  });
  const bare = await compare(
    () => peering.createPeerConn(input),
    () => bareFetch(),
  );
  const withSignal = await compare(
    () => bareFetch(new AbortController().signal),
    () => bareFetch(),
  );
  const layers = await compare(
    () => inMemory.createPeerConn(input),
    async () => new Response(answer).text(),
  );
  return [
    row('Call through all layers : bare `fetch`, transport stubbed', bare, 'at most 2'),
    row('of that: `fetch` with an abort signal : without', withSignal),
    row('of that: all layers without `fetch` : reading a `Response`', layers),
  ];
}
