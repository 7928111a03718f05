import { parametersOf } from '../document.js';

/**
 * A path key with a fragment shares its path and method with other operations. The fragment never reaches the wire, so the
 * operation must have a required query parameter that tells it apart.
 */
export function operationSelectable() {
  let pathKey = '';
  return {
    PathItem(item, { key }) {
      pathKey = String(key);
    },
    Operation(operation, ctx) {
      if (!pathKey.includes('#')) return;
      const selects = parametersOf(ctx, operation).some((p) => p?.in === 'query' && p.required === true);
      if (!selects)
        ctx.report({
          message: `"${operation.operationId}" shares its path with others and needs a required query parameter that selects it.`,
          location: ctx.location.child('operationId'),
        });
    },
  };
}
