/**
 * What a saved file means for the docs site: nothing; that the site is made again, where pages whose content is the same need not be
 * rendered anew; or that all pages must be, because how they are rendered may have changed.
 */
export type Rebuild = 'nothing' | 'changed pages' | 'all pages';

const content = [
  /^spec\//,
  /^generated\//,
  /^src\//,
  /^scripts\/docs\/browser\//,
  /^scripts\/docs\/.*\.(?:md|yaml|css)$/,
  /^(?:CHANGELOG\.md|package\.json)$/,
];
const rendering = [/^scripts\/(?:docs|lib)\//];

/**
 * Decides what a saved file means.
 * @param file relative to the project's folder, with slashes
 */
export function decideRebuild(file: string): Rebuild {
  // Editors save under another name first.
  if (/(?:~|\.sw[a-z]|\.tmp)$|(?:^|\/)\.#/.test(file)) return 'nothing';
  if (content.some((pattern) => pattern.test(file))) return 'changed pages';
  return rendering.some((pattern) => pattern.test(file)) ? 'all pages' : 'nothing';
}
