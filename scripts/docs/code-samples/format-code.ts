import { format } from 'prettier';

/** As many letters as Redoc's column of code has in a window of 1280 pixels. */
export const codeWidth = 50;

/** Pretty printed TypeScript, without a line break at its end. */
export async function formatCode(code: string): Promise<string> {
  const formatted = await format(code, {
    parser: 'typescript',
    printWidth: codeWidth,
    singleQuote: true,
    trailingComma: 'all',
  });
  return formatted.trimEnd();
}
