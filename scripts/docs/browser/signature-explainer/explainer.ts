import { button, element, fill } from '../dom/element.js';
import { insecureNotice } from '../dom/insecure-notice.js';
import { showSteps } from '../dom/show-steps.js';
import { compareSigned } from '../signature/compare-signed.js';
import type { SignatureScheme, SignatureSteps } from '../signature/signature-steps.js';
import { createControls, labelled, names, readControls } from './controls.js';
import { dateInput } from './date-input.js';
import { examples, type ExplainerInput } from './examples.js';
import { showComparison } from './show-comparison.js';
import { signInput } from './sign-input.js';

/** Makes the explainer, filled in with a vendor's test vector. Each change is signed anew, in the page. */
export function createExplainer(): HTMLElement {
  const controls = createControls();
  const steps = element('div', { class: 'explainer-steps' });
  const pasted = element('textarea', {
    id: 'explainer-received',
    rows: 8,
    spellcheck: 'false',
    input: () => void refresh(),
  });
  const found = element('div', { role: 'status', class: 'explainer-found' });
  const read = (): ExplainerInput => readControls(controls);
  let turn = 0;

  async function refresh(): Promise<void> {
    turn += 1;
    const own = turn;
    const signed = await tryToSign(read());
    // What was typed since is newer.
    if (own !== turn) return;
    const isSigned = typeof signed !== 'string';
    keepOpen(steps, isSigned ? showSteps(signed) : element('p', { class: 'explainer-problem' }, signed));
    fill(found, isSigned ? showComparison(compareSigned(signed, pasted.value)) : undefined);
  }

  const load = (scheme: SignatureScheme): void => {
    for (const name of names) controls[name].value = examples[scheme][name];
    pasted.value = '';
    void refresh();
  };
  for (const name of names)
    controls[name].addEventListener('input', () => (name === 'scheme' ? load(read().scheme) : void refresh()));
  const setNow = (): void => {
    const { date, headers } = dateInput(read(), Date.now());
    controls.date.value = date;
    controls.headers.value = headers;
    void refresh();
  };
  load('bce-auth-v1');
  const inputs = names.map((name) => labelled(name, controls[name]));
  return layOut([...inputs, button('Date it now', setNow)], steps, [pasted, found]);
}

function layOut(inputs: readonly HTMLElement[], steps: HTMLElement, comparison: readonly HTMLElement[]): HTMLElement {
  const stays =
    'All of this stays in the page: nothing is sent or kept. The keys are made up; the canonical request can be compared without a secret of your own.';
  const hint = 'Paste a canonical request, a gateway’s message with one, or another Authorization header.';
  return element(
    'section',
    { class: 'cp explainer', 'aria-label': 'Signature explainer' },
    insecureNotice(),
    element('div', { class: 'explainer-input' }, element('p', { class: 'cp-quiet' }, stays), ...inputs),
    steps,
    element(
      'div',
      { class: 'explainer-compare' },
      element('label', { for: 'explainer-received' }, 'What the service says it received'),
      element('p', { class: 'cp-quiet' }, hint),
      ...comparison,
    ),
  );
}

/** Replaces the steps; those parts that were open stay open. */
function keepOpen(steps: HTMLElement, next: HTMLElement): void {
  const parts = (within: HTMLElement) => [...within.querySelectorAll('details')];
  const open = parts(steps).map((part) => part.open);
  for (const [index, part] of parts(next).entries()) part.open = open[index] ?? false;
  fill(steps, next);
}

async function tryToSign(input: ExplainerInput): Promise<SignatureSteps | string> {
  try {
    return await signInput(input);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
