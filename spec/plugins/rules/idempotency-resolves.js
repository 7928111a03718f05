import { follow, parametersOf } from '../document.js';

/** What `x-idempotency` names exists and does not contradict the parameter's own schema. */
export function idempotencyResolves() {
  return {
    Operation(operation, ctx) {
      if (operation['x-idempotency'] === undefined) return;
      const { node: idempotency } = follow(ctx, operation['x-idempotency']);
      const location = ctx.location.child('x-idempotency');
      const parameter = parametersOf(ctx, operation).find(({ name }) => name === idempotency.parameter);
      if (parameter === undefined)
        ctx.report({
          message: `"${idempotency.parameter}" is not a parameter of "${operation.operationId}".`,
          location,
        });
      else if (parameter.schema?.maxLength !== idempotency.maxLength)
        ctx.report({
          message: `maxLength ${idempotency.maxLength} differs from that of parameter "${parameter.name}".`,
          location,
        });
      if (!operation['x-error-codes']?.includes(idempotency.mismatchCode))
        ctx.report({
          message: `x-error-codes of "${operation.operationId}" must list "${idempotency.mismatchCode}".`,
          location,
        });
    },
  };
}
