/** A part of a text. */
export interface TextPart {
  readonly text: string;
  /** Whether it stood between backticks. */
  readonly isCode: boolean;
}

/** The parts of a text: what stands between backticks is code. */
export const splitCode = (text: string): TextPart[] =>
  text.split('`').map((part, index) => ({ text: part, isCode: index % 2 === 1 }));
