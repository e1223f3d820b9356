/**
 * Wordings as a person lists them: one to a line, or several parted by ` | `. The end of a line is a `|`, so a choice within a
 * wording may run over several lines too.
 */
const listed = (text: TemplateStringsArray, parts: readonly string[]): string[] =>
  String.raw(text, ...parts)
    .split(/\n| \| /)
    .map((wording) => wording.trim())
    .filter(Boolean);

/** Several wordings, as the inside of a group or the whole of a pattern. Written as in `oneOf`. */
export const wordings = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  listed(text, parts).join('|');

/**
 * One of several wordings, as part of a pattern. Backslashes are written as in a pattern, a space at the end as `[ ]`;
 * what is put in by `${…}` is part of a pattern too.
 */
export const oneOf = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  `(?:${wordings(text, ...parts)})`;

/** A pattern for one of several wordings, as whole words: each begins and ends with a letter or a figure. */
export const phrases = (text: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(`\\b${oneOf(text, ...parts)}\\b`);

/** A pattern that is put together from parts. */
export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''));

/** Up to `most` words of one sentence, each with the space behind it. */
export const gap = (most: number): string => `(?:[^\\s.!?]+[ \\t]+){0,${most}}`;
