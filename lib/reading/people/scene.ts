import type { Match, Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { COLLEAGUE, GENERAL, HAPPENED, MET, NARRATED, OWN, OWN_BARE, SELF } from './service-user-patterns.ts';

/** Somebody who is not in the writer's care: their own people, themselves, somebody at work. */
export interface Other extends Span {
  readonly who: 'own' | 'self' | 'colleague';
}

/** Mentions of the writer's own family, of colleagues and of the writer as a patient, sorted. */
export const othersOf = (reading: Reading): Other[] =>
  (
    [
      ['own', OWN],
      ['own', OWN_BARE],
      ['self', SELF],
      ['colleague', COLLEAGUE],
    ] as const
  )
    .flatMap(([who, pattern]) => reading.match(pattern).map(({ start, end }): Other => ({ start, end, who })))
    .sort((a, b) => a.start - b.start);

/** What is known of a draft before its people are looked at. */
export interface Scene {
  /** How heavily care is spoken of around a span: in a short draft anywhere, in a long one within three sentences. */
  readonly care: (span: Span) => number;
  readonly general: (match: Match) => boolean;
  /** Something happened in the sentence; the writer met somebody in it. */
  readonly happened: (match: Match) => boolean;
  readonly met: (match: Match) => boolean;
  /** Own family, colleagues, people on the screen. */
  readonly others: readonly Span[];
}

/** Looks around in a draft, before its people are looked at. */
export function sceneOf(reading: Reading): Scene {
  const own = careBySentence(reading);
  const whole = own.reduce((sum, weight) => sum + weight, 0);
  const short = reading.sentences.length <= 4;
  return {
    care: (span) => {
      const at = reading.sentenceAt(span).index;
      if (short) return whole;
      return [-3, -2, -1, 0, 1, 2, 3].reduce((sum, step) => sum + (own[at + step] ?? 0), 0);
    },
    general: ({ sentence }) => reading.holds(sentence, GENERAL) && !reading.holds(sentence, NARRATED),
    happened: ({ sentence }) => reading.holds(sentence, HAPPENED),
    met: ({ sentence }) => reading.holds(sentence, MET),
    others: othersOf(reading),
  };
}

/** How heavily each sentence speaks of care. */
function careBySentence(reading: Reading): number[] {
  const own = new Array<number>(reading.sentences.length).fill(0);
  for (const cue of reading.careCues) {
    const { index } = reading.sentenceAt(cue);
    own[index] = (own[index] ?? 0) + cue.weight;
  }
  return own;
}
