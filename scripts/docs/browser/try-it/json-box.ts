import type { Input } from '../../samples/resolve-input.js';
import { element } from '../dom/element.js';
import { readJson } from './field-values.js';

/** One way to edit an input. */
export interface InputBox {
  readonly element: HTMLElement;
  /** The input; `undefined` while something cannot be read, which is then said at its place. */
  read(): Input | undefined;
  write(input: Input): void;
  /** Says what is wrong with a field, and goes there. `false` where there is no such field. */
  showProblem(fieldName: string, problem: string): boolean;
}

/** The whole input as one text. */
export function createJsonBox(onInput: () => void): InputBox {
  const problem = element('p', { id: 'try-it-json-problem', class: 'try-it-problem' });
  const text = element('textarea', {
    id: 'try-it-json',
    rows: 12,
    spellcheck: 'false',
    'aria-describedby': 'try-it-json-problem',
  });
  const say = (words: string | undefined): void => {
    problem.textContent = words ?? '';
    text.setAttribute('aria-invalid', String(words !== undefined));
  };
  text.addEventListener('input', () => {
    say(undefined);
    onInput();
  });
  const label = element('div', { class: 'try-it-label' }, element('label', { for: 'try-it-json' }, 'The whole input'));
  return {
    element: element('div', { class: 'try-it-field' }, label, text, problem),
    read() {
      const result = readJson(text.value.trim() === '' ? '{}' : text.value);
      if (!('problem' in result) && isInput(result.value)) return result.value;
      say('problem' in result ? result.problem : 'The input is an object with named fields.');
      return undefined;
    },
    write(input) {
      text.value = JSON.stringify(input, undefined, 2);
      say(undefined);
    },
    showProblem(_, words) {
      say(words);
      text.focus();
      return true;
    },
  };
}

const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
