import type { Input } from '../../samples/resolve-input.js';
import type { InputField } from '../../try-it/try-it-service.js';
import { element } from '../dom/element.js';
import { fitsField } from './field-values.js';
import { createFieldsBox } from './fields-box.js';
import { createJsonBox } from './json-box.js';

/** The input of an operation as it is edited: field by field, or all of it as JSON. */
export interface InputForm {
  readonly element: HTMLElement;
  /** The input; `undefined` while something cannot be read, which is then said at its place. */
  read(): Input | undefined;
  write(input: Input): void;
  /** Writes some fields and leaves the others as they are. `false` where that is not possible, as the JSON cannot be read. */
  fillIn(values: Input): boolean;
  /** Offers values for text fields. */
  suggest(valuesOf: (field: InputField) => readonly string[]): void;
  /** Says what is wrong with a field, and goes there. `false` where the form has no such field. */
  showProblem(fieldName: string, problem: string): boolean;
}

/** Makes the form of an operation. */
export function createInputForm(fields: readonly InputField[], onInput: () => void): InputForm {
  const single = createFieldsBox(fields, onInput);
  const whole = createJsonBox(onInput);
  const toggle = element('input', { type: 'checkbox', id: 'try-it-as-json', change: () => change() });
  const present = () => (toggle.checked ? whole : single);

  const show = (): void => {
    whole.element.hidden = !toggle.checked;
    single.element.hidden = toggle.checked;
  };
  const write = (input: Input): void => {
    toggle.checked = toggle.checked || !fitsFields(fields, input);
    whole.write(input);
    single.write(input);
    show();
  };
  const fillIn = (values: Input): boolean => {
    if (!toggle.checked && fitsFields(fields, values)) {
      single.fillIn(values);
      return true;
    }
    const input = present().read();
    if (input === undefined) return false;
    write({ ...input, ...values });
    return true;
  };
  /** What cannot be read, or not be shown in the other form, stays as it is. */
  const change = (): void => {
    const before = toggle.checked ? single : whole;
    const input = before.read();
    if (input !== undefined && (toggle.checked || fitsFields(fields, input))) return write(input);
    if (input !== undefined)
      whole.showProblem(
        '',
        'This holds what no single field can: unknown fields, empty texts, line breaks, null, or values beside a choice.',
      );
    toggle.checked = !toggle.checked;
  };
  show();
  return {
    element: element(
      'div',
      {},
      element('div', { class: 'try-it-switch' }, toggle, element('label', { for: 'try-it-as-json' }, 'Edit as JSON')),
      single.element,
      whole.element,
    ),
    read: () => present().read(),
    write,
    fillIn,
    suggest: (valuesOf) => single.suggest(valuesOf),
    showProblem: (fieldName, problem) => present().showProblem(fieldName, problem),
  };
}

function fitsFields(fields: readonly InputField[], input: Input): boolean {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return Object.entries(input).every(([name, value]) => {
    const field = byName.get(name);
    return field !== undefined && fitsField(field, value);
  });
}
