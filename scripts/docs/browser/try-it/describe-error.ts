import { isCrosspeerError } from 'crosspeer';

/** An error of a call in words. */
export interface DescribedError {
  /** Its class. */
  readonly name: string;
  /** What errors of this class say about the call. */
  readonly meaning: string;
  readonly message: string;
  /** The vendor's code, where the service refused. */
  readonly code: string | undefined;
  /** The field that the client found wrong, before anything was sent. */
  readonly field: string | undefined;
}

/** Reads what a call was rejected with. */
export function describeError(error: unknown): DescribedError {
  if (!isCrosspeerError(error)) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = error instanceof Error ? error.message : String(error);
    return {
      name,
      message,
      meaning: 'This is a defect of the page; please report it.',
      code: undefined,
      field: undefined,
    };
  }
  const { name, message } = error;
  const field = textIn(error, 'field');
  return { name, message, meaning: meanings[name] ?? 'The call failed.', code: textIn(error, 'code'), field };
}

const textIn = (error: object, key: string): string | undefined => {
  const value: unknown = Object.entries(error).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
};

const meanings: Readonly<Record<string, string>> = {
  ApiError: 'the service refused the call.',
  InputError: 'the client refused the input; nothing was sent.',
  ConfigError: 'the client cannot make the call as it is set up.',
  NetworkError: 'no whole answer came back.',
  TimeoutError: 'no answer came in time.',
  DecodeError: 'the service reported success, but the answer is not the promised one; the call probably took effect.',
  OutcomeUnknownError:
    'the call was sent, and nothing tells whether it took effect; resume it before you make it again.',
  IdempotencyMismatchError: 'the client token was used before with other parameters; the call had no effect.',
};
