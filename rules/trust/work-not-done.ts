import { oneOf, pattern, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** What is filled in. */
const RECORD = wordings`
  notes? | obs | observations | visits? | checks? | checklist | audit | form | forms | log | logs | log ?book
  charts? | records? | report | reports | timesheet | mileage | expenses | claim | modules? | e-?learning
  competenc(?:y|ies) | hours | calibration | qc | temperatures | weights? | scores? | risk assessments? | consent
  counts? | register | portfolio | reflections? | diary | boxes | data | figures | numbers | stats | care plans?
  paperwork | fluid balance | turn charts? | fridge temps?
`;

/** Filling it in. */
const WROTE = wordings`
  wrote (?:it |that |them |her |him |me )?(?:up|down) | wrote | written up
  put (?:it|that|them|him|her|me|us) (?:down|through|in) as | logged | recorded | ticked
  sign(?:ed)?(?! up| in| language) | filled in | claimed | booked it | clocked | documented | charted | coded | marked
  initialled | submitted
`;

/** Written up without having been done, or from the sofa. */
const NOT_DONE = pattern(oneOf`
  \b(?:${WROTE})\b.{0,60}\b(?:never (?:met|saw|seen|went|did|happened|set foot|opened it|read (?:it|one|a)
    looked|been|left the)|didn'?t (?:do|go|see|happen|look|read|bother|visit)|without (?:doing|seeing|looking
    reading|opening|going|leaving|checking|even|getting)|from (?:the (?:car|sofa|bed|kitchen|couch|bath|pub
    window|desk|gate|beach)|my (?:bed|sofa|car))|in (?:the pub|bed|the bath|my pyjamas|advance)|the (?:night|day
    week) before|on the (?:wednesday|thursday|monday|tuesday|friday) before|nobody (?:checks|reads|looks)
    no one (?:checks|reads|looks)|through (?:the|a) window|ahead of time|same thing|close enough|near enough
    had a bath|went home)\b
  \b(?:never (?:met|saw|seen|went|did|set foot|opened|read)|didn'?t (?:do|go|see|look|read|bother|visit)
    wasn'?t (?:there|even))\b.{0,60}\b(?:signed (?:it|them|off|for)|ticked|logged it|recorded|wrote it up
    filled (?:it|them) in|claimed)\b
`);

/** Last week’s once more, or made up. */
const COPIED = pattern(oneOf`
  \b(?:cop(?:y|ied|ies)|past(?:e|ed)|re-?us(?:e|ed)|chang(?:e|ed) the (?:dates?|names?)|copy and paste[ds]?
    find and replace|carried over|rolled over)\b.{0,50}\b(?:yesterday'?s|last (?:week|month|year|time)'?s
    the (?:obs|notes|plan|report|dates?|names?|risk assessment)|reflections?|from (?:the )?last|same (?:obs
    notes|note))\b
  \b(?:(?:mak(?:e|ing)|made) up|invent(?:ed|s|ing)?|fudg(?:e|ed|ing)|fabricat\w+|massag(?:e|ed|ing)|fak(?:e|ed
    ing)|falsif\w+|doctor(?:ed|ing)|eyeball(?:ed|ing)?|guesstimat\w+|bump(?:ed)? up|padd(?:ed|ing)|inflat(?:e
    ed)|round(?:ed|ing)? up|backdat(?:e|ed|ing)|pre-?dat(?:e|ed)) (?:up )?(?:(?:the|my|a few|some|all|all the
    half the|all of the|their|three|two|four|couple of|those|every|her
    his) ){0,2}(?:\w+ ){0,2}(?:${RECORD})\b(?! (?:of|sheet for))
`);

/** Hours and miles that were not. */
const CLAIMED = pattern(oneOf`
  \b\d+ (?:\w+ )?(?:claimed|logged|contracted|signed|paid),? (?:\d+|two|three|four|none) (?:\w+ )?(?:done
    delivered|seen|worked|real)\b
  \bthat'?s (?:eight|seven|twelve|ten|\d+) hours (?:on|to) (?:the|my)\b
  \b(?:mileage|expenses|lease car|fuel card|timesheets?|time sheets?|flexi ?time|flexi|toil
    overtime)\b.{0,60}\b(?:scenic|long way|round(?:ed)? up|extra|invent\w*|pad(?:ded|ding)?|nobody checks
    no one checks|creative|generous|fiction|fiddl\w*|twice|imaginat\w+|never (?:left|went)|in a car i
    clocked (?:out|off)|call it even|turn(?:ed)? (?:it )?back)\b
  \b(?:billed|invoiced|claimed(?: for)?|charged|bill|claim) (?:\w+ ){0,3}(?:hours?|miles|visits?|sessions?
    overtime|both|twice|double)\b(?!.{0,80}\b(?:back|refund\w*|trial|study|paper|them)\b)
  \b(?:paid|pays?|two wages|two (?:jobs|salaries|caseloads|contracts))\b.{0,50}\b(?:nobody'?s the wiser
    none the wiser|same (?:hours|shift|time)|side by side|at the same time)\b
`);

/** Training clicked through, and what a machine wrote. */
const TRAINING = pattern(oneOf`
  \b(?:e-?learning|modules?|mandatory training|stat and mand|cpd|webinars?|induction quiz
    quiz|self assessment)\b.{0,80}\b(?:click(?:ed|ing)? (?:through|next)|on mute|muted|guess\w*|the answers
    (?:in|under) (?:\w+ )?(?:minutes|mins|seconds)|next,? next|my (?:daughter|son|lad|kid|wife|husband|nephew
    niece|cousin)\b|for a lad|for a mate|for the whole|someone else's|nobody checks|in the background|while (?:i
    watching|the)|fast ?forward\w*|double speed|chat ?gpt)\b
  \b(?:chat ?gpt|gpt|copilot|gemini|claude|that ai|the bot|the robot|ai)\b.{0,50}\b(?:wrote|writes|did|does
    done|written|made up|dreamt up|invented)\b.{0,60}\b(?:notes?|reports?|essay|portfolio|reflect\w*
    dissertation|cpd|references?|court|letters?|assessments?|audit|case stud(?:y|ies)|visit)\b
`);

export default defineRule({
  title: 'Work written up or claimed but not done',
  level: 'high',
  what: 'This could read as writing up, signing, claiming or copying what was not done or not seen.',
  why: 'Records, claims and training logs are evidence. A joke about a false one can end a career.',
  instead: 'Leave it out. If a record or a claim is wrong, put it right at work.',
  notWhen: 'You own up to a slip, warn others, or the figures were put right.',
  find: (reading) => saidStraight(reading, [NOT_DONE, COPIED, CLAIMED, TRAINING]),
  flags: [
    '⟦Signed the fridge log from the pub⟧',
    '⟦Wrote up the two o’clock visit in advance⟧, I know what she’ll say',
    '⟦Mileage goes the long way⟧ round, as do I',
    '⟦Ticked every box on the audit without getting⟧ up',
    '⟦Changed the dates on the risk assessment⟧, printed it, done',
    'All twelve ⟦modules in nine minutes, my nephew⟧ is quick',
    '⟦ChatGPT wrote my reflections and it reflects⟧ better than me',
    '⟦fudging the waiting list figures⟧ again, three of us with one pencil',
    '⟦Claimed six hours⟧, home by two',
    '⟦40 hours claimed, 11 done⟧',
  ],
  passes: [
    'Signed up for the walk without reading how long it was',
    'Wrote a recipe from memory',
    'I noticed I had copied the wrong date and told my lead',
    'E-learning finished over two evenings, and I learned something',
    'Guess the weight of the cake at our fete',
    'Claimed my seat on the train',
    'Signed in to the webinar from my sofa with the cat',
    'Our audit figures were wrong, so we published the right ones',
    'ChatGPT wrote a limerick about our kettle',
    'Please don’t sign for what you haven’t seen',
    'The notes were written up by noon and the ward was calm',
  ],
});
