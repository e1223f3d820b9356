/** A small generator of numbers from 0 to 1 (mulberry32), so that every run takes the drafts in the same order. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts things in another order, in place. */
export function shuffle<Thing>(things: Thing[], next: () => number): void {
  for (let at = things.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const [one, two] = [things[at], things[other]] as [Thing, Thing];
    things[at] = two;
    things[other] = one;
  }
}
