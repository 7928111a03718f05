import { operationsOf, type PlacedOperation, type SpecDocument } from '../lib/spec-model.js';

/**
 * Writes the paths as they go over the wire. A specification tells operations on one path apart by a fragment, which a
 * reader cannot know: `/v1/peerconn/{peerConnId}#resize` becomes `/v1/peerconn/{peerConnId}?resize`.
 */
export function withWirePaths(document: SpecDocument): SpecDocument {
  const queries = new Map(operationsOf(document).map((placed) => [placed.path, constantQuery(placed)]));
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const [plain] = path.split('#');
    const query = queries.get(path) ?? '';
    return [path === plain || query === '' ? path : `${plain}?${query}`, item] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function constantQuery({ parameters }: PlacedOperation): string {
  return parameters
    .filter((parameter) => parameter.in === 'query' && parameter.schema.const !== undefined)
    .map(({ name, schema }) => (schema.const === '' ? name : `${name}=${String(schema.const)}`))
    .join('&');
}
