/**
 * What the generator compiles from `spec/` for one service, and both ends of the wire read: the client to build requests and
 * understand answers, the emulator to route, to remember tokens and to page. A behaviour that is not in here does not exist.
 */
export interface ServiceTable {
  /** The folder under `spec/`, for example `baidu/peering`. */
  readonly service: string;
  /** The service's address, with `{region}` where the region belongs. */
  readonly endpoint: string;
  /** The addresses of regions that do not follow it; `unknown` for those that no source names. */
  readonly regionEndpoints?: Readonly<Record<string, string>>;
  /** The region of the specification's server entry, which the emulator falls back on. */
  readonly defaultRegion: string;
  /** All operations by their operationId. */
  readonly operations: Readonly<Record<string, OperationEntry>>;
  /** All documented error codes. */
  readonly errorCodes: Readonly<Record<string, ErrorCodeEntry>>;
  /** Where the parts of an error stand. */
  readonly errorBody: ErrorBodyEntry;
}

/** Where an answer that refuses a call keeps its parts, as JSON pointers into its body. */
export interface ErrorBodyEntry extends ErrorPlace {
  readonly requestId?: string;
  readonly requestIdHeader: string;
  /** Further headers that carry the request's id where the first one is missing. */
  readonly otherRequestIdHeaders?: readonly string[];
  /** Where code and message may stand instead, tried in turn. */
  readonly alsoAt?: readonly ErrorPlace[];
  /** Codes that are read as others: what begins with `prefix` as what begins with `as`. */
  readonly codeAliases?: readonly { readonly prefix: string; readonly as: string }[];
  /** Where the name of the HTTP status stands. */
  readonly reason?: string;
  /** How a success says that it is none: by a flag that is `false`. */
  readonly unsuccessful?: {
    readonly flag: string;
    readonly message: string;
    /** The client's own code for it; the service gives none. */
    readonly code: string;
  };
  /** The code that an answer without one is taken to mean, by HTTP status. */
  readonly codeByStatus: Readonly<Record<string, string>>;
  /** What a gateway in front writes with a status. Not to be concluded from the status: the service behind it may have answered. */
  readonly gatewayCodes?: Readonly<Record<string, string>>;
}

/** Where the code and the message of an error stand. */
export interface ErrorPlace {
  readonly code: string;
  readonly message: string;
  /** Whether the code is a number there; the client gives it as a text. */
  readonly numericCode?: boolean;
}

/** HTTP methods that operations use. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** One operation. */
export interface OperationEntry {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** The path as the specification keys it: with `{parameters}` and, where operations share a path, a `#fragment`. */
  readonly path: string;
  /** Where each field of the flat input goes. Constants are not input. */
  readonly input: Readonly<Record<string, 'path' | 'query' | 'header' | 'body'>>;
  /** Fields without which the call cannot be made. */
  readonly required: readonly string[];
  /** Query parameters that select the operation, with their constant values. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Fields that the client fills in where the input leaves them out, and with which of its settings. */
  readonly settings?: Readonly<Record<string, ClientSetting>>;
  /** Whether it is called without signature or token. */
  readonly unsigned?: boolean;
  /** What a success carries: a JSON object, a JSON array, or no body. */
  readonly answers: 'object' | 'array' | 'nothing';
  /** Whether a success has the status 204, which says that there is no body. */
  readonly answersNoContent?: boolean;
  /** Fields without which an answer that is an object is not the promised one, under the names that the client reads them by. */
  readonly answerRequires?: readonly string[];
  /** Headers of a success that are fields of the answer, under their own names. */
  readonly answerHeaders?: readonly string[];
  /** The error code that a success without the promised body stands for. */
  readonly emptyBodyCode?: string;
  /** Fields of the answer that arrive in more than one spelling. */
  readonly quirks?: readonly WireQuirk[];
  /** Secrets in the flat input: the path to each, `*` for each item of an array. */
  readonly sensitive?: readonly (readonly string[])[];
  /** Codes that say, of this operation, that what it names does not exist. */
  readonly notFoundCodes?: readonly string[];
  /** Whether its answer brings secrets, so that no part of one that cannot be read is shown. */
  readonly answersSecrets?: boolean;
  /** Whether doing it twice has the same effect as doing it once, for operations that are not GET and take no token. */
  readonly repeatable?: boolean;
  /** Whether nobody needs to know if it took effect, for operations that are not GET. */
  readonly changesNothing?: boolean;
  readonly idempotency?: IdempotencyEntry;
  readonly async?: AsyncEntry;
  readonly paging?: PagingEntry;
}

