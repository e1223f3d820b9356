import { gap, oneOf, pattern, phrases } from '../wording.ts';
import type { ClaimKind } from './claims.ts';

/** How many. */
export const NUMBER = oneOf`
  \d{1,3}(?:\s?-\s?\d{1,2})? | one | two | three | four | five | six | seven | eight | nine | ten | twelve | a
  an | just one | just a | a single | a couple of | a few | a matter of | couple of | ninety | sixty | thirty
  half an
`;
/** Of what. */
export const UNIT = oneOf`
  (?:short |quick |easy |weekly |hypnosis |emdr |laser |massage |magic )?(?:sessions?|sesh(?:es)?|visits?|goes|go
    treatments?|appointments?|appts?|sittings?|drips?|shots?|lessons?|classes|adjustments?|zaps?|doses?|weeks?|wks?
    days?|nights?|hours?|hrs?|minutes?|mins?|months?|evenings?|afternoons?|weekends?|fortnight|seconds)
`;
/** Within three sessions, by summer, overnight. */
export const SPEED = oneOf`
  \b(?:in|within|after|inside|under|by) (?:(?:just|only|under|about|around|as little as|less than|the first
      your first|her first|his first) )?${NUMBER} ${UNIT}\b
  \b(?:in|after|from|within) (?:your |the |a )?(?:first|one|1|single) (?:session|visit|go|treatment|appointment|sitting)\b
  \b(?:one|1|first|two|four) (?:session|visit|go|treatment|sitting|goes|sessions)\b
  \b${NUMBER} ${UNIT} (?:after|later|from now)\b
  \bby (?:the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day
    (?:next )?(?:summer|christmas|spring|autumn|easter|half term|new year|january|june|july|week (?:\w+))|your next
    bedtime|teatime)\b
  \b(?:overnight|instantly|immediately|straight ?away|in no time|(?:the )?same (?:day|week|afternoon)
    that same (?:day|week)|within the (?:hour|week|month)|in a fortnight|on the spot|on day one)\b
`;

/** The trouble is no more. */
export const GONE = oneOf`
  gone | vanish(?:es|ed)? | disappear(?:s|ed)? | history | sorted | fixed | cured | healed | erased
  cleared(?: up)? | banished | eradicated | a thing of the past | dead | finished | melted away | seen off
  switched off | no more | reversed | resolved | beatable | behind you | doesn't stand a chance
  won't know what hit it | out the (?:door|window)
`;
/** The person does again what they could not do. */
export const ABLE = oneOf`
  pain[- ]?free | symptom[- ]?free
  (?:back )?(?:running|walking|jogging|dancing|lifting|climbing|sleeping|sprinting|training|playing|swimming|golfing
    eating|talking|speaking|hearing|driving) (?:again|through|normally|freely|perfectly|properly|fluently|like a baby
    pain free|without ${gap(2)}(?:pain|stick|sticks|frame|crutches|thickener))
  (?:you'll|you will|they'll|you're|be|was|were|is|are|he's|she's|get you|gets you|got him|got her|have you|had him
    had her|and) (?:be )?(?:back|up|out) (?:at|to|on|in|under|playing|running|walking|pain) ${gap(2)}(?:work|running
    gym|pitch|garden|golf course|bike|feet|pace|barbell|training|desks?|football|stairs|steak|normal|life|form|court
    wards?|driving|tennis|golf|dance ?floor|track)
  (?:you'll|you will) ${gap(1)}(?:walk|run|sleep|hear|see|talk|speak|read|dance|jog|bend|lift|climb
    be (?:walking|running|sleeping|dancing|asleep|free|pain))
  (?:you'll |you will |you're |they're |he's |she's )?(?:be )?back (?:running|walking|playing|lifting|dancing|driving
    training|golfing|swimming|jogging|cycling)
  asleep by | sleep(?:s|ing)? through
  feeling (?:amazing|brand new|like new|10 years younger|ten years younger) | (?:good|right) as (?:new|rain)
  drug[- ]free | anxiety[- ]free | stress[- ]free | migraine[- ]free
  free (?:of|from) (?:the |your |all |that )?\w+ | dry (?:knickers|nights|beds?) | feel the difference
  walked (?:out|in ${gap(3)}walked) | without (?:one|it|them|the wound|a stick|pain)
`;

