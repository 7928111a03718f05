import { splitCode } from '../../split-code.js';
import { element, type Child } from './element.js';

/** Text of a specification: what stands between backticks is code, links are left as their text. */
export function prose(text: string): Child[] {
  const plain = text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  return splitCode(plain).map((part) => (part.isCode ? element('code', {}, part.text) : part.text));
}
