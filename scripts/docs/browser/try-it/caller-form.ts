import type { TryItService } from '../../try-it/try-it-service.js';
import { element, fill } from '../dom/element.js';
import { demoAccounts, ownedBy } from './owned-by.js';
import { createRegionField } from './region-field.js';
import type { Caller } from './workbench.js';

/** Who makes the call, and where. */
export interface CallerForm {
  readonly element: HTMLElement;
  read(): Caller;
  write(caller: Caller): void;
  /** Says what the client found wrong with the region, and goes there. */
  showProblem(problem: string): void;
}

/** Makes the choice of account and region, with what the account has. */
export function createCallerForm(service: TryItService, onInput: () => void): CallerForm {
  const owned = element('div');
  const account = element(
    'select',
    { id: 'try-it-account', change: () => change() },
    ...demoAccounts.map((_, index) => element('option', { value: index + 1 }, `Account ${index + 1}`)),
  );
  const region = createRegionField(service.regions, onInput);
  const showOwned = (): void => {
    const { accountId } = demoAccounts[Number(account.value) - 1] ?? { accountId: '' };
    const rows = ownedBy(accountId).map(({ kind, names }) =>
      element('div', {}, element('dt', {}, kind), element('dd', {}, ...names.map((name) => element('div', {}, name)))),
    );
    fill(owned, element('dl', { class: 'cp-parts' }, ...rows));
  };
  const change = (): void => {
    showOwned();
    onInput();
  };
  showOwned();
  return {
    element: element(
      'div',
      {},
      element(
        'div',
        { class: 'try-it-pair' },
        element('div', {}, element('label', { for: 'try-it-account' }, 'Called by'), account),
        region.element,
      ),
      element('details', {}, element('summary', {}, 'What this account has'), owned),
    ),
    read: () => ({ account: Number(account.value), region: region.read() }),
    write(caller) {
      account.value = String(caller.account);
      region.write(caller.region);
      showOwned();
    },
    showProblem: (problem) => region.showProblem(problem),
  };
}
