import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { drawFault, isApplied, type FaultKind } from './faults.js';

/** How a fault server is set up. */
export interface FaultServerOptions {
  readonly seed: number;
  /** What is answered for something that was made, in the form that the client knows. */
  readonly answer: (id: string) => unknown;
}

/** A server that makes things for one client, and counts what it made. */
export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  /** How often each operation took effect, by its number. */
  readonly applied: ReadonlyMap<number, number>;
  /** How many requests came in. */
  requests(): number;
}

interface Asked {
  readonly operation: number;
  readonly token: string | undefined;
}

/** What the server remembers. */
interface Made {
  readonly applied: Map<number, number>;
  readonly attempts: Map<number, number>;
  readonly idsByToken: Map<string, string>;
}

const refusal = JSON.stringify({ code: 'MadeUpFault', message: 'made up', error: { message: 'made up' } });
const page = '<!DOCTYPE html><html><body>Sign in to this network.</body></html>';

/** Starts a server on loopback. It takes any POST whose body names its operation, as `operationText` writes it. */
export async function startFaultServer({ seed, answer }: FaultServerOptions): Promise<FaultServer> {
  const made: Made = { applied: new Map(), attempts: new Map(), idsByToken: new Map() };
  const server = createServer((request, response) => {
    // A client that goes in the middle of its request has not asked for anything.
    handle(request, response).catch(() => request.socket.destroy());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = await readAsked(request);
    const attempt = increment(made.attempts, asked.operation);
    const fault = drawFault(seed, asked.operation, attempt);
    const body = isApplied(fault) ? JSON.stringify(answer(make(made, asked))) : refusal;
    deliver(response, body, fault);
  };
  // Idle connections are kept: closing them would be a tenth fault, and one that nobody has drawn.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    applied: made.applied,
    requests: () => [...made.attempts.values()].reduce((sum, attempts) => sum + attempts, 0),
    [Symbol.asyncDispose]: close,
  };
}

/** Names an operation in a text that no client's encoding changes. */
export const operationText = (operation: number): string => `operation-${operation}`;

async function readAsked(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const operation = /operation-(\d+)/.exec(body)?.[1];
  if (operation === undefined) throw new Error(`${request.url ?? ''} names no operation: ${body}`);
  return { operation: Number(operation), token: tokenOf(request, body) };
}

/** A query parameter as Baidu has it, a header as Stripe has it, or a member of the body as AWS has it. */
function tokenOf({ url = '', headers }: IncomingMessage, body: string): string | undefined {
  const inQuery = new URL(url, 'http://localhost').searchParams.get('clientToken') ?? undefined;
  const inBody = /"(?:clientToken|ClientRequestToken)":"([^"]+)"/.exec(body)?.[1];
  return inQuery ?? headers['idempotency-key']?.toString() ?? inBody;
}

/** Makes what was asked for, unless its token says that it is made already. */
function make({ applied, idsByToken }: Made, { operation, token }: Asked): string {
  const known = token === undefined ? undefined : idsByToken.get(token);
  if (known !== undefined) return known;
  const id = `made-${operation}-${increment(applied, operation)}`;
  if (token !== undefined) idsByToken.set(token, id);
  return id;
}

function increment(counts: Map<number, number>, key: number): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

function deliver(response: ServerResponse, body: string, fault: FaultKind | undefined): void {
  if (fault === 'stall') return;
  if (fault === 'reset before' || fault === 'reset after') {
    response.req.socket.resetAndDestroy();
    return;
  }
  const sent = fault === 'empty 200' ? '' : fault === 'html 200' ? page : body;
  response.writeHead(fault?.startsWith('status') ? Number(fault.slice(-3)) : 200, {
    'content-type': fault === 'html 200' ? 'text/html' : 'application/json',
    'content-length': Buffer.byteLength(sent),
  });
  if (fault === 'truncated 200') response.write(sent.slice(0, sent.length / 2), () => response.destroy());
  else response.end(sent);
}
