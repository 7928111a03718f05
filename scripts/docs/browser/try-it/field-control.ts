import type { InputField } from '../../try-it/try-it-service.js';
import { element, fill } from '../dom/element.js';
import { prose } from '../dom/prose.js';
import { readField, writeField, type ReadField } from './field-values.js';

/** A field of the form. */
export interface FieldControl {
  readonly field: InputField;
  readonly element: HTMLElement;
  read(): ReadField;
  isEmpty(): boolean;
  write(value: unknown): void;
  /** Offers values, beside those that the specification knows. */
  suggest(values: readonly string[]): void;
  /** Says what is wrong with the value; nothing for a value that is right. */
  showProblem(problem: string | undefined): void;
  focus(): void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Makes the label, the control and what is said about it. */
export function createFieldControl(field: InputField, onInput: () => void): FieldControl {
  const id = `try-it-field-${field.name}`;
  const control = controlOf(field, id);
  const options = element('datalist', { id: `${id}-values` });
  const problem = element('p', { id: `${id}-problem`, class: 'try-it-problem' });
  control.addEventListener('input', () => {
    showProblem(undefined);
    onInput();
  });
  const showProblem = (text: string | undefined): void => {
    problem.textContent = text ?? '';
    control.setAttribute('aria-invalid', String(text !== undefined));
  };
  return {
    field,
    element: element(
      'div',
      { class: 'try-it-field', 'data-field': field.name },
      labelOf(field, id),
      control,
      control.hasAttribute('list') ? options : undefined,
      problem,
      element('p', { id: `${id}-note`, class: 'cp-quiet' }, ...prose(field.note)),
    ),
    read: () => readField(field, control.value),
    isEmpty: () => control.value === '',
    write(value) {
      control.value = writeField(field, value);
      showProblem(undefined);
    },
    suggest(values) {
      const all = [...values, ...(field.values ?? []).map(String)];
      fill(options, ...[...new Set(all)].map((value) => element('option', { value })));
    },
    showProblem,
    focus: () => control.focus(),
  };
}

function labelOf({ name, place, required, unit }: InputField, id: string): HTMLElement {
  const facts = [required ? 'required' : undefined, `in the ${place}`, unit].filter((fact) => fact !== undefined);
  return element(
    'div',
    { class: 'try-it-label' },
    element('label', { for: id }, name),
    element('span', { class: 'cp-quiet' }, facts.join(', ')),
  );
}

function controlOf(field: InputField, id: string): Control {
  const common = {
    id,
    name: field.name,
    'aria-describedby': `${id}-problem ${id}-note`,
    'aria-required': field.required ? 'true' : undefined,
    autocomplete: 'off',
    spellcheck: 'false',
  };
  if (field.kind === 'boolean') return choices(common, ['true', 'false']);
  if (field.kind === 'choice') return choices(common, (field.values ?? []).map(String));
  if (field.kind === 'json') return element('textarea', { ...common, rows: 4 });
  const inputmode = field.kind === 'number' ? 'decimal' : undefined;
  return element('input', {
    ...common,
    type: 'text',
    inputmode,
    list: field.kind === 'text' ? `${id}-values` : undefined,
  });
}

function choices(
  attributes: Readonly<Record<string, string | undefined>>,
  values: readonly string[],
): HTMLSelectElement {
  const options = values.map((value) => element('option', { value }, value));
  return element('select', attributes, element('option', { value: '' }, 'not sent'), ...options);
}
