import { element } from '../dom/element.js';

/** Where a call goes. */
export interface RegionField {
  readonly element: HTMLElement;
  read(): string;
  write(region: string): void;
  /** Says what the client found wrong with the region, and goes there. */
  showProblem(problem: string): void;
}

/**
 * Makes the field of a region.
 * @param known the regions that are offered; others can be typed
 */
export function createRegionField(known: readonly string[], onInput: () => void): RegionField {
  const id = 'try-it-region';
  const control = element('input', {
    id,
    type: 'text',
    list: `${id}s`,
    autocomplete: 'off',
    'aria-describedby': `${id}-problem`,
  });
  const problem = element('p', { id: `${id}-problem`, class: 'try-it-problem' });
  const say = (words: string | undefined): void => {
    problem.textContent = words ?? '';
    control.setAttribute('aria-invalid', String(words !== undefined));
  };
  control.addEventListener('input', () => {
    say(undefined);
    onInput();
  });
  const options = element('datalist', { id: `${id}s` }, ...known.map((value) => element('option', { value })));
  return {
    element: element('div', {}, element('label', { for: id }, 'Region'), control, options, problem),
    read: () => control.value.trim(),
    write(region) {
      control.value = region;
      say(undefined);
    },
    showProblem(words) {
      say(words);
      control.focus();
    },
  };
}
