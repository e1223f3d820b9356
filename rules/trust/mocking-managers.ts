import { oneOf, pattern, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** Who runs the place. */
const CHIEFS = wordings`
  managers? | management | boss | bosses | matron | chief exec(?:utive)?s? | our chief | ceo | execs?
  executives? | directors?
  head of (?:service|department|dept|therapies|nursing|hr|imaging|transformation|ops|operations|finance|people
    wellbeing|physics|podiatry|ot|physio|ahps?|children'?s)
  the board | hr | team lead(?:er)? | supervisor | band (?:8|eight)[abcd]?s? | leadership | suits | comms team
  head office | higher ups | powers that be | top floor | exec floor
`;

/** What they cannot do, or never did. */
const CANNOT = pattern(oneOf`
  \b(?:${CHIEFS}) (?:(?:actually|honestly|genuinely|still|clearly|really|just|even) )?(?:(?:who
    that) )?(?:couldn'?t|can'?t|couldna[e']?|cannae|couldny|wouldn'?t|hasn'?t|haven'?t|has never|have never
    never|doesn'?t|don'?t|doesny) (?:(?:even|ever|once) )?(?:run|organi[sz]e|manage|spell|know|tell|find|lead
    count|read|listen|answer|care|lift|do|see|set|understand|get|say|work|park|want|give|pick|reply|asked
    visited|set|met|seen|been|done|worked|touched|opened|turned|had an|be (?:bothered|arsed|concerned))\b
`);

/** What they are like, and what they have. */
const LIKE = pattern(oneOf`
  \b(?:${CHIEFS})\b.{0,60}\b(?:of (?:a|an) (?:stapler|fridge|damp|wet|cold|brick|house ?brick|fish|teaspoon
    lettuce|goldfish|toaster|spoon|traffic cone|hamster|\w+ (?:tap|fish|flannel|lettuce|weekend|mattress))
    like a (?:nodding|seagull|wasp|toddler|peacock|fart|bad smell|dog in|rabbit|ghost)|bag of chips|paper bag
    in a brewery|raffle|tombola|whelk stall|bath|with both hands|with a map|if it (?:bit|sat|hit|jumped)
    from a (?:donkey|hole|bar of|coat|salad|toaster)|with a clipboard|corner office|parking (?:space|spot|bay)
    reserved (?:bay|space|parking)|new (?:electric|tesla|car|suv|carpet|desk|chairs?)|six figures|jolly
    croissants?|skiing|golf|badminton|away ?day|villa|yacht|in a coat|executive (?:toilet|parking|lift)
    heated seats?|bonus)\b
`);

/** What they think, decree and hide. */
const THINKS = pattern(oneOf`
  \b(?:my|our|the|new|line|team|ward|unit|service|area|regional|general|night|clinical
    practice) (?:\w+ )?(?:managers?|management|boss|bosses|matron|chief exec(?:utive)?s?|chief|ceo|execs?
    directors?|head of \w+|board|hr|team lead(?:er)?|supervisor|leadership),? (?:(?:who|that) )?(?:(?:actually
    honestly|genuinely|still|clearly|apparently|now) )?(?:thinks (?!it's great|we should|i'?m)|reckons
    has (?:banned|decreed|never|hidden|lost)|have (?:banned|decreed|hidden)|hid|buried|lied|calls it|is the sort
    has the (?:warmth|charisma|spine|backbone|emotional|personality|brains|attention)|got the (?:job|post)|cries
    rang me on|is a (?:bully|snake|joke|coward|clown|liar|narcissist|child|robot|mannequin|muppet|cow|dinosaur
    tyrant)|swanned|swans|waltzed|waltzes|drives a)\b
`);

/** Envy, favours and getting on. */
const NICE = pattern(oneOf`
  \bmust be nice\b.{0,80}\b(?:office|lanyard|clipboard|at three|at 3|home|wfh|parking|pay|salary|band
    weekends?|desk|seat|manager|meetings?|lunch|consultants?)\b
  \bwink (?:twice|once) if\b | \bblink (?:twice|once) if (?:management|the boss|your manager|hr|matron)
  \b(?:got|gets|given|handed|landed|only got)\b.{0,25}\b(?:the (?:job|band \w+|post|promotion)|promoted
    team lead\w*|band (?:6|7|8|six|seven|eight)\w*)\b.{0,80}\b(?:because|cos|coz|lunch|golf|husband|wife
    daughter|son|nephew|niece|married|sleep\w*|laughs|cousin|church|lodge|funny|surpris\w+|cake|shock|magic
    skirt|face fits?|brown)\b
  \b(?:boss|manager|matron|director|chief exec|head of \w+)'?s? (?:\w+ )?(?:husband|wife|daughter|son|nephew
    niece|cousin|best friend|golf|badminton|favourite|pet)\b.{0,60}\b(?:got|gets|job|band|promoted|shortlist\w*
    interview|rota|weekends?|christmas)\b
  \b(?:married to|in bed with|sleeping with|shagging|golfs? with|plays golf with|goes skiing with
    drinks with) (?:the|my|our|half the) (?:boss|manager|director|chief exec\w*|matron|board|head|consultant)\b
  \bpromot\w+\b.{0,60}\b(?:pond scum|floats?|failed|couldn'?t|can'?t|never|incompeten\w*|idiot|useless|magic
    brown nos\w+|licks?|licking|laughs)\b
  \bfail(?:ed|ing|s)? upwards?\b
`);

/** Wellbeing in place of staff and pay. */
const WELLBEING = pattern(oneOf`
  \b(?:wellbeing|resilience|mindfulness|yoga (?:class|session|at lunch)?|colouring books?|pizza party
    free (?:pizza|fruit|pen|banana|yoga|tote)|smoothie|fleece|water bottle|hero(?:es)? (?:badge|pin)|clap(?:ped
    ping)? for|kindness (?:week|board|tree)|gratitude (?:tree|wall|board)|away day|staff survey
    listening (?:event|exercise|session)|our values|strategy|vision statement|transformation|consultancy
    rebrand\w*|new logo|slogan|thank you (?:card|email|pin)|voucher|raffle
    happiness officer)\b.{0,100}\b(?:instead of|pay ?rise|staffing|short[- ]staffed|no staff|toilets?|parking
    vacanc\w+|leak\w*|broken|cuts?|backlog|waiting list|nobody (?:listened|asked|read)|unheard|£\d+ ?k|\d+k
    grand|unpaid|overtime|off sick|six figures|non-?compliant|bring your own|sending round|sending
    breaks?)\b
  \b(?:short[- ]staffed|no staff|unpaid|overtime|vacanc\w+|off sick|no (?:breaks?|heating|parking|chairs?
    pay ?rise)|pay freeze|froze|redundan\w+|cut(?:s|ting)? (?:the|our)|lost (?:three|four|five
    six) )\b.{0,100}\b(?:wellbeing|resilience|mindfulness|colouring book|pizza|voucher|smoothie|fleece|raffle
    kindness|gratitude|away day|hero(?:es)?|thank you (?:card|email|pin)|values|happiness)\b
`);

/** The place itself. */
const PLACE = pattern(oneOf`
  \b(?:our|this|my) (?:place|trust|council|department|hospital|dept|authority|agency|employer|firm
    organisation|health board)(?:'s)? (?:(?:has|have|had|is|are|would|could|just|only|still|even
    now) ){0,2}(?:couldn'?t|can'?t|wouldn'?t|never|would rather|rather|sooner|los(?:t|es)|run(?! by)|spends?|spent|paid
    hides?|hid|pretend\w*|lies|lied|cut|cuts|bin(?:s|ned)|falling apart|a joke|a circus|sinking|rotten|dying
    don'?t care|doesn'?t care|gets? away with|got rid|treats?|banned|bans|on its knees)\b(?! (?:my|our
    a) (?:third|baby|mum|dad))
  \b(?:i'?d (?:not|never)|wouldn'?t|would never|i would not) (?:let|have|want|put|send|give|take|trust
    be treated|go|book) (?:\w+ ){0,5}(?:a dog|my (?:own )?(?:dog|mum|mother|mam|kids?|hamster|cat|family|nan
    goldfish|worst enemy)|here|there|our place|at ours|in (?:our|this|that|my own) (?:place|hospital|ward
    trust))\b
`);

/** Praise, fairness, the proper route, or life away from work. */
const UNLESS = pattern(oneOf`
  \b(?:(?:i'd|i would|we'd|let's|we should|we need to) (?:like to |rather )?(?:talk|hear) (?:more )?about|thank you|thanks to|grateful|proud|fair play|credit where|to be fair|please|petition
    consultation (?:response|is open)|union's|link (?:below|in)|bank manager|train manager|site manager
    nursery manager|football|my (?:wife|husband|son|daughter|mum|dad|cat|dog)|best (?:boss
    manager)|good manager|lovely|laughed|overslept|films?|told (?:my
    the) (?:manager|boss)|congratulations|congrats|well done|i was wrong|i argued|recruit\w*|hiring|vacancy
    £\d+ an hour|minister|patients? asked)\b
`);

export default defineRule({
  title: 'Managers or employer mocked',
  level: 'medium',
  what: 'This could read as mocking the people who run the place, or the place, in a way that others at work would know.',
  why: 'Service users may read it and doubt the care they will get, and your employer may take it up with you.',
  instead: 'Consider your manager, union or Freedom to Speak Up guardian, or the facts without the scorn.',
  notWhen: 'You praise them, joke about yourself, or campaign with facts and respect.',
  find: (reading) => saidStraight(reading, [CANNOT, LIKE, THINKS, NICE, WELLBEING, PLACE], UNLESS),
  flags: [
    '⟦Our director has the charisma⟧ of a traffic cone',
    '⟦Management couldn’t lead⟧ a conga',
    '⟦My manager thinks⟧ a hoist is a dance move',
    '⟦Must be nice to have an office⟧ with a window and no patients',
    'The ⟦boss’s nephew got the band⟧ 7, what are the odds',
    '⟦Free yoga at lunch. We are nine short and there is no lunch, unpaid overtime⟧ again',
    '⟦Our trust spent⟧ a fortune on a slogan',
    'I ⟦wouldn’t send my worst enemy to our place⟧',
    '⟦Chief exec in a new electric⟧ car telling us to tighten our belts',
    '⟦Resilience week, and the toilets are still broken⟧',
  ],
  passes: [
    'Our place is run by Lorraine, who knows where everybody is',
    'I would send my own mum to our place, and I did',
    'Our manager can’t bake and brought a cake anyway, lovely',
    'My manager told me to go home at five and meant it',
    'The director of the film has a new car',
    'Our trust is recruiting podiatrists in Hull',
    'Matron was first on the ward this morning and made the tea',
    'Staffing on our ward is two below plan; the board papers say so',
    'Wellbeing walk on Sunday, all welcome',
    'Proud of our boss, who ran the marathon',
    'We talk a lot about resilience. I’d like to talk about staffing and a hot meal at three',
    'Away days are fine, and we should talk about vacancies too',
    'The bank manager couldn’t find my form',
  ],
});
