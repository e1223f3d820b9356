import { isDeclined } from '../../lib/reading/declining.ts';
import { careWeight, isAboutCare, isNear } from '../../lib/reading/people/relations.ts';
import { together } from '../../lib/reading/together.ts';
import { phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { ERRAND, MY_HOME } from '../words/private-life.ts';
import { isTied } from '../words/private-ties.ts';

/** Beds, keys, pets, children, lifts, errands, visits in the writer's own time. */
const HOME = phrases`
  (?:he|she|they)(?:'s| is|'re) (?:asleep )?(?:on|in) (?:our|my) (?:sofa|settee|couch|spare (?:room|bed)|annexe?
    box room|greens|halls?|uni halls|flat|house)(?: [\w']+){0,4}
  (?:sofa|spare room|spare bed|bed)(?:'s| is) (?:made up|mine|his|hers|yours|free|there)(?: [\w']+){0,3}
  (?:a |the )?(?:has a )?spare room(?:'s)?(?= (?:and|mine|if|is))
  moved (?:in|into) (?:with|to) (?:me|us|our|my|hers|his|theirs) | moving in with | lodg(?:er|ing) (?:with|at)
  come to (?:mine|ours)(?: if (?: [\w']+){0,3})?
  (?:given|gave|gives|cut) (?:me|him|her|them) (?:a|the|her|his|their) (?:spare )?(?:door )?keys?
  (?:emergency )?key ?holder | (?:settled|living|staying|moved) (?:in )?with (?:us|me)(?: now)?
  took (?:him|her|the \w+|\w+) (?:in|home)(?: with)?
  (?:i said )?i'd (?:have|take|keep) (?:him|her|them)\b(?: [\w']+){0,4}
  (?:sitting|looking after|minding|feeding|walking|rehom\w+|adopt\w+) (?:\w+ )?(?:[\w']+ ){0,3}?(?:budgie|dog|cat
    parrot|rabbit|hens?|tortoise|hamster|pets?|whippets?|plants|allotment)
  (?:my|our) (?:\w+ )?(?:babysitter|childminder|cleaner|gardener|dog walker|plumber|builder|decorator|mechanic
    electrician|joiner|window cleaner|hairdresser) is (?:a|one|my)
  (?:babysat|babysits|babysitting|cleans|decorat\w+|painted|fixed|plastered|did) (?:for me|for us
    our (?:boiler|roof|kitchen|garden|fence|hall|car)|my (?:boiler|roof|kitchen|garden|fence|hall|car))
  gave me a lift(?: home)?
  (?:gave|give|giving|given|offered) (?:him|her|them|one of \w+) (?:[\w']+ )?(?:a )?lifts?(?: home)?
  (?:run|ran|drove|drive|driving|dropped|drop|picked|pick|picking
    collect\w*) (?:him|her|them|it|things|one of my \w+|a \w+) (?:\w+ )?(?:home|up|back|round|off|there
    to) (?:[\w']+ )?(?:in|after) (?:my|work|shift)(?: own)?(?: car)?
  in my own car | bit of shopping
  (?:pop|popped|popping|nip|nipped|call|go|going|went|drop|dropped) (?:in|round|over|by
    up) (?:[\w'.]+ ){0,5}?(?:after (?:work|shift|my shift)
    on my (?:day off|way (?:home|to work|in))|off duty|in my own time|every other day|most (?:sundays|days|weeks)
    on (?:sundays|fridays|saturdays)|sundays|fridays|at weekends|to see (?:him|her|them|an|my|the)
    with (?:haddock|chips|shopping|soup|scones|flowers|dinner))(?: [\w']+){0,3}
  whats your address | drop me your address | what's your address
  i'll (?:come and get|pick|collect|fetch) (?:you|him|her) | \b(?:cooks?|cooking) (?:us|for (?:him|her|me|us))
  came (?:to|for) (?:our|my|supper|dinner|tea|christmas|sunday) | at our (?:\w+ )?table | doing a shop for
  cut (?:his|her) hair | dog[- ]?sitting | cat[- ]?sitting
`;

/** The table, the couch and the seat of work. */
const AT_WORK = /\b(?:on|over|under|off) my (?:couch|table|sofa|passenger seat|chair)\b/;
const AT_HOME = new RegExp(
  wordings`
    \b(?:at|in|on|to|into|with|by|from|came|come|round|above|over|stay\w*|sleep\w*|liv(?:e|es|ing)|use[ds]?|using
      borrow\w*|fix\w*|painted|cut|does|did|cleans?|built|laid|met|taught|minds?|loves?|holds?
      held) (?:\w+ ){0,2}?${MY_HOME}\b
  `,
);
const ERRANDS = new RegExp(`\\b${ERRAND}\\b`);
/** Thanks to a wife, a post on a wall: a home in which nobody in care is. */
const KIN = phrases`
  (?:to|by|of|from|on|with|into) (?:\w+ ){0,2}?(?:my|our|me) (?:wife|husband|daughter|son|kids|bairns|weans|wall)
  teach my students?
`;
const MINE = /\b(?:i|i'm|i've|i'll|me|my|mine|we|us|our|ours)\b/;

/** What lies about the house of the writer's own: family, neighbours' cats, own clinics, colleagues' lifts. */
const OTHERWISE = phrases`
  missing | lost cat | for sale | rent(?:ing)? (?:a|the) | landlord | estate agent
  my (?:mum|dad|nan|gran|sister|brother|colleague|crewmate|boss|flatmate|boyfriend|girlfriend|partner|mate|neighbour
    uncle|auntie)
  colleagues? | home visits? (?:available|weds) | assistance dog | therapy dog | pat dog | guide dog
  as part of | rehab goal | kitchen assessment | stairlift | shared lives | foster carers? (?:and|are|do)
  carers? (?:week|deserve) | discharged? home
`;

const SERIOUS = phrases`
  sofa | settee | couch | spare room | spare bed | key | keys | mine | ours | moved in | with (?:us|me) | his
  address | come and get | in my own car | bins | budgie | dog | cat
`;

export default defineRule({
  title: 'Homes, lifts, pets and errands shared with a service user',
  level: 'medium',
  what: 'This may tell of a bed, a key, a lift, a pet, an errand or visits between you and somebody in your care.',
  why: 'It is care with no plan, cover or insurance, and the person may come to depend on you alone.',
  instead: 'Ask your team what help exists, and agree with your manager what you may do yourself.',
  notWhen: 'It is part of a care plan, or the person is your own friend or family.',
  find: (reading) => {
    const { toColleague, toSomebodyInCare, secrecy, learning, toOne, asksAboutCare } = reading.relations;
    if (toColleague) return [];
    const level = secrecy.length > 0 ? ('high' as const) : ('medium' as const);
    const loose = [...reading.match(AT_HOME), ...together(reading, [MINE, ERRANDS])];
    const found = [...reading.match(HOME), ...loose].filter((span) => {
      if (OTHERWISE.test(span.sentence.plain) || AT_WORK.test(span.plain) || isDeclined(reading, span))
        return false;
      if (loose.includes(span) && (!isTied(reading, span, 0) || KIN.test(span.plain))) return false;
      if (
        (isAboutCare(reading, span, 1, loose.includes(span) ? 1 : 2) && isTied(reading, span, 1)) ||
        isNear(reading, span, learning, 1)
      )
        return true;
      return toOne && (toSomebodyInCare || asksAboutCare) && SERIOUS.test(span.plain);
    });
    return found.slice(0, 1).map(
      (span) =>
        ({
          ...span,
          level: careWeight(reading, span, 1) < 3 && !isNear(reading, span, learning, 1) ? 'low' : level,
        }) as const,
    );
  },
  flags: [
    "One of my care leavers had nowhere to go so ⟦he's on our sofa tonight⟧",
    'One of my ladies went into a home, so her cat is ⟦living with us now⟧',
    '⟦Gave one of my patients a lift home⟧ as his bus was off',
    'A lady on our patch is lonely so I ⟦pop in on my way to work⟧',
    '⟦Our babysitter is a⟧ lass off my clinic list',
    'Still ⟦going round to see my old patient in⟧ the home, just me and a cake',
  ],
  passes: [
    'My mate is on our sofa till his flat is ready',
    'Kitchen assessment passed, so one of my ladies is going home',
    'The therapy dog came to the ward and my patients lit up',
    'Lost: grey cat, moved in with us last week',
    'Gave my colleague a lift home in the snow',
    'One of my families needs a bed. The council fund can help with that and we have applied',
  ],
});
