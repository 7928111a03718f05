import type { NamedPart, SignatureSteps } from '../signature/signature-steps.js';
import { codeBox } from './code-box.js';
import { element, type Child } from './element.js';

/** How a signature comes about, step by step. */
export function showSteps(steps: SignatureSteps): HTMLElement {
  const isBce = steps.scheme === 'bce-auth-v1';
  return element(
    'ol',
    { class: 'cp-steps' },
    step(
      'Canonical request',
      'The request in the one form that both sides make of it.',
      codeBox('the canonical request', steps.canonicalRequest),
      partsTable(steps.canonicalParts),
    ),
    isBce
      ? step(
          'Prefix of the header',
          'The secret signs it by HMAC-SHA256; the 64 hexadecimal digits of that are the signing key, which is never sent and not shown.',
          codeBox('the prefix', steps.stringToSign),
        )
      : step(
          'String to sign',
          'The algorithm, the date, and the SHA-256 of step 1, each on a line.',
          codeBox('the string to sign', steps.stringToSign),
        ),
    step(
      'Signature',
      isBce ? 'HMAC-SHA256 of step 1 with the signing key.' : 'HMAC-SHA256 of step 2 with the secret.',
      codeBox('the signature', steps.signature),
    ),
    step(
      'Authorization header',
      'What is sent along with the request.',
      codeBox('the authorization header', steps.authorization),
      partsTable(steps.authorizationParts),
    ),
  );
}

function step(title: string, note: string, ...content: readonly Child[]): HTMLElement {
  return element('li', {}, element('strong', {}, title), element('p', { class: 'cp-quiet' }, note), ...content);
}

function partsTable(parts: readonly NamedPart[]): HTMLElement {
  const rows = parts.map(({ name, text }) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, text === '' ? '(empty)' : element('code', {}, text))),
  );
  return element('details', {}, element('summary', {}, 'Its parts'), element('dl', { class: 'cp-parts' }, ...rows));
}
