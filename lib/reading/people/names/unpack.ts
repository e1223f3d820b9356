/** The words of a list that `scripts/pack-words.mjs` packed: a capital letter says how many letters are the last word's. */
export function unpack(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const piece of packed.match(/[A-P][^A-P]*/g) ?? []) {
    before = before.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
    words.push(before);
  }
  return words;
}
