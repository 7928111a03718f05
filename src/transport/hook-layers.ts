import type { Attempt } from '../errors/attempt.js';
import { ConfigError } from '../errors/config-error.js';
import { traceOf } from './call-trace.js';
import { lowerCased } from './headers.js';
import type { Hook, HookedAttempt, HookedCall } from './hooks.js';
import { isRecord } from './json-pointer.js';
import type { CallContext, Layer } from './layer.js';
import { noteWarning } from './note-warning.js';
import { abortErrorOf, untilAborted } from './time-limit.js';
import { withoutSensitive } from './without-sensitive.js';

/** The layers of the hooks that wrap a call, the first hook outermost. */
export function createCallHooks(hooks: readonly Hook[]): Layer[] {
  return hooks.flatMap((hook) => {
    if (hook.aroundCall === undefined) return [];
    const layer: Layer = (request, next, context) =>
      wrap(
        context,
        () => next(request),
        (goOn) =>
          hook.aroundCall?.(hookedCall(request.url, context), () =>
            handled(goOn().then(() => traceOrFailure(context))),
          ),
      );
    return [layer];
  });
}

/** The layers of the hooks that wrap each attempt, the first hook outermost. */
export function createAttemptHooks(hooks: readonly Hook[]): Layer[] {
  return hooks.flatMap((hook) => {
    if (hook.aroundAttempt === undefined) return [];
    const layer: Layer = (request, next, context) => {
      // A header that cannot be sent fails the attempt, also where the hook does not look at how that ends.
      const run = async (headers?: Readonly<Record<string, string>>) =>
        next({ ...request, headers: { ...request.headers, ...lowerCased(context.operation, headers) } });
      return wrap(context, run, (goOn) =>
        hook.aroundAttempt?.(hookedAttempt(request.url, context), (headers) =>
          handled(goOn(headers).then(() => recordOf(context))),
        ),
      );
    };
    return [layer];
  });
}

/**
 * Runs what a hook wraps, once. How that ends is how the whole ends, whatever the hook does afterwards. Until it
 * is run, an abort ends the hook's own time; afterwards what runs minds the signal itself.
 */
async function wrap<Argument>(
  context: CallContext,
  run: (argument?: Argument) => Promise<Response>,
  around: (goOn: (argument?: Argument) => Promise<Response>) => Promise<void> | undefined,
): Promise<Response> {
  let running: Promise<Response> | undefined;
  let isOver = false;
  const goOn = async (argument?: Argument): Promise<Response> => {
    if (isOver && running === undefined) throw tooLate(context);
    return (running ??= run(argument));
  };
  try {
    await untilAborted(context, around(goOn), () => running === undefined);
  } catch (error) {
    if (running === undefined) throw error;
    const failure = context.failure ?? (await running.catch((own: unknown) => own));
    if (error !== failure) noteWarning(context, 'A hook failed', error);
  } finally {
    isOver = true;
  }
  if (running !== undefined) return running;
  throw new ConfigError(`${context.operation.operationId}: a hook ended without calling next, so nothing was sent.`);
}

const tooLate = (context: CallContext): Error =>
  context.signal?.aborted
    ? abortErrorOf(context)
    : new ConfigError(`${context.operation.operationId}: a hook called next after it had ended, so nothing was sent.`);

/** A promise whose failure is no unhandled one: a hook that does not await it must not end the process. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** One description of each call: all hooks of all its attempts are told of the same object. */
const hookedCall = (url: string, context: CallContext): HookedCall =>
  (context.hookedCall ??= describeCall(url, context));

function describeCall(url: string, { table, operation, input, warnings }: CallContext): HookedCall {
  const { operationId, method, path, sensitive } = operation;
  const { origin } = new URL(url);
  return {
    service: table.service,
    operationId,
    method,
    path,
    origin,
    input: copyOf(withoutSensitive(input, sensitive)),
    warnings,
  };
}

/** A hook must not change what the caller holds, nor the caller what a log keeps. What is no plain data stays as it is. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isRecord(value) || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, copyOf(field)]));
}

/** Whether an object is no instance of a class, in whichever realm it was made. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function hookedAttempt(url: string, context: CallContext): HookedAttempt {
  const { attempts, clientToken, upcoming } = context;
  const call = hookedCall(url, context);
  return { ...call, call, clientToken, number: attempts.length + 1, ...upcoming };
}

function traceOrFailure(context: CallContext) {
  if (context.failure) throw context.failure;
  return traceOf(context);
}

function recordOf({ attempts }: CallContext): Attempt {
  const attempt = attempts.at(-1);
  if (attempt === undefined) throw new ConfigError('No attempt was made.');
  return attempt;
}
