import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** What is wrong with the input of a call. Nothing was sent. */
export class InputError extends CrosspeerError {
  override readonly name = 'InputError';
  /** The field that is missing, unknown or not usable. */
  readonly field: string;

  constructor(message: string, details: CallDetails & ErrorOptions & { readonly field: string }) {
    super(message, details);
    this.field = details.field;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), field: this.field };
  }
}
