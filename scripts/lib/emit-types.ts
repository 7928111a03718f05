import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { SpecDocument } from './spec-model.js';

/** The source of `schema.gen.ts`: openapi-typescript's types of the document, with open sets of known values. */
export async function emitTypes(document: SpecDocument): Promise<string> {
  const nodes = await openapiTypescript(structuredClone(document) as never, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openUnion((schema as { 'x-extensible-enum'?: readonly string[] })['x-extensible-enum']),
  });
  return astToString(nodes);
}

/** `'a' | 'b' | (string & {})`: editors offer the known values, and a value that the server adds later still fits. */
function openUnion(known: readonly string[] | undefined): ts.TypeNode | undefined {
  if (known === undefined) return undefined;
  const { factory } = ts;
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  return factory.createUnionTypeNode([...literals, anyString]);
}
