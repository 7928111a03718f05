import type { OperationEntry } from '../operations/service-table.js';

/**
 * The project in a request's path, decoded; undefined where the operation has none. The endpoint's own path may stand before that of the
 * operation, so that parts are counted from the end.
 */
export function projectInPath({ path: template, settings = {} }: OperationEntry, url: string): string | undefined {
  const names = (template.split('#', 1)[0] ?? '').split('/');
  const index = names.findIndex((name) => settings[name.slice(1, -1)] === 'projectId');
  if (index < 0) return undefined;
  const [path = ''] = url.split('?', 1);
  return decodeURIComponent(path.split('/').at(index - names.length) ?? '');
}
