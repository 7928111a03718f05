/**
 * The same type with open sets of known texts, `'a' | 'b' | (string & {})`, as plain `string`. openapi-fetch marks fields for reading
 * and writing with a mapped type that takes `string & {}` for an object and returns its methods instead of a text.
 */
export type PlainStrings<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends (infer Item)[]
    ? PlainStrings<Item>[]
    : T extends object
      ? { [Key in keyof T]: PlainStrings<T[Key]> }
      : T;
