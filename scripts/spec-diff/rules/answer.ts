import type { OperationPair } from '../caller-view.js';
import { code, type Change } from '../change.js';

/** Headers that are fields of the answer. */
export function compareAnswerHeaders({ base, revision }: OperationPair): Change[] {
  const where = code(revision.operationId);
  const [had, has] = [base.answerHeaders ?? [], revision.answerHeaders ?? []];
  return [
    ...had
      .filter((name) => !has.includes(name))
      .map((name): Change => ({
        impact: 'major',
        where,
        says: `The header ${code(name)} is no field of the answer any more.`,
      })),
    ...has
      .filter((name) => !had.includes(name))
      .map((name): Change => ({ impact: 'minor', where, says: `The header ${code(name)} is a field of the answer.` })),
  ];
}
