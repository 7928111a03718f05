import { errorCatalogueOf, follow } from '../document.js';

/** Rules and operations agree: each rule named exists, each rule is used, each code it draws can be answered. */
export function rulesResolve() {
  let catalogue = {};
  let errors = {};
  const used = new Set();
  return {
    Root: {
      enter(root, ctx) {
        catalogue = follow(ctx, root['x-rule-catalogue']).node ?? {};
        errors = errorCatalogueOf(ctx, root);
      },
      leave(root, ctx) {
        for (const id of Object.keys(catalogue)) {
          if (!used.has(id))
            ctx.report({
              message: `No operation names the rule "${id}".`,
              location: ctx.location.child('x-rule-catalogue'),
            });
        }
      },
    },
    Operation(operation, ctx) {
      (operation['x-rules'] ?? []).forEach((id, index) => {
        const location = ctx.location.child(['x-rules', index]);
        const rule = catalogue[id];
        used.add(id);
        if (rule === undefined) ctx.report({ message: `"${id}" is not in the rule catalogue.`, location });
        else if (!codesOf(rule).every((code) => canAnswer(operation, errors, code)))
          ctx.report({
            message: `Rule "${id}" draws "${codesOf(rule).join()}", which x-error-codes of "${operation.operationId}" must list.`,
            location,
          });
      });
    },
  };
}

const codesOf = ({ code, assumedCode }) => [code, assumedCode].filter(Boolean);

const canAnswer = (operation, errors, code) =>
  operation['x-error-codes']?.includes(code) || errors[code]?.everyOperation === true;
