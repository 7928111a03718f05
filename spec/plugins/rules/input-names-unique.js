import { follow, jsonSchemaOf, parametersOf } from '../document.js';

/** The client takes path, query and body fields in one flat object, so no name may stand in two places. */
export function inputNamesUnique() {
  return {
    Operation(operation, ctx) {
      const places = new Map();
      const note = (name, place) => {
        if (places.has(name))
          ctx.report({
            message: `"${name}" stands in ${places.get(name)} and in ${place} of "${operation.operationId}"; the client's flat input needs one place.`,
            location: ctx.location.child('operationId'),
          });
        places.set(name, place);
      };
      for (const parameter of parametersOf(ctx, operation)) note(parameter.name, parameter.in);
      const body = operation.requestBody && follow(ctx, operation.requestBody);
      const schema = body && jsonSchemaOf(ctx, body.node, body.from);
      for (const name of Object.keys(schema?.node?.properties ?? {})) note(name, 'body');
    },
  };
}
