import type { Printed } from './choose-printed.js';

/**
 * The statements that print what was chosen of an answer.
 * @param holder the name by which the answer, or the field of it that holds what is printed, can be read
 */
export function printStatements({ isList, isAlwaysThere, fields, within }: Printed, holder: string): string {
  if (isList) {
    const item = itemName(within ?? holder);
    return `for (const ${item} of ${holder}${isAlwaysThere ? '' : ' ?? []'}) { ${printItem(item, fields)} }`;
  }
  const dot = isAlwaysThere ? '.' : '?.';
  return `console.log(${fields.map((field) => `${holder}${dot}${field}`).join(', ')});`;
}

/** The statement that prints fields of one item of a list. */
export const printItem = (item: string, fields: readonly string[]): string =>
  `console.log(${fields.map((field) => `${item}.${field}`).join(', ')});`;

/** What one item of a list is called: `peerConn` for `peerConns`, `server` for `serverList`. */
export function itemName(list: string): string {
  const words = list.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const one = words
    .replace(/List$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
  const isName = one !== words && /^\w+$/.test(one);
  return isName ? one.charAt(0).toLowerCase() + one.slice(1) : 'item';
}
