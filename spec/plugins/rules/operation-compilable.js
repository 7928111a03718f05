import { follow, parametersOf } from '../document.js';

const scalars = ['string', 'integer', 'number', 'boolean'];

/** What the generator cannot compile is refused here, with its line, and not dropped in silence. */
export function operationCompilable() {
  return {
    Operation(operation, ctx) {
      const report = (message, at) =>
        ctx.report({ message: `"${operation.operationId}" ${message}`, location: ctx.location.child(at) });
      for (const parameter of parametersOf(ctx, operation)) {
        const { type } = follow(ctx, parameter.schema).node ?? {};
        if (parameter.schema?.$ref === undefined && !scalars.includes(type))
          report(
            `has the parameter "${parameter.name}", whose type must be one of ${scalars.join(', ')}.`,
            'parameters',
          );
      }
      if (operation.requestBody && !isCompilable(ctx, operation.requestBody, ['object']))
        report(
          'must have a body of application/json whose schema is an object with its fields under properties.',
          'requestBody',
        );
      const successes = Object.keys(operation.responses ?? {}).filter((status) => status.startsWith('2'));
      if (successes.length !== 1) report('must have exactly one answer with a status 2xx.', 'responses');
      for (const status of successes) {
        const { node } = follow(ctx, operation.responses[status]);
        if (node?.content && !isCompilable(ctx, operation.responses[status], ['object', 'array']))
          report(
            'must answer with application/json whose schema is an object with properties, or an array.',
            'responses',
          );
      }
    },
  };
}

/** Whether a body is JSON of a kind that has its fields in one place: `allOf` and the like would hide them. */
function isCompilable(ctx, holder, types) {
  const { node, from } = follow(ctx, holder);
  const media = node?.content ?? {};
  const { node: schema } = follow(ctx, media['application/json']?.schema, from);
  if (Object.keys(media).length !== 1 || !types.includes(schema?.type)) return false;
  return schema.type === 'array' ? schema.items !== undefined : schema.properties !== undefined;
}
