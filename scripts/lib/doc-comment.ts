import type { SpecSchema } from './spec-model.js';

/** A TSDoc block of the paragraphs that are not empty. */
export function docComment(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
    .replaceAll('*/', '*\\/')
    .split('\n');
  return lines.length === 1
    ? `/** ${lines[0]} */`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/** Text without the white space around it. */
export const plainText = (text: string): string => text.trim();

/** What a field means, followed by its unit, range, length, values and default. */
export function describeField(schema: SpecSchema): string {
  const facts = constraintsOf(schema);
  const text = plainText(schema.description ?? '');
  return facts.length === 0 ? text : `${text}${text.includes('\n') ? '\n\n' : ' '}${facts.join(' ')}`;
}

/** The first line of a field's description with its constraints: a `@param` has room for one line. */
export function fieldNote(schema: SpecSchema, description: string): string {
  const facts = constraintsOf(schema);
  const [first = ''] = plainText(description).split('\n');
  const [sentence = ''] = first.split(/(?<=\.)\s/);
  return facts.length === 0 || sentence.endsWith(facts.join(' ')) ? sentence : `${sentence} ${facts.join(' ')}`;
}

function constraintsOf(schema: SpecSchema): string[] {
  const known = schema['x-extensible-enum'];
  return [
    schema['x-unit'] && `Unit: ${schema['x-unit']}.`,
    rangeOf('Value', schema.minimum, schema.maximum),
    rangeOf('Length', schema.minLength, schema.maxLength),
    rangeOf('Entries', schema.minItems, schema.maxItems),
    schema.enum && `One of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}.`,
    known && `Known values: ${known.map((value) => `\`${value}\``).join(', ')}.`,
    schema.default !== undefined && `Default \`${JSON.stringify(schema.default)}\`.`,
  ].filter((fact) => typeof fact === 'string');
}

function rangeOf(what: string, least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return `${what} ${least} to ${most}.`;
  if (least !== undefined) return `${what} at least ${least}.`;
  return most === undefined ? undefined : `${what} at most ${most}.`;
}
