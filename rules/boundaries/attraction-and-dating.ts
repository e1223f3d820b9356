import { isDeclined } from '../../lib/reading/declining.ts';
import { careWeight, isAboutCare, isNear } from '../../lib/reading/people/relations.ts';
import { phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { isTied } from '../words/private-ties.ts';

/** Asked out, matched, on a date. */
const ASKED_OUT = wordings`
  ask(?:ed|ing|s)? (?:me|him|her) out | been asked out | asked (?:for )?my number
  asked what i was doing (?:after|later|tonight|saturday) | swiped right | swipe right | (?:it's|its) a match
  matched with | match(?:ed)? on (?:hinge|tinder|bumble|grindr) | (?:on|off) (?:hinge|tinder|bumble|grindr)
  my hinge | going (?:on|for) (?:a |our )?(?:first |second |third )?date
  (?:first|second|third|a) date (?:with|tonight|friday|saturday|night) | dating (?:a|an|one|my|him|her)
`;

/** Flirting, falling in love, and what came of it. */
const FLIRTED = wordings`
  flirt\w* (?:with me|back|outrageously) | i flirt\w* | crush on | have a crush | got a crush
  fanc(?:y|ies|ied|ying) (?:him|her|my|one|a|the|your) | in love with | falling for | fallen for | fell for
  catching feelings | butterflies | weak at the knees | blush(?:ed|ing) | chemistry | sparks | snog\w*
  (?<!\bcould(?:'ve| have)? )kiss(?:ed|ing)? (?:me|him|her) | slept with | sleeping with | hooked up | spent the night | stayed over
  drunk text\w* | sext\w* | wink(?:ed|ing)? at me | chat(?:ted|ting)? (?:me|him|her) up
  pull(?:ed|ing)? (?:a|my|one)
`;

/** Good looks, dressing up for them, and hoping for more. */
const SMITTEN = wordings`
  (?:so|proper|dead|well|pure|absolutely|bloody|too|really|just|stupidly|ridiculously) (?:fit|hot|sexy|gorgeous
    tidy|lush|dreamy|handsome|ridey|peng|buff)
  (?:he|she|they)(?:'s| is|s) (?:\w+ )?(?:fit|hot|sexy|a ride|tidy|lush|peng|a dish|a fox|gorgeous)
  (?:the |why are (?:all )?the |one of the )?fit ones?\b(?: always)?(?: under)?
  (?:redone|reapplied|topped up|did|put on|wore|wearing) my (?:lippy|lipstick|hair|make-?up|mascara|good \w+)
  (?:husband|wife|boyfriend|girlfriend) material | marry me | future (?:husband|wife|mr|mrs) | sugar daddy
  (?:he|she) can (?:\w+ ){0,2}me any ?time | (?:my|his|her) type\b
  asked (?:me )?if i(?:'m| was|'d) (?:single|seeing|married|free) | are you single | first kiss
  valentine'?s?(?: card)? | perfume | wore (?:my )?(?:perfume|aftershave) | forearms | dimples | hazel eyes
  blue eyes | brown eyes | green eyes | come to bed | (?:not|no) complaining | squeezed my (?:hand|knee|arm)
  (?:i )?married (?:one|him|her|my patient|a patient) | what a man | what a woman
  (?:a|the) (?:bit of a )?(?:silver fox|looker|stunner|hunk|heartthrob|dish) | eye candy | thirst\w*
  when are you free | those (?:abs|arms|eyes|shoulders|thighs|legs) | phwoar | swoon\w* | drool\w*
  taking (?:him|her) for a (?:coffee|drink|meal) | drinks? (?:friday|saturday|tonight|with (?:him|her))
  that drink\b | i'll wear the | finishing at \w+ | what time (?:do i|i) finish
`;

/** Wanting, flirting, dating, in earnest or in jest. */
const WANT = new RegExp(String.raw`\b(?:${ASKED_OUT}|${FLIRTED}|${SMITTEN})|(?:😏|😍|🥵|😉)`, 'u');

/** The words themselves tell of care and of a tie together. */
const MARRIED = phrases`
  (?:married|dated|dating|seeing|snogged|kissed|slept with|fell for|fancy
    moved in with) (?:a|an|one of my|my) (?:\w+ )?(?:old |former |ex[- ]?)?(?:patients?|clients?|service users?|pt)
  how long (?:after|since|post) discharge
  met (?:my|the) (?:\w+ )?(?:fella|husband|wife|partner|boyfriend|girlfriend|missus|love of my life)[^.!?\n]{0,40}(?:he was|she was) (?:in bed
    my patient|a patient|my client|under (?:me|us|my care)|on my (?:list|caseload|ward))
  (?:he|she|they) came in (?:for|with) [^.!?\n]{0,25}(?:left|went home|walked out) with my number
  (?:popped up|came up|matched|found (?:him|her)|spotted (?:him|her)) on (?:hinge|tinder|bumble
    grindr)[^.!?\n]{0,40}(?:knee|hip|femur|ward|bed|clinic|scan|cast|bay|patient|client)
  (?:knee|hip|femur|shattered \w+|bay|ward|patient|client|fracture|cast
    scan)[^.!?\n]{0,40}(?:on|off) (?:hinge|tinder|bumble|grindr)
`;

/** Signs that it has to do with more than looks: a date in the diary, 'wish me luck'. */
const HOPE = phrases`
  wish me luck | i said (?:yes|i'd think|ask me|finishing) | thinking about it | think about it
  is (?:that|it) (?:long enough|wrong|bad|allowed) | technically | discharged | not your \w+ any ?more
  off (?:my|your) (?:case|caseload|books) | we're going | italian | nando'?s | dinner | drinks? | asking for
`;

const ABOUT = phrases`
  (?:shoulder|knee|hip|acl|ankle|back) (?:man|lad|guy|lady|girl|bloke) | back in (?:at|on|for) | in clinic
  on the ward | on the table | on the stretcher | on the truck | from the (?:rtc|job|run|fall) | in my chair
  under (?:anaesthetic|ga|us|me) | doing his \w+ | the (?:2|two|3|three|4|ten|half ten) ?o'?clock | crutches
  last appointment | his ecg
`;

/** Heart-shaped faces at babies, dogs, cakes, teams, actors; a warning about it. */
const OTHERWISE = phrases`
  train(?:ing)? | misconduct | tribunal | policy | struck off | hcpc | standard | reminder | guidance | scandal
  cake | baby | puppy | dog | cat | sunset | beach | holiday
  my (?:husband|wife|boyfriend|girlfriend|fella|missus) (?:says|thinks|is making|made|and i) | telly | netflix
  episode | casualty | holby | actor | film | book | trainers | tunic
  just fit | students? is | new (?:bed|gym|kit|equipment|scanner) | equipment
  handwriting | team | proud | fundrais\w+
`;

export default defineRule({
  title: 'Attraction to, or a date with, a service user',
  level: 'high',
  what: 'This could read as attraction, flirting or a date with somebody in your care, or who was.',
  why: 'You hold trust and power over them, even after care has ended. It could harm them and cost your registration.',
  instead:
    'Do not post it. Talk to your supervisor or professional body in private, and step back from their care.',
  notWhen: 'The person has nothing to do with your care, study or team.',
  find: (reading) => {
    const { toSomebodyInCare, toColleague, learning } = reading.relations;
    if (toColleague || reading.says(OTHERWISE)) return [];
    const married = reading.match(MARRIED);
    if (married.length > 0) return married.slice(0, 1);
    return reading
      .match(WANT)
      .filter((found) => {
        if (isDeclined(reading, found)) return false;
        const near =
          isAboutCare(reading, found, 1, 2) || isNear(reading, found, learning) || reading.says(ABOUT);
        const face = found.plain.length <= 2;
        if (face) return near && reading.says(HOPE) && !toSomebodyInCare;
        return near;
      })
      .slice(0, 1)
      .filter(
        (found) =>
          careWeight(reading, found, 1) === 3 ||
          isTied(reading, found, 1) ||
          isNear(reading, found, learning) ||
          reading.says(ABOUT),
      );
  },
  flags: [
    'One of my patients ⟦asked me out⟧ today and I am thinking about it',
    "My three o'clock is ⟦so fit⟧ I forgot my own name",
    '⟦Matched on Tinder, swiped right, turns out I did his knee⟧ in March',
    '⟦He came in for physio and left with my number⟧',
    'Is it bad that I ⟦fancy one of my patients⟧',
    { text: "I'm off your case now so no reason we can't have ⟦that drink⟧", kind: 'reply' },
    'Shoulder lad is back in at two and I have ⟦put on my lipstick⟧',
  ],
  passes: [
    'My educator sent me home at two on Friday. I could have kissed her',
    'Swiped right on a plumber, he fixed the sink, still single',
    'Reminder: a former patient on a dating app means swipe left and mention it in supervision',
    'My wife is so fit since she took up running',
    'A tribunal heard that he was dating a patient. Struck off, rightly',
    "The new scanner is so hot in here I can't think",
    'Met my wife on the ward, she was the other band 5',
    'Third date tonight with the fella from the allotments',
  ],
});
