import type { Answer, Outcome, Point } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';
import type { Settings } from '../settings/schema.ts';

/** What an adviser needs of the world outside of the page. */
export interface Desk {
  readonly settings: () => Settings;
  readonly check: (draft: Draft) => Promise<Answer>;
  /** Opens the guidance reader at a topic. */
  readonly openGuidance: (topic: string) => void;
  /** Told what became of points, for the person's own reflection. Never told any words. */
  readonly tell: (outcome: Outcome, points: readonly Point[]) => void;
}
