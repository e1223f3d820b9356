/**
 * A pattern for one set of words followed closely by another in the same sentence: `near('fell|slipped', 'stairs|kerb')`.
 * Both are alternatives as in a pattern, in plain form; at most `between` words (5 unless said) stand between them. Bounded,
 * so that it stays linear.
 */
export const near = (first: string, second: string, between = 5): RegExp =>
  new RegExp(
    `\\b(?:${first})(?:[,;:'"]{0,2} [\\w'£%&/-]{1,20}){0,${between}}?[,;:'"]{0,2} ['"]?(?:${second})\\b`,
  );
