/** Most reasons that one arrow shows, and most letters on one line of it. */
const mostReasons = 4;
const mostLetters = 26;

/** The lines beside an arrow: each reason, in several lines where it is long, and of many only the first few. */
export function labelLines(reasons: readonly string[]): string[] {
  const shown = reasons.slice(0, mostReasons).flatMap(wrap);
  const left = reasons.length - mostReasons;
  return left > 0 ? [...shown, `and ${left} more`] : shown;
}

function wrap(reason: string): string[] {
  const lines: string[] = [];
  for (const word of reason.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= mostLetters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
