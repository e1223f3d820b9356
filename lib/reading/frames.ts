import type { Core } from './core.ts';
import type { Span } from './span.ts';

/** What makes a sentence harmless, or weaker, than its words alone. A sentence may stand in several. */
export type Frame =
  | 'negated' // 'never', 'I would not'
  | 'quoted' // somebody else's words, in quotation marks
  | 'condemned' // told in order to disapprove of it
  | 'reported' // the news, a paper, a tribunal
  | 'fictional' // television, a novel, a joke about nobody
  | 'historical' // long past, history
  | 'self' // the writer's own body or life
  | 'ownFamily' // the writer's own family, friends or pets
  | 'general' // people in general
  | 'statistic' // figures, research
  | 'composite' // changed or invented, and said to be so
  | 'consented' // shared with consent, and said to be so
  | 'thanked' // a colleague being praised
  | 'hypothetical' // if, imagine, would
  | 'offDuty' // the writer's leisure
  | 'recruitment' // jobs
  | 'event'; // an awareness week, a fundraiser, a public event

const CUES: Readonly<Record<Frame, RegExp | undefined>> = {
  negated: /\b(?:not|never|no|don't|doesn't|didn't|isn't|aren't|wasn't|can't|cannot|won't|without)\b/,
  quoted: /"[^"]{3,}"/,
  condemned: /\b(?:unacceptable|not ok(?:ay)?|disgusting to (?:see|hear|read)|stop calling|zero tolerance)\b/,
  reported:
    /\b(?:according to|reports?|article|the (?:guardian|bbc|times|mail)|tribunal|inquest|study|podcast)\b/,
  fictional:
    /\b(?:casualty|holby|eastenders|corrie|novel|film|episode|series \d|netflix|character|fictional)\b/,
  historical: /\b(?:18\d\d|19[0-7]\d|victorian|century|history)\b/,
  self: /\b(?:my own|myself|my (?:back|knee|hip|anxiety|depression|adhd|asthma|diabetes|chemo|cancer))\b/,
  ownFamily:
    /\b(?:my|our|me) (?:own )?(?:nan|nana|nanna|gran|granny|grandad|grandma|mum|mam|mom|dad|da|ma|son|daughter|kids?|wife|husband|partner|sister|brother|auntie?|uncle|cousin|niece|nephew|mate|friend|dog|cat|neighbour|fella|missus)\b/,
  general:
    /\b(?:people|patients|everyone|anyone|many|most|some|often|in general|every) (?:with|who|are|can|may|should|need)\b/,
  statistic: /\b\d+(?:\.\d+)? ?(?:%|percent|per cent)|\b(?:1|one) in (?:\d+|two|three|four|five|six|ten)\b/,
  composite: /\b(?:composite|details changed|names? changed|made[- ]up|invented|anonymised|not a real)\b/,
  consented: /\bwith (?:his|her|their|full|written|the family's) (?:full |written )?(?:consent|permission)\b/,
  thanked: /\b(?:shout ?out|thank(?:s| you)|well done|congratulations|congrats|so proud of)\b/,
  hypothetical: /\b(?:if|imagine|suppose|would|could|say you)\b/,
  offDuty: undefined,
  recruitment: undefined,
  event: undefined,
};

/** A stretch of the draft in which a frame holds. */
export interface FrameSpan extends Span {
  readonly frame: Frame;
}

/** Every stretch in which a frame holds, in the order of the draft. */
export function frameSpansOf(core: Core): FrameSpan[] {
  return core.sentences.flatMap((sentence) =>
    (Object.entries(CUES) as [Frame, RegExp | undefined][])
      .filter(([, cue]) => cue?.test(sentence.plain))
      .map(([frame]) => ({ frame, start: sentence.start, end: sentence.end })),
  );
}

/** The frames that colour the whole draft. */
export function draftFramesOf(_core: Core): ReadonlySet<Frame> {
  return new Set();
}
