import { FormProblem } from './form-problem.js';

/** One request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  /** The `Host` header, with the port if it has one. */
  readonly host: string;
  /** The path as sent, still percent-encoded. */
  readonly path: string;
  /** The query as sent, without `?`, still percent-encoded. */
  readonly query: string;
  readonly headers: Headers;
  /** The region of the port that the request came in on, where a port stands for a region. */
  readonly portRegion?: string | undefined;
  /** Reads the body, and refuses one that is longer than `maxBytes`; called at most once. */
  readBody(maxBytes?: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Huawei Cloud's limit for signed bodies. No Baidu source gives one; the largest documented body is below 1 MB. */
const maxBodyBytes = 12 * 1024 * 1024;

/** Huawei Cloud's limit for path and query. No Baidu source gives one. */
const longestUri = 32 * 1024;

const originBefore = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** Takes a request apart. `target` is the request line's target where it is known: a URL parser would fold it. */
export function toWireRequest(request: Request, target = request.url, portRegion?: string): WireRequest {
  const relative = target.replace(originBefore, '').split('#', 1)[0] ?? '';
  const mark = relative.indexOf('?');
  const path = mark < 0 ? relative : relative.slice(0, mark);
  return {
    method: request.method,
    host: request.headers.get('host') ?? new URL(request.url).host,
    path: path === '' ? '/' : path,
    query: mark < 0 ? '' : relative.slice(mark + 1),
    headers: request.headers,
    portRegion,
    readBody: (maxBytes = maxBodyBytes) => readLimited(request, maxBytes),
  };
}

/** @throws FormProblem if path and query are too long. */
export function checkUri({ path, query }: WireRequest): void {
  if (path.length + query.length > longestUri)
    throw new FormProblem('uri-too-long', `The path and the query are longer than ${longestUri} bytes.`);
}

async function readLimited(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (request.method === 'GET' || request.method === 'HEAD') return new Uint8Array();
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > maxBytes) throw tooLarge(maxBytes);
  try {
    return declared === null ? await readStream(request.body, maxBytes) : await readDeclared(request, maxBytes);
  } catch (error) {
    if (error instanceof FormProblem) throw error;
    throw new FormProblem('broken-body', 'The body broke off before its end.');
  }
}

async function readDeclared(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}

async function readStream(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function tooLarge(maxBytes: number): FormProblem {
  return new FormProblem('too-large', `The body is larger than ${maxBytes} bytes, which is the limit.`);
}
