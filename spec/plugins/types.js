// The shapes of the behaviour extensions, so that Redocly's own `struct` rule reports a misspelt or missing key with its line.

const text = { type: 'string' };
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 1 };
const texts = { type: 'array', items: text };

const Pagination = {
  properties: {
    style: { enum: ['cursor', 'offset'] },
    items: text,
    cursorParam: text,
    limitParam: text,
    nextCursor: text,
    hasMore: text,
    offsetParam: text,
    total: text,
    itemKey: text,
  },
  required: ({ style }) =>
    style === 'offset'
      ? ['style', 'items', 'offsetParam', 'limitParam']
      : ['style', 'items', 'cursorParam', 'limitParam', 'nextCursor', 'hasMore'],
};

const Idempotency = {
  properties: {
    parameter: text,
    maxLength: count,
    scope: text,
    rememberedForHours: count,
    countedFrom: { enum: ['last use', 'first use'] },
    mismatchCode: text,
  },
  required: ['parameter', 'maxLength', 'scope', 'rememberedForHours', 'countedFrom', 'mismatchCode'],
};

const Lifecycle = {
  properties: {
    resource: text,
    identifiedBy: texts,
    state: text,
    parts: texts,
    precedence: texts,
    whenEmpty: text,
    ignoreCase: flag,
    gone: 'LifecycleGone',
    missingAfterCreate: text,
    states: 'LifecycleStates',
    transitions: 'LifecycleTransitions',
  },
  required: ['resource', 'identifiedBy', 'state', 'states', 'transitions'],
};

const LifecycleGone = { properties: { codes: texts, means: text }, required: ['codes'] };

const LifecycleState = {
  properties: { kind: { enum: ['transitional', 'stable', 'terminal'] }, meaning: text, unseen: flag },
  required: ['kind', 'meaning'],
};

const LifecycleTransition = {
  properties: {
    from: text,
    to: text,
    automatic: flag,
    by: text,
    byAnyChange: flag,
    after: text,
    when: text,
    assumed: flag,
  },
  required: ['from', 'to'],
  requiredOneOf: ['automatic', 'by', 'byAnyChange', 'after'],
};

const Async = {
  properties: { resource: text, busy: text, ready: text, endsAs: text, refusedAs: text },
  required: ['resource', 'busy', 'ready', 'refusedAs'],
};

const ErrorCode = {
  properties: {
    status: { type: 'integer', minimum: 200 },
    category: {
      enum: [
        'signature',
        'permission',
        'input',
        'not-found',
        'conflict',
        'quota',
        'idempotency',
        'throttling',
        'server',
      ],
    },
    meaning: text,
    advice: text,
    retry: { enum: ['never', 'same-request', 'signed-anew'] },
    everyOperation: flag,
  },
  required: ['status', 'category', 'meaning', 'advice', 'retry'],
};

const ErrorBody = {
  properties: {
    code: text,
    message: text,
    requestId: text,
    requestIdHeader: text,
    otherRequestIdHeaders: texts,
    codeByStatus: 'CodeByStatus',
    gatewayCodes: 'CodeByStatus',
    alsoAt: 'ErrorPlaces',
    codeAliases: 'CodeAliases',
    numericCode: flag,
    reason: text,
    unsuccessful: 'Unsuccessful',
  },
  required: ['code', 'message', 'requestIdHeader', 'codeByStatus'],
};

const ErrorPlace = {
  properties: { code: text, message: text, numericCode: flag },
  required: ['code', 'message'],
};

const CodeAlias = { properties: { prefix: text, as: text }, required: ['prefix', 'as'] };

const Unsuccessful = { properties: { flag: text, message: text, code: text }, required: ['flag', 'message', 'code'] };

const Rule = {
  properties: { says: text, code: text, assumedCode: text, limit: count, regions: texts, source: text, choice: text },
  required: ['says', 'source'],
};

const SdkNames = {
  properties: { python: text, java: text, go: text, node: text, metadata: text, reference: text },
  required: [],
};

