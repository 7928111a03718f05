import type { Fault, FaultMatch } from './fault-rule.js';

/** What a field of a rule may hold. */
export interface Field {
  /** Follows "must be" in the message about a value that is not allowed. */
  readonly says: string;
  readonly optional?: boolean;
  allows(value: unknown): boolean;
}

type FieldsOf<T> = Readonly<Record<keyof T, Field>>;

/** Beyond this, timers fire at once. */
const longestDelayMs = 2_147_483_647;
const hundredYearsMs = 100 * 365.25 * 86_400_000;

const optional = (field: Field): Field => ({ ...field, optional: true });

function numberFrom(least: number, most: number, whole = false): Field {
  const kind = whole ? 'a whole number' : 'a number';
  const isNumber = (value: unknown) => (whole ? Number.isInteger(value) : typeof value === 'number');
  return {
    says: most === Infinity ? `${kind}, ${least} or more` : `${kind} from ${least} to ${most}`,
    allows: (value) => isNumber(value) && (value as number) >= least && (value as number) <= most,
  };
}

function text(says: string, pattern: RegExp): Field {
  return { says, allows: (value) => typeof value === 'string' && pattern.test(value) };
}

const count = optional(numberFrom(0, Infinity, true));
const flag: Field = { says: 'true or false', optional: true, allows: (value) => typeof value === 'boolean' };
const delay = numberFrom(0, longestDelayMs);
const headerText = /^[\x20-\x7e]+$/;

/** The fields that every rule may have. */
export const matchFields: FieldsOf<FaultMatch> = {
  operationId: {
    says: 'an operationId or an array of them',
    optional: true,
    allows: isIdOrIds,
  },
  region: optional(text('the code of a region', /^[a-z0-9-]+$/)),
  skip: count,
  times: count,
  rate: optional(numberFrom(0, 1)),
};

const retryAfter: Field = {
  says: 'a whole number of seconds or a text that fits into a header',
  optional: true,
  allows: (value) =>
    typeof value === 'string' ? headerText.test(value) : Number.isInteger(value) && (value as number) >= 0,
};

/** The fields of each fault. */
export const faultFields: {
  readonly [Name in Fault['fault']]: FieldsOf<Omit<Extract<Fault, { fault: Name }>, 'fault'>>;
} = {
  delay: { delayMs: delay },
  status: {
    status: numberFrom(400, 599, true),
    retryAfter,
    code: optional(text('an error code', /^[\w.-]+$/)),
    html: flag,
    executed: flag,
  },
  'reset-before': {},
  'reset-after': {},
  'stall-headers': { executed: flag },
  'stall-body': {},
  'truncated-body': {},
  'slow-body': { durationMs: delay },
  'empty-body': { executed: flag },
  'html-body': { executed: flag },
  'skewed-clock': { offsetMs: numberFrom(-hundredYearsMs, hundredYearsMs) },
};

function isIdOrIds(value: unknown): boolean {
  const ids = [value].flat();
  return ids.length > 0 && ids.every((id) => typeof id === 'string');
}
