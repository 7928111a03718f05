/** What an operation is shown in, in this order; the first one is what a reader sees before choosing. Redoc shows no others. */
export const sampleLanguages = {
  namedCall: { lang: 'typescript', label: 'TypeScript' },
  typedFetch: { lang: 'typescript', label: 'Typed fetch' },
  curl: { lang: 'shell', label: 'curl' },
} as const;
