/** Words on their way to the plain form: each UTF-16 unit with the stretch of the draft that it stands for. */
export interface Lettered {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Other words for a stretch of the text. An empty stretch inserts. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Gathers the places of letters as they are read. */
export class Places {
  private starts: Uint32Array;
  private ends: Uint32Array;
  private size = 0;

  /** @param expected how many letters there will be, more or less */
  constructor(expected: number) {
    this.starts = new Uint32Array(expected + 16);
    this.ends = new Uint32Array(expected + 16);
  }

  add(start: number, end: number): void {
    this.makeRoom(1);
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.size += 1;
  }

  /** Takes over the places of letters that stay as they are. */
  copy(from: Lettered, start: number, end: number): void {
    if (end <= start) return;
    this.makeRoom(end - start);
    for (let unit = start; unit < end; unit += 1) {
      this.starts[this.size] = from.starts[unit] ?? 0;
      this.ends[this.size] = from.ends[unit] ?? 0;
      this.size += 1;
    }
  }

  /** Lets the last letter reach as far as `end`, so that what was left out belongs to it. */
  stretch(end: number): void {
    if (this.size > 0) this.ends[this.size - 1] = end;
  }

  with(text: string): Lettered {
    return { text, starts: this.starts.subarray(0, this.size), ends: this.ends.subarray(0, this.size) };
  }

  private makeRoom(more: number): void {
    if (this.size + more <= this.starts.length) return;
    const room = Math.max(this.size + more, this.starts.length * 2);
    const grown = [new Uint32Array(room), new Uint32Array(room)] as const;
    grown[0].set(this.starts);
    grown[1].set(this.ends);
    [this.starts, this.ends] = grown;
  }
}

/**
 * Puts other words in place. `edits` are in order and do not overlap. The letters that both wordings begin and end
 * with keep their own places; what lies between stands for the whole stretch between.
 */
export function rewrite(lettered: Lettered, edits: readonly Edit[]): Lettered {
  if (edits.length === 0) return lettered;
  const pieces: string[] = [];
  const places = new Places(lettered.text.length + edits.length * 4);
  const copy = (from: number, to: number) => {
    pieces.push(lettered.text.slice(from, to));
    places.copy(lettered, from, to);
  };
  let at = 0;
  for (const { start, end, words } of edits) {
    if (start < at) continue;
    const was = lettered.text.slice(start, end);
    const most = Math.min(was.length, words.length);
    let head = 0;
    while (head < most && was[head] === words[head]) head += 1;
    let tail = 0;
    while (tail < most - head && was.at(-1 - tail) === words.at(-1 - tail)) tail += 1;
    copy(at, start + head);
    const [first, last] = [start + head, end - tail];
    const between = words.slice(head, words.length - tail);
    pieces.push(between);
    // Letters taken out belong to the letter before them, so that a span over the word holds all of it.
    if (between === '' && last > first) places.stretch(lettered.ends[last - 1] ?? 0);
    for (let unit = 0; unit < between.length; unit += 1) {
      const [from, to] = standsFor(unit, between.length, first, last);
      places.add(lettered.starts[from] ?? 0, lettered.ends[to] ?? 0);
    }
    copy(last, end);
    at = end;
  }
  copy(at, lettered.text.length);
  return places.with(pieces.join(''));
}

/** The first and last letter of the old wording that one letter of the new one stands for. */
function standsFor(unit: number, length: number, first: number, last: number): [number, number] {
  if (last - first === length) return [first + unit, first + unit];
  // Letters put in between stand for the letter before them.
  return last > first ? [first, last - 1] : [Math.max(0, first - 1), Math.max(0, first - 1)];
}
