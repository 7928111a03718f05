/** Values that programs do not show, each with the environment variable that they read it from instead. */
export type HiddenValues = ReadonlyMap<string, string>;

/** How a literal is written. */
export interface LiteralLayout {
  readonly hidden?: HiddenValues;
  /** The white space before the line that the value begins on; what the value holds goes on lines of its own then. Default: all is one line. */
  readonly indent?: string | undefined;
}

/** A value as TypeScript writes it; a hidden one as the environment variable that holds it. */
export function typescriptLiteral(value: unknown, layout: LiteralLayout = {}): string {
  if (typeof value === 'string') return textLiteral(value, layout.hidden);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = layout.indent === undefined ? layout : { ...layout, indent: `${layout.indent}  ` };
  if (Array.isArray(value))
    return enclose(
      '[]',
      value.map((item: unknown) => typescriptLiteral(item, inner)),
      layout,
    );
  const fields = Object.entries(value).map(([name, item]) => `${keyOf(name)}: ${typescriptLiteral(item, inner)}`);
  return enclose('{}', fields, layout);
}

function enclose(brackets: '[]' | '{}', items: readonly string[], { indent }: LiteralLayout): string {
  const [open, close] = [brackets.charAt(0), brackets.charAt(1)];
  if (items.length === 0) return brackets;
  if (indent !== undefined) return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
  return brackets === '[]' ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
}

/** Whether a name can stand in TypeScript without quotes. */
export const isPlainName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** Without its brackets, `__proto__` would set the prototype. */
function keyOf(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return isPlainName(name) ? name : quoteText(name);
}

function textLiteral(text: string, hidden: HiddenValues | undefined): string {
  const variable = hidden?.get(text);
  return variable === undefined ? quoteText(text) : `process.env.${variable} ?? ''`;
}

/** A text between single quotes: the other escapes of JSON are TypeScript's too. */
export const quoteText = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
