import { callerView, pairOperations } from './caller-view.js';
import type { Change } from './change.js';
import { compareAddresses } from './rules/addresses.js';
import { compareAnswerHeaders } from './rules/answer.js';
import { compareErrorBody } from './rules/error-body.js';
import { compareErrorCodes } from './rules/error-codes.js';
import { compareInnerInput, compareInput } from './rules/input.js';
import { compareKnownValues } from './rules/known-values.js';
import { compareMethods, compareTypeNames } from './rules/methods.js';
import { comparePages } from './rules/pages.js';
import { compareQuirks } from './rules/quirks.js';
import { compareRepeating } from './rules/repeating.js';
import { compareSigning } from './rules/signing.js';
import { compareStates } from './rules/states.js';
import type { SpecDocument } from '../lib/spec-model.js';

/** The extensions that are compared here, for what they mean to callers. */
export const callerExtensions: readonly string[] = [
  'x-client-name',
  'x-client-setting',
  'x-in-answer',
  'x-redocly-pagination',
  'x-idempotency',
  'x-async',
  'x-repeatable',
  'x-changes-nothing',
  'x-not-found-codes',
  'x-lifecycle',
  'x-error-codes',
  'x-error-catalogue',
  'x-error-body',
  'x-wire-quirks',
];

/** What changed for those who call a service through the generated client, as far as the wire does not show it. */
export function callerChanges(base: SpecDocument, revision: SpecDocument, service: string): Change[] {
  const [before, after] = [callerView(base, service), callerView(revision, service)];
  const operations = pairOperations(before, after);
  const nowCalled = (name: string) =>
    operations.pairs.find(({ base: { operationId } }) => operationId === name)?.revision.operationId ?? name;
  return [
    ...compareTypeNames(before, after),
    ...compareMethods(operations),
    ...operations.pairs.flatMap((pair) => [
      ...compareInput(pair),
      ...compareSigning(pair),
      ...compareQuirks(pair),
      ...compareAnswerHeaders(pair),
      ...comparePages(pair),
      ...compareRepeating(pair),
    ]),
    ...compareInnerInput(before, after, operations.pairs),
    ...compareStates(before, after, nowCalled),
    ...compareErrorCodes(before, after),
    ...compareErrorBody(before, after),
    ...compareKnownValues(before, after),
    ...compareAddresses(before, after),
  ];
}
