import type { ErrorCategory } from '../operations/service-table.js';
import { CrosspeerError, isCrosspeerError, type CallDetails } from './crosspeer-error.js';

/** What the service said. */
export interface ApiErrorDetails extends CallDetails {
  readonly status: number;
  readonly code: string;
  readonly serviceMessage: string;
  readonly requestId: string | undefined;
  readonly category: ErrorCategory | undefined;
  readonly advice: string | undefined;
  readonly canonicalRequest: string | undefined;
  readonly retryAfterMs?: number | undefined;
  /** Why the call was not repeated, for people. */
  readonly gaveUp?: string | undefined;
}

/** The service refused the call. Branch on `code`, with {@link isApiError}. */
export class ApiError extends CrosspeerError {
  override readonly name = 'ApiError';
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's error code; derived from the status when the answer carried none. */
  readonly code: string;
  /** What the service wrote, for people. */
  readonly serviceMessage: string;
  /** The id to quote to the vendor's support; undefined when something in front of the service answered. */
  readonly requestId: string | undefined;
  /** What kind of trouble the code stands for; undefined for a code that the specification does not list. */
  readonly category: ErrorCategory | undefined;
  /** What can be done about it; undefined for a code that the specification does not list. */
  readonly advice: string | undefined;
  /**
   * What this client signed, one part per line, with the session token left out. Present when the service found fault with
   * the signature, for comparison with what reached it.
   */
  readonly canonicalRequest: string | undefined;
  /** How long the service asks to wait before the next attempt, in milliseconds (`Retry-After`); undefined when it does not say. */
  readonly retryAfterMs: number | undefined;

  constructor(details: ApiErrorDetails) {
    super(messageOf(details), details);
    this.status = details.status;
    this.code = details.code;
    this.serviceMessage = details.serviceMessage;
    this.requestId = details.requestId;
    this.category = details.category;
    this.advice = details.advice;
    this.canonicalRequest = details.canonicalRequest;
    this.retryAfterMs = details.retryAfterMs;
  }

  override toJSON(): Record<string, unknown> {
    const { status, code, serviceMessage, requestId, category, advice, canonicalRequest, retryAfterMs } = this;
    const said = { status, code, serviceMessage, requestId, category, advice, canonicalRequest, retryAfterMs };
    return { ...super.toJSON(), ...said };
  }
}

function messageOf({ operationId, code, status, serviceMessage, ...rest }: ApiErrorDetails): string {
  const refused = `${operationId ?? 'The call'} was refused: ${code} (HTTP ${status})`;
  const said = serviceMessage === '' ? '.' : `: ${endSentence(serviceMessage)}`;
  const id = rest.requestId === undefined ? undefined : `Request id ${rest.requestId}.`;
  return [`${refused}${said}`, rest.advice, rest.gaveUp, id].filter((part) => part !== undefined).join(' ');
}

const endSentence = (text: string): string => (/[.!?。！？]$/.test(text) ? text : `${text}.`);

/**
 * Whether a value is an {@link ApiError}, and, where a code is given, one with that code.
 * @param value anything, usually what was caught
 * @param code a vendor's error code such as `NoSuchObject`; any code when left out
 */
export function isApiError<Code extends string>(
  value: unknown,
  code?: Code,
): value is ApiError & { readonly code: Code } {
  return isCrosspeerError(value) && value.name === 'ApiError' && (code === undefined || codeOf(value) === code);
}

const codeOf = (error: CrosspeerError): unknown => ('code' in error ? error.code : undefined);
