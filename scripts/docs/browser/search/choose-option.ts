import type { SearchDialog } from './search-dialog.js';

/** Which option of the list is the active one; the focus stays in the input. */
export interface OptionChoice {
  /** Makes the first option active; without options, none is. */
  reset(): void;
  /** Goes on by so many options, round the end. */
  move(by: number): void;
  readonly active: () => HTMLAnchorElement | undefined;
}

/** Keeps track of the active option of the dialog's list. */
export function chooseOption({ input, list }: SearchDialog): OptionChoice {
  let active: HTMLAnchorElement | undefined;
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const activate = (option: HTMLAnchorElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-expanded', String(active !== undefined));
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', active.id);
  };
  list.addEventListener('pointermove', ({ target }) => {
    const pointed = target instanceof Element ? target.closest<HTMLAnchorElement>('[role=option]') : null;
    if (pointed !== null && pointed !== active) activate(pointed);
  });
  return {
    reset: () => {
      list.scrollTop = 0;
      activate(options()[0]);
    },
    move: (by) => {
      const all = options();
      const at = all.findIndex((option) => option === active);
      activate(all.at((at + by) % all.length));
      active?.scrollIntoView({ block: 'nearest' });
    },
    active: () => active,
  };
}
