/** Which of the searched names must match as a whole: the names of the parameters, joined by commas. */
export interface Precision {
  readonly precise_search?: string | undefined;
}

/** Whether a name is one that is searched for: a part of it is enough unless the search is precise. */
export function isFound(name: string, wanted: string | undefined, parameter: string, precision: Precision): boolean {
  if (wanted === undefined) return true;
  const isPrecise = precision.precise_search?.split(',').includes(parameter) ?? false;
  return isPrecise ? name === wanted : name.includes(wanted);
}

/** Whether a value is the one that is searched for. */
export function isSame<Value>(value: Value, wanted: Value | undefined): boolean {
  return wanted === undefined || value === wanted;
}
