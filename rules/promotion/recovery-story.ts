import { apart } from '../../lib/reading/claims/apart.ts';
import type { Sentence } from '../../lib/reading/index.ts';
import { together } from '../../lib/reading/together.ts';
import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { AFTER_CARE, BEFORE_CARE } from '../words/selling.ts';

const WENT = 'walk(?:ed|s)? |danc(?:ed|es)? |skipp(?:ed|s)? |went |go |goes |strolled ';

/** "In on crutches, out dancing"; "12 to nothing"; "from tramadol to nothing". */
const TURN = pattern(
  '\\b',
  oneOf`
  (?:came |walk(?:ed|s)? |limp(?:ed|s)? |hobbl(?:ed|es)? |wheeled |carried )?in (?:on|with|unable|limping|hobbling
    crying|dizzy|\w+ing|a wheelchair
    grey)[^.!?\n]{0,40}[,.]? ?(?:and )?(?:${WENT})?(?:out|home)\b[^.!?\n,]{0,25}
  from (?:\w+ ){1,4}to (?:nothing|none|zero|pain[- ]free|parkrun|marathon|half marathon|dancing|running|walking
    a different \w+|5k|10k)
  this time last (?:year|month) (?:she|he|they)[^.!?\n]{0,40}
`,
);

/** The writer's own family, the ward, sport on the telly: a story with nothing for sale. */
const OWN = pattern(
  String.raw`\bmy (?:own |lovely |little |wee )?`,
  oneOf`
  nan | nana | gran | granny | grandad | mum | mam | dad | son | daughter | husband | wife | sister | brother
  dog | cat | nephew | niece
`,
  '\\b',
);

export default defineRule({
  title: 'A recovery story used to sell',
  level: 'medium',
  what: "This could use one person's recovery to sell care.",
  why: 'One good outcome does not show what others can expect, so it could mislead. The person may also be recognised.',
  instead: 'Consider describing what you do and what people can realistically expect, without the story.',
  notWhen: 'The person agreed in writing, the story is fair about limits, and it sells nothing.',
  find: (reading) => {
    const { selling, other } = reading.commerce;
    if (!selling || other || reading.says(OWN)) return [];
    const ofCare = ({ sentence }: { sentence: Sentence }) =>
      [sentence.index - 1, sentence.index, sentence.index + 1].some((at) => reading.health.has(at));
    const turns = reading.match(TURN);
    const same = together(reading, [BEFORE_CARE, AFTER_CARE]).filter(ofCare);
    // The turn often takes two sentences: "They said he'd never talk. He ordered a burger on Saturday."
    const after = selling
      ? reading.match(AFTER_CARE).filter(({ sentence }) => {
          const before = reading.sentences[sentence.index - 1];
          return before !== undefined && BEFORE_CARE.test(before.plain) && ofCare({ sentence });
        })
      : [];
    return apart([
      ...[...turns, ...same, ...after].map(({ start, end }) => ({
        start,
        end,
        level:
          reading.commerce.wordy || reading.commerce.strength < 3 ? ('low' as const) : ('medium' as const),
      })),
    ]).filter((found) => !reading.framed(found, 'condemned', 'fictional', 'historical', 'ownFamily'));
  },
  flags: [
    '⟦In on crutches, out dancing⟧. Shockwave £60, book online',
    'Our protocol took her ⟦from tramadol to nothing⟧, slots left, DM me',
    "She ⟦couldn't climb the stairs and now she⟧'s running. Message the clinic",
    "They said he would never talk. ⟦This week he⟧'s ordering his own chips. Our intensive is £400",
    'Come to us: ⟦limped in with a bad knee, walked out⟧. £50',
    'My method, £80: ⟦from wheelchair to dancing⟧ in a year',
  ],
  passes: [
    'My nan came home on two sticks and walked to the shop today',
    'He came in on a stretcher and went home with a smile, said the paper about the air ambulance',
    'The bus came in late and went out early',
    'Shockwave £60, book online, and ask us who it suits',
    'She walked out of the meeting and I do not blame her',
    'From Leeds to Hull by train, £24, on crutches',
    'The rehab gym is open until eight, drop in',
  ],
});