/** Words of a cure. */
export const CURE_VERB = oneOf`
  cures? | cured | curing | heals? | healed | healing | erases? | erased | eradicat(?:es?|ed)
  eliminat(?:es?|ed|ing) | banish(?:es|ed|ing)? | revers(?:es?|ed|ing) | obliterat(?:es?|ed) | undoes
  wip(?:es?|ed) out | (?:gets?|getting|got) rid of
  (?:permanently|completely|totally) (?:removes?|removed|stops?|clears?|fix(?:es)?|ends?|resolves?)
`;
/** Words that promise as much beside an ailment. */
export const FIRM_VERB = oneOf`
  clears?(?: up)? | cleared | fix(?:es|ed|ing)? | dissolves? | melts?(?: away)? | ends? | ended | stops?
  stopped | shifts? | shifted | sorts?(?: out)? | sorted(?: out)? | removes? | removed | switch(?:es)? off
  blasts? | smash(?:es)? | beats? | defeats? | silences? | resolves? | prevents? | shrinks? | zaps? | kills?
  conquers? | straightens? | dr(?:aws|ew) ${gap(2)}back in | sees ${gap(2)}off
  stops? ${gap(2)}in (?:its|their) tracks | protects? ${gap(1)}(?:from|against) | wards? off
  (?:say|wave|kiss) (?:goodbye|bye|bye bye|ta[- ]?ra|farewell) to
  never (?:have|get|suffer(?: from)?|catch|feel|need)
`;