/** What a client knows and operations may need. */
export type ClientSetting = 'projectId';

/** How a repeated call is recognised by the service. */
export interface IdempotencyEntry {
  /** The query parameter that carries the token. */
  readonly parameter: string;
  /** Longest token, in ASCII characters. */
  readonly maxLength: number;
  /** How long the service remembers a token. */
  readonly rememberedForHours: number;
  /** From when that time counts. */
  readonly countedFrom: 'last use' | 'first use';
  /** What the service answers when a token comes back with other parameters. */
  readonly mismatchCode: string;
}

/** That a call only begins a change of a resource, which refuses further ones until it is made. */
export interface AsyncEntry {
  /** The resource, by the name of its lifecycle. */
  readonly resource: string;
  /** The state that it is in while the change is made. */
  readonly busy: string;
  /** The state in which it takes the next change. */
  readonly ready: string;
  /** The state that the resource ends in, instead of being ready again, for a change after which it is gone. */
  readonly endsAs?: string;
  /** The code that a change is refused with until then. */
  readonly refusedAs: string;
}

/** How a list is read page by page; pointers are JSON pointers into the answer. */
export type PagingEntry = (
  | {
      readonly style: 'cursor';
      readonly cursorParam: string;
      readonly limitParam: string;
      readonly nextCursor: string;
      readonly hasMore: string;
    }
  | {
      readonly style: 'offset';
      readonly offsetParam: string;
      readonly limitParam: string;
      readonly total?: string;
      /** Pointer into an item to what names it. */
      readonly itemKey?: string;
    }
) & {
  readonly items: string;
  /** Whether an answer without the list means an empty one. */
  readonly mayLackItems?: boolean;
};

/** One field whose spelling or type differs between sources; the client reads all of them as one. */
export interface WireQuirk {
  /** The object that holds the field: tokens of a path into the answer, `*` for each item of an array. */
  readonly within: readonly string[];
  readonly field: string;
  /** Other names under which the value may arrive. */
  readonly alsoNamed?: readonly string[];
  /** Whether a number may arrive as a string of digits. */
  readonly digitString?: boolean;
  /** Whether an empty string stands for null. */
  readonly emptyStringIsNull?: boolean;
  /** Whether a text may arrive as a number. */
  readonly numberAsText?: boolean;
  /** Words in lower case that may arrive, in any case, instead of the numbers that they stand for. */
  readonly words?: Readonly<Record<string, number>>;
}

/** One documented error code. */
export interface ErrorCodeEntry {
  readonly status: number;
  readonly category: ErrorCategory;
  /** What the caller can do about it. */
  readonly advice: string;
  /** Whether repeating the call can help. */
  readonly retry: 'never' | 'same-request' | 'signed-anew';
  /** Whether any operation may answer it, and so also what stands in front of the operations. */
  readonly everyOperation?: boolean;
}

/** What kind of trouble a code stands for. */
export type ErrorCategory =
  'signature' | 'permission' | 'input' | 'not-found' | 'conflict' | 'quota' | 'idempotency' | 'throttling' | 'server';

/** A documented rule of a service. */
export interface RuleEntry {
  readonly says: string;
  /** What a breach is answered with, where a source says so. A rule without any code describes an effect. */
  readonly code?: string;
  /** What the emulator answers a breach with, where no source says. */
  readonly assumedCode?: string;
  /** The number that the rule states. */
  readonly limit?: number;
  /** The regions that the rule sets apart. */
  readonly regions?: readonly string[];
  readonly source: string;
  /** What the sources leave open and the emulator had to choose. */
  readonly choice?: string;
}
