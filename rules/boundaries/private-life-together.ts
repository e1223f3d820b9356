import { isDeclined } from '../../lib/reading/declining.ts';
import { addUp, type Cue } from '../../lib/reading/stories/adding-up.ts';
import { defineRule } from '../../lib/rule.ts';
import {
  ASKED_ALONG,
  CARED_FOR,
  FAVOUR,
  IN_TOUCH,
  NO_TIE,
  OWN_TIME,
  PRESENT,
  SEEN_THE_LINE,
  surelyInCare,
  TABLE_AND_DO,
  UNDER_ONE_ROOF,
  WOOING,
} from '../words/private-ties.ts';

/** Each idea by itself is harmless, so two or three must come together near somebody in care. */
const CUES: readonly Cue[] = [
  { weight: 0, words: CARED_FOR, core: true, silent: true },
  { weight: 0, words: surelyInCare, core: true, silent: true },
  { weight: 20, words: ASKED_ALONG },
  { weight: 20, words: WOOING },
  { weight: 20, words: UNDER_ONE_ROOF },
  { weight: 19, words: TABLE_AND_DO },
  { weight: 20, words: IN_TOUCH },
  { weight: 15, words: FAVOUR },
  { weight: 15, words: PRESENT },
  { weight: 10, words: OWN_TIME },
  { weight: 11, words: SEEN_THE_LINE },
];

export default defineRule({
  title: 'Private life shared with somebody in your care',
  level: 'medium',
  what: 'This could read like private life (time off, meals, homes, favours, chats) shared with somebody in your care.',
  why: 'It can feel kind, but it blurs where care ends, and it is hard for the person to step back from.',
  instead: 'Leave it out, and consider talking to your manager or supervisor about where the line could be.',
  notWhen: 'It was part of care, agreed with your team, or it is about your own friends and family.',
  find: (reading) => {
    if (reading.relations.toColleague) return [];
    // A long post tells of many things, of work and of home: there the signs must stand side by side.
    const reach = reading.sentences.length > 6 ? 0 : 3;
    const [sum] = addUp(reading, { need: 30, reach, unless: NO_TIE, cues: CUES });
    if (
      sum &&
      !isDeclined(reading, sum) &&
      !reading.framed(sum, 'general', 'reported', 'historical', 'event')
    )
      return [sum];
    // One idea alone, in one breath with the person, may be nothing.
    const [hint] = sum ? [sum] : addUp(reading, { need: 20, reach: 0, unless: NO_TIE, cues: CUES });
    return hint && !isDeclined(reading, hint) ? [{ ...hint, level: 'low' as const }] : [];
  },
  flags: [
    '⟦One of my knee ladies has asked me to Lanzarote⟧, flights booked, whoop',
    '⟦My Thursday gent and his wife had me round for dinner at theirs⟧. Wouldn’t take a penny',
    'Signed him off at noon. We went for ⟦cocktails⟧ at eight. I know, I know, boundaries',
    'The ⟦widow I did the rails for has given me the keys to her caravan⟧ for the weekend',
    'Been ⟦texting one of my old patients⟧ since Easter. Just us, most nights till midnight',
    'Half ⟦my caseload came to my birthday, prosecco everywhere, shouldn’t⟧ have but what a night',
    '⟦One of my regulars sent me a request, accepted, and now we share memes⟧ on insta',
  ],
  passes: [
    'A chap I discharged wants me to see a flat with him on Saturday. I said I can’t and sent him the agency’s number',
    'Foster carers wanted: you need a spare room and a sense of humour',
    'One of my ladies offered me her allotment. I put her on to the allotment secretary',
    'Took my nan to Lanzarote and she was first on the karaoke',
    'A patient asked me to her wedding. I declined, and told my manager',
    'I turned down a patient’s offer of a week at his cottage',
    'Discharged six people before lunch, then home for a curry',
    'My husband has booked a weekend away as I have had a week of it',
    'Foster carers’ coffee morning on Tuesday, all welcome',
    'My colleague off the renal ward is having us round for dinner on Saturday',
    'One of my ladies walked to the pub again today, which was her goal',
    'My friend the plumber came to the house and would not take a penny',
  ],
});
