import { codeBox } from '../dom/code-box.js';
import { element, fill, type Child } from '../dom/element.js';
import { showSteps } from '../dom/show-steps.js';
import { explainSignature } from '../signature/explain-signature.js';
import type { SentRequest } from '../../samples/sent-request.js';
import type { SigningKey } from '../signature/signature-steps.js';
import type { Exchange, ReceivedResponse } from '../../samples/recorded-fetch.js';
import { toCurl } from '../../samples/to-curl.js';

/** A request, how it was signed, and its answer. */
export function showExchange({ request, response }: Exchange, key: SigningKey): HTMLElement {
  const { method, url } = request;
  return element(
    'div',
    { class: 'try-it-exchange' },
    element('h4', {}, 'Response'),
    response ? showResponse(response) : element('p', {}, 'No answer came.'),
    element('h4', {}, 'Request'),
    element('p', {}, element('code', {}, `${method} ${url}`)),
    element(
      'details',
      { class: 'try-it-signed' },
      element('summary', {}, 'How it was signed, step by step'),
      showSignature(request, key),
    ),
    element('details', {}, element('summary', {}, 'Headers and body as sent'), ...showSent(request)),
    element('details', {}, element('summary', {}, 'As curl'), codeBox('the curl command', toCurl(request))),
  );
}

function showResponse({ status, headers, body }: ReceivedResponse): Child[] {
  return [
    element('p', {}, `Status ${status}, `, body === '' ? 'without a body.' : 'with this body:'),
    body === '' ? undefined : codeBox('the response’s body', pretty(body)),
    element('details', {}, element('summary', {}, 'Headers of the response'), namedValues(headers)),
  ];
}

function showSent({ headers, body }: SentRequest): Child[] {
  return [
    namedValues(headers),
    element('p', { class: 'cp-quiet' }, 'The runtime adds host and, with a body, content-length.'),
    body === undefined ? element('p', {}, 'It has no body.') : codeBox('the request’s body', body),
  ];
}

const namedValues = (values: Readonly<Record<string, string>>): HTMLElement =>
  element(
    'dl',
    { class: 'cp-parts' },
    ...Object.entries(values).map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, element('code', {}, value))),
    ),
  );

/** JSON is laid out; anything else stays as it came. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}

/** Signing takes a moment: the steps follow. */
function showSignature(request: SentRequest, key: SigningKey): HTMLElement {
  const place = element('div');
  void explainSignature(request, key).then(
    (explained) => {
      if (explained === undefined) return fill(place, element('p', {}, unsignedWords(request)));
      const { steps, isSame } = explained;
      const said = isSame
        ? 'Signing it again in these steps gives exactly the signature that was sent.'
        : 'Signing it again in these steps gives another signature than the one that was sent.';
      return fill(place, element('p', { class: 'try-it-same' }, said), showSteps(steps));
    },
    (error: unknown) => fill(place, element('p', {}, `It cannot be explained: ${String(error)}`)),
  );
  return place;
}

const unsignedWords = ({ headers }: SentRequest): string =>
  'x-auth-token' in headers
    ? 'It is not signed: the token in x-auth-token says who calls.'
    : 'It is not signed: this operation is called without signature and token.';
