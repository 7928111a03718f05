import { follow, successSchemaOf } from '../document.js';

/** A header that becomes a field of the answer needs an answer that is an object, and a name that the body does not have. */
export function answerHeadersFit() {
  return {
    Operation(operation, ctx) {
      const status = Object.keys(operation.responses ?? {}).find((key) => key.startsWith('2'));
      if (status === undefined) return;
      const { node: response, from } = follow(ctx, operation.responses[status]);
      const properties = successSchemaOf(ctx, operation)?.node?.properties;
      for (const [name, header] of Object.entries(response?.headers ?? {})) {
        if (follow(ctx, header, from).node?.['x-in-answer'] !== true) continue;
        if (properties !== undefined && !Object.hasOwn(properties, name)) continue;
        ctx.report({
          message: `The header "${name}" cannot be a field of the answer of "${operation.operationId}".`,
          location: ctx.location.child(['responses', status]),
        });
      }
    },
  };
}
