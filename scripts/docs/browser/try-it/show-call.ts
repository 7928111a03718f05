import { repeatWords, type Repeating } from '../../repeat-words.js';
import { errorLink } from '../../site-paths.js';
import { codeBox } from '../dom/code-box.js';
import { element, type Child } from '../dom/element.js';
import { prose } from '../dom/prose.js';
import { describeError } from './describe-error.js';
import { showExchange } from './show-exchange.js';
import type { CallRecord } from './workbench.js';
import type { SigningKey } from '../signature/signature-steps.js';

/** All that is known of a call: what it came to first, then what went out and came back. */
export function showCall(call: CallRecord, key: SigningKey): HTMLElement {
  const { number, operationId, caller, exchanges } = call;
  const earlier = exchanges.slice(0, -1);
  const own = exchanges.at(-1);
  return element(
    'section',
    { 'aria-labelledby': 'try-it-result' },
    element('h3', { id: 'try-it-result', tabindex: -1 }, `Call ${number}: ${operationId}`),
    element(
      'p',
      { class: 'try-it-outcome' },
      element('strong', { class: call.outcome.kind === 'answer' ? 'try-it-good' : 'try-it-bad' }, headline(call)),
      ` by account ${caller.account} in ${caller.region}.`,
    ),
    showError(call),
    earlier.length === 0
      ? undefined
      : element(
          'details',
          {},
          element('summary', {}, `${earlier.length} ${earlier.length === 1 ? 'request' : 'requests'} that came first`),
          ...earlier.map((exchange) => showExchange(exchange, key)),
        ),
    own && showExchange(own, key),
    showValue(call),
  );
}

/** What a call came to, in a few words. */
export function headline({ exchanges, outcome }: CallRecord): string {
  const status = exchanges.at(-1)?.response?.status;
  if (outcome.kind === 'answer') return `Answered with ${status ?? 'a success'}`;
  const { name, code } = describeError(outcome.error);
  if (code !== undefined) return `Refused: ${code}${status === undefined ? '' : `, ${status}`}`;
  return exchanges.length === 0 ? `Not sent: ${name}` : `Failed: ${name}`;
}

/** What the client made of the answer, where that is not the body itself. */
function showValue({ outcome, operationId }: CallRecord): Child {
  if (outcome.kind === 'error') return undefined;
  const text = outcome.value === undefined ? 'undefined' : JSON.stringify(outcome.value, undefined, 2);
  return element(
    'details',
    {},
    element('summary', {}, `What ${operationId} resolved to`),
    codeBox('what the client resolved to', text),
  );
}

function showError({ service, exchanges, outcome }: CallRecord): Child {
  if (outcome.kind === 'answer') return undefined;
  const { name, meaning, message, code } = describeError(outcome.error);
  const known = code === undefined ? undefined : service.errors[code];
  const rule = exchanges.at(-1)?.logged?.rule;
  const says = rule === undefined ? undefined : (service.rules[rule] ?? rule);
  const rows: readonly (readonly [string, Child] | undefined)[] = [
    ['Error', [element('code', {}, name), ': ', meaning]],
    code === undefined
      ? undefined
      : ['Code', known ? element('a', { href: catalogueLink(service.name, code) }, code) : code],
    known && ['Meaning', prose(known.meaning)],
    says === undefined ? undefined : ['Rule that was broken', prose(says)],
    known && ['Repeating it', repeatingIt(known.repeating)],
    known && ['What to do', prose(known.advice)],
    ['Message', message],
  ];
  const shown = rows.filter((row) => row !== undefined);
  return element(
    'dl',
    { class: 'cp-parts try-it-error' },
    ...shown.map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text))),
  );
}

const catalogueLink = (service: string, code: string): string =>
  `${document.documentElement.dataset.root ?? ''}${errorLink(service, code)}`;

function repeatingIt(repeating: Repeating): Child {
  const { helps, client } = repeatWords[repeating];
  const isRepeated = repeating !== 'never' && repeating !== 'busy';
  return prose(
    `${helps}. ${client}${isRepeated ? ' Here each call is sent once, so that every request can be seen.' : ''}`,
  );
}
