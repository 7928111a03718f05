import type { InputField } from '../../try-it/try-it-service.js';

/** What a control holds, as a value of the input; `undefined` for nothing. */
export type ReadField = { readonly value: unknown } | { readonly problem: string };

/** Reads what was typed into a field. Whether the value is allowed is for the client and the service to say. */
export function readField(field: Pick<InputField, 'kind' | 'values'>, typed: string): ReadField {
  const isAbsent = field.kind === 'text' ? typed === '' : typed.trim() === '';
  if (isAbsent) return { value: undefined };
  if (field.kind === 'boolean') return { value: typed === 'true' };
  if (field.kind === 'choice') return { value: field.values?.find((value) => String(value) === typed) ?? typed };
  if (field.kind === 'number') return readNumber(typed);
  return field.kind === 'json' ? readJson(typed) : { value: typed };
}

/** A value as its control shows it. */
export function writeField(field: Pick<InputField, 'kind'>, value: unknown): string {
  if (value === undefined) return '';
  return field.kind === 'json' || typeof value !== 'string' ? JSON.stringify(value, undefined, 2) : value;
}

/** Whether a control of the field can hold a value; if not, the whole input has to be edited as JSON. */
export function fitsField({ kind, values }: Pick<InputField, 'kind' | 'values'>, value: unknown): boolean {
  if (value === undefined || (kind === 'json' && value !== null)) return true;
  if (kind === 'choice') return values?.some((each) => each === value) ?? false;
  return kind === 'text' ? typeof value === 'string' && isOneLine(value) : typeof value === kind;
}

/** What the control of a text keeps as it is. */
const isOneLine = (text: string): boolean => text !== '' && !/[\r\n]/.test(text);

function readNumber(typed: string): ReadField {
  const value = Number(typed);
  return Number.isFinite(value) ? { value } : { problem: 'This is no number.' };
}

/** Reads JSON, and says what is wrong with it. */
export function readJson(typed: string): ReadField {
  try {
    return { value: JSON.parse(typed) as unknown };
  } catch (error) {
    return { problem: `This is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
