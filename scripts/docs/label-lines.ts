/** Most reasons that one arrow shows, and most letters on one line of it. */
const mostReasons = 4;
const mostLetters = 16;

/** The lines of an arrow's reasons: each reason, in several lines where it is long, and of many only the first few. */
export function labelLines(reasons: readonly string[]): string[] {
  const left = reasons.length - mostReasons;
  const shown = reasons.slice(0, mostReasons);
  const more = left > 0 ? [`and ${left} more`] : [];
  return [...shown.flatMap((reason, index) => wrap(index < shown.length - 1 ? `${reason},` : reason)), ...more];
}

function wrap(reason: string): string[] {
  const lines: string[] = [];
  for (const { piece, space } of piecesOf(reason)) {
    const longer = `${lines.at(-1) ?? ''}${space}${piece}`;
    if (lines.length > 0 && longer.length <= mostLetters) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** Words; those that are too long for a line are names of operations, which may be broken before a capital. */
function piecesOf(reason: string): { readonly piece: string; readonly space: string }[] {
  return reason.split(' ').flatMap((word) => {
    const pieces = word.length > mostLetters ? word.split(/(?=[A-Z])/) : [word];
    return pieces.map((piece, index) => ({ piece, space: index === 0 ? ' ' : '' }));
  });
}
