import { follow, parametersOf } from '../document.js';

/**
 * A change that goes on after its call names a resource whose lifecycle has both states and a way between them, a code that the operation
 * may draw, and takes what identifies the resource.
 */
export function asyncResolves() {
  const lifecycles = new Map();
  const changes = [];
  return {
    Root: {
      leave(root, ctx) {
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
      if (entry === undefined) return;
      const inPath = parametersOf(ctx, operation).filter((parameter) => parameter.in === 'path');
      const names = inPath.map(({ name }) => name);
      changes.push({ operation, names, entry, location: ctx.location.child('x-async') });
    },
  };
}

function problemOf(operation, names, { resource, busy, ready, refusedAs }, lifecycle) {
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
  if (!operation['x-error-codes']?.includes(refusedAs)) return `x-error-codes must list "${refusedAs}".`;
  const lacking = lifecycle.identifiedBy.find((name) => !names.includes(name));
  return lacking && `its path must have the parameter "${lacking}".`;
}
