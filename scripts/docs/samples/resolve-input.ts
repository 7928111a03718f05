/** The input of a call: path, query and body fields in one object. */
export type Input = Readonly<Record<string, unknown>>;

/** What earlier samples were answered, by their names. */
export type Answers = ReadonlyMap<string, unknown>;

const reference = /^\$(\w+)(\/.*)$/;
const referenceWithin = /\$\{(\w+)(\/[^}]*)\}/g;

/**
 * An input in which every `$name/pointer` is replaced by the value at that place of the answer to the sample of that name, and
 * every `${name/pointer}` within a text by the same as text.
 * @throws {RangeError} when the answer has no such value
 */
export function resolveInput(input: Input, answers: Answers): Input {
  return resolveValue(input, answers) as Input;
}

function resolveValue(value: unknown, answers: Answers): unknown {
  if (typeof value === 'string') return resolveText(value, answers);
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, answers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveValue(item, answers)]));
}

function resolveText(text: string, answers: Answers): unknown {
  const [, name = '', pointer = ''] = reference.exec(text) ?? [];
  if (name !== '') return valueAt(name, pointer, answers);
  return text.replace(referenceWithin, (_, within: string, at: string) => String(valueAt(within, at, answers)));
}

function valueAt(name: string, pointer: string, answers: Answers): unknown {
  const found = pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], answers.get(name));
  if (found === undefined) throw new RangeError(`The answer to the sample ${name} has nothing at ${pointer}.`);
  return found;
}
