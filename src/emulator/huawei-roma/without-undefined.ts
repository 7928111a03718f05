/** An object whose fields are either there with a value or not there at all. */
type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };

/** Leaves out the fields that hold nothing. */
export function withoutUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  const held = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held) as Defined<Fields>;
}
