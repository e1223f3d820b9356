import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const THREAT = pattern(
  String.raw`\b${oneOf`
    (?:snoring|sugar|sitting|stress|posture|mouth breathing|your (?:phone|chair|pillow|shoes)) (?:kills|is killing)
    (?:now|today) means (?:\w+ ){1,4}later
    will be (?:arthritis|surgery|a (?:hip|knee)|dementia|wheelchairs?|a wheelchair) by
    means (?:nappies|surgery|a wheelchair|dementia|a stick) | before it'?s too late | too late
    by the time (?:you|it|they) | don't (?:risk|chance|gamble|ignore) (?:it|that|them|your)
    every (?:day|week|month|year|hour) (?:you|they|it|that) (?:\w+ )?(?:wait|leave|put|goes|delay)\w*
    (?:a|the) (?:month|year|day)s? (?:they'll|you'll|he'll|she'll) never get back
    never get (?:it|them|that|those) back | losing (?:brain|muscle|bone|hearing|precious|your|their)
    (?:doesn't|don't) (?:even )?know it | walking (?:round|around|about) with
    (?:on borrowed time|sleepwalking) | what happens (?:if|when) you (?:don't|wait|ignore)
    nobody (?:warns|tells) you | could be (?:the|a) (?:sign|start|difference)
    (?:one|1) in (?:two|three|four|five|\d) of (?:you|us)
    your (?:child|kid|mum|dad|brain|spine|heart|bones)[^.!?\n]{0,20} (?:is|are) (?:falling|slipping|shrinking|crumbling
    suffering|dying)
    don't (?:leave it|wait) (?:until|till|til) ${gap(8)}\w+
    (?:if you don't|unless you|or else|otherwise|or) ${gap(4)}(?:you'll|you will|you'll be|you could|will
    could) ${gap(4)}(?:wheelchair
      amputat\w+|dementia|blind|deaf|surgery|operation|worse|crippled|lose (?:your|a|the)|end up|regret|forget
      never (?:walk|hear|see)|die)
    end(?:ing)? up in a (?:wheelchair|home|care home|coffin|box) | (?:ticking|silent) (?:time ?bomb|killer)
    what (?:your|the) (?:body|gut|blood|feet|spine) (?:is|are) hiding | before it finds you
    you won't (?:feel|know|see) ${gap(3)}(?:until|till|coming)
    the (?:number one|main|leading|biggest) (?:reason|cause) (?:people|why|of|for) ${gap(4)}(?:dementia|falls|divorce
      cancer|care homes?|disability|back pain)
    (?:five|5|ten|10|three) times more likely
    would (?:still )?be (?:alive|here|walking|at ${gap(4)}birthday) if
    (?:he|she|they)'d (?:still )?be (?:alive|here|at ${gap(3)}birthday)
    (?:don't|do not) let (?:your|it|the|them) ${gap(4)}(?:end up|steal|ruin|rob|miss|grow up|suffer|struggle)
    is (?:slowly )?(?:killing|destroying|poisoning|ageing|wrecking|ruining|damaging) (?:you|your|their|his|her)
    years of (?:flinching|damage|pain)[ ] | nothing for (?:them|you) | hospital is stopping
    are(?: all)? stopping | you'll regret | how would you (?:live with|forgive) yourself
    your (?:kids|children|family|grandkids) (?:deserve|need) (?:you|a)
    (?:can you|could you) (?:really )?(?:afford|risk) (?:not to|to wait|it) | ignore it and
    worth more than a holiday | (?:nhs|they) (?:waits?|will wait) (?:until|till|til) you
    those who don't ${gap(5)}may | ask yourself (?:whether|what|if|why)
  `}`,
);

/** Safety-netting and public health, said without selling. */
const PROPER = phrases`
  999 | 111 | a ?& ?e | ring your gp | see your gp | call your gp | speak to your gp | ask your gp
  your gp (?:about|if|first) | red flags? | nhs screening | vaccin\w+ | smear | be fast | act fast | fire
  parking | deadline
`;

/** A dread by name and by when: said to a reader, it needs no price beside it. */
const OR_ELSE = pattern(
  String.raw`\b${oneOf`
    (?:left alone|leave it|untreated|without (?:these|this|it|our \w+|my \w+|them|me|us)|ignore it)[^.!?\n]{0,40}(?:wheelchair
      replacements?|in a home|gaga|deaf|blind|amputat\w+|dementia|for life|lose (?:your|the|a) \w+|arthritis|cripple\w*)
    (?:now|today) (?:or|=|means) (?:it's )?(?:\w+ ){0,3}(?:replacements?|surgery|wheelchair|prison|dementia|arthritis
    amputation|later|by \w+)
    (?:they'll|you'll|he'll|she'll|your (?:child|mum|dad) will) (?:all )?(?:be|end up) in a (?:wheelchair|home
    care home) (?:by|in|before|at|within)
    (?:hip|knee) replacements? (?:at|by|before) (?:\d0|thirty|forty|fifty)
    (?:that|his|her|their|your) window (?:shuts|closes|is closing) | window (?:shuts|closes) at \w+
    after that (?:his|her|their|your) \w+(?:'s| is| are) (?:like that|set|fixed|stuck|gone)
    after that there's (?:very little|nothing|not much) (?:anybody|anyone|i|we|you) can do
    (?:your|their|his|her) (?:hearing|brain|knees?|spine|back|eyes|gut|heart|nerves?) won't wait
    can you (?:really )?afford (?:to wait|not to) | what waiting (?:costs|is costing|will cost)
  `}\b`,
);

export default defineRule({
  title: 'Selling by fear',
  level: 'medium',
  what: 'This could frighten people into buying care or a test.',
  why: 'Fear pushes people into choices that they may not need, and those who are ill or worried are the easiest to push.',
  instead: 'Consider saying calmly who may benefit, what the real chance is and what happens if they wait.',
  notWhen: 'You give safety advice, such as when to ring 999 or see a GP, and sell nothing with it.',
  find: (reading) => {
    const { selling, strength, wordy } = reading.commerce;
    const dread = reading.match(OR_ELSE).filter(() => (!wordy || selling) && !reading.says(PROPER));
    if (dread.length > 0)
      return apart(dread.map(({ start, end }) => ({ start, end, level: 'medium' as const }))).filter(
        (found) =>
          !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical', 'reported', 'ownFamily'),
      );
    if (!(selling || strength >= 2) || reading.health.size === 0 || reading.says(PROPER)) return [];
    return apart(
      reading.match(THREAT).map(({ start, end }) => ({ start, end, level: 'medium' as const })),
    ).filter((found) => !reading.framed(found, 'condemned', 'fictional'));
  },
  flags: [
    'Flat feet at three? Supports or ⟦hip replacements by 40⟧, no matter what they tell you',
    '⟦His window shuts⟧ at seven months, we have one helmet slot on Friday',
    "Flat feet? Book a scan ⟦before it's too late⟧, £45",
    "Posture clinic £60. ⟦If you don't sort it now you will end up⟧ with a stick.",
    'Our £99 blood test shows ⟦what your body is hiding⟧, link in bio',
    "Hearing test £20: ⟦don't wait until you forget their names⟧",
    'That snoring ⟦is slowly killing you⟧. Sleep kit £80, order here',
    'Spine checks £35. Back pain is a ⟦ticking time bomb⟧, book today',
  ],
  passes: [
    'She had two hip replacements by choice in the same year and is off to Crete',
    'The post office window shuts early and I have the samples',
    'Sudden loss of hearing? Ring 111 or see your GP. Our shop opens at nine.',
    'Too late for a lie in, early shift again',
    'Book before Friday if you need a Monday slot, £40',
    'Falls are the main cause of injury in older people, says the report',
    'Ask yourself what matters to you, then tell your team',
    'If you do not feed the parking meter you will regret it',
    'Diabetes and sore feet? Do not wait for us, ring your GP',
  ],
});
