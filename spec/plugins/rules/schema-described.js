import { follow } from '../document.js';

/** Each field says what it is: it becomes the documentation of the generated client. */
export function schemaDescribed() {
  return {
    Schema(schema, ctx) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const described = property?.description ?? follow(ctx, property).node?.description;
        if (!described)
          ctx.report({
            message: `Field "${name}" needs a description.`,
            location: ctx.location.child(['properties', name]),
          });
      }
    },
  };
}
