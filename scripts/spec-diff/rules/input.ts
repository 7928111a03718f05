import type { OperationEntry } from '../../../src/operations/service-table.js';
import { placesIn } from '../../lib/schema-fields.js';
import { operationsOf } from '../../lib/spec-model.js';
import type { CallerView, OperationPair, PairedOperations } from '../caller-view.js';
import { code, type Change } from '../change.js';

/** What became of the fields of an operation's flat input: which went, stand elsewhere, or are filled in by the client. */
export function compareInput({ base, revision }: OperationPair): Change[] {
  const where = code(revision.operationId);
  const kept = Object.keys(base.input).filter((name) => name in revision.input);
  const change = (impact: Change['impact'], says: string): Change => ({ impact, where, says });
  return [
    ...Object.keys(base.input)
      .filter((name) => !(name in revision.input))
      .map((name) => ({ ...change('major', goneWords(base, name)), goneField: name })),
    ...kept
      .filter((name) => base.input[name] !== revision.input[name])
      .map((name) => change('major', movedWords(base, revision, name))),
    ...kept
      .filter((name) => isFilled(base, name) && !isFilled(revision, name))
      .map((name) => change('major', `The client fills in ${code(name)} no more: each call must give it.`)),
    ...kept
      .filter((name) => !isFilled(base, name) && isFilled(revision, name))
      .map((name) => change('minor', `The client fills in ${code(name)} by itself.`)),
  ];
}

const isFilled = ({ settings }: OperationEntry, name: string): boolean => settings?.[name] !== undefined;

const goneWords = ({ input }: OperationEntry, name: string): string =>
  input[name] === 'path'
    ? `The field ${code(name)}, which stands in the path, is gone or has another name.`
    : `The field ${code(name)} is gone: a call that gives it does not compile any more.`;

/** Named calls do not see where a field goes; the typed fetch has another type for each place. */
const movedWords = ({ input: before }: OperationEntry, { input: after }: OperationEntry, name: string): string =>
  `The field ${code(name)} stands in the ${after[name] ?? ''} instead of the ${before[name] ?? ''}: calls of the typed fetch \`client.http\` must move it.`;

/** Fields within the fields of bodies: those that are gone while what held them is still there. */
export function compareInnerInput(base: CallerView, revision: CallerView, pairs: PairedOperations['pairs']): Change[] {
  const [before, after] = [bodyPaths(base), bodyPaths(revision)];
  return pairs.flatMap(({ base: { operationId: was }, revision: { operationId } }) => {
    const has = new Set(after.get(operationId)?.map(keyOf));
    const isGone = (path: readonly string[]) => !has.has(keyOf(path)) && has.has(keyOf(path.slice(0, -1)));
    return (before.get(was) ?? []).filter(isGone).map((path): Change => ({
      impact: 'major',
      where: code(operationId),
      says: `The field ${code(shownPath(path))} of the input is gone: a call that gives it does not compile any more.`,
      goneField: path.at(-1) ?? '',
    }));
  });
}

const bodyPaths = ({ document }: CallerView): Map<string, (readonly string[])[]> =>
  new Map(
    operationsOf(document).map(({ operation, body }) => [
      operation.operationId,
      placesIn(document, body).map(({ path }) => path),
    ]),
  );

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

const shownPath = (path: readonly string[]): string => path.join('.').replaceAll('.*', '[]');
