import { isDeepStrictEqual } from 'node:util';
import type { OperationPair } from '../caller-view.js';
import { code, type Change, type Impact } from '../change.js';

type Compare<Value> = (before: Value, after: Value) => readonly [Impact, string] | undefined;

/** What the client does so that a change takes effect once: client tokens, changes that go on after the call, what may be repeated. */
export function compareRepeating({ base, revision }: OperationPair): Change[] {
  const found = [
    compareTokens(base.idempotency, revision.idempotency),
    compareAsync(base.async, revision.async),
    compareFlag(base.repeatable, revision.repeatable, 'to be harmless to repeat, which decides what is retried'),
    compareFlag(
      base.changesNothing,
      revision.changesNothing,
      'to change nothing, else it may end as `OutcomeUnknownError`',
    ),
    isDeepStrictEqual(base.notFoundCodes, revision.notFoundCodes)
      ? undefined
      : (['minor', 'Other codes say that what it names does not exist.'] as const),
  ];
  return found
    .filter((each) => each !== undefined)
    .map(([impact, says]) => ({ impact, where: code(revision.operationId), says }));
}

const compareTokens: Compare<OperationPair['base']['idempotency']> = (before, after) => {
  if (isDeepStrictEqual(before, after)) return undefined;
  if (after === undefined)
    return [
      'major',
      'It takes no client token any more: `idempotencyKey` is refused, and a repeated call is not recognised.',
    ];
  if (before === undefined)
    return ['minor', 'It takes a client token: the client repeats it safely, and takes an `idempotencyKey`.'];
  return ['minor', 'How the service remembers its client tokens changed.'];
};

const compareAsync: Compare<OperationPair['base']['async']> = (before, after) => {
  if (isDeepStrictEqual(before, after)) return undefined;
  if (after === undefined) return ['major', 'It is no asynchronous change any more: `modify` does not wait for it.'];
  if (before === undefined) return ['minor', 'Its change goes on after the call: `modify` waits for that.'];
  if (before.resource !== after.resource)
    return [
      'major',
      `It changes ${code(after.resource)} instead of ${code(before.resource)}, which \`modify\` waited for.`,
    ];
  return ['minor', 'By which states or which code `modify` knows that it goes on changed.'];
};

function compareFlag(before = false, after = false, taken: string): readonly [Impact, string] | undefined {
  if (before === after) return undefined;
  return ['minor', `It is ${after ? 'now' : 'no longer'} taken ${taken}.`];
}
