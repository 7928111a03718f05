import type { ErrorCodeEntry } from '../../../src/operations/service-table.js';
import { operationsOf } from '../../lib/spec-model.js';
import type { CallerView } from '../caller-view.js';
import { code, codes, type Change, type Impact } from '../change.js';

/** The documented error codes, which apps branch on and the client judges failures by. */
export function compareErrorCodes(base: CallerView, revision: CallerView): Change[] {
  const [before, after] = [base.table.errorCodes, revision.table.errorCodes];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return [
    ...names.flatMap((name) =>
      compareCode(before[name], after[name]).map(([impact, says]) => ({ impact, where: `error ${code(name)}`, says })),
    ),
    ...compareLists(base, revision),
  ];
}

/** Apps branch on `error.category`; what else is known of a code decides only what the client does about it. */
const facts = { status: 'minor', category: 'major', retry: 'minor' } as const satisfies Partial<
  Record<keyof ErrorCodeEntry, Impact>
>;

function compareCode(before?: ErrorCodeEntry, after?: ErrorCodeEntry): (readonly [Impact, string])[] {
  if (after === undefined)
    return [['major', 'The code is documented no more: what branches on it waits for a promise that nobody gives.']];
  if (before === undefined) return [['minor', 'The code is new.']];
  return (['status', 'category', 'retry'] as const)
    .filter((fact) => before[fact] !== after[fact])
    .map((fact) => [
      facts[fact],
      `Its ${fact} is ${code(String(after[fact]))} instead of ${code(String(before[fact]))}.`,
    ]);
}

/** Which operation may draw which code is said to people; neither types nor the client depend on it. */
function compareLists(base: CallerView, revision: CallerView): Change[] {
  const before = listsOf(base);
  return [...listsOf(revision)].flatMap(([operationId, has]) => {
    const had = before.get(operationId) ?? has;
    const lost = had.filter((each) => !has.includes(each));
    const won = has.filter((each) => !had.includes(each));
    return [
      ...(lost.length > 0 ? [listed(operationId, `It is no longer said to refuse with ${codes(lost)}.`)] : []),
      ...(won.length > 0 ? [listed(operationId, `It is now said to refuse with ${codes(won)}.`)] : []),
    ];
  });
}

const listed = (operationId: string, says: string): Change => ({ impact: 'patch', where: code(operationId), says });

const listsOf = ({ document }: CallerView): Map<string, readonly string[]> =>
  new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation['x-error-codes']]));
