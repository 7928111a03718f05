/** Whether any version is out: in the changelog the heading of one that is not ends with "unreleased". */
export const isPublished = (changelog: string): boolean =>
  changelog.split('\n').some((line) => line.startsWith('## ') && !line.trimEnd().endsWith('unreleased'));
