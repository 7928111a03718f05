import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** Where a reading of pages ended. */
export interface PagingErrorDetails extends CallDetails {
  readonly marker: string | number | undefined;
  readonly pages: number;
}

/**
 * The pages of a list do not lead to its end: one claims that more follow without saying where, leads back to one before, or is not
 * what a page has to be. What was read until then came as the service sent it; the list may hold more.
 */
export class PagingError extends CrosspeerError {
  override readonly name = 'PagingError';
  /** The marker, or the offset, that the reading ended at; undefined where the first page was the last one read, or the page named none. */
  readonly marker: string | number | undefined;
  /** How many pages were read, the one that ended the reading included. */
  readonly pages: number;

  constructor(message: string, details: PagingErrorDetails) {
    super(message, details);
    this.marker = details.marker;
    this.pages = details.pages;
  }

  override toJSON(): Record<string, unknown> {
    const { marker, pages } = this;
    return { ...super.toJSON(), marker, pages };
  }
}
