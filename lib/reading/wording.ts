/** Wordings as a person lists them: one to a line, or several parted by ` | `. */
const listed = (text: TemplateStringsArray, parts: readonly string[]): string[] =>
  String.raw(text, ...parts)
    .split(/\n| \| /)
    .map((wording) => wording.trim())
    .filter(Boolean);

/**
 * One of several wordings, as part of a pattern. Backslashes are written as in a pattern, a space at the end as `[ ]`;
 * what is put in by `${…}` is part of a pattern too.
 */
export const oneOf = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  `(?:${listed(text, parts).join('|')})`;

/** A pattern for one of several wordings, as whole words: each begins and ends with a letter or a figure. */
export const phrases = (text: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(`\\b${oneOf(text, ...parts)}\\b`);

/** A pattern that is put together from parts. */
export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''));

/** Up to `most` words of one sentence, each with the space behind it. */
export const gap = (most: number): string => `(?:[^\\s.!?]+[ \\t]+){0,${most}}`;
