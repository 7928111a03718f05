/** The comparison could not be made. Its message says why and what helps; there is nothing to trace. */
export class SpecDiffError extends Error {
  override readonly name = 'SpecDiffError';
}
