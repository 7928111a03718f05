import { follow, parametersOf } from '../document.js';

const hasExample = (node) => node?.example !== undefined || Object.keys(node?.examples ?? {}).length > 0;

/** Whether an answer shows what it looks like: its body, or its headers where it has no body. */
function showsAnswer(ctx, response) {
  const { node, from } = follow(ctx, response);
  const shown = node?.content
    ? Object.values(node.content)
    : Object.values(node?.headers ?? {}).map((header) => follow(ctx, header, from).node);
  return shown.length > 0 && shown.every(hasExample);
}

/** Each operation has at least one example of a request and one of an answer. */
export function operationExamples() {
  return {
    Operation(operation, ctx) {
      const { location, report } = ctx;
      for (const parameter of parametersOf(ctx, operation)) {
        if (!hasExample(parameter))
          report({
            message: `Parameter "${parameter.name}" of "${operation.operationId}" needs an example.`,
            location: location.child('parameters'),
          });
      }
      const body = operation.requestBody && follow(ctx, operation.requestBody).node;
      if (body && !Object.values(body.content ?? {}).every(hasExample))
        report({
          message: `The request body of "${operation.operationId}" needs an example.`,
          location: location.child('requestBody'),
        });
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        if (!showsAnswer(ctx, response))
          report({
            message: `The answer ${status} of "${operation.operationId}" needs an example of its body or, without one, of its headers.`,
            location: location.child('responses'),
          });
      }
    },
  };
}
