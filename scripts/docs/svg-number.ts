/** A length in a drawing: to a tenth of a pixel, which is as fine as anyone sees. */
export const px = (length: number): string => String(Math.round(length * 10) / 10);
