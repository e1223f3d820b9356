import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare } from '../../lib/reading/people/relations.ts';
import { together } from '../../lib/reading/together.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { GOING, OCCASION } from '../words/private-life.ts';
import { isTied } from '../words/private-ties.ts';

const DO = oneOf`
  coffees? | cuppa | brew | flat white | pints? | pub | drinks? | cocktails? | glass of \w+ | nando'?s | maccies
  mcdonald'?s | costa | chippy | curry | biryani | dinner | lunch | tea | supper | sunday (?:lunch|dinner|roast)
  roast | breakfast | brunch | meal | bbq | barbecue | firepit | party | birthday | hen do | stag | wedding
  christening | baptism | eid | diwali | christmas dinner | boxing day | funeral | wake | gig | concert | match
  game | bingo | karaoke | pictures | cinema | fishing | weir | parkrun | tuesdays | run | walk | swim
  allotment | garden centre | beach | holiday | picnic | night out | rave | club | exhibition | playdate | pool
  gym | church | mosque | temple | slimming world | band | quiz | darts | bowls | weekend | caravan | boat
  retreat | friday | saturday | cup of tea | natter
`;

const WHOSE = 'a |an |the |her |his |their |that |my |our |on ';

/** Going, inviting or saying yes to something that is no care. */
const MEET = new RegExp(
  String.raw`\b${oneOf`
  (?:took|taking|take|treated|treating|met|meeting|meet|meet up with|joined|joining|walked|bumped into
    caught up with) (?:[\w']+ ){1,6}?(?:to|for|at|in|down) (?:a |an |the |our |my |his |her |their |some )?(?:\w+ )?${DO}
  (?:invited|inviting) (?:me|us|my lot|him|her|them|one) (?:[\w']+ ){0,2}?(?:to|for|round|over|along|down)
  asked (?:me|us|him|her|them) (?:[\w']+ )?(?:to|for|round|over|along) (?:be (?:at|there)|come|(?:[\w']+ ){0,3}?${DO})\b
  (?:invited|asked) (?:to|round to) (?:[\w']+ ){0,4}?${DO}
  (?:come|coming|came|going|went|go|pop|popping|nip
    off) (?:out |along |round |over |down )?(?:with us |with me )?(?:to |for |on )?(?:${WHOSE})?(?:\w+ )?${DO}
  (?:fancy|owe (?:you|me|him|her)|i'll get|buy (?:you|me|him|her)|bought (?:me|him|her|us)|on me|on us
    up on the) (?:[\w']+ ){0,3}?${DO}
  ${DO}(?:'s| is| after)? (?:soon|on me|friday|saturday|sunday|after|with (?:him|her|them|you|one|my|us))\b
  (?:yes to|wouldn't miss|see you at|i'll be (?:there|at)|we'll be there|we're going
    can't wait for)(?: (?:[\w']+ ){0,3}?${DO})?
  (?:allowed|have|grab|go for|get) (?:a |that |our )(?:\w+ )?(?:coffee|drink|pint|cuppa|brew|catch[- ]up)
  (?:night|day|lunch|tea|roasts?|evening) with my (?:\w+ )?\w+ | off to (?:watch|see) \w+ with | camping with
  two tickets | save me a dance | come (?:on )?(?:saturday|sunday|friday|round|over)(?: love| hun| pal)?
  (?:i'll|i will|could|can) (?:come|pop|nip|call) (?:round|over|by|in)(?: for (?:that|a) \w+)?
  for coffee (?:again|most) | we all do ${DO} | day with (?:him|her|them)
`}`,
);

const OCCASIONS = new RegExp(`\\b${OCCASION}\\b`);
const GOES = new RegExp(`\\b${GOING}\\b`);
/** Time that is the writer's own. */
const OWN_TIME = phrases`
  (?:on )?my (?:day|days|weekend|night|afternoon) off | day off | off duty | off[- ]shift | in my own time
  own time | after (?:work|shift|my shift|clinic|nights) | on (?:annual leave|leave|my way home|the way home)
  way home | at the weekend | weekends? | saturdays? | sundays? | this (?:saturday|sunday|weekend) | tonight
  last night | friday night | saturday night | evenings? | bank holiday | out of hours | lunch break
`;

/** Outings that are care or work, events for all, colleagues, one's own plans. */
const IN_CARE_OR_OPEN = phrases`
  funded | care plan | outing | as part of (?:her|his|their|our) | goal | community visit
  everyone(?:'s)? (?:is )?(?:welcome|invited) | all welcome | open to (?:all|everyone) | public | event
  council'?s | charity | fundrais\w+ | sponsor | tickets? | book(?:ing)? | on the website | study day
  conference | leaving do | team (?:night|lunch|meal) | colleagues? | crewmates?
  work (?:do|night|night out|wife) | coursemates? | tea party | ward (?:party|tea) | (?:on|for) the ward
  in the day room | support group | drop[- ]?in | awareness | campaign | walking frame | physio session
  tea and toast | his tea | her tea | ate (?:his|her) \w+
  (?:goal|dream|wants|wanted|hoping|able|managed|walked) to (?:go|get|be|walk|dance|see|hold|make|attend)
  at (?:his|her) (?:daughter|son|grand\w+)'s wedding | her own wedding | his own wedding
`;

/** In company: 'me and', 'with us', 'invited me'. */
const WITH_US = phrases`
  me and | and me | and i | with (?:me|us|him|her|them|you|one of|my) | invited? (?:me|us) | asked (?:me|us)
  join(?:ed)? (?:me|us) | took (?:me|us|him|her|them|one|two|a|my) | taking (?:him|her|them|one|two|a|my)
  treat(?:ed|ing) | our | together | bought (?:me|us) | on me | plus one | saved me | we
`;

/** A day with an aunt, a run past one's thumbs, coming round from a faint. */
const OWN_KIN = phrases`
  with my (?:own |lovely )?(?:aunt\w*|uncle|mum|mam|dad|nan|sister|brother|husband|wife|daughter|son|mate|cousin)
  had my \w+ in | to come round | to his church | to her church
`;
/** The writer's own part in it. */
const I_GO =
  /\b(?:i|i'm|i'll|i've|i'd|we|we're|we've|we'll|me|us|my|let's|on me|see you|come|yes|fancy|you)\b/;

export default defineRule({
  title: 'Meeting a service user outside care',
  level: 'medium',
  what: 'This may tell of meeting somebody in your care, or who was, for something that is no part of care.',
  why: 'A coffee or a wedding can feel kind, but it may make you a friend to one person and not their professional.',
  instead: 'Thank them and explain kindly that you keep to meetings in care, or ask your manager first.',
  notWhen: 'It was part of a care plan, a public event, or a person that you knew before.',
  find: (reading) => {
    const { toColleague, secrecy } = reading.relations;
    if (toColleague) return [];
    const loose = together(reading, [I_GO, GOES, OCCASIONS]).filter(
      ({ sentence }) => OWN_TIME.test(sentence.plain) && WITH_US.test(sentence.plain),
    );
    const met = [...reading.match(MEET), ...loose].filter(
      (found) =>
        isAboutCare(reading, found, 1) &&
        isTied(reading, found, 1) &&
        !OWN_KIN.test(found.plain) &&
        I_GO.test(found.sentence.plain) &&
        !IN_CARE_OR_OPEN.test(found.sentence.plain) &&
        !isDeclined(reading, found),
    );
    const level = secrecy.length > 0 ? ('high' as const) : ('medium' as const);
    return met.slice(0, 1).map((found) => ({ ...found, level }));
  },
  flags: [
    '⟦Took one of my stroke gents to the pub⟧ on my day off',
    {
      text: "⟦I'll be there⟧ Sunday, save me some crackling",
      kind: 'reply',
      to: 'Client: "Come for dinner, I insist"',
    },
    'My Thursday ladies ⟦invited me to⟧ bingo and I won a ham',
    'One of my old patients ⟦asked me to her wedding⟧, I have bought a hat',
    { text: 'Not your OT any more so ⟦fancy a coffee⟧', kind: 'reply' },
    'Met a lad off my caseload in town and we ⟦went for a pint⟧',
  ],
  passes: [
    'Team lunch at the pub today, thanks to all the colleagues who made it',
    'One of my patients wanted to go to the pub again and today he did. That was his goal',
    'Aphasia cafe on Friday, all welcome, tea and cake',
    { text: "I'll be there, wouldn't miss it", kind: 'reply', to: 'Colleague: "Leaving do on Friday"' },
    'A client asked me to her wedding. I had to say no, and it was hard',
    'Off for a pint with my brother',
  ],
});
