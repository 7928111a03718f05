/** How people call what has names of its own for operations, by the keys of `x-sdk-names`. */
export const sdkLabels: Readonly<Record<string, string>> = {
  python: 'Python',
  java: 'Java',
  go: 'Go',
  node: 'JavaScript',
  metadata: 'API metadata',
  reference: 'Older reference',
};
