import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

/** A static server on this machine only. */
export interface FolderServer {
  /** Where the folder begins; ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder under a path, so that a link which leaves that path finds nothing. */
export async function serveFolder(folder: string, below: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    void readBelow(folder, below, request.url ?? '/').then(
      (content) => response.setHeader('content-type', 'text/html; charset=utf-8').end(content),
      () => response.writeHead(404).end('not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}${below}`, close };
}

function readBelow(folder: string, below: string, target: string): Promise<Buffer> {
  const { pathname } = new URL(target, 'http://localhost');
  if (!pathname.startsWith(below)) return Promise.reject(new Error(`${pathname} is outside ${below}`));
  const file = normalize(pathname.slice(below.length));
  return readFile(join(folder, file.endsWith('/') || file === '.' ? `${file}/index.html` : file));
}
