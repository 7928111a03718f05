// The project's own Redocly plugin: the shapes of the behaviour extensions, and the rules that check what they refer to.
import { describeBehaviour } from './describe-behaviour.js';
import { behaviourTypes } from './types.js';
import { answerHeadersFit } from './rules/answer-headers-fit.js';
import { asyncResolves } from './rules/async-resolves.js';
import { behaviourDeclared } from './rules/behaviour-declared.js';
import { clientSettingsKnown } from './rules/client-settings-known.js';
import { errorCodesResolve } from './rules/error-codes-resolve.js';
import { idempotencyResolves } from './rules/idempotency-resolves.js';
import { inputNamesUnique } from './rules/input-names-unique.js';
import { knownExtensions } from './rules/known-extensions.js';
import { lifecycleResolves } from './rules/lifecycle-resolves.js';
import { operationCompilable } from './rules/operation-compilable.js';
import { operationExamples } from './rules/operation-examples.js';
import { operationFile } from './rules/operation-file.js';
import { operationSelectable } from './rules/operation-selectable.js';
import { paginationResolves } from './rules/pagination-resolves.js';
import { regionEndpointsUsable } from './rules/region-endpoints-usable.js';
import { repeatableHelps } from './rules/repeatable-helps.js';
import { rulesResolve } from './rules/rules-resolve.js';
import { samplesResolve } from './rules/samples-resolve.js';
import { schemaDescribed } from './rules/schema-described.js';
import { secretsMarked } from './rules/secrets-marked.js';
import { wireQuirksResolve } from './rules/wire-quirks-resolve.js';

const rules = {
  'answer-headers-fit': answerHeadersFit,
  'async-resolves': asyncResolves,
  'behaviour-declared': behaviourDeclared,
  'client-settings-known': clientSettingsKnown,
  'error-codes-resolve': errorCodesResolve,
  'idempotency-resolves': idempotencyResolves,
  'input-names-unique': inputNamesUnique,
  'known-extensions': knownExtensions,
  'lifecycle-resolves': lifecycleResolves,
  'operation-compilable': operationCompilable,
  'operation-examples': operationExamples,
  'operation-file': operationFile,
  'operation-selectable': operationSelectable,
  'pagination-resolves': paginationResolves,
  'region-endpoints-usable': regionEndpointsUsable,
  'repeatable-helps': repeatableHelps,
  'rules-resolve': rulesResolve,
  'samples-resolve': samplesResolve,
  'schema-described': schemaDescribed,
  'secrets-marked': secretsMarked,
  'wire-quirks-resolve': wireQuirksResolve,
};

export default function crosspeerPlugin() {
  return {
    id: 'crosspeer',
    typeExtension: { oas3: behaviourTypes },
    rules: { oas3: rules },
    decorators: { oas3: { 'describe-behaviour': describeBehaviour } },
    configs: {
      all: {
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`crosspeer/${name}`, 'error'])),
      },
    },
  };
}