/** A call of an operation that the documentation shows: what is called before it, by whom, and with what. */
const Sample = {
  properties: {
    operation: text,
    after: texts,
    account: count,
    region: text,
    later: text,
    input: { type: 'object' },
  },
  required: [],
};

const WireQuirks = {
  properties: { alsoNamed: texts, digitString: flag, emptyStringIsNull: flag, numberAsText: flag, words: 'QuirkWords' },
  required: [],
};

/** Adds `properties` (and, where given, required keys) to one of Redocly's own types. */
function extend(type, properties, required = []) {
  return {
    ...type,
    properties: { ...type.properties, ...properties },
    required: [...(Array.isArray(type.required) ? type.required : []), ...required],
  };
}

export function behaviourTypes(types) {
  return {
    ...types,
    Pagination,
    Idempotency,
    Async,
    Lifecycle,
    LifecycleList: { properties: {}, items: 'Lifecycle' },
    LifecycleGone,
    LifecycleState,
    LifecycleStates: { properties: {}, additionalProperties: 'LifecycleState' },
    LifecycleTransition,
    LifecycleTransitions: { properties: {}, items: 'LifecycleTransition' },
    ErrorCode,
    ErrorCatalogue: { properties: {}, additionalProperties: 'ErrorCode' },
    ErrorCatalogueList: { properties: {}, items: 'ErrorCatalogue' },
    ErrorBody,
    ErrorPlace,
    ErrorPlaces: { properties: {}, items: 'ErrorPlace' },
    CodeAlias,
    CodeAliases: { properties: {}, items: 'CodeAlias' },
    Unsuccessful,
    CodeByStatus: { properties: {}, additionalProperties: text },
    Rule,
    Sample,
    SampleCatalogue: { properties: {}, additionalProperties: 'Sample' },
    RuleCatalogue: { properties: {}, additionalProperties: 'Rule' },
    SdkNames,
    WireQuirks,
    QuirkWords: { properties: {}, additionalProperties: { type: 'integer' } },
    RegionEndpoints: { properties: {}, additionalProperties: text },
    Root: extend(
      types.Root,
      {
        'x-client-name': text,
        'x-error-catalogue': 'ErrorCatalogueList',
        'x-error-body': 'ErrorBody',
        'x-rule-catalogue': 'RuleCatalogue',
        'x-samples': 'SampleCatalogue',
      },
      ['x-client-name', 'x-error-body', 'x-error-catalogue', 'x-rule-catalogue', 'x-samples'],
    ),
    Operation: extend(
      types.Operation,
      {
        'x-redocly-pagination': 'Pagination',
        'x-idempotency': 'Idempotency',
        'x-async': 'Async',
        'x-repeatable': text,
        'x-changes-nothing': text,
        'x-lifecycle': 'LifecycleList',
        'x-error-codes': texts,
        'x-rules': texts,
        'x-sdk-names': 'SdkNames',
        'x-not-found-codes': texts,
      },
      ['x-error-codes', 'x-rules', 'x-sdk-names'],
    ),
    Parameter: extend(types.Parameter, { 'x-needs': text, 'x-sensitive': flag, 'x-client-setting': text }),
    Header: extend(types.Header, { 'x-in-answer': flag, 'x-sensitive': flag }),
    Server: extend(types.Server, { 'x-region-endpoints': 'RegionEndpoints' }),
    Response: extend(types.Response, { 'x-empty-body': text }),
    SecurityScheme: extendScheme(types.SecurityScheme),
    Schema: { ...types.Schema, properties: { ...types.Schema.properties, ...schemaKeywords } },
  };
}

const schemaKeywords = {
  'x-unit': text,
  'x-extensible-enum': texts,
  'x-wire-quirks': 'WireQuirks',
  'x-sensitive': flag,
};

/** Redocly lists the keys allowed for each kind of security scheme; `x-` keys pass there by their prefix. */
function extendScheme(type) {
  return { ...type, properties: { ...type.properties, 'x-sensitive': flag } };
}
