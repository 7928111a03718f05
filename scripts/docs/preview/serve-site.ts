import { stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context, type MiddlewareHandler, type Next } from 'hono';
import { changedPath, changedScript, reloadScript } from './reload-script.js';
import type { SiteChanges } from './site-changes.js';

/** A server on this machine only. */
export interface SiteServer {
  /** Where the site begins; ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** How a site is served. */
export interface ServeOptions {
  /** Default 0: any free one. */
  readonly port?: number;
  /** Where pages are to reload when the site is built again. Default: they are not. */
  readonly changes?: SiteChanges;
}

/** Browsers give a request up after some time; before that it is answered that nothing changed. */
const longestWaitMs = 25_000;

const missing =
  '<!doctype html><html lang="en"><title>Not found</title><p>There is no such page. <a href="/">To the landing page</a></p></html>';

/**
 * Serves a folder on loopback. A folder is answered with its `index.html`.
 * @throws {Error} when the port is taken
 */
export async function serveSite(folder: string, { port = 0, changes }: ServeOptions = {}): Promise<SiteServer> {
  const app = new Hono();
  if (changes !== undefined) {
    app.get(changedPath, (context) => answerChanged(context, changes));
    app.use((context, next) => addReloading(context, next, changes));
  }
  app.use(endFoldersWithSlash(folder));
  app.use(serveStatic({ root: folder }));
  app.notFound((context) => context.html(missing, 404));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}/`, close: () => stop(server) };
}

async function answerChanged(context: Context, changes: SiteChanges): Promise<Response> {
  const isChanged = await changes.differsFrom(context.req.query('since') ?? '', longestWaitMs);
  return context.body(isChanged ? changedScript : '', 200, {
    'content-type': 'text/javascript',
    'cache-control': 'no-store',
  });
}

async function addReloading(context: Context, next: Next, changes: SiteChanges): Promise<void> {
  const version = changes.version();
  await next();
  const { res } = context;
  if (!(res.headers.get('content-type') ?? '').startsWith('text/html') || context.req.method !== 'GET') return;
  const headers = new Headers(res.headers);
  headers.delete('content-length');
  headers.set('cache-control', 'no-store');
  context.res = undefined;
  context.res = new Response((await res.text()) + reloadScript(version), { status: res.status, headers });
}

/** Without the slash at the end, the relative links of a folder's page would lead elsewhere. */
const endFoldersWithSlash =
  (folder: string): MiddlewareHandler =>
  async (context, next) => {
    const { path } = context.req;
    if (/%|\/\.|\\/.test(path) || path.endsWith('/')) return next();
    const isFolder = await stat(join(folder, path)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return isFolder ? context.redirect(`${path.replace(/^\/+/, '/')}/`) : next();
  };

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
