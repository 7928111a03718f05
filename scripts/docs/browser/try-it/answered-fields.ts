import type { Input } from '../../samples/resolve-input.js';
import type { TryItService } from '../../try-it/try-it-service.js';
import type { InputForm } from './input-form.js';
import { prefill, referredValues } from './known-values.js';
import type { CallRecord } from './workbench.js';

/** The fields of a form that a sample takes from earlier answers. */
export interface AnsweredFields {
  /** Writes them, and leaves all other fields as they are. `false` where that is not possible, as the JSON cannot be read. */
  fillIn(resolved: Input): boolean;
  /** Writes what was answered since; what was typed instead of a value that came by itself stays. */
  fillInUntyped(calls: readonly CallRecord[]): void;
  /** Takes the form as it is for written from a sample, or, by nothing, for typed. */
  note(resolved: Input | undefined): void;
}

/** Keeps the fields of a form that come from earlier answers. */
export function createAnsweredFields(
  service: TryItService,
  sample: string | undefined,
  form: InputForm,
): AnsweredFields {
  let written: Input = {};
  const fillIn = (resolved: Input): boolean => {
    const values = referredValues(service, sample, resolved);
    const isFilled = form.fillIn(values);
    if (isFilled) written = { ...written, ...values };
    return isFilled;
  };
  return {
    fillIn,
    fillInUntyped(calls) {
      const typed = form.read();
      if (typed === undefined) return;
      const isUntyped = (name: string) => typed[name] === undefined || isSame(typed[name], written[name]);
      const known = Object.entries(prefill(service, sample, calls).input).filter(([name]) => isUntyped(name));
      fillIn(Object.fromEntries(known));
    },
    note(resolved) {
      written = resolved === undefined ? {} : referredValues(service, sample, resolved);
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
