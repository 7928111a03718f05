/** A block of code in a guide whose language is followed by what it is about, such as the path of a file. */
export interface AboutBlock {
  readonly language: string;
  readonly about: string;
  readonly text: string;
}

/** The blocks of a text in Markdown that say what they are about, in its order. */
export const aboutBlocks = (markdown: string): AboutBlock[] =>
  [...markdown.matchAll(/^```(\w+) (.+)\n([\s\S]*?)^```$/gm)].map(([, language = '', about = '', text = '']) => ({
    language,
    about,
    text,
  }));

/** What an edit in the form of a diff replaces, and by what: lines that begin with a blank stay, with a minus they go, with a plus they come. */
export function sidesOf(edit: string): { readonly replace: string; readonly by: string } {
  const lines = edit.trimEnd().split('\n');
  const side = (mark: string) =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return { replace: side('-'), by: side('+') };
}

/** What code says, in comments, that it prints. */
export const promisedOutput = (code: string): string[] =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text = '']) => text);
