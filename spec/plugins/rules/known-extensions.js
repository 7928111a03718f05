/** The extensions that the generator, the emulator or the docs read, and the one that Redocly defines. */
const known = new Set([
  'x-client-name',
  'x-error-body',
  'x-error-catalogue',
  'x-rule-catalogue',
  'x-samples',
  'x-redocly-pagination',
  'x-idempotency',
  'x-async',
  'x-repeatable',
  'x-changes-nothing',
  'x-lifecycle',
  'x-error-codes',
  'x-rules',
  'x-sdk-names',
  'x-empty-body',
  'x-needs',
  'x-unit',
  'x-extensible-enum',
  'x-wire-quirks',
  'x-sensitive',
  'x-client-setting',
  'x-in-answer',
  'x-not-found-codes',
  'x-region-endpoints',
]);

/** OpenAPI allows any key that begins with `x-`; a misspelt one would be a behaviour that nobody reads. */
export function knownExtensions() {
  return {
    any: {
      enter(node, ctx) {
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) {
          if (!/^x-/.test(key) || known.has(key) || ctx.type.name.endsWith('Map')) continue;
          ctx.report({
            message: `Nothing reads "${key}".`,
            suggest: [...known].filter((name) => name.slice(0, 4) === key.slice(0, 4)),
            location: ctx.location.child(key).key(),
          });
        }
      },
    },
  };
}
