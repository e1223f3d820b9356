/** Makes one alternative out of a list that is written over several lines, words parted by commas (not those in `{0,2}`). */
export const oneOf = (...lists: readonly string[]): string =>
  `(?:${lists
    .flatMap((list) => list.split(/,(?!\d*\})/))
    .map((word) => word.trim())
    .filter(Boolean)
    .join('|')})`;

/** Up to `most` words of one sentence, each with the space behind it. */
export const gap = (most: number): string => `(?:[^\\s.!?]+[ \\t]+){0,${most}}`;

/** A pattern that is put together from parts. */
export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''));
