import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const PERSON = oneOf`
  child | kid | baby | toddler | teenager | client | patient | customer | couple | runner | golfer | dancer | veteran
  mum | dad | woman | man | lady | lad | person | family | student | stammerer | smoker | insomniac | amputee | back
  knee | hip | foot | shoulder | disc | verruca | nail | ear | voice | phobia | case | stammer
`;
const TREATED = oneOf`
  seen | treated | assessed | worked with | coached | fitted | taught | helped | scanned | sorted | see | treat
  had in | had through | taken on | put through | recoded | trained
`;

/** Nobody left out: whoever came, it worked. */
const ALL_OF_THEM = pattern(
  String.raw`\b${oneOf`
    every (?:single )?(?:[\w-]+ ){0,2}(?!student)${PERSON} (?:who |that )?(?:i've|we've|i|we|i have
    we have) (?:ever )?${TREATED}
    every (?:single )?(?:person|one|body|client|patient|child) (?:on|of|in|from) (?:my|our) (?!team|crew|ward|shift|staff)
    (?:everyone|everybody|anyone|every \w+) who(?:'s| has)? (?:done|tried|finished|completed|taken|stuck to|followed) (?:my
    our|the|it|this)
    not (?:one|a single one) of (?:mine|ours|(?:my|our) (?:\w+ ){0,2}${PERSON}s?)
    not (?:one|a single) (?:person|client|patient|child|couple|runner|customer|baby) (?:has|have|who|i've|of mine|of ours)
    no (?:\w+ )?${PERSON} (?:has ever |ever )?(?:leaves|left|walks out|of mine|who's (?:had|done|been)|i've|with me)
    no one (?:leaves|has left|walks out of|who's done) ${gap(1)}(?:me|us|my|our|mine|here)
    of the (?:last )?(?:\d{1,3}|\w+teen|twelve|ten|nine|eight|seven|six) (?:\w+ ){1,7}(?:all )?(?:\d{1,3}|\w+teen|twelve|ten
    nine|eight|seven|six) are
    (?:it's )?100 ?% of (?:my|our|the time)
    (?:all|both) of (?:my|our) (?:\w+ )?(?:clients|patients|couples|runners|customers|insomniacs) (?:are|have|sleep|now|got
    came)
    my (?:\w+ )?(?:clients|patients|customers|couples) (?:all |always |never )(?:\w+)
  `}`,
);
const NONE_MET = oneOf`
  there isn't | there's not | i've not (?:seen|met|had) | i've never (?:met|had|seen)
  i've yet to (?:meet|see|find) | never (?:met|had|seen) | yet to (?:meet|see|find)
`;
/** It has never once gone wrong. */
const NEVER_FAILED = pattern(
  String.raw`\b${oneOf`
    ${NONE_MET} (?:a |an |the )?(?:one |single )?(?:[\w-]+ ){0,2}(?:${PERSON} |one |yet )?(?:that |who |yet )?(?:i
      we|that|who) (?:can't|cannot|couldn't|haven't|beat|won't)
    (?:never|not) (?:once )?(?:had|seen|have|lost|missed) (?:a|an|one|a single) (?:\w+ )?(?:infection|complication
      failure|relapse|fall|refund|re-?injury|fracture|recurrence|bad result|reaction)
    (?:ours|ours is|ours are|mine|mine is|it's|our (?:test|kit|scanner|scan|method|machine)|i've|we've
    i'm) never (?:once |yet |ever )?(?:been )?(?:wrong|failed|fails|misses|missed one|beaten)
    (?:zero|no) (?:relapses|failures|infections|recurrences|re-?injuries|complications|refunds) (?:in|so far|ever|since
    to date|yet)
    (?:we|i) (?:miss nothing|don't miss a thing|never miss a thing|don't make mistakes|never make mistakes|never get it wrong)
    in (?:my|our) experience always | it's not up for debate
    (?:nobody|no one|not one of \w+)(?:'s| has) (?:ever )?(?:died|fallen|relapsed|broken down|failed|come back
    caught) on (?:our|my) (?:watch|books)
    i always get (?:them|my \w+|people) (?:to|back|better|walking|talking|there) | never (?:been|yet) wrong
    no (?:child|kid|baby|client|patient|couple|runner) (?:leaves|left) (?:me|us|here|my \w+) ${gap(1)}\w+
    or (?:you|they)(?:'re| are| were)? (?:did not|didn't|not|weren't) (?:doing it right|follow\w* it|do the work|really trying)
  `}`,
);

/** What comes of care, or goes wrong with it: without one of these, a record is of something else. */
const OF_CARE = phrases`
  dry | talking | talked | spoken | speaks? | first words? | walking | walked | pain | better | fixed | fix | sort
  sorted | gone | sleeps? | sleeping | slept | infections? | wrong | fractures? | relapses? | surgery | surgeons?
  operation | silent | cured? | healed | recovered | settled | running | dancing | hear | hearing | pregnant | miss
  mistakes | regulate | calm | shift | ehcp | whistling | sore | together | awarded | opted out | broken down
  beat me | limping | weight | stone | back at | back on | complications? | my table | dead | died | failed | fails
  fall(?:en|s)? | debate | in pain | symptoms? | free of | off (?:the|their|his|her) | refunds? | left my | leaves me
  leaves us | recurrences? | re-?injur\w+ | reactions? | stammer\w* | phobia | tinnitus | verruca | smoking | passed
  reading | result | results | thriving`;

/** The day's work, opinions of people, teaching, one's own mishaps. */
const OTHER = phrases`
  referral form | told (?:all|every) | be telling | i've told | training certificate | sensitivity | hand hygiene
  tried it and | my own kids | mandatory | reviews on time | english | benefits | complained | learn something
  learned from | telly
  peanut | vaccin\w+ | jabs? | booster | in the last decade | thank you for | staff | card from | handover
  how to hold | my number | spells? | parking | deserves? | should
`;

export default defineRule({
  title: 'A record without a single failure',
  level: 'high',
  what: 'This could say that your care has worked for everybody, or has never gone wrong.',
  why: 'No care works for everyone, and memory is kind. People may choose care because of a record that nobody can check.',
  instead: 'Consider leaving the record out, or give audited figures with how many were followed up.',
  notWhen:
    'You give a count from an audit with its limits, or speak of something other than results of care.',
  find: (reading) => {
    if (reading.commerce.other || reading.plain.length > 1500) return [];
    return apart(
      [...reading.match(ALL_OF_THEM), ...reading.match(NEVER_FAILED)]
        .filter((found) => {
          const { index, plain } = found.sentence;
          const brief = plain.length < 45;
          const near = brief ? `${plain} ${reading.sentences[index + 1]?.plain ?? ''}` : plain;
          return OF_CARE.test(near) && !OTHER.test(near) && !/\?\s*$/.test(plain);
        })
        .map(({ start, end }) => ({ start, end, level: 'high' as const })),
    ).filter((found) => !reading.framed(found, 'condemned', 'fictional', 'hypothetical', 'quoted'));
  },
  flags: [
    "⟦Every runner I've treated⟧ has been back on the hills by spring",
    "⟦There isn't a stammer I can't⟧ fix, ask in the village",
    '⟦Zero relapses in⟧ nine years of this, and I keep count',
    "⟦I've never had a shoulder I couldn't⟧ sort with my hands",
    'Our kit is home made but ⟦ours is never wrong⟧',
    '⟦No child leaves me silent⟧. There are spaces in May',
    "⟦Everyone who's finished my⟧ course sleeps through",
  ],
  passes: [
    "Every student I've taught could make a better bed than me",
    'Not one of my socks matches and I have clinic in ten minutes',
    'We are never wrong about the biscuits',
    "I've told every patient I've seen this week about the new car park",
    'In our audit 41 of 60 people were walking without pain at six months, and nineteen were not',
    "There isn't a mug in this department I can call my own",
    'Every child in our care deserves a library card',
    'Anyone who says that nobody relapses is selling something. People do, and we plan for it.',
  ],
});
