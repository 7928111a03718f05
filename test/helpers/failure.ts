import { OutcomeUnknownError } from '../../src/index.js';

/** What a promise is rejected with, which must be of the class given. */
export async function failureOf<Failure>(
  expected: abstract new (...args: never[]) => Failure,
  attempt: Promise<unknown>,
): Promise<Failure> {
  const outcome = await attempt.then(
    () => new Error(`Succeeded instead of failing with ${expected.name}.`),
    (error: unknown) => error,
  );
  if (outcome instanceof expected) return outcome;
  throw outcome;
}

/** Why it is not known whether a call took effect: the cause of its `OutcomeUnknownError`, which must be of the class given. */
export async function causeOfUnknown<Failure>(
  expected: abstract new (...args: never[]) => Failure,
  attempt: Promise<unknown>,
): Promise<Failure> {
  const { cause } = await failureOf(OutcomeUnknownError, attempt);
  if (cause instanceof expected) return cause;
  throw cause;
}
