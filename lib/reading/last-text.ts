/**
 * What was worked out of the parts of one text (its lines, its sentences), for the next text that holds the same parts:
 * somebody who writes changes one of many. What is kept of a part must depend on its words alone, so that nothing is
 * different when it is found here. Knows one text at a time.
 */
export class LastText<Kept> {
  #parts: ReadonlyMap<string, Kept> = new Map();

  /**
   * What is kept of each of these parts: of those that the last text held too it is handed to `make`, for the others `make`
   * begins anew. Forgets all that this text does not hold.
   */
  take(parts: readonly string[], make: (part: string, known: Kept | undefined) => Kept): Kept[] {
    const now = new Map<string, Kept>();
    const kept = parts.map((part) => {
      const one = now.get(part) ?? make(part, this.#parts.get(part));
      now.set(part, one);
      return one;
    });
    this.#parts = now;
    return kept;
  }
}
