import type { Draft } from '../reading/index.ts';
import type { CheckSettings, Flag } from './check.ts';
import type { Piece } from './pieces.ts';

/**
 * What was raised in the pieces of the draft that was checked last, so that an edit costs its piece and not a long draft. It
 * changes how long a check takes, and nothing else. It is kept nowhere but in the worker's own memory, and only while
 * somebody writes.
 */
export class Memory {
  #raised: ReadonlyMap<string, readonly Flag[]> = new Map();

  /**
   * What is raised in each piece: what is known of those that the last draft held too, with the same around them and under
   * the same settings; the others are asked anew. Forgets all that this draft does not hold.
   */
  take(
    pieces: readonly Piece[],
    settings: CheckSettings,
    ask: (draft: Draft) => readonly Flag[],
  ): (readonly Flag[])[] {
    const raised = new Map<string, readonly Flag[]>();
    const taken = pieces.map(({ draft }) => {
      const key = JSON.stringify([draft, settings]);
      const flags = raised.get(key) ?? this.#raised.get(key) ?? ask(draft);
      raised.set(key, flags);
      return flags;
    });
    this.#raised = raised;
    return taken;
  }
}
