/** Stands for `\b` in literals and in marked text. */
export const EDGE = '\u0000';
/** Stands for any digit in both. */
export const DIGIT = '0';
