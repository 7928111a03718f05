/** Keys that hold a map: what follows is a name that somebody chose, whatever it looks like. */
const maps: readonly string[] = [
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'schemas',
  'parameters',
  'headers',
  'responses',
  'requestBodies',
  'securitySchemes',
  'examples',
  'variables',
  'mapping',
  'content',
  'paths',
  'states',
];

/** A token of a JSON pointer. */
export interface PointerToken {
  readonly text: string;
  /** Whether it is a key that the format gives a meaning, and neither a chosen name nor a place in a list. */
  readonly isKey: boolean;
}

/** The tokens of a pointer that begins with `#/`. In `#/…/properties/description` the last one is the name of a field, and no key. */
export function pointerTokens(pointer: string): PointerToken[] {
  const tokens: PointerToken[] = [];
  for (const text of pointer.slice(2).split('/').map(decode)) {
    const before = tokens.at(-1);
    const isNamed = before?.isKey === true && maps.includes(before.text);
    tokens.push({ text, isKey: !isNamed && !/^\d+$/.test(text) });
  }
  return tokens;
}

const decode = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');
