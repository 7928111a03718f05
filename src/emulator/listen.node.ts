import { createServer, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { control, controlPrefix } from './control/control.js';
import { deliverOverSocket } from './faults/deliver.node.js';
import type { Delivery } from './faults/delivery.js';
import type { Waiting } from './faults/waiting.js';
import type { Emulator, EmulatorServer, ListenOptions } from './options.js';
import { type WireRequest, toWireRequest } from './wire-request.js';

/** What listens on the ports. */
export interface Listener {
  /** Answers a request that was taken off the wire, or says how its answer goes out. */
  handle(wire: WireRequest): Promise<Response | Delivery>;
  /** What requests to the control path change. */
  readonly emulator: Emulator;
  readonly waiting: Waiting;
}

interface Port {
  readonly listener: Listener;
  /** The region that the port stands for, if it stands for one. */
  readonly region: string | undefined;
  /** Whether it takes requests to the control path. */
  readonly controlled: boolean;
}

interface Bound {
  readonly server: Server;
  readonly url: string;
}

/** Listens on one port, and on one more for each region that gets its own. Binds all of them or none. */
export async function listen(listener: Listener, options: ListenOptions): Promise<EmulatorServer> {
  const { port = 0, host = '127.0.0.1', regions = [], control: controlled = false } = options;
  const portOf = (region: string | undefined): Port => ({ listener, region, controlled });
  const bound: Bound[] = [];
  const close = async () => {
    await Promise.all(bound.map(({ server }) => stop(server)));
  };
  try {
    const first = await bind(portOf(undefined), port, host);
    bound.push(first);
    const urls: Record<string, string> = {};
    for (const [index, region] of [...new Set(regions)].entries()) {
      const own = await bind(portOf(region), port === 0 ? 0 : port + index + 1, host);
      bound.push(own);
      urls[region] = own.url;
    }
    return { url: first.url, urls, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

function bind(own: Port, port: number, host: string): Promise<Bound> {
  const listener = getRequestListener(
    (request, { incoming, outgoing }) => answer(own, request, incoming.url ?? '', outgoing as ServerResponse),
    {
      overrideGlobalObjects: false,
      errorHandler: () => answerUnreadable(own),
    },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ server, url: urlOf(server, host) });
    });
  });
}

async function answer(
  { listener, region, controlled }: Port,
  request: Request,
  target: string,
  outgoing: ServerResponse,
): Promise<Response> {
  if (controlled && target.startsWith(controlPrefix)) return control(listener.emulator, request);
  const answered = await listener.handle(toWireRequest(request, target, region));
  if (answered instanceof Response) return answered;
  void deliverOverSocket(answered, outgoing, listener.waiting);
  return RESPONSE_ALREADY_SENT;
}

/** Stands for a request whose target or host is none: no operation has its path, so it is refused as unknown. */
const unreadable: WireRequest = {
  method: 'GET',
  host: '',
  path: '*',
  query: '',
  headers: new Headers(),
  readBody: () => Promise.resolve(new Uint8Array()),
};

async function answerUnreadable({ listener }: Port): Promise<Response | undefined> {
  const answered = await listener.handle(unreadable);
  // What is for no operation meets no fault.
  return answered instanceof Response ? answered : undefined;
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
