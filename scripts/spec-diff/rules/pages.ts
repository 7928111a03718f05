import { isDeepStrictEqual } from 'node:util';
import { upperFirst } from '../../lib/emit-operations.js';
import type { OperationPair } from '../caller-view.js';
import { code, type Change } from '../change.js';

/** Whether a list is read page by page, and where its items stand. */
export function comparePages({ base, revision }: OperationPair): Change[] {
  const [before, after] = [base.paging, revision.paging];
  const change = (impact: Change['impact'], says: string): Change[] => [
    { impact, where: code(revision.operationId), says },
  ];
  if (isDeepStrictEqual(before, after)) return [];
  if (after === undefined)
    return change('major', 'It is not read page by page any more: `for await`, `pages()` and `items()` are gone.');
  if (before === undefined)
    return change('minor', 'It is read page by page: `for await` gives the items of all pages.');
  if (before.items !== after.items)
    return change(
      'major',
      `Its items come from ${code(after.items)} instead of ${code(before.items)}, and so does the type ${code(`${upperFirst(revision.operationId)}Item`)}.`,
    );
  return change('patch', 'How the client finds the next page changed.');
}
