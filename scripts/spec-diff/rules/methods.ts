import { upperFirst } from '../../lib/emit-operations.js';
import { code, codes, type Change } from '../change.js';
import type { CallerView, OperationPair, PairedOperations } from '../caller-view.js';
import type { OperationEntry } from '../../../src/operations/service-table.js';

/** The client's methods: which went, came, or have another name, and which paths the typed fetch has no more. */
export function compareMethods({ pairs, gone, added }: PairedOperations): Change[] {
  return [
    ...gone.map((entry): Change => ({
      impact: 'major',
      where: code(entry.operationId),
      says: `The method is gone, with its types ${codes(typesOf(entry))}.`,
    })),
    ...pairs.flatMap(comparePair),
    ...added.map(({ operationId, method, path }): Change => ({
      impact: 'minor',
      where: code(operationId),
      says: `The operation is new: ${code(`${method} ${path}`)}.`,
    })),
  ];
}

const typesOf = ({ operationId, paging }: OperationEntry): string[] =>
  ['Input', 'Output', ...(paging ? ['Item'] : [])].map((suffix) => upperFirst(operationId) + suffix);

function comparePair({ base, revision }: OperationPair): Change[] {
  const where = code(revision.operationId);
  const [before, after] = [base, revision].map(({ method, path }) => code(`${method} ${path}`));
  const renamed: Change = {
    impact: 'major',
    where: code(base.operationId),
    says: `The method is now called ${where}, and its types after it; the old names are gone.`,
  };
  const moved: Change = {
    impact: 'major',
    where,
    says: `It stands at ${after ?? ''} instead of ${before ?? ''}, which the typed fetch \`client.http\` has no more.`,
  };
  return [...(base.operationId === revision.operationId ? [] : [renamed]), ...(before === after ? [] : [moved])];
}

/** Names of types that apps import: those after the client's name, and those of schemas. */
export function compareTypeNames({ document: base }: CallerView, { document: revision }: CallerView): Change[] {
  const [before, after] = [base, revision].map((document) => document['x-client-name']);
  const schemas = (document: typeof base) => Object.keys(document.components.schemas ?? {});
  const [had, has] = [schemas(base), schemas(revision)];
  const renamed: Change = {
    impact: 'major',
    where: 'client',
    says: `It is called ${code(after ?? '')} instead of ${code(before ?? '')}, and so are its types, such as ${code(`${before ?? ''}Operations`)}.`,
  };
  return [
    ...(before === after ? [] : [renamed]),
    ...had.filter((name) => !has.includes(name)).map((name) => typeChange('major', name, 'The type is gone.')),
    ...has.filter((name) => !had.includes(name)).map((name) => typeChange('minor', name, 'The type is new.')),
  ];
}

const typeChange = (impact: Change['impact'], name: string, says: string): Change => ({
  impact,
  where: code(name),
  says,
});
