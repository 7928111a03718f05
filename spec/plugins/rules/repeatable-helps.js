const keys = ['x-repeatable', 'x-changes-nothing'];

/** These say something new: reads are repeatable by their method, what carries a token by its token, and one of the two is enough. */
export function repeatableHelps() {
  return {
    Operation(operation, ctx) {
      const [key, other] = keys.filter((name) => operation[name] !== undefined);
      if (key === undefined) return;
      const report = (why) =>
        ctx.report({
          message: `"${operation.operationId}" ${why} and needs no ${other ?? key}.`,
          location: ctx.location.child(other ?? key),
        });
      if (ctx.key === 'get') report('is a GET');
      if (operation['x-idempotency'] !== undefined) report('carries a token');
      if (other !== undefined) report(`has ${key}`);
    },
  };
}
