/** `x-repeatable` says something new: reads are repeatable by their method, and what carries a token by its token. */
export function repeatableHelps() {
  return {
    Operation(operation, ctx) {
      if (operation['x-repeatable'] === undefined) return;
      const report = (why) =>
        ctx.report({
          message: `"${operation.operationId}" ${why} and needs no x-repeatable.`,
          location: ctx.location.child('x-repeatable'),
        });
      if (ctx.key === 'get') report('is a GET');
      if (operation['x-idempotency'] !== undefined) report('carries a token');
    },
  };
}
