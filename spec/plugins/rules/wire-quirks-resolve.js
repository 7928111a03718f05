/** A field that is also read under other names does not require them, and quirks fit the field's type. */
export function wireQuirksResolve() {
  return {
    Schema(schema, ctx) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const quirks = property?.['x-wire-quirks'];
        if (quirks === undefined) continue;
        const at = ctx.location.child(['properties', name, 'x-wire-quirks']);
        const types = [property.type].flat();
        for (const alias of quirks.alsoNamed ?? []) {
          if (schema.properties[alias]?.deprecated !== true || schema.required?.includes(alias))
            ctx.report({
              message: `"${alias}" must be a deprecated, optional field beside "${name}".`,
              location: at.child('alsoNamed'),
            });
        }
        if (quirks.digitString && !types.includes('integer'))
          ctx.report({
            message: `digitString is for integers; "${name}" is ${types.join(' or ')}.`,
            location: at.child('digitString'),
          });
        if (quirks.words && !types.includes('integer'))
          ctx.report({
            message: `words stand for integers; "${name}" is ${types.join(' or ')}.`,
            location: at.child('words'),
          });
        if (quirks.numberAsText && !types.includes('string'))
          ctx.report({
            message: `numberAsText is for texts; "${name}" is ${types.join(' or ')}.`,
            location: at.child('numberAsText'),
          });
        if (quirks.emptyStringIsNull && !types.includes('null'))
          ctx.report({
            message: `emptyStringIsNull needs "${name}" to allow null.`,
            location: at.child('emptyStringIsNull'),
          });
      }
    },
  };
}
