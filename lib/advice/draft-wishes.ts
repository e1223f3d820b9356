import type { Point } from '../messages.ts';
import type { Level } from '../rule.ts';
import { keyOf } from './marks/marks.ts';

/** A point as it is shown: with the words of the draft that it is about. */
export interface Shown extends Point {
  readonly quote: string;
  /** The writer said that they have consent: a level lower than the rule says, and not held at Post. */
  readonly consented: boolean;
}

const STEP_DOWN: Readonly<Record<Level, Level>> = { high: 'medium', medium: 'low', low: 'low' };

/** What the writer said of the points of one draft. Held in memory, and gone with the draft. */
export class DraftWishes {
  /** By `keyOf`, so that they survive edits elsewhere in the draft. */
  readonly #dismissed = new Set<string>();
  #consent = false;

  /** The points that still stand, with their words. */
  apply(points: readonly Point[], text: string): Shown[] {
    return points
      .filter((point) => !this.#dismissed.has(keyOf(point, text)))
      .map((point) => {
        const consented = this.#consent && point.category === 'confidentiality';
        return {
          ...point,
          level: consented ? STEP_DOWN[point.level] : point.level,
          quote: text.slice(point.start, point.end),
          consented,
        };
      });
  }

  /** Lets go of a point. Gives the way back. */
  dismiss(key: string): () => void {
    this.#dismissed.add(key);
    return () => void this.#dismissed.delete(key);
  }

  /** The writer has consent for what this draft tells of somebody. Gives the way back. */
  consent(): () => void {
    this.#consent = true;
    return () => {
      this.#consent = false;
    };
  }

  /** The draft was sent or cleared: the next one starts afresh. */
  forget(): void {
    this.#dismissed.clear();
    this.#consent = false;
  }
}
