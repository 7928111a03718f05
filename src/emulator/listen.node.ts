import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { EmulatorServer, ListenOptions } from './options.js';
import { type WireRequest, toWireRequest } from './wire-request.js';

/** Answers a request that was taken off the wire. */
type Handle = (wire: WireRequest) => Promise<Response>;

interface Bound {
  readonly server: Server;
  readonly url: string;
}

/** Listens on one port, and on one more for each region that gets its own. Binds all of them or none. */
export async function listen(handle: Handle, options: ListenOptions): Promise<EmulatorServer> {
  const { port = 0, host = '127.0.0.1', regions = [] } = options;
  const bound: Bound[] = [];
  const close = async () => {
    await Promise.all(bound.map(({ server }) => stop(server)));
  };
  try {
    const first = await bind(handle, undefined, port, host);
    bound.push(first);
    const urls: Record<string, string> = {};
    for (const [index, region] of [...new Set(regions)].entries()) {
      const own = await bind(handle, region, port === 0 ? 0 : port + index + 1, host);
      bound.push(own);
      urls[region] = own.url;
    }
    return { url: first.url, urls, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

function bind(handle: Handle, portRegion: string | undefined, port: number, host: string): Promise<Bound> {
  const listener = getRequestListener(
    (request, { incoming }) => handle(toWireRequest(request, incoming.url, portRegion)),
    { overrideGlobalObjects: false, errorHandler: () => handle(unreadable) },
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

/** Stands for a request whose target or host is none: no operation has its path, so it is refused as `InvalidURI`. */
const unreadable: WireRequest = {
  method: 'GET',
  host: '',
  path: '*',
  query: '',
  headers: new Headers(),
  readBody: () => Promise.resolve(new Uint8Array()),
};

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
