import createClient, { type Client } from 'openapi-fetch';
import { ConfigError } from '../errors/config-error.js';
import { InputError } from '../errors/input-error.js';
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.js';
import type { OperationEntry, ServiceTable } from '../operations/service-table.js';
import { lowerCased } from '../transport/headers.js';
import { isRecord } from '../transport/json-pointer.js';
import type { CallContext, WireRequest } from '../transport/layer.js';
import type { CallSettings } from './call-settings.js';
import { createContext, resumedParts, type CallParts } from './create-context.js';
import type { PlainStrings } from './plain-strings.js';
import { serializePath, serializeQuery } from './serialize-url.js';

/** openapi-fetch's client for the paths of one service. */
export type TypedFetch<Paths extends object> = Client<PlainStrings<Paths> & object>;

/** What this module reads of openapi-fetch's options for one request; all others pass through. */
interface CallInit {
  readonly params?: { readonly path?: object; readonly query?: object; readonly header?: object } | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null | undefined;
}

const methods = new Set(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']);

/**
 * openapi-fetch's client, each call of which goes through the layers. openapi-fetch's own middleware runs once per call and cannot
 * repeat a request, so the layers stand behind the `fetch` that each call is given.
 */
export function createTypedFetch<Paths extends object>(settings: CallSettings): TypedFetch<Paths> {
  const { baseUrl, headers, table, limits } = settings;
  const client = createClient<PlainStrings<Paths> & object>({ baseUrl, headers });
  const call = async (method: string, path: string, { signal, ...init }: CallInit = {}): Promise<unknown> => {
    const operation = findOperation(table, method, path);
    refuseOwn(operation, init);
    const parts = { limits, input: inputOf(operation, init), signal: signal ?? undefined };
    const context = createContext(settings, operation, {
      ...parts,
      resume: () => resumeCall(settings, context, parts),
    });
    const answer: unknown = await Reflect.apply(client.request, client, [
      method,
      path,
      { ...init, ...bind(settings, context, init) },
    ]);
    return answer;
  };
  return new Proxy(client, {
    get(target, property, receiver) {
      if (property === 'request') return call;
      if (typeof property !== 'string' || !methods.has(property))
        return Reflect.get(target, property, receiver) as unknown;
      return (path: string, init?: CallInit) => call(property, path, init);
    },
  });
}

/** The parts of openapi-fetch's options that know which call they serve. */
function bind({ baseUrl, send }: CallSettings, context: CallContext, { params = {} }: CallInit) {
  const { operation } = context;
  return {
    params: { ...params, path: { ...params.path }, query: { ...params.query, ...operation.constants } },
    pathSerializer: (_: string, values: Record<string, unknown>) => `${baseUrl}${serializePath(operation, values)}`,
    querySerializer: (values: Record<string, unknown>) => serializeQuery(operation, values),
    fetch: async (request: Request) => {
      const response = await send(await toWireRequest(request, operation), context);
      // As an answer it would say that the service refused; it may not have, and only the error can be resumed.
      if (context.failure instanceof OutcomeUnknownError) throw context.failure;
      return toResponse(response, context);
    },
  };
}

/** The fields of a call by path, for hooks and logs. */
const inputOf = ({ input }: OperationEntry, { params, body }: CallInit) => ({
  ...params?.path,
  ...params?.query,
  ...headerFields(input, params?.header),
  ...(isRecord(body) && body),
});

/** Headers that are input, under the names that they are declared by: case makes no difference in them, and does where secrets are left out. */
function headerFields(input: OperationEntry['input'], header: object = {}): Record<string, unknown> {
  const declared = Object.keys(input).filter((name) => input[name] === 'header');
  const fields = Object.entries(header).flatMap(([name, value]: [string, unknown]) => {
    const found = declared.find((each) => each.toLowerCase() === name.toLowerCase());
    return found === undefined ? [] : [[found, value] as const];
  });
  return Object.fromEntries(fields);
}

/** Sends the same request again, and answers as openapi-fetch does. A refusal rejects: resuming did not settle the call as a success. */
async function resumeCall(
  settings: CallSettings,
  earlier: CallContext,
  parts: Omit<CallParts, 'resume'>,
): Promise<unknown> {
  const { operation, sealedRequest } = earlier;
  if (sealedRequest === undefined) throw new ConfigError(`${operation.operationId} was never sent.`);
  const context = createContext(settings, operation, {
    ...resumedParts(parts, earlier),
    resume: () => resumeCall(settings, context, parts),
  });
  const response = await settings.send(sealedRequest, context);
  if (context.failure) throw context.failure;
  return { data: context.outcome?.ok ? context.outcome.data : undefined, response: toResponse(response, context) };
}

/** What a single call by path cannot replace: the signature or the layers hold it. */
const ownParts = ['fetch', 'baseUrl', 'pathSerializer', 'querySerializer', 'timeoutMs', 'deadlineMs', 'maxAttempts'];

function refuseOwn({ operationId }: OperationEntry, init: object): void {
  if ('idempotencyKey' in init)
    throw new InputError(
      `${operationId}: only the named operations take an idempotencyKey; give params.query a token.`,
      {
        operationId,
        field: 'idempotencyKey',
      },
    );
  const field = ownParts.find((name) => name in init);
  if (field === undefined) return;
  throw new InputError(`${operationId}: ${field} is set once, when the client is made.`, { operationId, field });
}

function findOperation({ operations, service }: ServiceTable, method: string, path: string): OperationEntry {
  const found = Object.values(operations).find((entry) => entry.path === path && entry.method === method.toUpperCase());
  if (found !== undefined) return found;
  throw new InputError(`${service} has no operation ${method.toUpperCase()} ${path}.`, { field: 'path' });
}

/** The body is read once; every attempt sends the same text. */
async function toWireRequest(request: Request, operation: OperationEntry): Promise<WireRequest> {
  return {
    method: request.method,
    url: request.url,
    headers: lowerCased(operation, Object.fromEntries(request.headers)),
    // Not every runtime has a `body` to look at.
    body: (await request.text()) || undefined,
  };
}

/** Statuses that forbid a body; `Response` refuses to be built with one. */
const bodiless = new Set([204, 205, 304]);

/** A refusal may have shown that all is done. */
const statusOfSuccess = (sent: number): number => (sent >= 200 && sent <= 299 ? sent : 204);

/** The answer with the body that the layers made of it. `content-length: 0` tells openapi-fetch that there is nothing to parse. */
function toResponse({ status: sent, statusText, headers: received }: Response, { outcome }: CallContext): Response {
  const text = outcome?.text ?? '';
  const status = outcome?.ok === false ? outcome.refusal.status : statusOfSuccess(sent);
  const empty = text === '' || bodiless.has(status);
  const headers = new Headers(received);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  if (empty) headers.set('content-length', '0');
  const response = new Response(empty ? null : text, {
    status: status >= 200 && status <= 599 ? status : 500,
    statusText,
    headers,
  });
  // A success may say of itself that it is none; openapi-fetch decides by this property.
  return outcome?.ok === false && response.ok ? Object.defineProperty(response, 'ok', { value: false }) : response;
}
