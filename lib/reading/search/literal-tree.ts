/**
 * Words in a tree, letter by letter, each with numbers that stand for what waits for it. Grows as words are added.
 */
export class LiteralTree {
  /** An open hash table from (node, letter) to the node below. Powers of two; 0 is an empty place. */
  private keys = new Float64Array(1 << 12);
  private nodes = new Int32Array(1 << 12);
  private held = 0;
  private readonly waiting: (number[] | undefined)[] = [undefined];

  /** Adds a word, for which `who` waits. */
  add(word: string, who: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      node = this.below(node, word.charCodeAt(at)) || this.grow(node, word.charCodeAt(at));
    }
    const list = this.waiting[node];
    if (!list) this.waiting[node] = [who];
    else if (!list.includes(who)) list.push(who);
  }

  /** Says who waits for each word that begins at this place of a text. */
  visit(text: string, at: number, met: (who: number) => void): void {
    let node = 0;
    for (let place = at; place < text.length; place += 1) {
      node = this.below(node, text.charCodeAt(place));
      if (node === 0) return;
      const list = this.waiting[node];
      if (list) for (const who of list) met(who);
    }
  }

  private below(node: number, letter: number): number {
    const { keys, nodes } = this;
    const key = keyOf(node, letter);
    const mask = keys.length - 1;
    for (let slot = slotOf(key) & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] === key) return nodes[slot] ?? 0;
    }
    return 0;
  }

  private grow(node: number, letter: number): number {
    if (this.held * 2 >= this.keys.length) this.widen();
    const below = this.waiting.length;
    this.waiting.push(undefined);
    this.put(keyOf(node, letter), below);
    this.held += 1;
    return below;
  }

  private put(key: number, below: number): void {
    const mask = this.keys.length - 1;
    let slot = slotOf(key) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.nodes[slot] = below;
  }

  private widen(): void {
    const { keys, nodes } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.nodes = new Int32Array(keys.length * 2);
    for (const [slot, key] of keys.entries()) if (key !== 0) this.put(key, nodes[slot] ?? 0);
  }
}

/** Never 0, so that 0 can stand for an empty place. Exact: far below 2^53. */
const keyOf = (node: number, letter: number): number => node * 0x10000 + letter + 1;

const slotOf = (key: number): number => {
  const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x10000) | 0, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
