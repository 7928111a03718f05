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
