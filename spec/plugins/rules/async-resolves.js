import { follow, parametersOf } from '../document.js';

/**
 * A change that goes on after its call names a resource whose lifecycle has both states and a way between them, a code that the operation
 * may draw, and takes what identifies the resource. What draws that code on one resource declares that it is such a change.
 */
export function asyncResolves() {
  const lifecycles = new Map();
  const changes = [];
  const others = [];
  return {
    Root: {
      leave(root, ctx) {
        for (const { operation, names, location } of others) {
          const entry = changes.map((change) => change.entry).find(({ refusedAs }) => drawsCode(operation, refusedAs));
          const [id] = lifecycles.get(entry?.resource)?.identifiedBy ?? [];
          if (entry !== undefined && names.includes(id))
            ctx.report({
              message: `"${operation.operationId}" draws "${entry.refusedAs}" and must declare x-async.`,
              location,
            });
        }
        for (const { operation, names, entry, location } of changes) {
          const problem = problemOf(operation, names, entry, lifecycles.get(entry.resource));
          if (problem !== undefined)
            ctx.report({ message: `x-async of "${operation.operationId}": ${problem}`, location });
        }
      },
    },
    Lifecycle(lifecycle) {
      lifecycles.set(lifecycle.resource, lifecycle);
    },
    Operation(operation, ctx) {
      const { node: entry } = follow(ctx, operation['x-async']);
      const inPath = parametersOf(ctx, operation).filter((parameter) => parameter.in === 'path');
      const names = inPath.map(({ name }) => name);
      const location = ctx.location.child(entry === undefined ? 'operationId' : 'x-async');
      if (entry === undefined) others.push({ operation, names, location });
      else changes.push({ operation, names, entry, location });
    },
  };
}

const drawsCode = (operation, code) => operation['x-error-codes']?.includes(code) === true;

function problemOf(operation, names, { resource, busy, ready, endsAs, refusedAs }, lifecycle) {
  if (lifecycle === undefined) return `no operation reads the lifecycle of a resource "${resource}".`;
  const unknown = [busy, ready].find((state) => !Object.hasOwn(lifecycle.states, state));
  if (unknown !== undefined) return `"${unknown}" is not a state of ${resource}.`;
  const isWay = ({ from, to }, [start, end]) => from === start && to === end;
  const ways = [
    [ready, busy],
    [busy, ready],
  ];
  const missing = ways.find((way) => !lifecycle.transitions.some((transition) => isWay(transition, way)));
  if (missing !== undefined) return `the lifecycle of ${resource} has no way from ${missing.join(' to ')}.`;
  if (endsAs !== undefined && lifecycle.gone?.means !== endsAs)
    return `"${endsAs}" is not what "not found" means for ${resource}.`;
  if (!drawsCode(operation, refusedAs)) return `x-error-codes must list "${refusedAs}".`;
  const [first] = lifecycle.identifiedBy;
  return names.includes(first) ? undefined : `its path must have the parameter "${first}".`;
}
