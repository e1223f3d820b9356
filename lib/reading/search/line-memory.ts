import { LastText } from '../last-text.ts';
import { indexOf, type LineIndex, patternsMet } from './literal-index.ts';

/** A line that has been read, with where patterns match in it. */
export interface ReadLine {
  readonly index: LineIndex;
  /** Every match of those patterns that were run in it, by their numbers. Only of patterns that look no further than one line. */
  readonly matches: Map<number, readonly RegExpExecArray[]>;
}

/** The lines of the text that was searched last. */
export class LineMemory {
  readonly #lines = new LastText<ReadLine>();

  /** The lines of a text, of which only the new ones are read. */
  take(texts: readonly string[]): ReadLine[] {
    return this.#lines.take(texts, (text, known) =>
      // Patterns may have been met since, whose words it was not read for.
      known?.index.size === patternsMet()
        ? known
        : { index: indexOf(text), matches: known?.matches ?? new Map() },
    );
  }
}
