import type { ErrorCodeEntry } from '../../../src/operations/service-table.js';
import type { Repeating } from '../repeat-words.js';
import type { Samples } from '../samples/plan-sample.js';

/** What Try it knows of one service: made from the specification when the site is built, read in the browser. */
export interface TryItService {
  /** For example `baidu/peering`. */
  readonly name: string;
  readonly title: string;
  /** As `x-client-name` says it. */
  readonly clientName: string;
  /** The region of calls that name none. */
  readonly region: string;
  /** The regions that the specification lists; there may be others. */
  readonly regions: readonly string[];
  readonly groups: readonly TryItGroup[];
  readonly samples: Samples;
  readonly errors: Readonly<Record<string, TryItErrorCode>>;
  /** What each rule says, by its id. */
  readonly rules: Readonly<Record<string, string>>;
}

/** The operations under one tag. */
export interface TryItGroup {
  readonly name: string;
  readonly operations: readonly TryItOperation[];
}

/** An operation and what can be given to it. */
export interface TryItOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly method: string;
  /** As it goes over the wire, with the query that selects the operation. */
  readonly path: string;
  /** Whether it is called without signature and token. */
  readonly isUnsigned: boolean;
  /** Those that must be given come first. */
  readonly fields: readonly InputField[];
  /** The samples that the form can be filled from; the first one is what it begins with. */
  readonly samples: readonly string[];
}

/** One field of an operation's flat input. */
export interface InputField {
  readonly name: string;
  readonly place: 'path' | 'query' | 'header' | 'body';
  readonly kind: FieldKind;
  readonly required: boolean;
  /** What it means, with its range, known values and default. */
  readonly note: string;
  readonly unit?: string;
  /** All values of a `choice`; for a text, those that are known. */
  readonly values?: readonly (string | number)[];
  readonly isSecret?: boolean;
}

/** How a field is edited. `json` is for objects, arrays and what has several forms. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'choice' | 'json';

/** What can be said about an error code. */
export interface TryItErrorCode extends Pick<ErrorCodeEntry, 'advice'> {
  /** Whether it helps to repeat the call, and what the client does by itself. */
  readonly repeating: Repeating;
  readonly meaning: string;
}
