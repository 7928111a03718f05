import { fold, namePart, squash, writtenWord } from './split-words.js';

/** A piece of a text, and whether it is what was asked for. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a text into pieces: the words, or parts of words, that are among the terms, and what stands between them. */
export function markMatches(text: string, terms: readonly string[]): TextPiece[] {
  const wanted = new Set(terms);
  const pieces = cut(text, writtenWord, (word) => wanted.has(squash(word)));
  return pieces.flatMap((piece) =>
    piece.isMatch ? [piece] : cut(piece.text, namePart, (part) => wanted.has(fold(part))),
  );
}

function cut(text: string, pattern: RegExp, isWanted: (word: string) => boolean): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (!isWanted(word)) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), isMatch: false });
    pieces.push({ text: word, isMatch: true });
    at = index + word.length;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isMatch: false }] : pieces;
}
