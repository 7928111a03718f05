import type { Input } from '../../samples/resolve-input.js';
import type { InputField } from '../../try-it/try-it-service.js';
import { element, fill } from '../dom/element.js';
import { createFieldControl, type FieldControl } from './field-control.js';
import type { InputBox } from './json-box.js';

/** The input field by field. */
export interface FieldsBox extends InputBox {
  suggest(valuesOf: (field: InputField) => readonly string[]): void;
  /** Writes some fields and leaves the others as they are, also those that cannot be read. */
  fillIn(values: Input): void;
}

/** Makes a control for each field. Those that may be left out and are empty wait in a part that opens. */
export function createFieldsBox(fields: readonly InputField[], onInput: () => void): FieldsBox {
  const controls = fields.map((field) => createFieldControl(field, onInput));
  const first = element('div');
  const rest = element('div');
  const summary = element('summary');
  const more = element('details', { class: 'try-it-more' }, summary, rest);
  const arrange = (isFirst: (control: FieldControl) => boolean): void => {
    const others = controls.filter((control) => !isFirst(control));
    fill(first, ...controls.filter(isFirst).map((control) => control.element));
    fill(rest, ...others.map((control) => control.element));
    summary.textContent = `${others.length} more ${others.length === 1 ? 'field' : 'fields'} that may be left out`;
    more.hidden = others.length === 0;
  };
  const write = (values: Input, written: readonly FieldControl[]): void => {
    for (const control of written) control.write(values[control.field.name]);
    arrange((control) => control.field.required || !control.isEmpty());
  };
  arrange(({ field }) => field.required);
  return {
    element: element(
      'div',
      {},
      controls.length === 0 ? element('p', { class: 'cp-quiet' }, 'This operation takes no input.') : undefined,
      first,
      more,
    ),
    read: () => readControls(controls),
    write: (input) => write(input, controls),
    fillIn(values) {
      const written = controls.filter(({ field }) => values[field.name] !== undefined);
      write(values, written);
    },
    suggest: (valuesOf) => controls.forEach((control) => control.suggest(valuesOf(control.field))),
    showProblem(fieldName, problem) {
      const control = controls.find(({ field }) => field.name === fieldName);
      if (control === undefined) return false;
      if (rest.contains(control.element)) more.open = true;
      control.showProblem(problem);
      control.focus();
      return true;
    },
  };
}

/** All fields that hold something; `undefined` when one of them cannot be read. */
function readControls(controls: readonly FieldControl[]): Record<string, unknown> | undefined {
  const input: Record<string, unknown> = {};
  let isWhole = true;
  for (const control of controls) {
    const result = control.read();
    control.showProblem('problem' in result ? result.problem : undefined);
    if ('problem' in result) isWhole = false;
    else if (result.value !== undefined) input[control.field.name] = result.value;
  }
  return isWhole ? input : undefined;
}
