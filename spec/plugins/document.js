// Reading a document that is still split over files: every `$ref` is resolved from the file that it stands in.

/** A node and the file it was found in. */
export function follow(ctx, node, from = ctx.location.source.absoluteRef) {
  if (node?.$ref === undefined) return { node, from };
  const { node: target, location } = ctx.resolve(node, from);
  return follow(ctx, target, location?.source.absoluteRef);
}

/** The parameters of an operation, followed; without those that refer to nothing, which Redocly reports. */
export function parametersOf(ctx, operation, from) {
  return (operation.parameters ?? []).map((parameter) => follow(ctx, parameter, from).node).filter(Boolean);
}

/** The schema of the JSON body of a request or response, followed. */
export function jsonSchemaOf(ctx, holder, from) {
  const { node, from: file } = follow(ctx, holder, from);
  const media = node?.content?.['application/json'];
  return media?.schema === undefined ? undefined : follow(ctx, media.schema, file);
}

/** The schema of an operation's first answer with a status 2xx. */
export function successSchemaOf(ctx, operation, from) {
  const status = Object.keys(operation.responses ?? {}).find((key) => key.startsWith('2'));
  return status === undefined ? undefined : jsonSchemaOf(ctx, operation.responses[status], from);
}

/** The schema that a JSON pointer names inside an object schema, `*` for the items of an array, or undefined where there is none. */
export function schemaAt(ctx, schema, pointer) {
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce((at, token) => {
    const next = token === '*' ? at?.node?.items : at?.node?.properties?.[token];
    return next === undefined ? undefined : follow(ctx, next, at.from);
  }, schema);
}

/** The error catalogue of the document, merged from its files. */
export function errorCatalogueOf(ctx, root) {
  const catalogues = (root['x-error-catalogue'] ?? []).map((entry) => follow(ctx, entry).node ?? {});
  return Object.assign({}, ...catalogues);
}
