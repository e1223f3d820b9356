import type { Core } from '../../core.ts';
import type { Span } from '../../span.ts';
import {
  AGE_AFTER,
  BODY_AFTER,
  CAME_TO_WRITER,
  CARE_EVENT_AFTER,
  CARE_MEANT,
  CARE_NOUN_BEFORE,
  CARE_PLACE_AFTER,
  CARE_THING_AFTER,
  CARED_BY_WRITER,
  CARED_FOR,
  CONDITION_AFTER,
  DEATH_BEFORE,
  LIFE_EVENT_AFTER,
  MET,
  RELATIVE_AFTER,
  REMEMBERED_AFTER,
  REVIEW_ANSWER,
  SAID_TO,
  SHARED_PLACE_AFTER,
  TITLED_DEALINGS,
  TOLD_AFTER,
} from './cared-for.ts';
import { isKnownPerson } from './known.ts';
import {
  COLLEAGUE_AFTER,
  COLLEAGUE_BEFORE,
  FAMILY_AFTER,
  FAMILY_BEFORE,
  NOBODY_BEFORE,
  OWN_LIFE,
  PUBLIC_AFTER,
  PUBLIC_BEFORE,
  THANKS_BEFORE,
  TITLED_ELSEWHERE,
} from './others.ts';
import { KIN_TITLES, STAFF_TITLES, TITLES } from './stops.ts';

/** Who a named person is to the writer, as far as the words around tell. */
export type Role = 'serviceUser' | 'colleague' | 'family' | 'public' | 'unknown';

/** Who a name stands for. `list` is how many names stand in the same sentence. */
export function roleOf(core: Core, span: Span, title: string | undefined, list: number): Role {
  const sentence = core.sentenceAt(span);
  const before = core.before(span, 90);
  const after = core.after(span, 120);
  const name = core.plain.slice(core.plainAt(span).start, core.plainAt(span).end);
  const around = nearby(core, sentence.index);

  const care = CARE_MEANT.test(around);
  // A testimonial's 'Denise, Rotherham' is a customer; 'Maya Angelou' is a quotation.
  if (/["'”] ?- ?$/.test(before) && !name.includes(' ') && /^(?:,|$| \()/.test(after))
    return care ? 'serviceUser' : 'unknown';
  if (isKnownPerson(name) || PUBLIC_BEFORE.test(before) || PUBLIC_AFTER.test(after)) return 'public';
  if (NOBODY_BEFORE.test(before)) return 'family';
  if (CARE_NOUN_BEFORE.test(before)) return 'serviceUser';
  if (FAMILY_AFTER.test(after) || (title !== undefined && KIN_TITLES.has(title))) return 'family';
  if (COLLEAGUE_BEFORE.test(before) || COLLEAGUE_AFTER.test(after)) return 'colleague';
  const thanked = THANKS_BEFORE.test(before);
  if (CARE_EVENT_AFTER.test(after)) return FAMILY_BEFORE.test(before) ? 'family' : 'serviceUser';
  if (title !== undefined && TITLES.has(title)) {
    if (TITLED_ELSEWHERE.test(sentence.plain) && !CARE_THING_AFTER.test(after)) return 'unknown';
    return care ||
      TOLD_AFTER.test(after) ||
      REVIEW_ANSWER.test(sentence.plain) ||
      TITLED_DEALINGS.test(sentence.plain)
      ? 'serviceUser'
      : 'unknown';
  }
  if (CARE_PLACE_AFTER.test(after) && !thanked) return 'serviceUser';
  if (FAMILY_BEFORE.test(before)) {
    return /\bour (?:\w+ )?$/.test(before) && CARED_BY_WRITER.test(around) ? 'serviceUser' : 'family';
  }
  if (title !== undefined && STAFF_TITLES.has(title)) return 'colleague';
  if (isInitials(name))
    return care || /^ (?:children|twins|family|kids)/.test(after) ? 'serviceUser' : 'unknown';
  if (list <= 2 && REVIEW_ANSWER.test(sentence.plain) && isAddressed(before, after) && !OWN_LIFE.test(around))
    return 'serviceUser';
  const said = list <= 2 && SAID_TO.test(list === 1 ? around : sentence.plain) && isAddressed(before, after);
  if (said) return 'serviceUser';
  if (thanked || list >= 3) return 'colleague';
  if (CARED_FOR.test(before) || CARE_THING_AFTER.test(after)) return 'serviceUser';
  if (TOLD_AFTER.test(after) && !OWN_LIFE.test(around)) return 'serviceUser';
  if (DEATH_BEFORE.test(before) && CARED_BY_WRITER.test(around)) return 'serviceUser';
  if (list === 1 && CAME_TO_WRITER.test(around)) return 'serviceUser';
  const told =
    MET.test(before) ||
    DEATH_BEFORE.test(before) ||
    /\b(?:little|wee|old|poor|auld) $/.test(before) ||
    [
      SHARED_PLACE_AFTER,
      LIFE_EVENT_AFTER,
      BODY_AFTER,
      AGE_AFTER,
      RELATIVE_AFTER,
      CONDITION_AFTER,
      REMEMBERED_AFTER,
    ].some((cue) => cue.test(after));
  return told && care && !OWN_LIFE.test(around) ? 'serviceUser' : 'unknown';
}

const isInitials = (name: string): boolean => /^(?:[a-z]\.?){1,2}$/.test(name);

/** At the start or the end of what is said, or between commas: the name is called, not told of. */
const isAddressed = (before: string, after: string): boolean =>
  /^(?:[\w'@,]+ ){0,14}$/.test(before) &&
  /^(?:,|!|\?|\.|$| (?:you|your|ur|it's|its|and you|haha|lol|x+\b|mate|love|pet|hen|i'd|we|that|always|keep))/.test(
    after,
  );

/** The sentence with the one before it and the two after, in plain form. */
function nearby(core: Core, index: number): string {
  return core.sentences
    .slice(Math.max(0, index - 1), index + 3)
    .map(({ plain }) => plain)
    .join('\n');
}
