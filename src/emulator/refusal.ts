/** What a request is refused with. The HTTP status follows from the code, by the service's error catalogue. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    message: string,
    /** The id of the documented rule that was broken, when there is one. */
    readonly rule?: string,
    /** The status, where the code has several and this is not the one in the catalogue. */
    readonly status?: number,
  ) {
    super(message);
  }
}
