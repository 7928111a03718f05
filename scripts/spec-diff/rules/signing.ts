import type { OperationPair } from '../caller-view.js';
import { code, type Change } from '../change.js';

/** Whether an operation is called with credentials. */
export function compareSigning({ base, revision }: OperationPair): Change[] {
  const [before = false, after = false] = [base.unsigned, revision.unsigned];
  if (before === after) return [];
  const where = code(revision.operationId);
  return after
    ? [{ impact: 'minor', where, says: 'It is called without credentials.' }]
    : [{ impact: 'major', where, says: 'It needs credentials, which it was called without.' }];
}
