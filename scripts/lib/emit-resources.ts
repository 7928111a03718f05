import { docComment } from './doc-comment.js';
import { upperFirst } from './emit-operations.js';
import { operationsOf, type SpecDocument, type SpecLifecycle } from './spec-model.js';

/** The resources that `waitFor` can wait for, as types. */
export function emitResources(document: SpecDocument): string {
  const members = operationsOf(document).flatMap(({ operation: { operationId, 'x-lifecycle': lifecycles = [] } }) =>
    lifecycles.map((lifecycle) => emitResource(operationId, lifecycle)),
  );
  return [
    docComment(['The resources of the service whose states can be waited for.']),
    `export interface ${document['x-client-name']}Resources {\n${members.join('\n\n')}\n}`,
  ].join('\n');
}

function emitResource(operationId: string, { resource, identifiedBy, states, gone }: SpecLifecycle): string {
  const read = upperFirst(operationId);
  const meanings = Object.entries(states).map(([state, { meaning }]) => `- \`${state}\` ${meaning}`);
  return [
    docComment([`Read by \`${operationId}\`. Its states:`, meanings.join('\n')]),
    `${resource}: {`,
    `state: ${union(Object.keys(states))};`,
    `ids: Pick<${read}Input, ${union(identifiedBy)}>;`,
    `resource: ${read}Output;`,
    '/** The state that a resource which is not found is in; `never` where it has no such state. */',
    `goneState: ${gone?.means === undefined ? 'never' : JSON.stringify(gone.means)};`,
    '};',
  ].join('\n');
}

const union = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(' | ');
