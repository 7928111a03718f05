/**
 * What keeps a request from being a well-formed call. Each service has its own codes for these.
 * - `unknown-path`, `unknown-version`, `wrong-method`: it matches no operation.
 * - `broken-uri`: its path or query is not percent-encoded UTF-8. `uri-too-long`: they are too long.
 * - `ambiguous-action`: its query names no action, several, or one in a wrong form.
 * - `parameter`, `body`: a parameter or the body is not as the operation's schema says.
 * - `malformed-json`: its body is not JSON. `broken-body`: its body broke off, or is not UTF-8. `too-large`: its body is too long.
 * - `failed`: nothing is wrong with it; the emulator has a defect.
 */
export type FormProblemKind =
  | 'unknown-path'
  | 'unknown-version'
  | 'wrong-method'
  | 'broken-uri'
  | 'uri-too-long'
  | 'ambiguous-action'
  | 'parameter'
  | 'body'
  | 'malformed-json'
  | 'broken-body'
  | 'too-large'
  | 'failed';

/** A request is no well-formed call. */
export class FormProblem extends Error {
  override readonly name = 'FormProblem';

  constructor(
    readonly kind: FormProblemKind,
    message: string,
    /** The JSON-schema keyword that a `parameter` or a `body` does not satisfy, for example `required`, where a schema judged it. */
    readonly keyword?: string,
  ) {
    super(message);
  }
}

/** The code that a service answers with, and the status where it is not the one in the service's error catalogue. */
export interface CodedStatus {
  readonly code: string;
  readonly status?: number;
}

/** How a service answers requests that are no well-formed calls: gives the code. */
export type FormCodes = (problem: FormProblem) => string | CodedStatus;