/** Claims that one pattern finds. The others are put together from their parts, so that each part is compiled once. */
export const PATTERNS: readonly (readonly [kind: ClaimKind, pattern: RegExp])[] = [
  [
    'certainty',
    phrases`
      works? (?:for|on|with) (?:any|all|every)\w* | they all (?:get|got|come|came|recover|walk|sleep|say)
      every \w+ (?:\w+ )?(?:i've|we've|i|we) (?:\w+ )?(?:worked with|seen|treated|had|met|coached|taught) (?:has
        have|is|are|went|got|caught)
      all results | results (?:are )?guaranteed | same results
      any (?:child|body|back|knee|age|pain),?(?: any)?\b(?= (?:talking|walking|sleeping|reading|better|any)|\.)
      9\d ?% of (?:my|our) | all my (?:\w+ )?(?:\w+ )?(?:clients|patients|students|mums|ladies|lads|couples) \w+
      nobody (?:who's|who has|who|i've) (?:\w+ ){1,4}(?:has|had|have) \w+
      never had a \w+ (?:ask|come|fail|need|complain)
    `,
  ],
  [
    'cure',
    pattern(oneOf`
      \bnever (?:\w+ ){1,4}again\b | \b(?:isn't|needn't be|doesn't have to be) for (?:life|ever)\b
      \bit all (?:stops|goes|clears|melts)\b
      \b(?:cravings|pain|aches|anxiety|symptoms|wrinkles|stiffness|bloating|limp
        stress) (?:leaves?|vanish\w*|melts?|goes|lifts?|evaporates?)\b
    `),
  ],
  ['certainty', /\bguarantee[ds]?\b|\bsatisfaction guaranteed\b/],
  [
    'certainty',
    pattern(
      String.raw`\b100 ?(?:%|percent|per cent) (?:\w+ )?`,
      oneOf`
      success | effective | results? | cure | natural hearing | recovery | pass | satisfaction
      of (?:my |our |the )?(?:women|clients|patients|people|cases|ladies|men|mums|kids|babies|children)
    `,
    ),
  ],
  [
    'certainty',
    pattern(oneOf`
      \b(?:success|cure|recovery|pass|hit) rate\b[^.!?\n]{0,20}?\d{2,3} ?%
      \b\d{2,3} ?% (?:\w+ )?(?:success|cure|recovery) rate\b | \b(?:9\d|100) ?% (?:success|accura\w+)
    `),
  ],
  [
    'certainty',
    pattern(oneOf`
      \b(?:works?|worked|working|sorted|fixed|gets? it right|right|result
        results) (?:\w+ )?(?:(?:every|each) (?:single |damn )?time|for every(?:one|body| body| single)?
        on every(?:one|body)|without fail|like magic|like a charm|on every)\b
      \bnever (?:fails?|failed|misses|once failed)\b
      \b(?:never|yet to) (?:had|have|seen) (?:it|one|this|a (?:client|patient|student|case)) (?:fail|not work|come back)\b
      \bwithout exception\b | \bcan(?:'t|not) fail\b | \bliterally (?:can't|cannot)\b | \bno failures?\b
    `),
  ],
  [
    'certainty',
    pattern(
      String.raw`\bevery (?:single )?`,
      oneOf`
      one | client | patient | person | woman | man | runner | mum | child | baby | family | couple | customer
      student | lad | girl | case | lady
    `,
      String.raw`\b(?: of (?:them|my \w+|our \w+|you))?(?: `,
      oneOf`
        i've | i | we | we've | who | that | from | leaves? | left | goes | went | has | is | was | got | came
        said | walked | replaced | hit | lost | in
      `,
      String.raw`\b)`,
    ),
  ],
  [
    'certainty',
    pattern(oneOf`
      \b(?:not one|none|not a single one) of (?:my|our|the|them|those|these)\b
      \bi've (?:yet to|never) (?:met|had|seen) (?:anyone|anybody|one|a|somebody)\b
      \ball (?:of them|of mine|\d+ of them)\b | \bthat's (?:my|our|a) promise\b
      \bi promise (?:you )?(?:you|it|your|that)\b | \byou have my word\b | \bor i'll eat\b | \bno ifs\b
    `),
  ],
  [
    'safety',
    pattern(
      '\\b',
      oneOf`
      no | zero | without(?: any)? | none of the | free (?:of|from) | absolutely no | with no | 0
    `,
      ' (?:known |nasty |harmful |horrible |real |long[- ]term |unwanted )?',
      oneOf`
      risks? | side[- ]?effects? | downtime | reactions? | dangers? | complications | harm | contraindications
      pain,? no | nausea | crash | comedown | addiction
    `,
      '\\b',
    ),
  ],
  [
    'safety',
    pattern(oneOf`
      \b(?:100 ?%|totally|completely|perfectly|entirely|absolutely|utterly|proven|always|so|and
        fully) (?:safe|harmless|risk[- ]free|painless|side[- ]?effect[- ]free)\b
      \brisk[- ]free\b | \bside[- ]?effect[- ]free\b
      \bcan(?:'t|not) (?:possibly )?(?:hurt|harm|do (?:any|you any) harm)\b | \bnothing to lose\b | \bharmless\b
    `),
  ],
  [
    'safety',
    pattern(oneOf`
      \b(?:all|100 ?%|totally|completely|purely|it's|its) natural\b[^.!?\n]{0,30}\b(?:safe|no|without|can't|nothing)\b
      \bnatural,? (?:so|and|therefore|which means)(?: \w+){0,3} (?:safe|harmless|no )
    `),
  ],
  [
    'withdrawal',
    pattern(
      String.raw`\b${oneOf`
        off | without | ditch(?:ed)? | bin(?:ned)? | chuck(?:ed)?(?: out)? | throw(?:n)? (?:away|out)
        threw (?:away|out) | stop(?:ped)?(?: taking)? | come off | came off | lose | lost | thrown | swap
        no (?:more |need for ) | forget | drop(?:ped)? | flush | put down
      `} (?:all )?(?:the |your |my |his |her |their |our |of her |of his |those |that )?(?:\w+ ){0,2}${oneOf`
        tablets? | meds | medication | medicines? | painkillers? | pills? | inhalers? | statins? | insulin
        metformin | antidepressants? | steroids | tramadol | co-?codamol | ibuprofen | naproxen | gabapentin
        amitriptyline | ritalin | hrt | blood thinners | reading glasses | glasses | sticks? | crutches
        wheelchair | frame | nappies
      `}\b`,
    ),
  ],
  [
    'withdrawal',
    pattern(
      '\\b',
      oneOf`
      avoid(?:ed|ing)? | dodge | swerve | cancel(?:led)? | skip | instead of | no need for | without
      don't need | do not need | doesn't need | does not need | said no (?:thanks )?to | no thanks to
    `,
      String.raw` (?:an? |the |your |her |his |any |having |that )?(?:\w+ )?`,
      oneOf`
      surgery | operations? | op | knife | surgeons? | scalpel | knee replacement | hip replacement | new knee
      brace
    `,
      '\\b',
    ),
  ],
  [
    'withdrawal',
    pattern(
      `\\bfrom (?:${gap(2)})?(?:tramadol|morphine|insulin|inhalers?|\\w+ tablets?) to (?:nothing|none|zero)\\b`,
    ),
  ],
  [
    'permanence',
    pattern(oneOf`
      \bgone for good\b | \bfor good\b | \bpermanent(?:ly)?\b | \bonce and for all\b
      \b(?:never|won't|doesn't|does not|will not|not) (?:ever )?(?:come|comes|coming|came) back\b | \bforever\b
      \bfor life\b | \bstays (?:off|away|gone)\b | \blasting (?:cure|relief|results)\b
    `),
  ],
  [
    'evidence',
    pattern(oneOf`
      \b(?:clinically|scientifically|medically|scientific|science|lab|fully|now
        been) (?:proven|proved|validated|tested and proven)\b
      \bproven (?:to|in|results?|method|track|technique|system|protocol|formula|way)\b
      \b(?:is|are|been|it's) proven\b | \b(?:science|evidence|research|neuroscience)[- ]backed\b
      \bbacked by (?:science|research|evidence|neuroscience)\b
      \b(?:clinically|scientifically) (?:shown|validated|tested|backed|guaranteed)\b
      \b(?:studies|research|science|trials|the science|the research|the evidence) (?:show|shows|prove|proves|says
        has proven|have proven|is clear)\b
    `),
  ],
];
