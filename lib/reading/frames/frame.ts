import type { Core } from '../core.ts';
import type { Sentence } from '../sentences.ts';
import type { Span } from '../span.ts';

/** What makes words harmless, or weaker, than they are alone. Words may stand in several. */
export type Frame =
  | 'negated' // 'never', 'I would not', as far as the denial reaches
  | 'quoted' // somebody else's words: in quotation marks, or after 'he called me'
  | 'condemned' // told in order to disapprove of it, or to set a falsehood right
  | 'reported' // the news, a paper, a tribunal, a quiz
  | 'fictional' // television, a novel, a game, a training scenario, a mannequin
  | 'historical' // long past, history
  | 'self' // the writer's own body, illness or appointment
  | 'ownFamily' // the writer's own family, friends or pets, and thanks to those who cared for them
  | 'general' // people in general, advice to whoever reads
  | 'statistic' // figures, research
  | 'composite' // changed or invented, and said to be so
  | 'consented' // shared with consent, and said to be so
  | 'thanked' // somebody praised or thanked
  | 'hypothetical' // if, imagine, would you rather, a question that tells of nobody
  | 'offDuty' // the writer's leisure: sport, holiday, garden, children's parties
  | 'recruitment' // jobs
  | 'event'; // an awareness week, a fundraiser, a public event

/** A stretch of the draft as typed in which a frame holds. */
export interface FrameSpan extends Span {
  readonly frame: Frame;
}

/** Finds the stretches in which its frames hold. */
export type FrameReader = (core: Core) => FrameSpan[];

/** The whole of a sentence stands in a frame. */
export const whole = (frame: Frame, { start, end }: Span): FrameSpan => ({ frame, start, end });

/** A reader for a frame that holds for each sentence with a cue, unless another cue speaks against it. */
export const bySentence =
  (frame: Frame, cue: RegExp, unless?: RegExp): FrameReader =>
  ({ sentences, holds }) =>
    sentences
      .filter((one) => holds(one, cue) && !(unless && holds(one, unless)))
      .map((sentence) => whole(frame, sentence));

/**
 * A reader for a frame that carries on: from a sentence that opens it for as long as sentences go on with it.
 */
export const carried =
  (
    frame: Frame,
    opens: (sentence: Sentence) => boolean,
    goesOn: (sentence: Sentence) => boolean,
  ): FrameReader =>
  ({ sentences }) => {
    const spans: FrameSpan[] = [];
    let open = false;
    for (const sentence of sentences) {
      open = opens(sentence) || (open && goesOn(sentence));
      if (open) spans.push(whole(frame, sentence));
    }
    return spans;
  };
