import { errorCatalogueOf, follow } from '../document.js';

/** Each code that an operation or an answer names stands in the error catalogue. */
export function errorCodesResolve() {
  let catalogue = {};
  const isKnown = (code) => Object.hasOwn(catalogue, code);
  return {
    Root(root, ctx) {
      catalogue = errorCatalogueOf(ctx, root);
      const { codeByStatus = {}, gatewayCodes = {}, unsuccessful } = follow(ctx, root['x-error-body']).node ?? {};
      for (const code of [...Object.values(codeByStatus), ...Object.values(gatewayCodes), unsuccessful?.code]) {
        if (code !== undefined && !isKnown(code))
          ctx.report({
            message: `"${code}" is not in the error catalogue.`,
            location: ctx.location.child('x-error-body'),
          });
      }
    },
    Operation(operation, ctx) {
      (operation['x-error-codes'] ?? []).forEach((code, index) => {
        if (!isKnown(code))
          ctx.report({
            message: `"${code}" is not in the error catalogue.`,
            location: ctx.location.child(['x-error-codes', index]),
          });
      });
      (operation['x-not-found-codes'] ?? []).forEach((code, index) => {
        if (!operation['x-error-codes']?.includes(code))
          ctx.report({
            message: `x-error-codes of "${operation.operationId}" must list "${code}".`,
            location: ctx.location.child(['x-not-found-codes', index]),
          });
      });
      for (const lifecycle of operation['x-lifecycle'] ?? []) {
        const codes = [follow(ctx, lifecycle).node?.gone?.codes ?? []].flat();
        for (const code of codes.filter((each) => !isKnown(each)))
          ctx.report({
            message: `"${code}" is not in the error catalogue.`,
            location: ctx.location.child('x-lifecycle'),
          });
      }
    },
    Response(response, ctx) {
      const code = response['x-empty-body'];
      if (code !== undefined && !isKnown(code))
        ctx.report({
          message: `"${code}" is not in the error catalogue.`,
          location: ctx.location.child('x-empty-body'),
        });
    },
  };
}
