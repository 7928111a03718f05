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
  /** Reads the body; called at most once. */
  readBody(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Huawei Cloud's limit for signed bodies. No Baidu source gives one; the largest documented body is below 1 MB. */
const maxBodyBytes = 12 * 1024 * 1024;

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
    readBody: () => readLimited(request),
  };
}

async function readLimited(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (request.method === 'GET' || request.method === 'HEAD') return new Uint8Array();
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > maxBodyBytes) throw tooLarge();
  try {
    return declared === null ? await readStream(request.body) : await readDeclared(request);
  } catch (error) {
    if (error instanceof FormProblem) throw error;
    throw new FormProblem('broken-body', 'The body broke off before its end.');
  }
}

async function readDeclared(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > maxBodyBytes) throw tooLarge();
  return bytes;
}

async function readStream(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > maxBodyBytes) {
      await reader?.cancel();
      throw tooLarge();
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

function tooLarge(): FormProblem {
  return new FormProblem('too-large', `The body is larger than ${maxBodyBytes} bytes, which is the limit.`);
}
