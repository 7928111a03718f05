/** How many cases a property is tried with: a short run among all tests, a long one in the soak. */
export const fuzzRuns = (short: number, long: number): number =>
  process.env['CROSSPEER_LONG_FUZZ'] === '1' ? long : short;

/** How long a long run may take, in milliseconds. */
export const fuzzTimeoutMs = fuzzRuns(20_000, 900_000);
