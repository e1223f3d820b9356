import type { Core } from '../core.ts';
import { oneOf, phrases } from '../wording.ts';
import type { FrameReader } from './frame.ts';
import { carried } from './frame.ts';

const TENS = oneOf`
  ten | eleven | twelve | thirteen | fifteen | sixteen | eighteen | twenty(?:[- ]\w+)? | thirty(?:[- ]\w+)?
  forty(?:[- ]\w+)? | fifty | sixty | a hundred | hundreds of | [1-9]\d | 1\d\d
`;

/** Long past: ten years and more. A year alone may be a time of day (1930) or a date of birth, so it needs a cue. */
const LONG_AGO = new RegExp(
  [
    String.raw`\b${oneOf`
      in | since | from | of | circa | around | about | by | until | till | back in | early | late | mid
      summer | winter | spring | autumn | christmas | january | february | march | april | may | june | july
      august | september | october | november | december | class of | est\.? | established | founded
    `} ?'?(?:1[0-8]\d\d|19[0-9]\d)s?\b(?! ?(?:hrs|hours|h\b))`,
    '\\b(?:1[0-8]\\d\\d|19[0-9]\\d)(?:s\\b|-| to (?=19))',
    String.raw`\b(?:in|back in|of|from) (?:the )?${oneOf`
      '?(?:60|70|80|90)'?s | sixties | seventies | eighties | nineties | noughties | fifties | forties
      thirties | twenties
    `}\b`,
    `\\b(?:over |nearly |almost |about |some |more than )?(?:${TENS}) (?:odd )?(?:years?|yrs?) (?:ago|back|since)\\b`,
    String.raw`\b${oneOf`
      decades? ago | years? and years ago | many (?:years|moons) ago | a lifetime ago | donkeys? years
      back in the day | in those days | in the (?:olden|good old|bad old) days | years back | once upon a time
      last century | a century | centur(?:y|ies) | (?:nearly |over |almost )?(?:a )?hundred years
    `}\b`,
    String.raw`\b${oneOf`
      victorian | edwardian | georgian | medieval | tudor | roman (?:times|medicine)
      ancient (?:rome|greece|egypt) | middle ages | workhouse | asylum | lunatic | nightingale (?:ward|era)
      florence nightingale | mary seacole | first world war | second world war | ww1 | ww2 | wwi | wwii
      the (?:great )?war | the blitz | pre-war | post-war | before the nhs
      the (?:hospital |county |town )?archives? | ledgers? | history of | historical | historian | museum
      heritage | vintage | sepia
    `}\b`,
    String.raw`\b${oneOf`
      when i (?:first )?(?:qualified|trained|started(?: out)?|began) in '?(?:19|[6-9]\d)
      my first (?:job|post|ward|week|patient|shift|placement|day)[^.!?]{0,30}\b(?:19\d\d|years ago|'[6-9]\d)
      as a student in '?(?:19|[6-9]\d)
    `}`,
  ].join('|'),
);

/** A date of birth, or a year that says how old somebody in care is. */
const BIRTH = /\b(?:d\.?o\.?b|born|date of birth)\b/;

/** Somebody's life story is no history of the writer's: 'he was the voice on the waltzers from 1968'. */
const SOMEBODY = /\b(?:he|she|his|her|he's|she's|they|\d{1,3} ?[mf])\b/;
const WRITER = phrases`
  i | we | my | our | us | me | i'd | i've | we'd | hospital | clinic | ward | infirmary | nhs | asylum
  workhouse | profession | founded | archives? | ledgers? | museum | history | war | century | victorian
`;

/** The draft comes back to the present. */
const NOW = phrases`
  today | tonight | this (?:morning|afternoon|evening|week|month|shift) | yesterday | last (?:night|week)
  just now | right now | nowadays | these days | currently | fast forward
  (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day | now (?:i|we|he|she|they|it|the|my)
`;

/** Somebody of the present with a date in their story. */
const PARTICULAR_NOW = phrases`
  turns up | turned up (?:today|in clinic) | today | tonight | this morning | yesterday | in clinic | on my list
  \d{2} ?[mf]\b
`;

/** History and the writer's distant past, until the draft comes back to the present. */
export const longAgo: FrameReader = (core: Core) =>
  carried(
    'historical',
    (sentence) =>
      core.holds(sentence, LONG_AGO) &&
      !core.holds(sentence, BIRTH) &&
      (core.holds(sentence, WRITER) || !core.holds(sentence, SOMEBODY)) &&
      !core.holds(sentence, PARTICULAR_NOW),
    (sentence) => !core.holds(sentence, NOW),
  )(core);
