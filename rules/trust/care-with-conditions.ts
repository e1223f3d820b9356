import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { POLITICS } from '../words/belief.ts';
import { LAUGH } from '../words/conduct.ts';
import { MEANS_WELL } from '../words/goodwill.ts';

/** Worse or slower care as a pay-back. */
const WORSE = phrases`
  don'?t expect (?:me|us) to (?:\w+ )?(?:rush|hurry|be (?:nice|gentle|kind)|run|help|smile|come)
  see how (?:fast|quick(?:ly)?|soon) (?:i|we) (?:get|come|turn)
  (?:won'?t|will not|wouldn'?t|not going to|ain'?t) (?:be )?(?:rush(?:ing)?|hurry(?:ing)?|run(?:ning)?|helping)(?: \w+)?
  tak(?:e|ing) (?:my|our) (?:sweet |own |good )?time | take the (?:long|scenic) (?:way|route)
  (?:go(?:es)?|went|move[sd]?|straight|put|pops?|back|slid
    drop(?:s|ped)?) (?:\w+ ){0,3}(?:to )?(?:the )?(?:back|bottom|end) of (?:the|my|our) (?:rack|queue|list|pile|waiting list)
  bottom of (?:the|my|our) (?:list|pile|rack|queue)
  (?:good luck|best of luck) with (?:your|the|that)(?: \w+){0,4} (?:wait|weeks|list|appointment|referral|months|appeal|complaint)
  (?:pack|bring) a (?:book|lunch) | hope it'?s a long wait
  (?:enjoy|have fun in) (?:the|your) (?:wait|waiting room|queue|trolley|corridor) | (?<!if )you can wait | they can wait
  let (?:them|him|her|em) wait | make (?:them|him|her|em|people|patients) wait(?: longer)?
  wrote (?:\w+ ){0,2}in (?:her|his|their) notes that (?:she|he|they)
  (?:be|was|am|were) (?:extra |deliberately )?(?:slow|rough|awkward|difficult) (?:with|to|on) (?:them|him|her|those|people|patients|anyone)
  long memor(?:y|ies) | i remember (?:names|faces) | i(?:'ll| will| do) remember (?:that|you|this|them|her|him|names|faces)
  i(?:'ll| will)? never forget (?:that|you|this|them|her|him|names|faces)
  (?:the )?next (?:report|assessment|review|letter)'?s? (?:is )?(?:mine|with me|on my desk) | careful who you
  be (?:nice|kind|polite) to (?:the )?(?:people|person|one) who | biggest (?:needle|cannula|gauge)
  (?:grey|orange|brown|14 ?g(?:auge)?|16 ?g(?:auge)?) (?:cannula|venflon|needle)
  (?:extra|bit) (?:rough|firm|hard|cold|deep) | blunt (?:one|needle|blade)
  cold (?:gel|hands|probe|stethoscope|speculum) (?:for|on purpose) | without (?:the )?(?:local|gel|numbing)
  (?:the )?(?:talkers|moaners|whingers|complainers|rude ones|nice ones)(?: \w+){0,8} (?:get|go|wait|don'?t|first|last|never)
  bring (?:me |us )?(?:a )?(?:twix|cake|chocolates?|biscuits?|coffee)(?: \w+){0,5} (?:first|top|queue|faster|quicker|jump)
  never (?:scanned|treated|cannulated|transferred|rushed) one
  refus(?:e|ed|ing) to (?:treat|see|scan|transport|help)
  (?:won'?t|don'?t|not) (?:be )?(?:treat(?:ing)?|see(?:ing)?|scan(?:ning)?|serv(?:e|ing)) (?:them|anyone|anybody
    people|you|that lot|his sort)
  not on my (?:table|truck|list|watch) | discharged? (?:him|her|them) for (?:being|that) | one bad night
  regret (?:it|crossing|complaining|that) | picked the wrong (?:person|physio|paramedic|one)
`;

/** Those who would bear it. */
const THEM = pattern(oneOf`
  \b(?:moan(?:s|ed)?|whinge[sd]?|they|patients?|pts?|clients?|service users?|relatives?|famil(?:y|ies)|mum|dad|mums
    the ones|people|if you (?:vote|shout|swear|complain|are rude|speak)|complain\w*|hcpc|pals|rude|attitude|voters?
    taxpayer|you lot|roll(?:ed)? (?:her|his|their) eyes|come down|ring(?:ing)? 999|samples?|requests?|referrals?|ward
    list|care|bed|needle|court)\b
  @\w+
`);

/** Clinical priority; against such conditions. */
const OTHERWISE = phrases`
  triage | clinical(?:ly)? (?:priority|urgent) | most urgent | priority | nobody should | no one should
  never (?:make|let) | unacceptable | please be (?:patient|kind) | thank you for (?:waiting|your patience)
  sorry for the wait | can'?t wait | cannot wait | so excited
`;

export default defineRule({
  title: 'Care that depends on who they are',
  level: 'high',
  what: 'This could read as giving slower, rougher or no care to people you dislike, or better care for favours.',
  why: 'People must be able to trust that they get the same care whatever they say, think or complain about.',
  instead: 'Leave it out, even as a joke. If somebody is abusive, use your employer’s policy.',
  notWhen: 'You explain clinical priority, or you condemn unfair care.',
  find: (reading) =>
    addUp(reading, {
      need: 2.5,
      unless: OTHERWISE,
      cues: [
        MEANS_WELL,
        { weight: 2, core: true, words: WORSE },
        { weight: 1, words: THEM, silent: true },
        { weight: 0.5, words: atWork('task', 'shift'), silent: true },
        { weight: 1, words: POLITICS, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    'Shout at my receptionist and your ⟦mum’s referral goes to the bottom of my pile⟧',
    '⟦Rude patients get a grey cannula⟧, sorry not sorry',
    '⟦If you vote for that lot don’t expect us to rush when you ring 999⟧',
    'He ⟦complained to PALS so good luck with your wait⟧, pal',
    '⟦The moaners get the cold gel 😈 patients⟧ never learn',
    'She swore at me on the ward round. ⟦I remember names, and they can wait⟧',
  ],
  passes: [
    'Bed levers: if yours is the grey one with a blue clip, ring us',
    '@sam oh I remember him! Red hair, played the drums?',
    'It is free on the ward list if you can wait until March',
    'We see the most urgent patients first, thank you for waiting',
    'Can’t wait to meet the new students',
    'Nobody should wait longer because they complained',
    'Swear at our staff and you may be asked to leave, we would still treat you in an emergency',
    'Grey cannula in first time for a real emergency, hands shaking after',
    'Back of the queue for coffee again',
  ],
});
