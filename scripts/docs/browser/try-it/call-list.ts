import { button, element, fill } from '../dom/element.js';
import { headline } from './show-call.js';
import type { CallRecord } from './workbench.js';

/** The calls that were made, each of which can be shown again. */
export interface CallList {
  readonly element: HTMLElement;
  show(calls: readonly CallRecord[]): void;
}

/** Makes an empty list. */
export function createCallList(onPick: (call: CallRecord) => void): CallList {
  const list = element('ol', { class: 'try-it-calls', reversed: true });
  const none = element('p', { class: 'cp-quiet' }, 'None yet.');
  const toItem = (call: CallRecord): HTMLElement => {
    const { number, operationId, caller } = call;
    const label = `${number}. ${operationId}, account ${caller.account} in ${caller.region}: ${headline(call)}`;
    return element(
      'li',
      {},
      button(label, () => onPick(call)),
    );
  };
  return {
    element: element(
      'section',
      { 'aria-labelledby': 'try-it-calls' },
      element('h3', { id: 'try-it-calls' }, 'Calls so far'),
      none,
      list,
    ),
    show(calls) {
      none.hidden = calls.length > 0;
      fill(list, ...calls.toReversed().map(toItem));
    },
  };
}
