import { errorCatalogueOf, follow } from '../document.js';

/** Each code that an operation or an answer names stands in the error catalogue. */
export function errorCodesResolve() {
  let catalogue = {};
  const isKnown = (code) => Object.hasOwn(catalogue, code);
  return {
    Root(root, ctx) {
      catalogue = errorCatalogueOf(ctx, root);
      const byStatus = follow(ctx, root['x-error-body']).node?.codeByStatus ?? {};
      for (const code of Object.values(byStatus)) {
        if (!isKnown(code))
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
      for (const lifecycle of operation['x-lifecycle'] ?? []) {
        const { node } = follow(ctx, lifecycle);
        if (node?.gone?.code !== undefined && !isKnown(node.gone.code))
          ctx.report({
            message: `"${node.gone.code}" is not in the error catalogue.`,
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
