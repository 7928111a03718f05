import { parametersOf, schemaAt, successSchemaOf } from '../document.js';

const parameterKeys = ['cursorParam', 'offsetParam', 'limitParam'];
const pointerKeys = ['items', 'nextCursor', 'hasMore', 'total'];

/** What `x-redocly-pagination` names exists: query parameters of the operation, fields of its answer. */
export function paginationResolves() {
  return {
    Operation(operation, ctx) {
      const paging = operation['x-redocly-pagination'];
      if (paging === undefined) return;
      const at = (key) => ctx.location.child(['x-redocly-pagination', key]);
      const query = parametersOf(ctx, operation).filter((parameter) => parameter?.in === 'query');
      for (const key of parameterKeys) {
        if (key in paging && !query.some(({ name }) => name === paging[key]))
          ctx.report({
            message: `"${paging[key]}" is not a query parameter of "${operation.operationId}".`,
            location: at(key),
          });
      }
      const answer = successSchemaOf(ctx, operation);
      for (const key of pointerKeys) {
        if (!(key in paging)) continue;
        const field = answer && schemaAt(ctx, answer, String(paging[key]));
        if (field === undefined)
          ctx.report({
            message: `"${paging[key]}" names no field of the answer of "${operation.operationId}".`,
            location: at(key),
          });
        else if (key === 'items' && ![field.node.type].flat().includes('array'))
          ctx.report({ message: `"${paging[key]}" must name an array.`, location: at(key) });
      }
      const key = paging.itemKey && answer && schemaAt(ctx, answer, `${paging.items}/*${paging.itemKey}`);
      if (paging.itemKey && key === undefined)
        ctx.report({ message: `"${paging.itemKey}" names no field of the items.`, location: at('itemKey') });
    },
  };
}
