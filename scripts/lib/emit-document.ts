import type { SpecDocument } from './spec-model.js';

/** The source of `document.gen.ts`: the bundled specification without what only people read, for the emulator that validates by it. */
export function emitDocument(document: SpecDocument): string {
  const name = document['x-client-name'].toLowerCase();
  const lean = JSON.stringify(withoutProse(document, false));
  return `/** ${document.info.title}: the bundled specification, without its prose. */\nexport const ${name}Document = ${lean};`;
}

const prose = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'info',
  'tags',
  'x-sdk-names',
  'x-error-catalogue',
  'x-rule-catalogue',
  'x-samples',
]);

/** Where keys are names, a field may well be called `description`. */
const maps = new Set([
  'properties',
  'paths',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'content',
  'securitySchemes',
]);

function withoutProse(node: unknown, isMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item, false));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isMap || !prose.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, !isMap && maps.has(key))]));
}
