/** What authenticates a caller is marked `x-sensitive`, so that no log and no error shows it. */
export function secretsMarked() {
  return {
    SecurityScheme(scheme, { location, report }) {
      if (scheme['x-sensitive'] !== true)
        report({
          message: `Security scheme "${scheme.name ?? scheme.type}" must be marked x-sensitive: true.`,
          location,
        });
    },
  };
}
