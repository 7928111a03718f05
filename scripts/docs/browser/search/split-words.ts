/** A word as people write it, and what it is made of. */
export interface SplitWord {
  /** All its letters and digits, small: `X-Bce-Request-Id` gives `xbcerequestid`. */
  readonly whole: string;
  /** Its parts, small: `DescribeTCPListeners` gives `describe`, `tcp`, `listeners`. Empty for a word of one part. */
  readonly parts: readonly string[];
}

/** A word in a text: letters and digits, and the signs that join the parts of a name. */
export const writtenWord = /[\p{L}\p{N}]+(?:[-_.:/][\p{L}\p{N}]+)*/gu;
/** A part of a word: capitals before a capitalised part, a part with or without a capital, capitals alone, digits, other letters. */
export const namePart = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{L}+/gu;
/** Words that say nothing about what is looked for. */
const fillers = new Set(
  'a am an and are as at be by can could did do does for from how i if in is it me my of on or should so that the then there this to was we what when where which who why will with you your'.split(
    ' ',
  ),
);

/** Small letters without accents, so that it does not matter who has which keyboard. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The letters and digits of a name, small, so that one name written in several ways becomes the same. */
export const squash = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text, each with its parts; fillers are left out. */
export function splitWords(text: string): SplitWord[] {
  return [...text.normalize('NFC').matchAll(writtenWord)]
    .map(([word]) => ({ whole: squash(word), parts: partsOf(word) }))
    .filter(({ whole }) => !fillers.has(whole));
}

/** All that a text is found by: its words and their parts. */
export const toTerms = (text: string): string[] =>
  splitWords(text).flatMap(({ whole, parts }) => [...new Set([whole, ...parts])]);

function partsOf(word: string): string[] {
  const parts = [...word.matchAll(namePart)].map(([part]) => fold(part));
  return parts.length > 1 ? parts : [];
}
