import { operationsOf, type SpecDocument, type SpecOperation } from '../lib/spec-model.js';
import type { RepeatingTraits } from './repeat-words.js';
import type { OperationItem, ServiceCard } from './site-model.js';
import type { DocumentedService } from './site.js';

/** A rule whose breach is answered with a code. */
export interface DrawingRule {
  readonly says: string;
  /** Whether the code is the emulator's choice, because no source gives one. */
  readonly isAssumed: boolean;
}

/** How one service uses a code. */
export interface CodeUse extends RepeatingTraits {
  readonly service: ServiceCard;
  /** The operations that name it. */
  readonly operations: readonly OperationItem[];
  /** The operations for which it means that something does not exist, whatever it means elsewhere. */
  readonly meansNotFound: readonly OperationItem[];
  readonly rules: readonly DrawingRule[];
  /** Whether an answer with its status that has no code is taken for it. */
  readonly standsForStatus: boolean;
  /** Whether it says that a client token was used before with other parameters. */
  readonly isMismatch: boolean;
}

/** What a service's specification says of one of its codes outside of the catalogue of codes. */
export function codeUse({ card, document }: DocumentedService, code: string): CodeUse {
  const operations = operationsOf(document).map(({ operation }) => operation);
  const itemsOf = (isMeant: (operation: SpecOperation) => boolean | undefined): OperationItem[] =>
    itemsIn(
      card,
      operations.filter((operation) => isMeant(operation)),
    );
  return {
    service: card,
    operations: itemsOf((operation) => operation['x-error-codes'].includes(code)),
    meansNotFound: itemsOf((operation) => operation['x-not-found-codes']?.includes(code)),
    rules: rulesOf(document, code),
    standsForStatus: Object.values(document['x-error-body'].codeByStatus).includes(code),
    isMismatch: operations.some((operation) => operation['x-idempotency']?.mismatchCode === code),
    ...repeatingTraits(document, code),
  };
}

/** What repeating a call after a code depends on besides the code's own entry. */
export function repeatingTraits(document: SpecDocument, code: string): RepeatingTraits {
  const operations = operationsOf(document).map(({ operation }) => operation);
  return {
    isBusy: operations.some((operation) => operation['x-async']?.refusedAs === code),
    takesTokens: takesTokens(document),
    hasClientTokens: operations.some((operation) => operation['x-idempotency'] !== undefined),
  };
}

/** The operations as pages show them, each once, also where it stands under several tags. */
function itemsIn(card: ServiceCard, operations: readonly SpecOperation[]): OperationItem[] {
  const items = new Map(card.groups.flatMap((group) => group.operations).map((item) => [item.operationId, item]));
  return operations.flatMap(({ operationId }) => items.get(operationId) ?? []);
}

function rulesOf(document: SpecDocument, code: string): DrawingRule[] {
  return Object.values(document['x-rule-catalogue'])
    .filter((rule) => (rule.code ?? rule.assumedCode) === code)
    .map(({ says, code: documented }) => ({ says, isAssumed: documented === undefined }));
}

function takesTokens({ components }: SpecDocument): boolean {
  const schemes = Object.values(components['securitySchemes'] ?? {}) as { readonly name?: string }[];
  return schemes.some(({ name }) => name?.toLowerCase() === 'x-auth-token');
}
