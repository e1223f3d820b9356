import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { CONFESSION, HIDING, LAUGH, UNCAUGHT } from '../words/conduct.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';

/** Leaving out a step that keeps people safe. */
const SKIPPED = phrases`
  (?:didn'?t|did not|haven'?t|hadn'?t|hadnt|havent|never|don'?t|dont|not|forgot to
    can'?t be (?:bothered|arsed) (?:to|with)|couldn'?t be (?:bothered|arsed) (?:to|with)|without|skip(?:ped|ping|s)?
    stopped|no) (?:even |really |ever |bother(?:ed|ing)? (?:to |with )?|actually )?(?:wash(?:ed|ing)? (?:my |your |our )?hands
    clean(?:ed|ing)? (?:it|them|the \w+)|chang(?:ed|ing|e) (?:my |the )?gloves
    wear(?:ing)? (?:gloves|a mask|ppe|goggles|a lead|lead)|wore|gloves?|ppe|sterili[sz](?:ed|e|ing)|autoclav\w+
    (?:do|did|done|doing) (?:the |a |my |our )?(?:count|swab count|checks?|vehicle check|vdi|id check|sign[- ]?in
      time ?out|who checklist|qc|calibration|risk assessment|consent|second check|daily)
    (?:the )?(?:checks|risk assessment|consent|chaperone|id check|time ?out|second checker|swab count|checklist|qc
      training|supervision)|read (?:the )?(?:notes|policy|guideline|protocol|form|referral|label)
    ask(?:ed|ing)? (?:for )?(?:consent|permission)|calibrat\w+|dispos\w+)
  quick (?:wipe|rinse) | wip(?:e|ed) (?:it )?(?:on|with) (?:my|a)
  (?:same|one) (?:gloves?|needle|blade|apron|file|cloth|mop) (?:for|all|on) | single[- ]use
  (?:used|left|found|dropped|fell)(?: \w+){0,6} anyway | five[- ]second rule
  past (?:its|their) (?:best|date|use by) | (?:just )?turn the alarm off | wedge(?:d)? (?:the )?(?:fire )?door
  (?:no idea|haven'?t a clue|hadn'?t a clue|not a clue|winging it|wing(?:ed)? it|made it up as|guess(?:ed|ing|work)
    best guess|googled it|youtube(?:d)?(?: it)?|watched a (?:youtube|video))
  (?:above|outside) my (?:scope|pay grade|band)
  not (?:trained|signed off|qualified|competent)(?: \w+){0,3} (?:but|yet|anyway)
  (?:ought|supposed|meant) to be two of us | what'?s the worst | probably fine | be fine | it'?ll be fine
  prob(?:ably)? ok | hope for the best | fingers crossed | if it (?:beeps|matters|kills)
`;

const CARE = phrases`
  patients? | pts? | clients? | ladies | gentlemen | visits? | house | theatre | list | clinic | samples?
  bench | analyser | lab | autoclave | needle | blade | foot | feet | nails? | wound | dressing | cannula | dose
  drug | infusion | scan | x-?ray | ct | mri | blood | bloods | crossmatch | truck | stretcher | kit | ward
  bay | recovery | sharps | hands | gloves | swab | consent | transfer | hoist | case | cases | cohort
  appointment
`;

const STRAIGHT = near(
  "forgot to|didn'?t|never|couldn'?t be (?:bothered|arsed)|can'?t be (?:bothered|arsed)|skipped|nearly|almost|only just avoided",
  oneOf`
    check(?:ed|ing)? (?:his|her|their|the|a|my) (?:wristband|id|name|allerg\w+|notes|dose|patient|kit|oxygen|drugs?
      side|pregnancy)
    g[ai]ve(?:n)? (?:\w+ ){0,3}(?:wrong|double)
    wrong (?:blood|drug|dose|patient|side|leg|site|limb|baby|name|sample|result) | killed (?:a|him|her|someone)
  `,
  5,
);

/** It was reported or put right; lessons and policies; exams, cooking and the garden. */
const OTHERWISE = phrases`
  reported | incident form | datix(?:ed)? | duty of candour | learn(?:ed|t|ing) (?:from|that)
  please (?:wash|wear|check|don'?t) | never (?:skip|reuse) | don'?t skip | always (?:check|wash) | policy
  training | audit (?:shows|found) | inquest | campaign | corrected | put right | recall | exam | osce
  driving test | quiz | recipe | bake | cooking | garden | diy | ikea
`;

export default defineRule({
  title: 'Unsafe care told lightly',
  level: 'high',
  what: 'This could read as skipping a check, hygiene or consent, or doing something beyond your training.',
  why: 'People in your care may worry that they were not safe, and your employer would want to look into it.',
  instead: 'Leave it out, and report it through your incident system so that it can be put right.',
  notWhen: 'You tell of a mistake that was reported and learned from, or you teach people not to do it.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      unless: OTHERWISE,
      cues: [
        { weight: 2.5, core: true, words: STRAIGHT },
        AT_HOME,
        MEANS_WELL,
        { weight: 2, core: true, words: SKIPPED },
        { weight: 1, words: CARE, silent: true },
        { weight: 0.5, words: atWork('shift'), silent: true },
        { weight: 1, words: UNCAUGHT, silent: true },
        { weight: 1, words: HIDING, silent: true },
        { weight: 0.5, words: CONFESSION, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Never done a vehicle check in my life and the truck still starts 😂⟧',
    '⟦Same gloves for three patients, busy clinic, needs must⟧',
    'Dropped the ⟦blade, wiped it on my tunic, five-second rule lol, patient⟧ none the wiser',
    '⟦Not signed off on that pump but I watched a YouTube and the patient⟧ is fine 😅',
    '⟦Skipped the swab count, list was late, nobody noticed⟧',
    '⟦Couldn’t be arsed to change my gloves between feet⟧ today, living on the edge 🙃',
  ],
  passes: [
    'Wash your hands. Please',
    'We missed a second check, reported it, and the process changed',
    'First time doing a cannula on placement, supervised, hands shaking',
    'Never reuse a needle, exchange is free at the pharmacy',
    'No gloves in this weather, hands like ice at the bus stop',
    'Winging it in the kitchen, no recipe, feeding six',
  ],
});
