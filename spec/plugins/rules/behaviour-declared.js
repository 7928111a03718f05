import { parametersOf } from '../document.js';

/** A parameter that only makes sense with a behaviour (`x-needs`) stands only on operations that declare it. */
export function behaviourDeclared() {
  return {
    Operation(operation, ctx) {
      for (const { name, 'x-needs': needed } of parametersOf(ctx, operation)) {
        if (needed !== undefined && operation[needed] === undefined)
          ctx.report({
            message: `"${operation.operationId}" has the parameter "${name}" and must declare ${needed}.`,
            location: ctx.location.child('operationId'),
          });
      }
    },
  };
}
